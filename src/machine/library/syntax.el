;;; syntax.el --- What characters mean to programs that read text  -*- lexical-binding: t -*-

;;; Code:

(put 'syntax-table 'char-table-extra-slots 0)

(defconst standard-syntax-table
  (let ((table (make-char-table 'syntax-table '(punctuation))))
    (set-char-table-range table '(?0 . ?9) '(word))
    (set-char-table-range table '(?A . ?Z) '(word))
    (set-char-table-range table '(?a . ?z) '(word))
    (set-char-table-range table '(192 . #x3fffff) '(word))
    (dolist (blank '(?\s ?\t ?\n))
      (aset table blank '(blank)))
    (dolist (pair '((?\( . ?\)) (?\[ . ?\]) (?{ . ?})))
      (aset table (car pair) (cons 'open (cdr pair)))
      (aset table (cdr pair) (cons 'close (car pair))))
    (aset table ?\" '(string))
    (aset table ?_ '(symbol))
    table)
  "The syntax of text: of each character a list (CLASS), or (CLASS . MATCH) of a parenthesis.")

(defun make-syntax-table (&optional parent)
  "A syntax table that differs in nothing from PARENT, or the standard one, yet."
  (let ((table (make-char-table 'syntax-table nil)))
    (set-char-table-parent table (or parent standard-syntax-table))
    table))

(defun modify-syntax-entry (char class table)
  "Let CHAR be of CLASS in TABLE."
  (aset table char class))

(defvar lisp-syntax-table
  (let ((table (make-syntax-table)))
    (dolist (char (string-to-list "-+*/<>=!?%&:$@~^"))
      (modify-syntax-entry char '(symbol) table))
    (modify-syntax-entry ?\; '(comment) table)
    (modify-syntax-entry ?\' '(prefix) table)
    table)
  "The syntax of Lisp programs.")

(defun char-syntax-class (char &optional table)
  "The class of CHAR in TABLE, or the standard one."
  (car (aref (or table standard-syntax-table) char)))

(defun scan-tokens (string &optional table)
  "The tokens of STRING as (CLASS . TEXT): runs of words and symbols, and all else by the character."
  (let ((at 0)
        (length (length string))
        (tokens nil))
    (while (< at length)
      (let ((class (char-syntax-class (aref string at) table))
            (start at))
        (setq at (1+ at))
        (when (memq class '(word symbol))
          (while (and (< at length)
                      (memq (char-syntax-class (aref string at) table) '(word symbol)))
            (setq at (1+ at))))
        (unless (eq class 'blank)
          (push (cons class (substring string start at)) tokens))))
    (nreverse tokens)))

(defun balanced-p (string &optional table)
  "Does every opening parenthesis of STRING have its closing one?"
  (let ((expected nil))
    (catch 'unbalanced
      (dolist (char (string-to-list string))
        (let ((entry (aref (or table standard-syntax-table) char)))
          (cond
           ((eq (car entry) 'open) (push (cdr entry) expected))
           ((eq (car entry) 'close)
            (unless (eq (pop expected) char)
              (throw 'unbalanced nil))))))
      (null expected))))

;;; syntax.el ends here
