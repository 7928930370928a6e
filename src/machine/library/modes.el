;;; modes.el --- Ways to work on a text  -*- lexical-binding: t -*-

;; Each mode has a keymap, a syntax table, an abbreviation table and a hook, and may go on from another mode.

;;; Code:

(defstruct mode name parent map syntax abbrevs hook)

(defvar mode-table (make-hash-table :test 'eq)
  "All modes by name.")

(defvar buffer-modes (make-hash-table :test 'eq :weakness 'key)
  "The mode of each buffer, as long as there is the buffer.")

(defmacro define-mode (name parent &rest body)
  "Define the mode NAME, which goes on from PARENT; BODY is evaluated when a buffer enters it."
  (let ((map (struct--name name "-map"))
        (hook (struct--name name "-hook")))
    `(progn
       (defvar ,map (make-sparse-keymap))
       (defvar ,hook nil)
       (puthash ',name (mode--create ',name ',parent ,map ',hook) mode-table)
       (defun ,name ()
         (interactive)
         ,(if parent (list parent) nil)
         (mode--enter (gethash ',name mode-table))
         ,@body
         (run-hooks ',hook)))))

(defun mode--create (name parent map hook)
  "The mode NAME with keymap MAP and HOOK, going on from the mode PARENT."
  (let ((above (gethash parent mode-table)))
    (when above
      (set-keymap-parent map (mode-map above)))
    (make-mode :name name
               :parent parent
               :map map
               :syntax (make-syntax-table (if above (mode-syntax above)))
               :abbrevs (obarray-make 7)
               :hook hook)))

(defun mode--enter (mode)
  "Let the current buffer be in MODE."
  (puthash (current-buffer) mode buffer-modes)
  (setq current-local-map (mode-map mode)))

(defun buffer-mode (&optional buffer)
  "The name of the mode that BUFFER, or the current buffer, is in."
  (let ((mode (gethash (or buffer (current-buffer)) buffer-modes)))
    (if mode (mode-name mode))))

(defun mode-derived-p (name ancestor)
  "Is the mode NAME the mode ANCESTOR, or does it go on from it?"
  (while (and name (not (eq name ancestor)))
    (setq name (mode-parent (gethash name mode-table))))
  (eq name ancestor))

(defun define-abbrev (mode abbreviation expansion)
  "Let ABBREVIATION stand for EXPANSION in MODE."
  (set (intern abbreviation (mode-abbrevs (gethash mode mode-table))) expansion))

(defun abbrev-expansion (mode abbreviation)
  "What ABBREVIATION stands for in MODE or one above it, or nil."
  (let ((expansion nil))
    (while (and mode (null expansion))
      (let* ((this (gethash mode mode-table))
             (symbol (intern-soft abbreviation (mode-abbrevs this))))
        (setq expansion (if symbol (symbol-value symbol))
              mode (mode-parent this))))
    expansion))

(defun expand-abbrev ()
  "Replace the word before point by what it stands for, if it is an abbreviation."
  (interactive)
  (let* ((end (point))
         (start (save-excursion
                  (while (and (not (bobp)) (char-word-p (char-after (1- (point)))))
                    (backward-char))
                  (point)))
         (expansion (abbrev-expansion (buffer-mode) (buffer-substring-no-properties start end))))
    (when expansion
      (delete-region start end)
      (insert expansion))))

(defun insert-and-expand ()
  "Expand an abbreviation before point, then insert the key."
  (interactive)
  (expand-abbrev)
  (self-insert-command))

;;; The modes there are

(define-mode fundamental-mode nil)

(define-mode text-mode fundamental-mode)
(define-key text-mode-map " " 'insert-and-expand)
(define-abbrev 'text-mode "teh" "the")
(define-abbrev 'text-mode "afaik" "as far as I know")

(define-mode program-mode fundamental-mode)

(define-mode lisp-mode program-mode
  (setf (mode-syntax (gethash 'lisp-mode mode-table)) lisp-syntax-table))
(define-abbrev 'lisp-mode "df" "defun")
(define-key lisp-mode-map "\C-xe" 'eval-buffer)

(defun eval-buffer ()
  "Evaluate the form that the current buffer holds."
  (interactive)
  (eval (read (buffer-string)) t))

(defvar auto-mode-alist
  '(("\\.el$" . lisp-mode)
    ("\\.\\(txt\\|md\\)$" . text-mode)
    ("^README" . text-mode))
  "Which mode a file gets by its name: regexps and modes.")

(defun mode-for-file (name)
  "The mode for the file NAME."
  (let ((entry (seq-find (lambda (pair) (string-match (car pair) name)) auto-mode-alist)))
    (if entry (cdr entry) 'fundamental-mode)))

;;; modes.el ends here
