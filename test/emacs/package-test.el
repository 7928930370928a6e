;;; package-test.el --- The package as a package -*- lexical-binding: t; -*-

;; SPDX-License-Identifier: MIT

;;; Code:

(require 'bytecomp)
(require 'checkdoc)
(require 'package)
(require 'pdmp-test-support)

(defconst pdmp-test-sources
  (directory-files (file-name-directory (locate-library "pdmp.el")) t
                   "\\`pdmp.*\\.el\\'")
  "The files of the package.")

(defun pdmp-test-copy-package (folder)
  "Copy the package to FOLDER of this run, and return that."
  (let ((folder (file-name-as-directory (pdmp-test-file folder))))
    (make-directory folder t)
    (dolist (source pdmp-test-sources)
      (copy-file source folder t))
    folder))

(defun pdmp-test-batch (&rest arguments)
  "Run this Emacs with ARGUMENTS, and return its output."
  (with-temp-buffer
    (let* ((command (append (pdmp-test-words "PDMP_TEST_EMACS")
                            '("-Q" "--batch") arguments))
           (status (apply #'call-process (car command) nil t nil
                          (cdr command))))
      ;; An Emacs that is unpacked and not installed says this first.
      (goto-char (point-min))
      (flush-lines "^Warning: arch-\\(?:in\\)?dependent data dir")
      (should (equal (list status (buffer-string))
                     (list 0 (buffer-string))))
      (buffer-string))))

(ert-deftest pdmp-test-files ()
  "Has a few files, each of a bounded length."
  (should (> (length pdmp-test-sources) 5))
  (dolist (source pdmp-test-sources)
    (with-temp-buffer
      (insert-file-contents source)
      (should (<= (count-lines (point-min) (point-max)) 400))
      (should-not (re-search-forward "\t\\| $" nil t)))))

(ert-deftest pdmp-test-compiles ()
  "Compiles without a warning."
  (let ((folder (pdmp-test-copy-package "compile")))
    (should (equal (pdmp-test-batch
                    "-L" folder
                    "--eval" "(setq byte-compile-error-on-warn t)"
                    "--eval" (format "(dolist (file (directory-files %S t \
\"\\\\.el\\\\'\")) (or (byte-compile-file file) (kill-emacs 1)))" folder))
                   ""))))

(ert-deftest pdmp-test-checkdoc ()
  "Has nothing that checkdoc complains about."
  (let ((folder (pdmp-test-copy-package "checkdoc")))
    (should (equal (pdmp-test-batch
                    "-l" "checkdoc"
                    "--eval" (format "(mapc #'checkdoc-file (directory-files \
%S t \"\\\\.el\\\\'\"))" folder))
                   ""))))

(ert-deftest pdmp-test-lint ()
  "Has nothing that package-lint complains about."
  (let ((lint (file-expand-wildcards
               "/usr/share/emacs/site-lisp/elpa-src/package-lint-*"))
        (before (file-expand-wildcards
                 "/usr/share/emacs/site-lisp/elpa-src/let-alist-*")))
    (skip-unless lint)
    (let ((load-path (append lint before load-path)))
      (require 'package-lint))
    (defvar package-lint-main-file)
    (setq package-lint-main-file (locate-library "pdmp.el"))
    (dolist (source pdmp-test-sources)
      (with-temp-buffer
        (insert-file-contents source t)
        (emacs-lisp-mode)
        (should (equal (list source (funcall 'package-lint-buffer))
                       (list source nil)))
        (set-buffer-modified-p nil)))))

(ert-deftest pdmp-test-installs ()
  "Installs as a package, whose autoloads open dumps."
  (let* ((folder (pdmp-test-copy-package "pdmp"))
         (home (pdmp-test-file "elpa"))
         (output
          (pdmp-test-batch
           "--eval" (format "(setq package-user-dir %S)" home)
           "-l" "package"
           "--eval" "(setq package-archives nil)"
           "--eval" "(package-initialize)"
           "--eval" (format "(let ((inhibit-message t)) \
(package-install-file %S))" (directory-file-name folder)))))
    (should-not (string-match-p "Warning\\|Error" output))
    (pdmp-test-shows
     (concat "(nil pdmp-mode t t t t t t t t)\\'")
     (pdmp-test-batch
      "--eval" (format "(setq package-user-dir %S)" home)
      "-l" "package" "--eval" "(package-initialize)"
      "--eval" "(prin1 (append (list (featurep 'pdmp) (assoc-default \
\"/x/emacs.pdmp\" auto-mode-alist 'string-match)) (mapcar (lambda (command) \
(and (autoloadp (symbol-function command)) (commandp command))) \
'(pdmp-mode pdmp-find-file pdmp-describe-symbol pdmp-object-at-offset \
pdmp-size pdmp-diff pdmp-doctor pdmp-dump-and-check))))"))
    ;; An autoloaded command alone brings the keys of its page to life.
    (pdmp-test-shows
     "(t t pdmp-mode)\\'"
     (pdmp-test-batch
      "--eval" (format "(setq package-user-dir %S)" home)
      "-l" "package" "--eval" "(package-initialize)"
      "--eval" (format "(setq pdmp-program '%S large-file-warning-threshold nil)"
                       pdmp-program)
      "--eval" "(require 'pdmp-report)"
      "--eval" (format "(prin1 (list (commandp 'pdmp-size) \
(commandp 'pdmp-dump-and-check) (with-current-buffer \
(find-file-noselect %S) major-mode)))" (pdmp-test-file "emacs.pdmp"))))))

(provide 'package-test)
;;; package-test.el ends here
