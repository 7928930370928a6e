;;; sections-test.el --- Sections, answers and failures -*- lexical-binding: t; -*-

;; SPDX-License-Identifier: MIT

;;; Code:

(require 'pdmp-test-support)

(defun pdmp-test-visible-p (regexp)
  "Return whether text that matches REGEXP is visible."
  (goto-char (point-min))
  (let (visible)
    (while (and (not visible) (re-search-forward regexp nil t))
      (setq visible (not (invisible-p (match-beginning 0)))))
    visible))

(ert-deftest pdmp-test-fold ()
  "Folds a section and opens it again, by key, by heading and all at once."
  (pdmp-test-visiting (pdmp-test-file "tiny.pdmp")
    (pdmp-test-filled)
    (should (pdmp-test-visible-p "fingerprint"))
    (goto-char (point-min))
    (pdmp-tab)
    (should-not (pdmp-test-visible-p "fingerprint"))
    (should (pdmp-test-visible-p "Overview"))
    (goto-char (point-min))
    (push-button)
    (should (pdmp-test-visible-p "fingerprint"))
    (should-not (pdmp-test-visible-p "obarray +-\\|hash-table +e"))
    (pdmp-toggle-all)
    (should-not (pdmp-test-visible-p "fingerprint"))
    (should-not (pdmp-test-visible-p "No rule is broken"))
    (pdmp-toggle-all)
    (should (pdmp-test-visible-p "fingerprint"))
    (should (pdmp-test-visible-p "obarray +-\\|hash-table +e"))))

(ert-deftest pdmp-test-fold-from-inside ()
  "Leaves point on the heading of a section that is folded from inside."
  (pdmp-test-visiting (pdmp-test-file "tiny.pdmp")
    (pdmp-test-filled)
    (goto-char (point-min))
    (re-search-forward "fingerprint")
    (pdmp-toggle)
    (should (looking-at ".*Overview"))
    (should-not (invisible-p (point)))))

(ert-deftest pdmp-test-move ()
  "Moves from heading to heading, and tells when there is no other."
  (pdmp-test-visiting (pdmp-test-file "tiny.pdmp")
    (pdmp-test-filled)
    (goto-char (point-min))
    (let ((titles (list (pdmp-section-title (pdmp-section-at-point)))))
      (while (ignore-errors (pdmp-next-section) t)
        (push (pdmp-section-title (pdmp-section-at-point)) titles))
      (should (equal (nreverse titles)
                     '("Overview" "Verify" "Audit" "Libraries"
                       "Hash tables and obarrays" "Symbols"))))
    (should-error (pdmp-next-section) :type 'user-error)
    (pdmp-previous-section 5)
    (should (= (point) (point-min)))))

(ert-deftest pdmp-test-lazy ()
  "Asks for symbols only when their section is opened."
  (pdmp-test-visiting (pdmp-test-file "tiny.pdmp")
    (pdmp-test-filled)
    (let ((section (pdmp-test-section "Symbols")))
      (should-not (pdmp-section-state section))
      (pdmp-toggle section)
      (pdmp-test-filled)
      (should (pdmp-section-answer section)))))

(ert-deftest pdmp-test-point-stays ()
  "Leaves point where it is when sections before and after it are filled."
  (pdmp-test-visiting (pdmp-test-file "emacs.pdmp")
    (goto-char (pdmp-section-start (pdmp-test-section "Audit")))
    (forward-char 3)
    (pdmp-test-filled)
    (should (eq (pdmp-section-at-point) (pdmp-test-section "Audit")))
    (forward-line 4)
    (let ((line (buffer-substring (line-beginning-position)
                                  (line-end-position))))
      (pdmp--request (pdmp-test-section "Audit"))
      (pdmp--fill (pdmp-test-section "Overview"))
      (pdmp-test-filled)
      (should (equal line (buffer-substring (line-beginning-position)
                                            (line-end-position)))))))

(ert-deftest pdmp-test-row-limit ()
  "Shows the first rows of a long table, and a button for all."
  (pdmp-test-visiting (pdmp-test-file "emacs.pdmp")
    (let* ((body (pdmp-test-body "Libraries"))
           (rows (length (alist-get 'libraries
                                    (pdmp-section-answer
                                     (pdmp-test-section "Libraries"))))))
      (should (> rows (1+ pdmp-rows)))
      (should (= (length (split-string body "\n" t)) (+ 2 pdmp-rows)))
      (pdmp-test-press (format "Show all %d rows" rows) "Libraries")
      (should (= (length (split-string (pdmp-test-body "Libraries") "\n" t))
                 (1+ rows))))))

(ert-deftest pdmp-test-hostile-text ()
  "Writes text with newlines and buttons' labels as one line each."
  (should (equal (pdmp-line "a\nb\tc\rd") "a\\nb\\tc\\rd"))
  (should (equal (pdmp-line "\\n") "\\n"))
  (should (equal (pdmp-number 1234567) "1,234,567"))
  (should (equal (pdmp-number 123) "123"))
  (should (equal (pdmp-number -1234) "-1,234"))
  (should (equal (pdmp-count 1 "row") "1 row"))
  (should (equal (pdmp-count 2000 "row") "2,000 rows")))

(ert-deftest pdmp-test-json ()
  "Reads NUL and single surrogates, which the parser of Emacs 27 to 29 refuses."
  (dolist (case '(("\"a\\u0000b\"" . "a\u2400b")
                  ("\"a\\\\u0000b\"" . "a\\u0000b")
                  ("\"a\\\\\\u0000b\"" . "a\\\u2400b")
                  ("\"\\ud800\"" . "\ufffd")
                  ("\"\\uDFFFx\"" . "\ufffdx")
                  ("\"\\u00e4\"" . "ä")
                  ("null" . nil) ("false" . nil) ("[]" . nil) ("[1,2]" . (1 2))
                  ("{\"a\":{\"b\":true}}" . ((a (b . t))))))
    (with-temp-buffer
      ;; The parser of Emacs 27 reads nothing but objects and arrays.
      (insert "{\"value\":" (car case) "}")
      (goto-char (point-min))
      (pdmp--replace-unreadable)
      (should (equal (pdmp--read-json) `((value . ,(cdr case)))))
      ;; Without the parser in C, the one in Lisp reads the same.
      (goto-char (point-min))
      (cl-letf (((symbol-function 'json-parse-buffer) nil))
        (should (equal (pdmp--read-json) `((value . ,(cdr case)))))))))

;;;; Failures

(defun pdmp-test-stub (script)
  "Return a command that runs SCRIPT in a shell."
  (list "sh" "-c" script "pdmp"))

(ert-deftest pdmp-test-no-program ()
  "Tells how to install a command that is not there, and tries again."
  (let ((good pdmp-program)
        (pdmp-program "/nonexistent/pdmp"))
    (pdmp-test-visiting (pdmp-test-file "tiny.pdmp")
      (let ((body (replace-regexp-in-string "[ \n]+" " "
                                            (pdmp-test-body "Overview"))))
        (pdmp-test-shows "cannot find the program \"/nonexistent/pdmp\"" body)
        (pdmp-test-shows "npm install --global pdmp" body)
        (pdmp-test-shows "`pdmp-program'" body))
      (pdmp-test-shows "no answer" (pdmp-test-heading "Overview"))
      (setq pdmp-program good)
      (pdmp-test-press "Try again" "Overview")
      (pdmp-test-shows "written by" (pdmp-test-body "Overview")))))

(ert-deftest pdmp-test-failures ()
  "Says in words what is wrong with a command that gives no usable answer."
  (dolist (case
           '(("echo '{\"schema\":\"pdmp/info/2\"}'" . "newer than this package")
             ("echo nonsense" . "cannot read the answer")
             ("echo '[1]'" . "cannot read the answer")
             ("echo null" . "cannot read the answer")
             ("exit 7" . "ended with code 7 and no answer")
             ("kill -9 $$" . "ended by signal 9")
             ("echo 'node: not found' >&2; exit 127" . "node: not found")
             ("echo '{\"schema\":\"pdmp/error/1\",\"error\":{\"code\":\"usage\",\
\"message\":\"unknown option\"}}' >&2; exit 2" . "do not fit together")
             ("echo '{\"schema\":\"pdmp/note/1\",\"note\":\"hello\"}' >&2; exit 2"
              . "ended with code 2 and no answer")))
    (let ((pdmp-program (pdmp-test-stub (car case))))
      (pdmp-test-visiting (pdmp-test-file "cut.pdmp")
        (pdmp-test-shows (cdr case)
                         (replace-regexp-in-string
                          "[ \n]+" " " (pdmp-test-body "Overview")))))))

(ert-deftest pdmp-test-damaged ()
  "Says what is wrong with a damaged dump, where, and what to do."
  (pdmp-test-visiting (pdmp-test-file "cut.pdmp")
    (let ((body (replace-regexp-in-string "[ \n]+" " "
                                          (pdmp-test-body "Overview"))))
      (pdmp-test-shows "the file ends at 0xf4240" body)
      (pdmp-test-shows "dump again" body))
    (pdmp-test-shows "error: truncated at 0x[0-9a-f]+ in header"
                     (pdmp-test-body "Verify"))))

(ert-deftest pdmp-test-parallel ()
  "Runs no more processes for a buffer at a time than `pdmp-parallel-calls'."
  (let ((pdmp-parallel-calls 1)
        (most 0))
    (pdmp-test-visiting (pdmp-test-file "tiny.pdmp")
      (pdmp-test-wait (lambda ()
                        (setq most (max most (length pdmp--running)))
                        (not (or pdmp--running pdmp--waiting))))
      (should (= most 1))
      (pdmp-test-shows "No rule is broken" (pdmp-test-body "Verify")))))

(ert-deftest pdmp-test-keys ()
  "Binds every key and menu entry to a command that there is."
  (dolist (map (list pdmp-mode-map pdmp-section-mode-map pdmp-object-mode-map
                     pdmp-table-mode-map))
    (map-keymap (lambda (event binding)
                  (when (and (symbolp binding) binding
                             (not (eq event 'follow-link)))
                    (should (commandp binding))))
                map))
  (dolist (item (cdr (lookup-key pdmp-section-mode-map [menu-bar Dump])))
    (when (eq (nth 1 (if (consp item) item)) 'menu-item)
      (let ((command (nth 3 item)))
        (should (or (null command) (commandp command))))))
  (with-temp-buffer
    (pdmp-section-mode)
    (should (eq (key-binding "?") #'describe-mode))
    (should (eq (key-binding "g") #'revert-buffer))
    (should (eq (key-binding "q") #'quit-window))))

(provide 'sections-test)
;;; sections-test.el ends here
