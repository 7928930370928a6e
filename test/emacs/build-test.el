;;; build-test.el --- Making a dump of one's own -*- lexical-binding: t; -*-

;; SPDX-License-Identifier: MIT

;;; Code:

(require 'pdmp-test-support)

(setq pdmp-dump-command (pdmp-test-words "PDMP_TEST_EMACS"))

;; Emacs 29 with native compilation refuses to dump again.
;; `pdmp-test-build-explains' holds that this is so.
(defconst pdmp-test-can-dump
  (not (and (= emacs-major-version 29)
            (fboundp 'native-comp-available-p)))
  "Whether this Emacs can dump itself.")

(defun pdmp-test-build (folder lisp &optional old)
  "Make a dump in FOLDER after the text LISP was loaded, and wait.
OLD is a file that is there before.  Return the name of the dump."
  (let ((target (pdmp-test-file (concat folder "/own.pdmp")))
        (file (pdmp-test-file (concat folder "/init.el"))))
    (make-directory (file-name-directory target) t)
    (with-temp-file file (insert lisp))
    (when old
      (copy-file (pdmp-test-file old) target t))
    (pdmp-dump-and-check file target)
    (set-buffer "*pdmp build: own.pdmp*")
    (pdmp-test-wait (lambda () pdmp-build-result) "the dump")
    (should-not (directory-files (file-name-directory target) nil
                                 "\\`\\.pdmp-"))
    target))

(defun pdmp-test-started (dump form)
  "Return what an Emacs that starts from DUMP prints for FORM."
  (with-temp-buffer
    (let ((command (append (pdmp-test-words "PDMP_TEST_EMACS")
                           (list (concat "--dump-file=" dump) "-Q" "--batch"
                                 "--eval" (format "(princ %S)" form)))))
      (apply #'call-process (car command) nil '(t nil) nil (cdr command))
      (buffer-string))))

(ert-deftest pdmp-test-build-installs ()
  "Puts a dump in place from which an Emacs starts with what was loaded."
  (skip-unless pdmp-test-can-dump)
  (pdmp-test-pages
    (let ((dump (pdmp-test-build "build"
                                 "(setq my-answer (* 6 7)) (require 'calc)"
                                 "cut.pdmp")))
      (should (equal pdmp-build-result 'installed))
      (dolist (step '("Dump" "Repair" "Verify" "Audit" "Start" "Put in place"))
        (should-not (string-match-p "failed\\|running"
                                    (pdmp-test-heading step))))
      (pdmp-test-shows "No rule is broken" (pdmp-test-body "Verify"))
      (pdmp-test-shows (format "Emacs %s started from it"
                               (regexp-quote emacs-version))
                       (pdmp-test-body "Start"))
      (should (equal (pdmp-test-started dump '(list my-answer
                                                    (featurep 'calc)))
                     "(42 t)"))
      (pdmp-test-press dump "Put in place")
      (should (equal buffer-file-name dump))
      (pdmp-test-shows "Verify  ok" (pdmp-test-heading "Verify")))))

(ert-deftest pdmp-test-build-again ()
  "Makes the dump again when the page is reverted."
  (skip-unless pdmp-test-can-dump)
  (pdmp-test-pages
    (let ((dump (pdmp-test-build "again" "(setq my-answer 1)")))
      (with-temp-file (pdmp-test-file "again/init.el")
        (insert "(setq my-answer 2)"))
      (revert-buffer t t)
      (pdmp-test-wait (lambda () pdmp-build-result))
      (should (equal (pdmp-test-started dump 'my-answer) "2")))))

(ert-deftest pdmp-test-build-keeps-old ()
  "Keeps the old file when the Lisp file fails, and shows why."
  (pdmp-test-pages
    (let ((dump (pdmp-test-build "fails" "(error \"Fails on purpose\")"
                                 "cut.pdmp")))
      (should (equal pdmp-build-result 'failed))
      (pdmp-test-shows "Fails on purpose" (pdmp-test-body "Dump"))
      (pdmp-test-shows "is as it was" (pdmp-test-body "Put in place"))
      (should (equal (pdmp-test-digest dump)
                     (pdmp-test-digest (pdmp-test-file "cut.pdmp")))))))

(ert-deftest pdmp-test-build-explains ()
  "Explains the message of an Emacs that cannot dump what was loaded."
  (skip-unless (fboundp 'make-mutex))
  (pdmp-test-pages
    (let ((dump (pdmp-test-build "mutex" "(setq my-lock (make-mutex))")))
      (should (equal pdmp-build-result 'failed))
      (should-not (file-exists-p dump))
      (pdmp-test-shows (if pdmp-test-can-dump
                           "is of a type that no dump can hold"
                         "Trying to dump non fixed-up eln file")
                       (replace-regexp-in-string "[ \n]+" " "
                                                 (pdmp-test-body "Dump")))
      (pdmp-test-shows "Nothing was put in place"
                       (pdmp-test-body "Put in place")))))

(ert-deftest pdmp-test-build-audits ()
  "Keeps a dump with a secret from its place, unless the user allows it."
  (skip-unless pdmp-test-can-dump)
  (pdmp-test-pages
    (let* ((lisp "(setq my-api-token (concat \"q7Zx4Kw2\" \"Jh5Vr8Tn\"))")
           (dump (pdmp-test-build "secret" lisp "cut.pdmp")))
      (should (equal pdmp-build-result 'failed))
      (pdmp-test-shows "error +secret-name +my-api-token"
                       (pdmp-test-body "Audit"))
      (should (equal (pdmp-test-digest dump)
                     (pdmp-test-digest (pdmp-test-file "cut.pdmp"))))
      (let ((pdmp-dump-fail-on nil))
        (pdmp-test-build "secret" lisp)
        (should (equal pdmp-build-result 'installed))))))

(ert-deftest pdmp-test-build-tries ()
  "Keeps a dump from its place if no Emacs starts from it."
  (skip-unless pdmp-test-can-dump)
  (pdmp-test-pages
    (let ((pdmp-dump-command
           (list "sh" "-c"
                 (concat "case \"$*\" in *--dump-file=*new.pdmp*) "
                         "echo cannot start; exit 3;; esac; exec \"$@\"")
                 "sh")))
      (setq pdmp-dump-command
            (append pdmp-dump-command (pdmp-test-words "PDMP_TEST_EMACS")))
      (let ((dump (pdmp-test-build "tries" "(setq my-answer 1)" "cut.pdmp")))
        (should (equal pdmp-build-result 'failed))
        (pdmp-test-shows "cannot start" (pdmp-test-body "Start"))
        (should (equal (pdmp-test-digest dump)
                       (pdmp-test-digest (pdmp-test-file "cut.pdmp"))))))))

(ert-deftest pdmp-test-build-own-dump ()
  "Asks before it replaces the dump that this Emacs runs from."
  (pdmp-test-pages
    (let ((asked nil)
          (own (pdmp-this-dump))
          (file (pdmp-test-file "own-init.el")))
      (with-temp-file file (insert "(setq my-answer 1)"))
      (cl-letf (((symbol-function 'yes-or-no-p)
                 (lambda (prompt) (setq asked prompt) nil))
                ((symbol-function 'file-writable-p) #'pdmp-test-yes))
        (should-error (pdmp-dump-and-check file own) :type 'user-error))
      (pdmp-test-shows (regexp-quote own) asked))))

(ert-deftest pdmp-test-build-killed ()
  "Leaves nothing behind when its page is killed while it works."
  (pdmp-test-pages
    (let ((file (pdmp-test-file "killed/init.el")))
      (make-directory (file-name-directory file) t)
      (with-temp-file file (insert "(sleep-for 1000)"))
      (pdmp-dump-and-check file (pdmp-test-file "killed/own.pdmp"))
      (set-buffer "*pdmp build: own.pdmp*")
      (let ((process pdmp--emacs))
        (should (process-live-p process))
        (kill-buffer)
        (should-not (process-live-p process)))
      (should (equal (directory-files (file-name-directory file) nil "[^.]")
                     '("init.el"))))))

(ert-deftest pdmp-test-build-refuses ()
  "Refuses a Lisp file that cannot be read, and a directory as the dump."
  (should-error (pdmp-dump-and-check (pdmp-test-file "absent.el")
                                     (pdmp-test-file "own.pdmp"))
                :type 'user-error)
  (should-error (pdmp-dump-and-check (pdmp-test-file "cut.pdmp")
                                     temporary-file-directory)
                :type 'user-error)
  (should-error (pdmp-dump-and-check (pdmp-test-file "cut.pdmp")
                                     "/nonexistent/folder/own.pdmp")
                :type 'user-error))

(provide 'build-test)
;;; build-test.el ends here
