;;; pdmp-text.el --- Texts, buttons and tables of pages -*- lexical-binding: t; -*-

;; Copyright (c) 2026 the pdmp authors

;; SPDX-License-Identifier: MIT

;;; Commentary:

;; How the pages about a dump write numbers, one-line texts, buttons, facts and
;; tables.

;;; Code:

(require 'button)
(require 'cl-lib)
(require 'seq)
(require 'subr-x)

(defface pdmp-column '((t :inherit shadow :underline t))
  "Face of the heads of columns."
  :group 'pdmp)

(defface pdmp-good '((t :inherit success))
  "Face of good news."
  :group 'pdmp)

(defface pdmp-bad '((t :inherit error))
  "Face of errors."
  :group 'pdmp)

(defface pdmp-warning '((t :inherit warning))
  "Face of warnings."
  :group 'pdmp)

(defun pdmp-number (number)
  "Return NUMBER with its digits in groups of three."
  (let ((text (number-to-string number)))
    (while (string-match "\\`\\(-?[0-9]+\\)\\([0-9][0-9][0-9]\\)" text)
      (setq text (replace-match "\\1,\\2" nil nil text)))
    text))

(defun pdmp-count (number noun)
  "Return NUMBER with NOUN, which gets an \"s\" unless NUMBER is 1."
  (format "%s %s%s" (pdmp-number number) noun (if (= number 1) "" "s")))

(defun pdmp-line (text)
  "Return TEXT with newlines and the like escaped, so that it is one line."
  (replace-regexp-in-string
   "[\n\t\r\f\v]"
   (lambda (char)
     (cdr (assoc char '(("\n" . "\\n") ("\t" . "\\t") ("\r" . "\\r")
                        ("\f" . "\\f") ("\v" . "\\v")))))
   text t t))

(define-button-type 'pdmp-button
  'follow-link t
  'action (lambda (button)
            (apply (button-get button 'pdmp-function)
                   (button-get button 'pdmp-arguments))))

(defun pdmp-button (label help function &rest arguments)
  "Return LABEL as the text of a button to call FUNCTION with ARGUMENTS.
HELP is shown when the mouse is over the button."
  (make-text-button (copy-sequence label) nil :type 'pdmp-button
                    'help-echo help 'pdmp-function function
                    'pdmp-arguments arguments))

(defun pdmp-insert-text (text)
  "Insert TEXT, filled to the width of a page."
  (let ((start (point))
        (fill-column (max 40 (min 100 (- (window-width) 2)))))
    (insert text "\n")
    (fill-region start (point))))

(defun pdmp-insert-facts (&rest facts)
  "Insert FACTS, each nil or a list of a name and a text, as two columns."
  (let* ((facts (delq nil facts))
         (width (apply #'max 0 (mapcar (lambda (fact) (length (car fact)))
                                       facts))))
    (dolist (fact facts)
      (insert (propertize (car fact) 'face 'shadow)
              (make-string (- (+ width 2) (length (car fact))) ?\s)
              (cadr fact) "\n"))))

(defun pdmp--cell (text width right)
  "Return TEXT padded to WIDTH, on the left if RIGHT."
  (let ((padding (make-string (max 0 (- width (string-width text))) ?\s)))
    (if right (concat padding text) (concat text padding))))

(defvar pdmp-row-limit nil
  "How many rows of a table to insert; nil means all.")

(defvar pdmp-show-all-function nil
  "Function without arguments that shows the rows that were left out.")

(defun pdmp-insert-table (columns cells items)
  "Insert a table with the heads COLUMNS, and a row for each of ITEMS.
A column whose head starts with \">\" is aligned to the right.  The function
CELLS returns the texts of the row of an item.  Items beyond `pdmp-row-limit'
are left out, and a button shows them."
  (let* ((shown (mapcar cells (if pdmp-row-limit
                                  (seq-take items pdmp-row-limit)
                                items)))
         (right (mapcar (lambda (head) (string-prefix-p ">" head)) columns))
         (heads (mapcar (lambda (head) (string-remove-prefix ">" head))
                        columns))
         (widths (mapcar #'string-width heads)))
    (dolist (row shown)
      (setq widths (cl-mapcar (lambda (width cell)
                                (max width (min 60 (string-width cell))))
                              widths row)))
    (dolist (row (cons (mapcar (lambda (head) (propertize head 'face 'pdmp-column))
                               heads)
                       shown))
      (let ((cells (cl-mapcar #'pdmp--cell row widths right)))
        (insert (string-trim-right (string-join cells "  ")) "\n")))
    (when (nthcdr (length shown) items)
      (insert (pdmp-button (format "Show all %s rows"
                                   (pdmp-number (length items)))
                           "Show the whole table"
                           pdmp-show-all-function)
              "\n"))))

(provide 'pdmp-text)
;;; pdmp-text.el ends here
