;;; disassemble.el --- Disassemble functions as this Emacs does  -*- lexical-binding: t -*-

;; Loaded by subdirs.el at the start of start-up.  EMACS_INPUT names a file; each line is "ID KIND TEXT", TEXT in base64 of
;; UTF-8: for KIND "name" the name of a function, for "function" the printed form of a function, which is read.
;; Output: for each a line "ID KIND TEXT", KIND "text" with what `disassemble' prints, or "error" with a message, in base64.

(setq load-path (list (expand-file-name "../lisp" data-directory)
                      (expand-file-name "../lisp/emacs-lisp" data-directory)))
(require 'disass)
(require 'byte-opt)

;; Without this, redefining a primitive would compile native code.
(setq comp-enable-subr-trampolines nil
      native-comp-enable-subr-trampolines nil)

;; Most functions have only the place of their documentation in another file.  Show the place.
(fset 'documentation
      (lambda (function &optional _raw)
        (let ((doc (condition-case nil (aref function 4) (args-out-of-range nil))))
          (cond ((stringp doc) doc)
                ((and (integerp doc) (/= doc 0)) (format "<DOC %d>" doc))
                ((and (consp doc) (stringp (car doc)) (integerp (cdr doc))) (format "<%s %d>" (car doc) (cdr doc)))))))

(defun disassemble--coded (text)
  (base64-encode-string (encode-coding-string text 'utf-8-emacs-unix) t))

;; Until 28, the code of an advice is known by the identity of its string, which printing and reading loses.  An advice
;; has a fourth constant, its properties, which the code does not use.
(defun disassemble--read (text)
  (let* ((function (car (read-from-string text)))
         (code (and (boundp 'advice--bytecodes) (byte-code-function-p function)
                    (= (length (aref function 2)) 4)
                    (car (member (aref function 1) advice--bytecodes)))))
    (if (null code) function
      (let ((slots (append function nil)))
        (setcar (cdr slots) code)
        (apply #'make-byte-code slots)))))

(defun disassemble--text (object)
  (with-temp-buffer
    (disassemble object (current-buffer))
    (buffer-string)))

(let ((count 0))
  (dolist (line (with-temp-buffer
                  (insert-file-contents-literally (getenv "EMACS_INPUT"))
                  (split-string (buffer-string) "\n" t)))
    (let* ((words (split-string line " "))
           (text (decode-coding-string (base64-decode-string (nth 2 words)) 'utf-8-emacs-unix))
           (result (condition-case problem
                       (cons "text" (disassemble--text (if (equal (nth 1 words) "name") (intern text)
                                                         (disassemble--read text))))
                     (error (cons "error" (format "%S" problem))))))
      (setq count (1+ count))
      (princ (format "%s %s %s\n" (car words) (car result) (disassemble--coded (cdr result))))))
  (princ (format "done %d\n" count)))

(kill-emacs 0)
