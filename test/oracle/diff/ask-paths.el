;; Evaluates the expressions in EMACS_INPUT, one a line, and prints a digest of each value, or the error, one a line.  -*- lexical-binding: t -*-
(let ((print-circle t) (print-escape-newlines t) (expressions nil))
  (with-temp-buffer
    (insert-file-contents (getenv "EMACS_INPUT"))
    (while (not (eobp))
      (push (buffer-substring-no-properties (line-beginning-position) (line-end-position)) expressions)
      (forward-line 1)))
  (dolist (expression (nreverse expressions))
    (princ
     (condition-case err
         (let ((value (eval (car (read-from-string expression)) t)))
           (secure-hash 'sha1 (format "%s %S" (and (stringp value) (multibyte-string-p value)) value)))
       (error (format "error %s" (car err)))))
    (terpri))
  (princ (format "done %d\n" 0))
  (kill-emacs 0))
