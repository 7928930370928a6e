;;; check.el --- do everything with a dump that could touch damage  -*- lexical-binding: t -*-

;; Says each step before it is taken, and `done' at the end, on stderr, which has no buffer: the last one is where Emacs died.

(defun check-step (name) (princ (format "step: %s\n" name) #'external-debugging-output))

(defun check-buffer (buffer)
  "Go through the text, properties, overlays and markers of BUFFER; change it and change it back."
  (with-current-buffer buffer
    (save-restriction
      (let ((point (point)) (inhibit-read-only t) (inhibit-modification-hooks t) (modified (buffer-modified-p)))
        (widen)
        (buffer-string)
        (count-lines (point-min) (point-max))
        (let ((at (point-min)) (n 0))
          (while (and at (< at (point-max)) (< n 5000))
            (setq n (1+ n) at (next-property-change at))))
        (dolist (overlay (overlays-in (point-min) (point-max)))
          (list (overlay-start overlay) (overlay-end overlay) (overlay-properties overlay)))
        (goto-char (point-max))
        (insert "x")
        (delete-char -1)
        (goto-char (point-min))
        (insert "é")
        (delete-char -1)
        (syntax-ppss-flush-cache (point-min))
        (forward-word 3)
        (upcase-initials "abc")
        (set-buffer-modified-p modified)
        (goto-char (min point (point-max)))
        (buffer-local-variables)))))

(defun check-everything ()
  "Everything that symbols lead to."
  (let (all)
    (mapatoms
     (lambda (symbol)
       (push (symbol-plist symbol) all)
       (push (symbol-function symbol) all)
       (and (boundp symbol) (not (memq symbol '(values command-history))) (push (symbol-value symbol) all))
       (and (default-boundp symbol) (push (default-value symbol) all))))
    all))

(check-step "collect")
(garbage-collect)
(dolist (buffer (buffer-list))
  (check-step (format "visit %S" (buffer-name buffer)))
  (check-buffer buffer))
(check-step "print")
;; One print of all of it: with print-circle each object is printed once.
(let ((print-circle t) (print-gensym t) (print-escape-newlines t) print-length print-level
      (inhibit-quit t) (gc-cons-threshold most-positive-fixnum))
  (prin1-to-string (check-everything)))
(check-step "call")
(dolist (form '((format "%S" (list (current-buffer) (selected-frame) (selected-window)))
                (buffer-list) (process-list) (frame-list) (window-list)
                (char-syntax ?a) (upcase "straße") (encode-coding-string "ä" 'latin-1)
                (string-match "\\(a+\\)b" "caab") (documentation 'car) (symbol-file 'find-file)))
  (eval form t))
(check-step "collect again")
(garbage-collect)
(check-step "exit")
(add-hook 'kill-emacs-hook (lambda () (check-step "done")) t)
(kill-emacs 0)
