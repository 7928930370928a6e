;;; pdmp-build.el --- Make a dump, check it, put it in place -*- lexical-binding: t; -*-

;; Copyright (c) 2026 the pdmp authors

;; SPDX-License-Identifier: MIT

;;; Commentary:

;; `pdmp-dump-and-check' makes a dump of one's own: another Emacs loads a Lisp
;; file and dumps itself; the dump is repaired if Emacs would reject it, checked,
;; audited and started; and only then does it get the name that it is for.  All
;; this happens in a new directory beside that name, so that the last step is a
;; rename, and a failure leaves what was there.

;;; Code:

(require 'pdmp-report)

(declare-function pdmp-find-file "pdmp" (file))

(defcustom pdmp-dump-command nil
  "The Emacs that dumps itself: a list of a program and its first arguments.
Nil means the executable of this Emacs."
  :type '(choice (const :tag "This Emacs" nil)
                 (repeat :tag "Program and arguments" string))
  :group 'pdmp)

(defcustom pdmp-dump-fail-on "error"
  "The lowest level of a finding of `audit' that keeps a dump from its place.
Nil means that a dump is put in place whatever `audit' finds."
  :type '(choice (const "error") (const "warning") (const "note")
                 (const :tag "Never" nil))
  :group 'pdmp)

(defvar-local pdmp--lisp nil
  "The Lisp file that is loaded before the dump.")

(defvar-local pdmp--target nil
  "The name that the dump is for.")

(defvar-local pdmp--folder nil
  "The directory in which the dump is made.")

(defvar-local pdmp--emacs nil
  "The process of the Emacs that dumps or is tried.")

(defvar-local pdmp-build-result nil
  "How the last run of this page ended: nil, `installed' or `failed'.")

(defun pdmp--new-dump ()
  "Return the name of the dump while it is made."
  (expand-file-name "new.pdmp" pdmp--folder))

;;;; Steps

(defun pdmp--step (title &optional text state)
  "Show that the step TITLE is in STATE, with TEXT below it.
STATE is a function of a summary's text to show it, or nil while it runs."
  (let ((section (seq-find (lambda (section)
                             (equal (pdmp-section-title section) title))
                           pdmp--sections)))
    (setf (pdmp-section-render section)
          (lambda (_)
            (let ((summary (cond ((functionp text) (funcall text))
                                 (text (insert text) nil))))
              (pcase state
                ('good (propertize (or summary "done") 'face 'pdmp-good))
                ('bad (propertize (or summary "failed") 'face 'pdmp-bad))
                (_ "running…")))))
    (setf (pdmp-section-folded section) (not (eq state 'bad)))
    (pdmp--answered section nil nil)
    (redisplay)))

(defun pdmp--end (result)
  "Remove what was made besides the dump, and keep RESULT."
  (when (and pdmp--folder (file-directory-p pdmp--folder))
    (delete-directory pdmp--folder t))
  (setq pdmp--folder nil
        pdmp--emacs nil
        pdmp-build-result result))

(defun pdmp--fail (title text)
  "Show that the step TITLE failed, with TEXT, and end."
  (pdmp--step title text 'bad)
  (pdmp--step "Put in place"
              (if (file-exists-p pdmp--target)
                  (format "%s is as it was.\n" pdmp--target)
                "Nothing was put in place.\n")
              'bad)
  (pdmp--end 'failed)
  (message "No dump was put in place: the step \"%s\" failed" title))

(defun pdmp--run-emacs (title arguments then)
  "Run the Emacs that dumps with ARGUMENTS as the step TITLE.
Call THEN with its output and whether it ended well."
  (pdmp--step title)
  (let* ((page (current-buffer))
         (default-directory pdmp--folder)
         (command (or pdmp-dump-command (list (pdmp--this-emacs))))
         (output (generate-new-buffer " *pdmp emacs*")))
    (condition-case failure
        (setq pdmp--emacs
              (make-process
               :name "pdmp emacs" :buffer output :noquery t
               :connection-type 'pipe :coding 'utf-8-unix
               :command (append command '("-Q" "--batch") arguments)
               :sentinel
               (lambda (process _event)
                 (when (memq (process-status process) '(exit signal))
                   (let ((text (with-current-buffer output (buffer-string)))
                         (well (and (eq (process-status process) 'exit)
                                    (zerop (process-exit-status process)))))
                     (kill-buffer output)
                     (when (buffer-live-p page)
                       (with-current-buffer page
                         (setq pdmp--emacs nil)
                         (funcall then text well))))))))
      (file-error
       (kill-buffer output)
       (pdmp--fail title (concat (error-message-string failure) "\n"))))))

(defun pdmp--call-step (title arguments then)
  "Call the command with ARGUMENTS as the step TITLE, and THEN with its answer."
  (pdmp--step title)
  (pdmp-call arguments
             (lambda (answer failure)
               (if failure
                   (pdmp--fail title (concat (pdmp-failure-text failure) "\n"))
                 (funcall then answer)))))

(defun pdmp--dump ()
  "Have another Emacs load the Lisp file and dump itself."
  (pdmp--run-emacs
   "Dump"
   (list "-l" pdmp--lisp
         "--eval" (format "(dump-emacs-portable %S)" (pdmp--new-dump)))
   (lambda (text well)
     (if (and well (> (or (file-attribute-size
                           (file-attributes (pdmp--new-dump)))
                          0)
                      0))
         (progn (pdmp--step "Dump" text 'good)
                (pdmp--repair))
       (pdmp--explain text)))))

(defun pdmp--explain (text)
  "Say what TEXT means, the output of an Emacs that could not dump."
  (let ((end (substring text (max 0 (- (length text) 4000)))))
    (pdmp-call
     (list "explain" "--" (if (string-blank-p end) "no output" end))
     (lambda (answer _failure)
       (pdmp--fail
        "Dump"
        (lambda ()
          (insert text)
          (unless (bolp) (insert "\n"))
          (dolist (explanation (alist-get 'explanations answer))
            (let-alist explanation
              (insert "\n")
              (pdmp-insert-text (concat .cause "  " .advice))
              (when .finder (insert "To find it, evaluate:\n" .finder "\n"))))
          "failed"))))))

(defun pdmp--repair ()
  "Repair the dump, if it needs it."
  (let ((repaired (expand-file-name "repaired.pdmp" pdmp--folder)))
    (pdmp--call-step
     "Repair" (list "repair" "-o" repaired "--" (pdmp--new-dump))
     (lambda (answer)
       (if (alist-get 'output answer)
           (progn
             (rename-file repaired (pdmp--new-dump) t)
             (pdmp--step "Repair"
                         (format "Repaired the file names of %s.\n"
                                 (pdmp-count (length (alist-get 'units answer))
                                             ".eln file"))
                         'good))
         (pdmp--step "Repair" "It needs no repair.\n" 'good))
       (pdmp--verify)))))

(defun pdmp--verify ()
  "Check the rules that Emacs relies on."
  (pdmp--call-step
   "Verify" (list "verify" "--" (pdmp--new-dump))
   (lambda (answer)
     (let ((insert (let ((file (pdmp--new-dump)))
                     (lambda () (pdmp-insert-verify answer file)))))
       (if (zerop (alist-get 'total answer))
           (progn (pdmp--step "Verify" insert 'good)
                  (pdmp--audit))
         (pdmp--fail "Verify" insert))))))

(defun pdmp--audit ()
  "Look for secrets, and for code that an Emacs would run at its start."
  (pdmp--call-step
   "Audit" (append '("audit" "--fail-on")
                   (list (or pdmp-dump-fail-on "error"))
                   (list "--" (pdmp--new-dump)))
   (lambda (answer)
     (let* ((levels (member pdmp-dump-fail-on '("note" "warning" "error")))
            (bad (seq-some (lambda (finding)
                             (member (alist-get 'level finding) levels))
                           (alist-get 'findings answer)))
            (file pdmp--target)
            (insert (lambda () (pdmp-insert-audit answer file))))
       (if bad
           (pdmp--fail "Audit" insert)
         (pdmp--step "Audit" insert 'good)
         (pdmp--try))))))

(defun pdmp--try ()
  "Start an Emacs from the dump."
  (pdmp--run-emacs
   "Start" (list (concat "--dump-file=" (pdmp--new-dump))
                 "--eval" "(princ (format \"Emacs %s started from it.\\n\" \
emacs-version))")
   (lambda (text well)
     (if well
         (progn (pdmp--step "Start" text 'good)
                (pdmp--install))
       (pdmp--fail "Start" (if (equal text "") "Emacs crashed.\n" text))))))

(defun pdmp--install ()
  "Give the dump its name."
  (let ((title "Put in place"))
    (pdmp--step title)
    (condition-case failure
        (let ((modes (file-modes pdmp--target)))
          (when modes (set-file-modes (pdmp--new-dump) modes))
          (rename-file (pdmp--new-dump) pdmp--target t)
          (pdmp--step title
                      (lambda ()
                        (insert (pdmp-button pdmp--target "Show the dump"
                                             #'pdmp-find-file pdmp--target)
                                "\n")
                        nil)
                      'good)
          (pdmp--end 'installed)
          (message "%s is in place" pdmp--target))
      (file-error
       (pdmp--fail title (concat (error-message-string failure) "\n"))))))

;;;; The page

(defun pdmp--stop ()
  "End the Emacs that dumps, and remove what it made."
  (when (process-live-p pdmp--emacs)
    (let ((output (process-buffer pdmp--emacs)))
      (set-process-sentinel pdmp--emacs #'ignore)
      (delete-process pdmp--emacs)
      (kill-buffer output)))
  (pdmp-cancel)
  (when pdmp--folder (pdmp--end 'failed)))

(defun pdmp--build (&rest _)
  "Make the dump of this page, from the first step."
  (pdmp--stop)
  (setq pdmp-build-result nil
        pdmp--folder (make-temp-file
                      (expand-file-name ".pdmp-"
                                        (file-name-directory pdmp--target))
                      t))
  (pdmp-page-show
   (mapcar (lambda (title)
             (pdmp-section-create :title title :folded t :lazy t
                                  :render #'ignore :state 'done))
           '("Dump" "Repair" "Verify" "Audit" "Start" "Put in place")))
  (pdmp--dump))

(define-derived-mode pdmp-build-mode pdmp-section-mode "Pdmp Build"
  "Major mode of pages about a dump that is being made.
\\<pdmp-build-mode-map>\\[revert-buffer] makes the dump again, and killing the
buffer ends what runs.

\\{pdmp-build-mode-map}"
  (setq-local revert-buffer-function #'pdmp--build)
  (add-hook 'kill-buffer-hook #'pdmp--stop nil t)
  (add-hook 'change-major-mode-hook #'pdmp--stop nil t))

;;;###autoload
(defun pdmp-dump-and-check (lisp target)
  "Have another Emacs load the file LISP and dump itself as the file TARGET.
The dump is made beside TARGET.  It is repaired if Emacs would reject it as
incoherent, then checked, audited, and started once.  Only if all that succeeds
does it replace TARGET.  `pdmp-dump-command' says which Emacs dumps itself, and
`pdmp-dump-fail-on' what may not be in the dump."
  (interactive
   (list (expand-file-name (read-file-name "Load the Lisp file: " nil nil t))
         (expand-file-name (read-file-name "Write the dump: " nil nil nil
                                           "emacs.pdmp"))))
  (let ((target (file-truename target))
        (own (pdmp-this-dump)))
    (when (or (file-remote-p target) (file-remote-p lisp))
      (user-error "The Emacs that dumps itself is of this machine: \
both files must be here"))
    (unless (file-readable-p lisp)
      (user-error "%s cannot be read" lisp))
    (when (file-directory-p target)
      (user-error "%s is a directory" target))
    (unless (file-writable-p (file-name-directory target))
      (user-error "No file can be made in %s" (file-name-directory target)))
    (when (and own (file-exists-p target) (file-equal-p own target)
               (not (yes-or-no-p (format "This Emacs runs from %s.  Replace it? "
                                         target))))
      (user-error "The dump of this Emacs stays as it is"))
    (let ((page (get-buffer-create (format "*pdmp build: %s*"
                                           (file-name-nondirectory target)))))
      (pop-to-buffer-same-window page)
      (pdmp-build-mode)
      (setq pdmp--lisp (expand-file-name lisp)
            pdmp--target target)
      (pdmp--build)
      page)))

(provide 'pdmp-build)
;;; pdmp-build.el ends here
