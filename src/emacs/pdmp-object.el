;;; pdmp-object.el --- Objects of a dump -*- lexical-binding: t; -*-

;; Copyright (c) 2026 the pdmp authors

;; SPDX-License-Identifier: MIT

;;; Commentary:

;; A page about one object of a dump: what it is, how Emacs prints it, its
;; fields, what it refers to, what refers to it, and how Lisp gets to it.
;; Buttons lead to other objects, and the page remembers the way.

;;; Code:

(require 'pdmp-section)

(defcustom pdmp-referrers 100
  "How many referrers of an object to ask for at first."
  :type 'integer
  :group 'pdmp)

(defvar-local pdmp--offset nil
  "The offset of the object that the page shows.")

(defvar-local pdmp--note nil
  "A sentence about how the page came to its object, or nil.")

(defvar-local pdmp--back nil
  "Offsets of the objects that the page showed before, the latest first.")

(defvar-local pdmp--forward nil
  "Offsets of the objects from which the user went back.")

;;;; Names

(defun pdmp-hex (offset)
  "Return OFFSET as the command prints it."
  (if (< offset 0) (format "-0x%x" (- offset)) (format "0x%x" offset)))

(defun pdmp-offset-button (file offset &optional label)
  "Return a button to the object at OFFSET of FILE, with LABEL."
  (pdmp-button (or label (pdmp-hex offset)) "Show this object"
               #'pdmp-show-object file offset))

(defun pdmp--node-label (node)
  "Return what to call NODE, a node of the graph as the command describes it."
  (let ((text (alist-get 'text node))
        (type (alist-get 'type node))
        (kind (alist-get 'kind node)))
    (pdmp-line
     (cond ((equal type "String") (format "\"%s\"" (or text "")))
           ((and text (equal kind "variable")) (concat "variable " text))
           ((and text (equal type "Symbol")) text)
           (text (format "%s %s" (or type kind) text))
           (t (format "%s %s" (or type kind)
                      (pdmp-hex (alist-get 'offset node))))))))

(defun pdmp--has-page (node)
  "Return whether NODE of the graph is an object that a page can show."
  (member (alist-get 'kind node) '("object" "builtin")))

(defun pdmp-node-button (file node)
  "Return a button to NODE of FILE, or its name if it has no page."
  (let ((label (truncate-string-to-width (pdmp--node-label node) 70 nil nil t)))
    (if (pdmp--has-page node)
        (pdmp-offset-button file (alist-get 'offset node) label)
      label)))

;;;; Sections

(defun pdmp--insert-object (answer)
  "Insert the facts about the object of ANSWER, one of `show'."
  (let* ((object (alist-get 'object answer))
         (symbol (alist-get 'symbol answer))
         (printed (alist-get 'printed answer)))
    (when pdmp--note (pdmp-insert-text pdmp--note))
    (apply
     #'pdmp-insert-facts
     (append
      (list (list "offset" (pdmp-hex (alist-get 'offset object)))
            (list "type" (concat (alist-get 'type object)
                                 (if (alist-get 'typeOf answer)
                                     (format " (%s)" (alist-get 'typeOf answer))
                                   ""))))
      (when symbol
        (let ((flags (delq nil
                           (list (alist-get 'redirect symbol)
                                 (and (alist-get 'special symbol) "special")
                                 (and (alist-get 'constant symbol)
                                      "constant")))))
          (list
           (list "interned" (pcase (alist-get 'interned symbol)
                              ("initial" "in the initial obarray")
                              ("other" "in another obarray")
                              (_ "no")))
           (list "flags" (string-join flags ", "))
           (and (alist-get 'aliasOf symbol)
                (list "alias of" (alist-get 'aliasOf symbol)))
           (list "value" (pdmp-line (or (alist-get 'value symbol) "void")))
           (list "function" (pdmp-line (or (alist-get 'function symbol)
                                           "void")))
           (list "plist" (pdmp-line (alist-get 'plist symbol))))))))
    (unless symbol
      (insert "\n" (alist-get 'text printed) "\n"))
    (insert (pdmp-button "Print without limits"
                         "Print all of it, however long and deep it is"
                         #'pdmp-print-whole pdmp-file
                         (alist-get 'offset object))
            "\n")
    (pdmp--node-label object)))

(defun pdmp--insert-fields (answer references)
  "Insert the fields of the object of ANSWER, one of `show'.
Values are buttons to where REFERENCES lead, of an answer of `refs' or nil."
  (let ((targets (make-hash-table)))
    (dolist (reference references)
      (let-alist reference
        (when (pdmp--has-page .target)
          (puthash .slot .target.offset targets))))
    (pdmp-insert-table
     '("field" ">offset" ">size" "holds")
     (lambda (field)
       (let-alist field
         (let ((target (gethash .offset targets))
               (text (truncate-string-to-width (pdmp-line .printed)
                                               200 nil nil t)))
           (list .name (pdmp-hex .offset) (pdmp-number .size)
                 (if target (pdmp-offset-button pdmp-file target text)
                   text)))))
     (alist-get 'fields answer)))
  (format "(%s)" (pdmp-number (length (alist-get 'fields answer)))))

(defun pdmp--weak (reference)
  "Return a word for REFERENCE if it is weak."
  (if (alist-get 'weak reference) "weak" ""))

(defun pdmp--insert-references (answer)
  "Insert what the object of ANSWER, one of `refs', refers to."
  (let ((references (alist-get 'references answer)))
    (if (null references)
        (insert "It refers to no other object.\n")
      (pdmp-insert-table
       '("field" "refers to" "")
       (lambda (reference)
         (list (alist-get 'field reference)
               (pdmp-node-button pdmp-file
                                 (alist-get 'target reference))
               (pdmp--weak reference)))
       references))
    (format "(%s)" (pdmp-number (length references)))))

(defun pdmp--insert-referrers (answer)
  "Insert what refers to the object of ANSWER, one of `referrers'."
  (let ((referrers (alist-get 'referrers answer))
        (total (alist-get 'total answer)))
    (if (null referrers)
        (insert "Nothing refers to it.\n")
      (pdmp-insert-table
       '("referrer" "field" "")
       (lambda (referrer)
         (list (pdmp-node-button pdmp-file
                                 (alist-get 'source referrer))
               (alist-get 'field referrer)
               (pdmp--weak referrer)))
       referrers)
      (when (< (length referrers) total)
        (insert (pdmp-button
                 (format "Ask for all %s referrers" (pdmp-number total))
                 "Ask the command for all referrers"
                 #'pdmp--ask-all-referrers)
                "\n")))
    (format "(%s)" (pdmp-number total))))

(defun pdmp--ask-all-referrers ()
  "Fill the section of referrers without a limit."
  (dolist (section pdmp--sections)
    (when (equal (car (pdmp-section-arguments section)) "referrers")
      (setf (pdmp-section-arguments section)
            (pdmp--about "referrers" pdmp-file pdmp--offset)
            (pdmp-section-limit section) nil)
      (pdmp--request section))))

(defun pdmp--insert-path (answer)
  "Insert the way from a root to the object of ANSWER, one of `path'."
  (let-alist answer
    (when .lisp (insert (pdmp-line .lisp) "\n"))
    (when (cdr .steps)
      (when .lisp (insert "\n"))
      (dolist (step .steps)
        (let-alist step
          (insert (if .field
                      (format "%s %s: " (if (char-displayable-p ?→) "→" "->")
                              .field)
                    "")
                  (pdmp-node-button pdmp-file .object)
                  (if .weak " (weak)" "")
                  "\n")))))
  nil)

(defun pdmp--insert-code (answer)
  "Insert the instructions of ANSWER, one of `disassemble'."
  (dolist (function (alist-get 'functions answer))
    (insert (pdmp-offset-button pdmp-file (alist-get 'offset function)) " "
            (or (alist-get 'parameters function) "") "\n")
    (dolist (instruction (alist-get 'instructions function))
      (let ((label (alist-get 'label instruction))
            (inner (alist-get 'function instruction)))
        (insert (format "%5d%-4s %-20s "
                        (alist-get 'pc instruction)
                        (if label (format ":%d" label) "")
                        (or (alist-get 'opcode instruction) "?"))
                (let ((argument (pdmp-line
                                 (or (alist-get 'argument instruction) ""))))
                  (if inner (pdmp-offset-button pdmp-file inner argument)
                    argument))
                "\n"))))
  nil)

(defun pdmp--about (command file offset &rest options)
  "Return the arguments of COMMAND about the object at OFFSET of FILE.
OPTIONS come before the file."
  (append (list command) options
          (list "--" (pdmp-local-file file) (concat "@" (pdmp-hex offset)))))

(defun pdmp--object-sections (file offset)
  "Return the sections about the object at OFFSET of FILE."
  (let* ((show (pdmp--about "show" file offset))
         (refs (pdmp--about "refs" file offset))
         (limit (list "--limit" (number-to-string pdmp-referrers)))
         (referrers (apply #'pdmp--about "referrers" file offset limit)))
    (list
     (pdmp-section-create :title "Object" :arguments show
                          :render #'pdmp--insert-object)
     (pdmp-section-create :title "Fields" :arguments show :with (list refs)
                          :render
                          (lambda (answer)
                            (pdmp--insert-fields
                             answer
                             (alist-get 'references
                                        (gethash refs pdmp--answers)))))
     (pdmp-section-create :title "References" :arguments refs :folded t
                          :render #'pdmp--insert-references)
     (pdmp-section-create :title "Referrers" :arguments referrers
                          :render #'pdmp--insert-referrers)
     (pdmp-section-create :title "Path from a root"
                          :arguments (pdmp--about "path" file offset)
                          :render #'pdmp--insert-path)
     (pdmp-section-create :title "Byte code"
                          :arguments (pdmp--about "disassemble" file offset)
                          :render #'pdmp--insert-code
                          :folded t :lazy t))))

;;;; The page

(defvar pdmp-object-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map "l" #'pdmp-back)
    (define-key map "r" #'pdmp-forward)
    (define-key map (kbd "C-c C-b") #'pdmp-back)
    (define-key map (kbd "C-c C-f") #'pdmp-forward)
    map)
  "Keys of pages about one object.")

(define-derived-mode pdmp-object-mode pdmp-section-mode "Pdmp Object"
  "Major mode of pages about one object of a portable dump.

\\{pdmp-object-mode-map}")

(defun pdmp--go (offset &optional note)
  "Show the object at OFFSET in this page, with NOTE."
  (setq pdmp--offset offset
        pdmp--note note)
  ;; A long walk must not keep all that it saw.
  (when (> (hash-table-count pdmp--answers) 200)
    (clrhash pdmp--answers))
  (pdmp-page-show (pdmp--object-sections pdmp-file offset)))

(defun pdmp-show-object (file offset &optional note)
  "Show the object at OFFSET of the dump FILE.
NOTE is a sentence that the page begins with."
  (let ((buffer (get-buffer-create
                 (format "*pdmp object: %s*" (file-name-nondirectory file)))))
    (with-current-buffer buffer
      (unless (and (derived-mode-p 'pdmp-object-mode)
                   (equal pdmp-file file))
        (pdmp-object-mode)
        (setq pdmp-file file))
      (when (and pdmp--offset (/= pdmp--offset offset))
        (push pdmp--offset pdmp--back)
        (setq pdmp--forward nil))
      (pdmp--go offset note))
    (pop-to-buffer-same-window buffer)))

(defun pdmp-back ()
  "Show the object that the page showed before."
  (interactive)
  (unless pdmp--back (user-error "This is the first object"))
  (push pdmp--offset pdmp--forward)
  (pdmp--go (pop pdmp--back)))

(defun pdmp-forward ()
  "Show the object from which you went back."
  (interactive)
  (unless pdmp--forward (user-error "This is the last object"))
  (push pdmp--offset pdmp--back)
  (pdmp--go (pop pdmp--forward)))

(defun pdmp--insert-whole (answer)
  "Insert the object of ANSWER, one of `show' without limits, as it prints."
  (let-alist answer
    (if (not .symbol)
        (insert .printed.text "\n")
      (pcase-dolist (`(,name . ,text) `(("value" . ,.symbol.value)
                                        ("function" . ,.symbol.function)
                                        ("plist" . ,.symbol.plist)))
        (insert (propertize name 'face 'shadow) "\n" (or text "void") "\n\n")))
    nil))

(defun pdmp-print-whole (file offset)
  "Show the whole printed form of the object at OFFSET of FILE."
  (pdmp-page (format "*pdmp text: %s %s*" (file-name-nondirectory file)
                     (pdmp-hex offset))
             'pdmp-section-mode
             (list (pdmp-section-create
                    :title "Printed"
                    :arguments (pdmp--about "show" file offset "--depth" "all"
                                            "--length" "all")
                    :render #'pdmp--insert-whole))
             file))

;;;; Commands

(defun pdmp-read-dump (prompt)
  "Return the dump that the current buffer is about, or ask for one by PROMPT."
  (or pdmp-file
      (let ((file (read-file-name prompt nil nil t)))
        (when (file-directory-p file)
          (user-error "%s is a directory, not a dump" file))
        (expand-file-name file))))

(defun pdmp--read-symbol (file)
  "Ask for the name of a symbol of the dump FILE."
  (let* ((symbols (pdmp-symbol-offsets file))
         (here (let ((symbol (symbol-at-point)))
                 (and symbol (gethash (symbol-name symbol) symbols)
                      (symbol-name symbol)))))
    (completing-read (if here (format "Symbol (default %s): " here)
                       "Symbol: ")
                     symbols nil t nil nil here)))

;;;###autoload
(defun pdmp-describe-symbol (file name)
  "Show the symbol NAME of the dump FILE."
  (interactive
   (let ((file (pdmp-read-dump "Dump: ")))
     (list file (pdmp--read-symbol file))))
  (pdmp-show-object file
                    (or (gethash name (pdmp-symbol-offsets file))
                        (user-error "No symbol named \"%s\" in this dump"
                                    name))))

;;;###autoload
(defun pdmp-object-at-offset (file offset)
  "Show the object of the dump FILE that has the byte at OFFSET.
Interactively, the offset may be decimal, or hexadecimal with 0x or #x."
  (interactive
   (let* ((file (pdmp-read-dump "Dump: "))
          (text (string-trim (read-string "Offset: "))))
     (list file
           (cond ((string-match "\\`@?[0#]x\\([0-9a-fA-F]+\\)\\'" text)
                  (string-to-number (match-string 1 text) 16))
                 ((string-match "\\`@?\\([0-9]+\\)\\'" text)
                  (string-to-number (match-string 1 text)))
                 (t (user-error "\"%s\" is no offset" text))))))
  (let-alist (car (alist-get 'places
                             (pdmp-call-and-wait
                              (list "where" "--" (pdmp-local-file file)
                                    (pdmp-hex offset)))))
    (unless .object
      (user-error "The byte at %s belongs to no object%s" (pdmp-hex offset)
                  (if .region (format ", but to: %s" .region) "")))
    (unless (pdmp--has-page .object)
      (user-error "The byte at %s belongs to: %s" (pdmp-hex offset)
                  (pdmp--node-label .object)))
    (pdmp-show-object
     file .object.offset
     (and (/= offset .object.offset)
          (format "%s is %s%s of this object." (pdmp-hex offset)
                  (if (zerop .distance) ""
                    (format "%s into " (pdmp-count .distance "byte")))
                  (if .field.name (format "the field %s" .field.name)
                    "the start"))))))

(provide 'pdmp-object)
;;; pdmp-object.el ends here
