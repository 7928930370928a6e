;;; visiting-test.el --- Buffers that visit a dump -*- lexical-binding: t; -*-

;; SPDX-License-Identifier: MIT

;;; Code:

(require 'pdmp-test-support)
(require 'tramp)

(defun pdmp-test-is-page ()
  "Assert that the current buffer is a page about a dump, not its bytes."
  (should (eq major-mode 'pdmp-mode))
  (should (< (buffer-size) 100000))
  (should enable-multibyte-characters)
  (should buffer-read-only)
  (should-not (buffer-modified-p))
  (should-not buffer-auto-save-file-name)
  (pdmp-test-shows (format "written by +Emacs %d, 64-bit" emacs-major-version)
                   (pdmp-test-body "Overview"))
  (pdmp-test-shows "Verify  ok" (pdmp-test-heading "Verify")))

(ert-deftest pdmp-test-visit-by-name ()
  "Shows a file whose name ends in .pdmp as sections, not its bytes."
  (pdmp-test-visiting (pdmp-test-file "emacs.pdmp")
    (should (equal buffer-file-name (pdmp-test-file "emacs.pdmp")))
    (pdmp-test-is-page)
    (pdmp-test-shows "simple\\.el" (pdmp-test-body "Libraries"))
    (pdmp-test-shows "obarray" (pdmp-test-body "Hash tables and obarrays"))
    (pdmp-test-shows "\\bnil\\b" (pdmp-test-body "Symbols"))
    (pdmp-test-shows "note +build-path" (pdmp-test-body "Audit"))))

(ert-deftest pdmp-test-visit-by-content ()
  "Shows a dump under any name, by its first bytes."
  (pdmp-test-visiting (pdmp-test-copy "emacs.pdmp" "other/notes.txt")
    (pdmp-test-is-page)))

(ert-deftest pdmp-test-visit-packed ()
  "Shows packed dumps."
  (let ((packed (pdmp-test-copy "emacs.pdmp" "packed/emacs.pdmp")))
    (call-process "gzip" nil nil nil "-kf1" packed)
    (pdmp-test-visiting (concat packed ".gz")
      (pdmp-test-is-page))
    (pdmp-test-visiting (pdmp-test-file "emacs.pdmp.br")
      (pdmp-test-is-page))))

(ert-deftest pdmp-test-visit-nothing ()
  "Leaves a new file of that name, and a buffer without a file, alone."
  (pdmp-test-visiting (pdmp-test-file "absent.pdmp")
    (should (eq major-mode 'fundamental-mode)))
  (with-temp-buffer
    (insert "text")
    (pdmp-mode)
    (should (eq major-mode 'fundamental-mode))
    (should (equal (buffer-string) "text"))))

(ert-deftest pdmp-test-keeps-edits ()
  "Does not throw away bytes that the user has changed."
  (let ((file (pdmp-test-copy "cut.pdmp" "edits/emacs.pdmp")))
    (pdmp-test-visiting file
      (pdmp-raw)
      (setq buffer-read-only nil)
      (goto-char (point-max))
      (insert "x")
      (pdmp-mode)
      (should (eq major-mode 'fundamental-mode))
      (should (= (char-before (point-max)) ?x)))))

(ert-deftest pdmp-test-never-saves ()
  "Leaves the file as it is, whatever is done to save the page."
  (let* ((file (pdmp-test-copy "tiny.pdmp" "saves/emacs.pdmp"))
         (digest (pdmp-test-digest file))
         (tries 0))
    (dolist (leave (list #'ignore #'fundamental-mode #'text-mode #'hexl-mode
                         #'normal-mode))
      (dolist (save (list #'save-buffer
                          #'basic-save-buffer
                          (lambda () (save-some-buffers t))
                          (lambda () (write-file buffer-file-name))))
        (pdmp-test-visiting file
          (pdmp-test-filled)
          (let ((inhibit-message t))
            (funcall leave)
            (set-buffer-modified-p t)
            (cl-letf (((symbol-function 'read-file-name)
                       (lambda (&rest _) (error "No file")))
                      ((symbol-function 'yes-or-no-p) #'pdmp-test-yes)
                      ((symbol-function 'y-or-n-p) #'pdmp-test-yes))
              (ignore-errors (funcall save))))
          (setq tries (1+ tries))
          (should (equal (pdmp-test-digest file) digest)))))
    (should (= tries 20))
    (should (equal (directory-files (file-name-directory file) nil "emacs")
                   '("emacs.pdmp")))))

(ert-deftest pdmp-test-says-why-not-saved ()
  "Says why a page cannot be saved, and how to see the bytes."
  (pdmp-test-visiting (pdmp-test-file "emacs.pdmp")
    (set-buffer-modified-p t)
    (pdmp-test-shows "pdmp-raw" (cadr (should-error (save-buffer)
                                                    :type 'user-error)))))

(ert-deftest pdmp-test-write-file-copies ()
  "Writes a copy of the dump when the page is written under another name."
  (let* ((file (pdmp-test-copy "emacs.pdmp" "copies/emacs.pdmp"))
         (other (pdmp-test-file "copies/other.pdmp")))
    (pdmp-test-visiting file
      (pdmp-test-filled)
      (write-file other)
      (should (equal (pdmp-test-digest other) (pdmp-test-digest file)))
      (should (equal buffer-file-name other))
      (pdmp-test-is-page)
      (revert-buffer t t)
      (pdmp-test-is-page)
      (fundamental-mode)
      (should (= (buffer-size)
                 (file-attribute-size (file-attributes file)))))))

(ert-deftest pdmp-test-raw ()
  "Brings the bytes back when another mode takes over, and shows them in hexl."
  (let ((file (pdmp-test-file "emacs.pdmp"))
        bytes)
    (with-temp-buffer
      (set-buffer-multibyte nil)
      (insert-file-contents-literally file)
      (setq bytes (buffer-string)))
    (pdmp-test-visiting file
      (dolist (leave (list #'pdmp-raw #'fundamental-mode #'text-mode))
        (funcall leave)
        (should-not enable-multibyte-characters)
        (should (equal (buffer-string) bytes))
        (should-not (buffer-modified-p))
        (should-not pdmp--running)
        (pdmp-mode)
        (pdmp-test-is-page)))))

(ert-deftest pdmp-test-raw-packed ()
  "Brings back the bytes of a packed dump as Emacs unpacks them."
  (let ((packed (pdmp-test-copy "emacs.pdmp" "packed/raw.pdmp")))
    (call-process "gzip" nil nil nil "-kf1" packed)
    (pdmp-test-visiting (concat packed ".gz")
      (pdmp-raw)
      (should (= (buffer-size)
                 (file-attribute-size (file-attributes packed))))
      (setq buffer-read-only nil)
      (set-buffer-modified-p t)
      (save-buffer)
      (should (zerop (call-process-shell-command
                      (format "gzip -dc %s | cmp - %s"
                              (shell-quote-argument (concat packed ".gz"))
                              (shell-quote-argument packed))))))))

(ert-deftest pdmp-test-hexl ()
  "Shows the bytes with hexl, and comes back."
  (skip-unless (file-executable-p hexl-program))
  (let ((file (pdmp-test-copy "cut.pdmp" "hexl/cut.pdmp")))
    (pdmp-test-visiting file
      (pdmp-hexl)
      (should (eq major-mode 'hexl-mode))
      (goto-char (point-min))
      (should (re-search-forward "4455 4d50 4544 474e" nil t))
      (cl-letf (((symbol-function 'y-or-n-p) #'pdmp-test-yes))
        (pdmp-mode))
      (should (eq major-mode 'pdmp-mode))
      (pdmp-test-shows "1 finding" (pdmp-test-heading "Verify")))))

(ert-deftest pdmp-test-find-file-unread ()
  "Visits a dump without reading it, and finds the page again."
  (pdmp-test-pages
    (let ((file (pdmp-test-file "emacs.pdmp"))
          (large-file-warning-threshold 1)
          (inserted nil))
      (cl-letf (((symbol-function 'insert-file-contents)
                 (lambda (&rest _) (setq inserted t)))
                ((symbol-function 'insert-file-contents-literally)
                 (lambda (&rest _) (setq inserted t))))
        (pdmp-find-file file))
      (should-not inserted)
      (set-buffer (get-file-buffer file))
      (pdmp-test-is-page)
      (should (verify-visited-file-modtime))
      (should (eq (find-file-noselect file) (current-buffer)))
      (should (eq (pdmp-find-file file) (get-file-buffer file)))
      (should-error (pdmp-find-file temporary-file-directory)
                    :type 'user-error))))

(ert-deftest pdmp-test-file-changes ()
  "Shows the new contents of a file that changed, without asking or locking."
  (let ((file (pdmp-test-copy "emacs.pdmp" "changes/emacs.pdmp"))
        (create-lockfiles t))
    (pdmp-test-visiting file
      (let ((before (pdmp-test-body "Overview")))
        (copy-file (pdmp-test-file "changed.pdmp") file t)
        (set-file-times file (time-add nil 60))
        (cl-letf (((symbol-function 'ask-user-about-supersession-threat)
                   (lambda (&rest _) (ert-fail "Asked")))
                  ((symbol-function 'userlock--ask-user-about-supersession-threat)
                   (lambda (&rest _) (ert-fail "Asked"))))
          (pdmp-toggle (pdmp-test-section "Overview"))
          (pdmp-toggle (pdmp-test-section "Overview"))
          (should (equal (directory-files (file-name-directory file) nil "emacs")
                         '("emacs.pdmp")))
          (revert-buffer t t))
        (should-not (equal (pdmp-test-body "Overview") before))
        (should (verify-visited-file-modtime))
        (pdmp-test-is-page)
        (delete-file file)
        (should-error (revert-buffer t t) :type 'user-error)))))

(defun pdmp-test-leftovers ()
  "Return processes and buffers that calls of the command have left."
  (append (seq-filter (lambda (process)
                        (string-prefix-p "pdmp" (process-name process)))
                      (process-list))
          (seq-filter (lambda (buffer)
                        (string-prefix-p " *pdmp" (buffer-name buffer)))
                      (buffer-list))))

(ert-deftest pdmp-test-cancel ()
  "Ends its processes when the buffer is killed, and leaves no buffers."
  (pdmp-test-visiting (pdmp-test-file "emacs.pdmp")
    (should pdmp--running)
    (should pdmp--waiting)
    (should (pdmp-test-leftovers)))
  (should-not (pdmp-test-leftovers)))

(ert-deftest pdmp-test-several ()
  "Fills several buffers at a time, each with its own dump."
  (pdmp-test-pages
    (let ((sound (find-file-noselect (pdmp-test-file "emacs.pdmp")))
          (cut (find-file-noselect (pdmp-test-file "cut.pdmp"))))
      (with-current-buffer cut
        (pdmp-test-shows "1 finding" (pdmp-test-heading "Verify"))
        (pdmp-test-shows "the file ends at 0xf4240"
                         (pdmp-test-body "Overview"))
        (pdmp-test-filled))
      (with-current-buffer sound
        (pdmp-test-is-page)
        (pdmp-test-filled)))
    (should-not (pdmp-test-leftovers))))

(ert-deftest pdmp-test-remote ()
  "Shows a dump of another machine from one local copy."
  (let* ((tramp-verbose 0)
         (enable-remote-dir-locals nil)
         (tramp-methods
          (cons '("mock" (tramp-login-program "sh") (tramp-login-args (("-i")))
                  (tramp-remote-shell "/bin/sh")
                  (tramp-remote-shell-args ("-c"))
                  (tramp-connection-timeout 60))
                tramp-methods))
         (tramp-default-host-alist '(("\\`mock\\'" nil "localhost")))
         (file (concat "/mock::" (pdmp-test-file "emacs.pdmp")))
         (copies 0))
    (advice-add 'file-local-copy :before
                (lambda (&rest _) (setq copies (1+ copies)))
                '((name . pdmp-test-count)))
    (unwind-protect
        (pdmp-test-pages
          (pdmp-find-file file)
          (set-buffer (find-buffer-visiting file))
          (pdmp-test-is-page)
          (pdmp-test-body "Libraries")
          (should (= copies 1))
          (should-error (pdmp-dump-and-check user-init-file file)
                        :type 'user-error))
      (advice-remove 'file-local-copy 'pdmp-test-count)
      (tramp-cleanup-all-connections)
      (pdmp--delete-copies))))

(provide 'visiting-test)
;;; visiting-test.el ends here
