;;; exotic-check.el --- say what they are  -*- lexical-binding: t; coding: utf-8 -*-
(setq print-circle t) (garbage-collect)
(dolist (s '(ex-al ex-ob1 ex-rec ex-int ex-oc ex-h0 ex-hz ex-eql ex-ring ex-perm)) (princ (format "%s %s\n" s (sha1 (prin1-to-string (symbol-value s))))))
(princ (format "%S\n" (list gc-cons-threshold ex-al gc-cons-percentage (with-current-buffer "ex" (list gc-cons-percentage ex-perm)) (bool-vector-count-population ex-bv) (length ex-s) (sha1 ex-s) (length ex-v) (eq (aref ex-v 0) (aref ex-v 299999)))))
(princ (format "%S\n" (let (r) (maphash (lambda (k v) (push (list v (gethash k ex-hh)) r)) ex-hh) r)))
(princ (format "%S\n" (list (gethash 0.0 ex-hh) (gethash -0.0 ex-hh) (gethash 0.0e+NaN ex-hh) (gethash "\300" ex-hh) (gethash (expt 3 99) ex-hh) (gethash nil ex-hh) (gethash [1 [2 (3 . 4)]] ex-hh) (gethash (expt 2 80) ex-eql) (gethash -0.0 ex-eql) (gethash 299 ex-h0) (hash-table-count ex-h0))))
(princ (format "%S\n" (list (intern-soft "ünï-sym") (boundp (intern "a\0b")) (symbol-value (intern " sp ace")) (get 'ex-sym 'b) (lookup-key global-map [f5]) (char-syntax ?é) (upcase ?ǆ) (widget-get '(ex-w) :x) (intern-soft "s8" ex-ob1) (intern-soft "s7" ex-ob1) (get-variable-watchers 'fill-column))))
(puthash 'new 1 ex-hz) (puthash 5 1 ex-h0) (setq fill-column 3) (princ (format "%S\n" (hash-table-count ex-hz)))
(garbage-collect)
