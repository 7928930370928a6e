;;; buffers-check.el --- say what is in them, and change them  -*- lexical-binding: t; coding: utf-8 -*-
(dolist (b (buffer-list)) (with-current-buffer b (unless (equal (buffer-name) " *load*") (princ (format "%S %d %d %d %S %S %S\n" (buffer-name) (point) (point-min) (point-max) (sha1 (buffer-substring-no-properties (point-min) (point-max))) (length (overlays-in (point-min) (point-max))) (and (fboundp (quote object-intervals)) (sha1 (format "%S" (object-intervals b)))))))))
(princ (format "%S\n" (mapcar #'marker-position (buffer-local-value 'i1-marks (get-buffer "i1")))))
(with-current-buffer "base" (goto-char 3) (insert "NEW")) (with-current-buffer "i1" (widen) (princ (format "%S %S %d\n" (buffer-string) (mapcar #'marker-position i1-marks) (length (overlays-in 1 99)))))
(with-current-buffer "big" (goto-char 1) (forward-line 40000) (princ (format "%S\n" (buffer-substring (point) (line-end-position)))))
(princ (format "%S\n" (list (get-text-property 51 'z b-str) (get-text-property 49999 'z b-str) (buffer-live-p b-dead) (marker-buffer dead-m))))
(kill-buffer "i2") (garbage-collect) (kill-buffer "base") (garbage-collect) (princ (format "%S\n" (mapcar #'buffer-name (buffer-list))))
