;;; symbols.el --- What this Emacs says of each of its symbols  -*- lexical-binding: t -*-

;; Loaded as subdirs.el at the very start of start-up.  A line for each symbol of the initial obarray, fields separated by
;; spaces, texts in base64 of UTF-8, "-" for what is not there:
;;   NAME special|- ALIAS VALUE-TYPE VALUE-TEXT DEFINITION-TYPE DEFINITION-TEXT native|-
;; in the words of truth.ts; then "done COUNT".

(defun symbols--base64 (text)
  (if text (base64-encode-string (encode-coding-string text 'utf-8-emacs-unix) t) "-"))

(defun symbols--print (value)
  (let ((print-quoted nil) (print-length 30) (print-level 5))
    (condition-case nil (prin1-to-string value) (error nil))))

(defun symbols--value-text (value)
  "VALUE as text, if it is short, and such that Emacs could read it and UTF-8 can carry it."
  (let ((value (cond ((stringp value) (substring-no-properties value))
                     ((symbolp value) (symbol-name value))
                     ((or (numberp value) (consp value)) (symbols--print value)))))
    (and value (< (length value) 300) (not (string-match "[^\0-\x10ffff]\\|#[(<#]\\|\\.\\.\\." value)) value)))

(defun symbols--definition (symbol)
  (let ((value (symbol-function symbol)))
    (cond ((null value) "- - -")
          ((eq (car-safe value) 'autoload) (format "autoload %s -" (symbols--base64 (nth 1 value))))
          (t (format "%s %s %s" (type-of value)
                     (symbols--base64 (cond ((symbolp value) (symbol-name value))
                                            ((subrp value) (subr-name value))))
                     (if (and (fboundp 'subr-native-elisp-p) (subr-native-elisp-p value)) "native" "-"))))))

(defun symbols--value (symbol)
  (if (not (default-boundp symbol))
      "- -"
    (let ((value (default-value symbol)))
      (format "%s %s" (type-of value) (symbols--base64 (symbols--value-text value))))))

(defun symbols--line (symbol)
  (let ((value (indirect-variable symbol)))
    (princ (format "%s %s %s %s %s\n" (symbols--base64 (symbol-name symbol))
                   (if (special-variable-p symbol) "special" "-")
                   (if (eq value symbol) "-" (symbols--base64 (symbol-name value)))
                   (symbols--value symbol) (symbols--definition symbol)))))

(unwind-protect
    (let ((n 0) symbols)
      (mapatoms (lambda (symbol)
                  (when (not (string-prefix-p "symbols--" (symbol-name symbol)))
                    (setq symbols (cons symbol symbols) n (1+ n)))))
      (mapc #'symbols--line symbols)
      (princ (format "done %d\n" n)))
  (kill-emacs 0))
