;;; reader.el --- What this Emacs reads a text as  -*- lexical-binding: t -*-

;; Loaded by subdirs.el at the very start of start-up.  EMACS_INPUT names a file; each line is a text in base64 of UTF-8.
;; Output, a line each: "read TEXT", the first datum as prin1 writes it, in base64, or "refused ERROR"; and at the end
;; "done COUNT".

(setq max-lisp-eval-depth 100000 max-specpdl-size 100000)

(defun reader--escape (text)
  "TEXT in UTF-8, with what UTF-8 cannot carry as a number between angles."
  (encode-coding-string
   (mapconcat (lambda (char)
                (if (or (> char #x10ffff) (and (>= char #xd800) (<= char #xdfff)))
                    (format "‹%x›" char)
                  (string char)))
              text "")
   'utf-8-unix))

(defun reader--answer (text)
  (condition-case error
      (let ((print-circle t) (print-gensym t) (print-quoted t) (print-charset-text-property t)
            (print-escape-nonascii t))
        (concat "read " (base64-encode-string
                         (reader--escape (prin1-to-string (car (read-from-string text)))) t)))
    (error (concat "refused " (base64-encode-string (reader--escape (format "%S" error)) t)))))

(let ((coding-system-for-read 'utf-8-unix) (coding-system-for-write 'utf-8-unix) (count 0))
  (unwind-protect
      (with-temp-buffer
        (insert-file-contents (getenv "EMACS_INPUT"))
        (while (not (eobp))
          (princ (concat (reader--answer
                          (decode-coding-string
                           (base64-decode-string (buffer-substring (point) (line-end-position))) 'utf-8-unix))
                         "\n"))
          (setq count (1+ count))
          (forward-line))
        (princ (format "done %d\n" count)))
    (kill-emacs 0)))
