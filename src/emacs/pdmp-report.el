;;; pdmp-report.el --- Differences, sound starts, libraries -*- lexical-binding: t; -*-

;; Copyright (c) 2026 the pdmp authors

;; SPDX-License-Identifier: MIT

;;; Commentary:

;; Pages about what is in one library, what differs between two dumps, and
;; whether an Emacs starts from its dump.  The findings of `verify' and `audit'
;; are written here, too, for all pages that show them.

;;; Code:

(require 'pdmp-object)

(declare-function pdmp-find-file "pdmp" (file))

;;;; Findings

(defun pdmp--level (level)
  "Return LEVEL, of a finding, in its colour."
  (propertize level 'face (pcase level
                            ("error" 'pdmp-bad)
                            ("warning" 'pdmp-warning)
                            (_ 'shadow))))

(defun pdmp-insert-verify (answer file)
  "Insert the findings of ANSWER, one of `verify', about FILE."
  (let* ((report (car (alist-get 'files answer)))
         (findings (alist-get 'findings report))
         (total (alist-get 'total report)))
    (cond
     ((equal (alist-get 'verdict report) "ok")
      (insert "No rule is broken that Emacs relies on.\n"))
     ((alist-get 'error report)
      (pdmp-insert-text (pdmp-failure-text (alist-get 'error report))))
     (t
      (dolist (finding (if pdmp-row-limit (seq-take findings pdmp-row-limit)
                         findings))
        (unless (eq finding (car findings)) (insert "\n"))
        (let-alist finding
          (insert (pdmp--level .severity) ": " .rule " at "
                  (pdmp-button (pdmp-hex .offset) "Show the object at this byte"
                               #'pdmp-object-at-offset file .offset)
                  " in " (pdmp-line .path) "\n")
          (pdmp-insert-text .message)
          (when .hint (pdmp-insert-text .hint))))
      (when (and pdmp-row-limit (nthcdr pdmp-row-limit findings))
        (insert (pdmp-button (format "Show %s" (pdmp-count (length findings)
                                                           "finding"))
                             "Show all findings that the command lists"
                             pdmp-show-all-function)
                "\n"))
      (when (< (length findings) total)
        (insert (format "The command lists the first findings of each rule; \
there are %s.\n" (pdmp-number total))))))
    (if (equal (alist-get 'verdict report) "ok")
        (propertize "ok" 'face 'pdmp-good)
      (propertize (if (alist-get 'error report) "not checked"
                    (pdmp-count total "finding"))
                  'face 'pdmp-bad))))

(defun pdmp-insert-audit (answer file)
  "Insert the findings of ANSWER, one of `audit', about FILE."
  (let ((findings (alist-get 'findings answer)))
    (if (null findings)
        (insert "No secrets, private data or code that runs at the start.\n")
      (pdmp-insert-table
       '("level" "rule" "where" "text" "what")
       (lambda (finding)
         (let-alist finding
           (list (pdmp--level .level) .rule
                 (pdmp-button
                  (truncate-string-to-width (pdmp-line .path)
                                            60 nil nil t)
                  (if .command (concat "To remove it: " .command)
                    "Show the object at this byte")
                  #'pdmp-object-at-offset file .offset)
                 (pdmp-line (or .excerpt ""))
                 (pdmp-line .message))))
       findings))
    (let ((counts
           (delq nil
                 (mapcar
                  (lambda (level)
                    (let ((count (seq-count
                                  (lambda (finding)
                                    (equal (alist-get 'level finding) level))
                                  findings)))
                      (and (> count 0)
                           (propertize
                            (pdmp-count count level)
                            'face (get-text-property 0 'face
                                                     (pdmp--level level))))))
                  '("error" "warning" "note")))))
      (string-join (or counts '("nothing found")) ", "))))

;;;; Libraries

(defun pdmp-library (file library)
  "Show the contents of LIBRARY in the dump FILE."
  (pdmp-page
   (format "*pdmp library: %s*" library) 'pdmp-section-mode
   (let ((arguments (list "libraries" "--" (pdmp-local-file file) library)))
     (list
      (pdmp-section-create :title library :arguments arguments
                           :render #'pdmp--insert-library)
      (pdmp-section-create :title "Contents" :arguments arguments
                           :render #'pdmp--insert-contents)
      (pdmp-section-create :title "Shared with other libraries"
                           :arguments arguments :render #'pdmp--insert-shares)))
   file))

(defun pdmp--insert-library (answer)
  "Insert the facts of ANSWER, one of `libraries' about one library."
  (let-alist (alist-get 'library answer)
    (pdmp-insert-facts
     (list "retained" (pdmp-count .retained "byte"))
     (list "own" (pdmp-count .own "byte"))
     (list "shared" (pdmp-count .shared "byte"))
     (list "defines" (string-join (list (pdmp-count .defuns "function")
                                        (pdmp-count .variables "variable")
                                        (pdmp-count .faces "face"))
                                  ", "))
     (and .provides (list "provides" (string-join .provides ", ")))
     (and .requires (list "requires" (string-join .requires ", ")))
     (and .requiredBy (list "required by" (string-join .requiredBy ", ")))))
  nil)

(defun pdmp--insert-contents (answer)
  "Insert the contents of the library of ANSWER."
  (pdmp-insert-table
   '(">bytes" ">objects" "holds")
   (lambda (row)
     (let-alist row
       (list (pdmp-number .bytes) (pdmp-number .count)
             (pdmp-button (pdmp-line .name) "Show this symbol"
                          #'pdmp-describe-symbol pdmp-file .name))))
   (alist-get 'contains answer))
  (format "(%s)" (pdmp-number (length (alist-get 'contains answer)))))

(defun pdmp--insert-shares (answer)
  "Insert what the library of ANSWER shares with others."
  (pdmp-insert-table
   '(">bytes" "object" "with")
   (lambda (row)
     (let-alist row
       (list (pdmp-number .bytes) (pdmp-node-button pdmp-file .object)
             (string-join .with ", "))))
   (alist-get 'shares answer))
  (format "(%s)" (pdmp-number (length (alist-get 'shares answer)))))

;;;; Differences

(defun pdmp--insert-names (names file)
  "Insert NAMES, of symbols of FILE, as buttons; of other things if FILE is nil."
  (let ((shown (if pdmp-row-limit (seq-take names pdmp-row-limit) names)))
    (dolist (name shown)
      (insert (if file
                  (pdmp-button name "Show this symbol"
                               #'pdmp-describe-symbol file name)
                name)
              "\n"))
    (when (nthcdr (length shown) names)
      (insert (pdmp-button (format "Show all %s" (pdmp-number (length names)))
                           "Show the whole list" pdmp-show-all-function)
              "\n"))))

(defun pdmp--insert-changes (differences file)
  "Insert a table of DIFFERENCES, each with a path and values.
Symbols are buttons to FILE, unless it is nil."
  (pdmp-insert-table
   '("what" "where" "old" "new")
   (lambda (change)
     (let-alist change
       (list .what
             (let ((label (truncate-string-to-width
                           (pdmp-line (or .path .name)) 50 nil nil t)))
               (if file
                   (pdmp-button label "Show this symbol"
                                #'pdmp-describe-symbol file .name)
                 label))
             (truncate-string-to-width (pdmp-line (or .old "-"))
                                       40 nil nil t)
             (pdmp-line (or .new "-")))))
   differences))

(defun pdmp--diff-section (title arguments choose insert)
  "Return a section TITLE of the answer to ARGUMENTS.
CHOOSE returns the items of the answer, and INSERT inserts them."
  (let ((section (pdmp-section-create :title title :arguments arguments)))
    (setf (pdmp-section-render section)
          (lambda (answer)
            (let ((items (funcall choose answer)))
              (if items (funcall insert items)
                (insert "None.\n")
                (setf (pdmp-section-folded section) t))
              (format "(%s)" (pdmp-number (length items))))))
    section))

(defun pdmp--insert-same (answer)
  "Insert whether the two dumps of ANSWER, one of `diff', are the same."
  (let-alist answer
    (apply #'pdmp-insert-facts
           (cl-mapcar (lambda (name side)
                        (let-alist side
                          (list name
                                (format "Emacs %s, %d-bit, %s-endian, %s"
                                        (or .release "?") (* 8 .wordSize)
                                        .byteOrder
                                        (pdmp-count .size "byte")))))
                      '("old" "new") (list .old .new)))
    (if .same (propertize "the same to Lisp" 'face 'pdmp-good)
      (propertize "they differ" 'face 'pdmp-warning))))

;;;###autoload
(defun pdmp-diff (old new)
  "Show what differs between the dumps OLD and NEW, as Lisp sees them.
Interactively, NEW is the dump that the buffer is about, if it is about one."
  (interactive
   (let ((old (read-file-name (if pdmp-file "Compare with the older dump: "
                                "Older dump: ")
                              nil nil t)))
     (list (expand-file-name old)
           (pdmp-read-dump "Newer dump: "))))
  (let ((arguments (list "diff" "--limit" "1000" "--" (pdmp-local-file old)
                         (pdmp-local-file new))))
    (pdmp-page
     (format "*pdmp diff: %s, %s*" (file-name-nondirectory old)
             (file-name-nondirectory new))
     'pdmp-section-mode
     (cons
      (pdmp-section-create
       :title (format "%s and %s" (abbreviate-file-name old)
                      (abbreviate-file-name new))
       :arguments arguments :render #'pdmp--insert-same)
      (mapcar
       (lambda (row)
         (pcase-let ((`(,title ,choose ,insert) row))
           (pdmp--diff-section title arguments choose insert)))
       `(("Libraries that are new" ,(lambda (a) (let-alist a .libraries.added))
          ,(lambda (names) (pdmp--insert-names names nil)))
         ("Libraries that are gone"
          ,(lambda (a) (let-alist a .libraries.removed))
          ,(lambda (names) (pdmp--insert-names names nil)))
         ("Symbols that are new" ,(lambda (a) (let-alist a .symbols.added))
          ,(lambda (names) (pdmp--insert-names names new)))
         ("Symbols that are gone" ,(lambda (a) (let-alist a .symbols.removed))
          ,(lambda (names) (pdmp--insert-names names old)))
         ("Symbols that changed" ,(lambda (a) (let-alist a .symbols.changed))
          ,(lambda (changes) (pdmp--insert-changes changes new)))
         ("C variables that changed" ,(lambda (a) (let-alist a .variables))
          ,(lambda (changes) (pdmp--insert-changes changes nil)))
         ("Buffers that changed" ,(lambda (a) (let-alist a .buffers.changed))
          ,(lambda (changes) (pdmp--insert-changes changes nil)))
         ("Numbers of objects" ,(lambda (a) (let-alist a .sizes))
          ,(lambda (sizes)
             (pdmp-insert-table
              '("type" ">old" ">new")
              (lambda (row)
                (let-alist row
                  (list .type (pdmp-number .old) (pdmp-number .new))))
              sizes))))))
     new)))

;;;; Whether an Emacs starts

(defun pdmp--this-emacs ()
  "Return the executable of this Emacs."
  (expand-file-name invocation-name invocation-directory))

(defun pdmp-this-dump ()
  "Return the dump that this Emacs started from, or nil."
  (let ((file (and (fboundp 'pdumper-stats)
                   (alist-get 'dump-file-name (pdumper-stats)))))
    (and file (expand-file-name file))))

(defun pdmp--insert-program (program)
  "Insert the verdict of `doctor' on PROGRAM and the dumps that it would load."
  (let-alist program
    (insert .path ": " (if .version (concat "Emacs " .version)
                         "version unknown")
            "\n")
    (dolist (dump .tried)
      (let-alist dump
        (insert "  " (pdmp--cell .outcome 9 nil)
                (if (equal .outcome "absent") .path
                  (pdmp-button .path "Show this dump" #'pdmp-find-file .path))
                "\n")
        (when .message (pdmp-insert-text .message))
        (when .units
          (insert (format "  It opens %s.\n"
                          (pdmp-count .units ".eln file"))))))
    (insert (if .loads (propertize "Emacs starts from it." 'face 'pdmp-good)
              (propertize "Emacs does not start." 'face 'pdmp-bad))
            "\n")))

(defun pdmp--insert-doctor (answer)
  "Insert ANSWER, one of `doctor'."
  (let-alist answer
    (mapc #'pdmp--insert-program .programs)
    (dolist (file .orphans)
      (insert "without a partner: " file "\n"))
    (let ((own (pdmp-this-dump))
          (emacs (pdmp--this-emacs))
          (tried (mapcar (lambda (program) (alist-get 'tried program))
                         .programs)))
      (when (and own (member (file-truename emacs)
                             (mapcar (lambda (program)
                                       (alist-get 'path program))
                                     .programs))
                 (not (member own (mapcar (lambda (dump)
                                            (alist-get 'path dump))
                                          (apply #'append tried)))))
        (insert "This Emacs was started from another dump: "
                (pdmp-button own "Ask about this dump" #'pdmp-doctor emacs own)
                "\n")))
    (if (and (seq-every-p (lambda (program) (alist-get 'loads program))
                          .programs)
             (null .orphans))
        (propertize "ok" 'face 'pdmp-good)
      (propertize "not ok" 'face 'pdmp-bad))))

;;;###autoload
(defun pdmp-doctor (&optional emacs dump)
  "Show whether the executable EMACS can start from its dump.
Nothing is run.  EMACS is by default that of this Emacs.  DUMP is a dump that
it is given by the option `--dump-file'.  With a prefix argument, ask for both."
  (interactive
   (and current-prefix-arg
        (list (read-file-name "Emacs executable: " nil (pdmp--this-emacs) t)
              (let ((file (read-file-name "Dump (default: its own): "
                                          nil "" t)))
                (and (not (equal file "")) file)))))
  (let ((emacs (expand-file-name (or emacs (pdmp--this-emacs)))))
    (when (or (file-remote-p emacs) (and dump (file-remote-p dump)))
      (user-error "An Emacs of another machine is examined there: \
run `pdmp doctor' on it"))
    (pdmp-page "*pdmp doctor*" 'pdmp-section-mode
               (list (pdmp-section-create
                      :title (concat "Does " (abbreviate-file-name emacs)
                                     " start?")
                      :arguments
                      (append '("doctor")
                              (and dump (list "--dump-file"
                                              (expand-file-name dump)))
                              (list "--" emacs))
                      :render #'pdmp--insert-doctor)))))

(provide 'pdmp-report)
;;; pdmp-report.el ends here
