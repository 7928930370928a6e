;;; pdmp-test-support.el --- What all tests of the Emacs package use -*- lexical-binding: t; -*-

;; SPDX-License-Identifier: MIT

;;; Commentary:

;; emacs.slow.test.ts starts an Emacs that loads this file, all files of tests
;; and run-tests.el.  It sets these variables of the environment:
;;
;;   PDMP_TEST_PROGRAM  words of the command pdmp, one a line
;;   PDMP_TEST_EMACS    words that start this Emacs from its dump, one a line
;;   PDMP_TEST_HEXL     the program hexl
;;   PDMP_TEST_FOLDER   a folder of this run alone, with
;;     emacs.pdmp       the dump that this Emacs came with
;;     changed.pdmp     the same with `kill-ring-max' set to 1234
;;     cut.pdmp         its first million bytes
;;     emacs.pdmp.br    packed
;;     tiny.pdmp        a synthetic dump of a few kilobytes

;;; Code:

(require 'ert)
(require 'hexl)
(require 'pdmp)

(defun pdmp-test-words (variable)
  "Return the lines of the environment's VARIABLE."
  (split-string (getenv variable) "\n" t))

(defun pdmp-test-file (name)
  "Return the file NAME in the folder of this run."
  (expand-file-name name (getenv "PDMP_TEST_FOLDER")))

(defun pdmp-test-copy (name as)
  "Copy the file NAME of the folder to the file AS, and return that.
The copy has the modification time of NAME, so that the command need not
answer the same questions again."
  (let ((copy (pdmp-test-file as)))
    (make-directory (file-name-directory copy) t)
    (copy-file (pdmp-test-file name) copy t t)
    copy))

(setq pdmp-program (pdmp-test-words "PDMP_TEST_PROGRAM")
      hexl-program (getenv "PDMP_TEST_HEXL")
      large-file-warning-threshold nil
      ;; What a test would wait for.
      use-dialog-box nil)

;; Tests redefine primitives for Lisp that is not compiled.  The compiler, which
;; Emacs would call for that, does not run where Emacs is not installed.
(dolist (variable '(native-comp-enable-subr-trampolines
                    comp-enable-subr-trampolines))
  (when (boundp variable) (set variable nil)))

(defun pdmp-test-digest (file)
  "Return the SHA-256 of FILE."
  (with-temp-buffer
    (set-buffer-multibyte nil)
    (insert-file-contents-literally file)
    (secure-hash 'sha256 (current-buffer))))

(defun pdmp-test-yes (&rest _)
  "Answer any question with yes."
  t)

(defun pdmp-test-wait (until &optional what)
  "Wait until the function UNTIL returns non-nil, and return that.
WHAT says what was waited for.  The limit is for what never happens."
  (let ((limit (+ (float-time) 600)) value)
    (while (not (or (setq value (funcall until))
                    (> (float-time) limit)))
      (accept-process-output nil 0.05))
    (or value (error "Waited in vain for %s in:\n%s" (or what until)
                     (buffer-string)))))

(defun pdmp-test-filled ()
  "Wait until the current page waits for nothing."
  (pdmp-test-wait (lambda () (not (or pdmp--running pdmp--waiting)))
                  "answers"))

(defun pdmp-test-section (title)
  "Return the section TITLE of the current page."
  (or (seq-find (lambda (section)
                  (equal (pdmp-section-title section) title))
                pdmp--sections)
      (error "No section %s" title)))

(defun pdmp-test-body (title)
  "Return the text of the section TITLE, once it is filled."
  (let ((section (pdmp-test-section title)))
    (unless (pdmp-section-state section)
      (pdmp-open section))
    (pdmp-test-wait (lambda () (eq (pdmp-section-state section) 'done)) title)
    (buffer-substring-no-properties (pdmp-section-body section)
                                    (pdmp-section-end section))))

(defun pdmp-test-heading (title)
  "Return the text of the heading of the section TITLE, once it is filled."
  (pdmp-test-body title)
  (save-excursion
    (goto-char (pdmp-section-start (pdmp-test-section title)))
    (buffer-substring-no-properties (point) (line-end-position))))

(defun pdmp-test-press (label &optional title)
  "Press the first button LABEL, in the section TITLE if that is given."
  (goto-char (if title (pdmp-section-body (pdmp-test-section title))
               (point-min)))
  (let (found)
    (while (not found)
      (unless (or (button-at (point)) (forward-button 1 nil nil t))
        (error "No button %s in:\n%s" label (buffer-string)))
      (let ((button (button-at (point))))
        (if (equal (button-label button) label)
            (setq found button)
          (goto-char (button-end button)))))
    (push-button (button-start found))))

(defun pdmp-test-shows (regexp text)
  "Assert that REGEXP matches in TEXT, and show TEXT if it does not.
A space of REGEXP without an operator also matches the end of a line,
because a page is filled to the width of its window."
  (unless (string-match-p (replace-regexp-in-string " \\([^+*]\\|\\'\\)"
                                                    "[ \n]+\\1" regexp)
                          text)
    (ert-fail (list regexp text))))

(defmacro pdmp-test-visiting (file &rest body)
  "Visit FILE, evaluate BODY in its buffer, and kill all buffers of pages."
  (declare (indent 1) (debug t))
  `(unwind-protect
       (save-current-buffer
         (set-buffer (find-file-noselect ,file))
         (set-window-buffer nil (current-buffer))
         ,@body)
     (pdmp-test-clean)))

(defun pdmp-test-clean ()
  "Kill all buffers of the package, without a question."
  (dolist (buffer (buffer-list))
    (when (or (buffer-file-name buffer)
              (string-prefix-p "*pdmp" (buffer-name buffer)))
      (with-current-buffer buffer
        (set-buffer-modified-p nil)
        (kill-buffer buffer)))))

(defmacro pdmp-test-pages (&rest body)
  "Evaluate BODY, and kill all buffers of pages."
  (declare (indent 0) (debug t))
  `(unwind-protect (save-current-buffer ,@body)
     (pdmp-test-clean)))

(provide 'pdmp-test-support)
;;; pdmp-test-support.el ends here
