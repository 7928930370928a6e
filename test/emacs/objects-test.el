;;; objects-test.el --- Objects, symbols, tables, comparisons -*- lexical-binding: t; -*-

;; SPDX-License-Identifier: MIT

;;; Code:

(require 'pdmp-test-support)

(defun pdmp-test-offset (name)
  "Return the offset of the symbol NAME in the dump of this Emacs."
  (gethash name (pdmp-symbol-offsets (pdmp-test-file "emacs.pdmp"))))

(defun pdmp-test-show (name)
  "Show the symbol NAME of the dump of this Emacs, and make its page current."
  (pdmp-describe-symbol (pdmp-test-file "emacs.pdmp") name)
  (set-buffer "*pdmp object: emacs.pdmp*"))

(ert-deftest pdmp-test-describe-symbol ()
  "Shows the value that a symbol has in this Emacs."
  (pdmp-test-pages
    (dolist (symbol '(kill-ring-max fill-column undo-limit))
      (pdmp-test-show (symbol-name symbol))
      (let ((body (pdmp-test-body "Object")))
        (pdmp-test-shows "interned +in the initial obarray" body)
        (pdmp-test-shows "special" body)
        (unless (local-variable-if-set-p symbol)
          (pdmp-test-shows (format "value +%S$" (default-value symbol)) body)))
      (pdmp-test-shows (symbol-name symbol) (pdmp-test-heading "Object")))))

(ert-deftest pdmp-test-completion ()
  "Completes the names of the dump's symbols, which are read once."
  (pdmp-test-pages
    (let* ((file (pdmp-test-copy "emacs.pdmp" "symbols/emacs.pdmp"))
           (symbols (pdmp-symbol-offsets file)))
      (dolist (name '("car" "kill-ring-max" "find-file" "nil" "setq"))
        (should (integerp (gethash name symbols))))
      (should (member "kill-ring-max" (all-completions "kill-ring-" symbols)))
      (should-not (gethash "pdmp-mode" symbols))
      (let ((pdmp-program "/nonexistent/pdmp"))
        (should (eq (pdmp-symbol-offsets file) symbols))
        (set-file-times file (time-add nil 60))
        (should-error (pdmp-symbol-offsets file) :type 'user-error))
      (should-error (pdmp-describe-symbol file "no-such-symbol-here")
                    :type 'user-error)
      (cl-letf (((symbol-function 'completing-read)
                 (lambda (_prompt table &rest more)
                   (should (nth 1 more))
                   (car (all-completions "kill-ring-max" table)))))
        (with-current-buffer (find-file-noselect file)
          (call-interactively #'pdmp-describe-symbol)))
      (set-buffer "*pdmp object: emacs.pdmp*")
      (pdmp-test-shows "kill-ring-max" (pdmp-test-heading "Object")))))

(ert-deftest pdmp-test-follow ()
  "Follows buttons from object to object, and goes back and forward."
  (pdmp-test-pages
    (pdmp-test-show "kill-ring-max")
    (pdmp-test-filled)
    (let ((offset (pdmp-test-offset "kill-ring-max")))
      (pdmp-test-press "\"kill-ring-max\"" "Fields")
      (pdmp-test-shows "type +String (string)" (pdmp-test-body "Object"))
      (should (/= pdmp--offset offset))
      ;; The symbol is among what refers to its name.
      (pdmp-test-body "Referrers")
      (pdmp-test-press "kill-ring-max" "Referrers")
      (should (= pdmp--offset offset))
      (pdmp-back)
      (pdmp-test-shows "type +String (string)" (pdmp-test-body "Object"))
      (pdmp-back)
      (should (= pdmp--offset offset))
      (pdmp-test-shows "type +Symbol" (pdmp-test-body "Object"))
      (should-error (pdmp-back) :type 'user-error)
      (pdmp-forward)
      (pdmp-test-shows "type +String (string)" (pdmp-test-body "Object"))
      (pdmp-forward)
      (should-error (pdmp-forward) :type 'user-error))))

(ert-deftest pdmp-test-back-is-kept ()
  "Goes back to an object without asking the command again."
  (pdmp-test-pages
    (pdmp-test-show "kill-ring-max")
    (pdmp-test-filled)
    (pdmp-test-press "\"kill-ring-max\"" "Fields")
    (pdmp-test-filled)
    (let ((pdmp-program "/nonexistent/pdmp"))
      (pdmp-back)
      (pdmp-test-shows "value" (pdmp-test-body "Object"))
      (pdmp-test-shows "kill-ring-max" (pdmp-test-body "Path from a root")))))

(ert-deftest pdmp-test-path ()
  "Shows how Lisp gets to an object, with buttons along the way."
  (pdmp-test-pages
    (pdmp-test-show "kill-ring-max")
    (pdmp-test-filled)
    (pdmp-test-press "\"kill-ring-max\"" "Fields")
    (let ((body (pdmp-test-body "Path from a root")))
      (pdmp-test-shows "\\`(symbol-name 'kill-ring-max)\n" body)
      (pdmp-test-shows "name: \"kill-ring-max\"" body))
    (pdmp-test-press "kill-ring-max" "Path from a root")
    (should (= pdmp--offset (pdmp-test-offset "kill-ring-max")))))

(ert-deftest pdmp-test-referrers ()
  "Shows a bounded number of referrers, and all when asked."
  (pdmp-test-pages
    (let ((pdmp-referrers 3))
      (pdmp-test-show "kill-ring-max")
      (pdmp-test-filled)
      (let* ((section (pdmp-test-section "Referrers"))
             (total (let-alist (pdmp-section-answer section) .total)))
        (should (> total 3))
        (should (= (let-alist (pdmp-section-answer section)
                     (length .referrers))
                   3))
        (pdmp-test-press (format "Ask for all %d referrers" total) "Referrers")
        (pdmp-test-filled)
        (should (= (let-alist (pdmp-section-answer section)
                     (length .referrers))
                   total))))))

(ert-deftest pdmp-test-object-at-offset ()
  "Finds the object and the field that a byte belongs to."
  (pdmp-test-pages
    (let* ((file (pdmp-test-file "emacs.pdmp"))
           (offset (pdmp-test-offset "kill-ring-max"))
           (name (progn (pdmp-test-show "kill-ring-max")
                        (pdmp-test-body "Fields")
                        (let-alist (pdmp-section-answer
                                    (pdmp-test-section "Fields"))
                          (alist-get 'offset
                                     (seq-find (lambda (field)
                                                 (equal (alist-get 'name field)
                                                        "name"))
                                               .fields))))))
      (pdmp-object-at-offset file (+ name 3))
      (should (= pdmp--offset offset))
      (pdmp-test-shows "is 3 bytes into the field name of this object"
                       (pdmp-test-body "Object"))
      (pdmp-object-at-offset file offset)
      (should-not (string-match-p "of this object" (pdmp-test-body "Object")))
      (pdmp-test-shows "to: header"
                       (cadr (should-error (pdmp-object-at-offset file 48)
                                           :type 'user-error)))
      (dolist (text (list (format "0x%x" offset) (format "#x%x" offset)
                          (format "@0x%x" offset) (number-to-string offset)))
        (cl-letf (((symbol-function 'read-string) (lambda (&rest _) text)))
          (setq pdmp--offset 0)
          (call-interactively #'pdmp-object-at-offset)
          (should (= pdmp--offset offset))))
      (cl-letf (((symbol-function 'read-string) (lambda (&rest _) "many")))
        (should-error (call-interactively #'pdmp-object-at-offset)
                      :type 'user-error)))))

(ert-deftest pdmp-test-print-whole ()
  "Prints a long list whole when asked, as this Emacs prints it."
  (pdmp-test-pages
    (pdmp-test-show "auto-mode-alist")
    (pdmp-test-filled)
    (pdmp-test-press
     (let-alist (pdmp-section-answer (pdmp-test-section "Fields"))
       (truncate-string-to-width
        (pdmp-line (alist-get 'printed
                              (seq-find (lambda (field)
                                          (equal (alist-get 'name field) "val"))
                                        .fields)))
        200 nil nil t))
     "Fields")
    (pdmp-test-filled)
    (pdmp-test-press "Print without limits" "Object")
    (set-buffer (window-buffer))
    (let ((list (car (read-from-string (pdmp-test-body "Printed")))))
      (should (> (length list) 50))
      (should (equal (cdr (assoc "\\.elc\\'" list)) 'elisp-byte-code-mode)))))

(ert-deftest pdmp-test-byte-code ()
  "Shows byte code when its section is opened, or says that there is none."
  (pdmp-test-pages
    (pdmp-test-show "event-click-count")
    (let ((body (pdmp-test-body "Byte code")))
      (pdmp-test-shows (if (string-match-p "subr" (pdmp-test-body "Object"))
                           "no byte-code"
                         "dup.*\n.*consp")
                       body))))

;;;; Tables

(defun pdmp-test-column (column)
  "Return the numbers in COLUMN of the current table, in order."
  (let (numbers)
    (goto-char (point-min))
    (while (tabulated-list-get-entry)
      (push (get-text-property 0 'pdmp-number
                               (aref (tabulated-list-get-entry) column))
            numbers)
      (forward-line 1))
    (nreverse numbers)))

(ert-deftest pdmp-test-size ()
  "Divides each byte of the file among rows that add up, at every level."
  (pdmp-test-pages
    (pdmp-size (pdmp-test-file "emacs.pdmp"))
    (set-buffer "*pdmp size: emacs.pdmp*")
    (pdmp-test-filled)
    (let ((size (file-attribute-size
                 (file-attributes (pdmp-test-file "emacs.pdmp")))))
      (should (= (apply #'+ (pdmp-test-column 0)) size))
      (should (equal (pdmp-test-column 0) (sort (pdmp-test-column 0) #'>)))
      (goto-char (point-min))
      (search-forward "simple.el")
      (let ((bytes (get-text-property 0 'pdmp-number
                                      (aref (tabulated-list-get-entry) 0))))
        (pdmp-table-visit)
        (should (= (apply #'+ (pdmp-test-column 0)) bytes))
        (goto-char (point-min))
        (search-forward "String")
        (pdmp-table-visit)
        (should (= (length pdmp--path) 2))
        (pdmp-size-up)
        (should (looking-at ".*String"))
        (pdmp-size-up)
        (should (looking-at ".*simple\\.el")))
      (should-error (pdmp-size-up) :type 'user-error)
      (goto-char (point-min))
      (search-forward "Objects" nil t)
      (tabulated-list-sort 3)
      (should (equal (pdmp-test-column 3) (sort (pdmp-test-column 3) #'<))))))

(ert-deftest pdmp-test-size-visit ()
  "Shows the symbol of a row of sizes, and the growth since an older dump."
  (pdmp-test-pages
    (pdmp-size (pdmp-test-file "emacs.pdmp") '("symbol")
               (pdmp-test-file "changed.pdmp"))
    (set-buffer "*pdmp size: emacs.pdmp*")
    (pdmp-test-filled)
    (should (equal (cl-map 'list #'car tabulated-list-format)
                   '("Bytes" "Share" "Retained" "Objects" "Change" "Symbol")))
    (goto-char (point-min))
    (re-search-forward " auto-mode-alist$")
    (pdmp-table-visit)
    (set-buffer "*pdmp object: emacs.pdmp*")
    (pdmp-test-shows "auto-mode-alist" (pdmp-test-heading "Object"))))

(ert-deftest pdmp-test-size-failure ()
  "Says in a table why there is no answer."
  (pdmp-test-pages
    (pdmp-size (pdmp-test-file "cut.pdmp"))
    (set-buffer "*pdmp size: cut.pdmp*")
    (pdmp-test-filled)
    (pdmp-test-shows "the file ends at 0xf4240" (buffer-string))))

(ert-deftest pdmp-test-symbols ()
  "Lists the symbols that match, and shows one."
  (pdmp-test-pages
    (pdmp-symbols (pdmp-test-file "emacs.pdmp") "^kill-ring")
    (set-buffer "*pdmp symbols: emacs.pdmp*")
    (pdmp-test-filled)
    (should (equal (sort (mapcar (lambda (entry)
                                   (substring-no-properties
                                    (aref (cadr entry) 0)))
                                 tabulated-list-entries)
                         #'string<)
                   (sort (seq-filter
                          (lambda (name) (string-prefix-p "kill-ring" name))
                          (hash-table-keys
                           (pdmp-symbol-offsets (pdmp-test-file "emacs.pdmp"))))
                         #'string<)))
    (goto-char (point-min))
    (search-forward "kill-ring-max")
    (pdmp-table-visit)
    (set-buffer "*pdmp object: emacs.pdmp*")
    (pdmp-test-shows "kill-ring-max" (pdmp-test-heading "Object"))))

;;;; Comparisons

(ert-deftest pdmp-test-diff ()
  "Shows the variable in which two dumps differ, and leads to it."
  (pdmp-test-pages
    (pdmp-diff (pdmp-test-file "emacs.pdmp") (pdmp-test-file "changed.pdmp"))
    (set-buffer "*pdmp diff: emacs.pdmp, changed.pdmp*")
    (pdmp-test-filled)
    (pdmp-test-shows "they differ"
                     (pdmp-test-heading
                      (pdmp-section-title (car pdmp--sections))))
    (pdmp-test-shows (format "value +kill-ring-max +%d +1234"
                             (default-value 'kill-ring-max))
                     (pdmp-test-body "Symbols that changed"))
    (pdmp-test-shows "(0)" (pdmp-test-heading "Libraries that are new"))
    (pdmp-test-press "kill-ring-max" "Symbols that changed")
    (set-buffer "*pdmp object: changed.pdmp*")
    (pdmp-test-shows "value +1234$" (pdmp-test-body "Object"))))

(ert-deftest pdmp-test-diff-same ()
  "Says that a dump is the same as itself, with one call of the command."
  (pdmp-test-pages
    (let ((file (pdmp-test-file "emacs.pdmp"))
          (calls 0))
      (cl-letf* ((call (symbol-function 'pdmp-call))
                 ((symbol-function 'pdmp-call)
                  (lambda (&rest arguments)
                    (setq calls (1+ calls))
                    (apply call arguments))))
        (pdmp-diff file file))
      (set-buffer "*pdmp diff: emacs.pdmp, emacs.pdmp*")
      (should (= calls 1))
      (pdmp-test-shows "the same to Lisp"
                       (pdmp-test-heading
                        (pdmp-section-title (car pdmp--sections)))))))

(ert-deftest pdmp-test-doctor ()
  "Tells whether this Emacs starts from a dump, as it does."
  (pdmp-test-pages
    (pdmp-doctor nil (pdmp-test-file "emacs.pdmp"))
    (set-buffer "*pdmp doctor*")
    (let ((title (pdmp-section-title (car pdmp--sections))))
      (pdmp-test-shows (format "Emacs %s" (regexp-quote emacs-version))
                       (pdmp-test-body title))
      (pdmp-test-shows "cut.pdmp\\|Emacs starts from it" (pdmp-test-body title))
      (pdmp-test-shows "Emacs starts from it" (pdmp-test-body title))
      (pdmp-test-shows "ok$" (pdmp-test-heading title)))
    (pdmp-doctor nil (pdmp-test-file "cut.pdmp"))
    (let ((title (pdmp-section-title (car pdmp--sections))))
      (pdmp-test-shows "dies +.*cut\\.pdmp" (pdmp-test-body title))
      (pdmp-test-shows "Emacs does not start" (pdmp-test-body title))
      (pdmp-test-shows "not ok$" (pdmp-test-heading title)))))

(ert-deftest pdmp-test-doctor-own ()
  "Examines this Emacs by default, and offers the dump that it started from."
  (pdmp-test-pages
    (pdmp-doctor)
    (set-buffer "*pdmp doctor*")
    (let* ((title (pdmp-section-title (car pdmp--sections)))
           (body (pdmp-test-body title))
           (own (pdmp-this-dump)))
      (pdmp-test-shows (regexp-quote invocation-name) title)
      (should (file-exists-p own))
      (pdmp-test-shows (regexp-quote own) body)
      (unless (string-match-p "Emacs starts from it" body)
        (pdmp-test-press own title)
        (pdmp-test-shows
         "Emacs starts from it"
         (pdmp-test-body (pdmp-section-title (car pdmp--sections))))))))

(ert-deftest pdmp-test-library ()
  "Shows what a library holds."
  (pdmp-test-visiting (pdmp-test-file "emacs.pdmp")
    (pdmp-test-body "Libraries")
    (let ((library (let-alist (car (alist-get
                                    'libraries
                                    (pdmp-section-answer
                                     (pdmp-test-section "Libraries"))))
                     .file)))
      (pdmp-test-press library "Libraries")
      (set-buffer (format "*pdmp library: %s*" library))
      (pdmp-test-shows "retained +[0-9,]+ bytes" (pdmp-test-body library))
      (pdmp-test-shows "bytes +objects +holds" (pdmp-test-body "Contents")))))

(provide 'objects-test)
;;; objects-test.el ends here
