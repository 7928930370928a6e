;;; pdmp-table.el --- Sizes and symbols as tables -*- lexical-binding: t; -*-

;; Copyright (c) 2026 the pdmp authors

;; SPDX-License-Identifier: MIT

;;; Commentary:

;; The sizes of what is in a dump, nested by library, type, symbol and the like,
;; and its symbols, as tables that are sorted by any column.

;;; Code:

(require 'pdmp-object)
(require 'tabulated-list)

(defcustom pdmp-size-sources '("library" "type" "symbol")
  "Sources by which `pdmp-size' divides a dump, the outermost first.
`pdmp size --help' explains them."
  :type '(repeat string)
  :group 'pdmp)

(defconst pdmp--sources
  '("region" "type" "library" "symbol" "kind" "feature" "page" "root")
  "Sources that `pdmp size --by' takes.")

(defvar-local pdmp--call nil
  "The arguments of the command whose answer the table shows.")

(defvar-local pdmp--answered-function nil
  "Function of the answer that fills the table.")

(defvar-local pdmp--by nil
  "Sources by which the table of sizes is divided.")

(defvar-local pdmp--rows nil
  "Hash table from the path of a row of sizes to the rows inside it.")

(defvar-local pdmp--total nil
  "The size of the dump in bytes.")

(defvar-local pdmp--path nil
  "The path of the row of sizes whose rows are shown.")

(defvar pdmp-table-mode-map
  (let ((map (make-sparse-keymap)))
    (set-keymap-parent map tabulated-list-mode-map)
    (define-key map (kbd "RET") #'pdmp-table-visit)
    (define-key map "^" #'pdmp-size-up)
    (define-key map "l" #'pdmp-size-up)
    (define-key map "s" #'pdmp-describe-symbol)
    (define-key map "o" #'pdmp-object-at-offset)
    (define-key map "z" #'pdmp-size)
    map)
  "Keys of tables about a dump.")

(define-derived-mode pdmp-table-mode tabulated-list-mode "Pdmp Table"
  "Major mode of tables about a portable dump.
`S' sorts by the column at point, `RET' shows what is inside a row.

\\{pdmp-table-mode-map}"
  (setq-local revert-buffer-function #'pdmp--table-refresh))

(defun pdmp--table-refresh (&rest _)
  "Ask the command again for the rows of the table."
  (pdmp-cancel)
  (setq tabulated-list-entries nil
        mode-line-process ":waiting")
  (tabulated-list-print)
  (let ((inhibit-read-only t))
    (insert "Waiting for the command…\n"))
  (pdmp-call pdmp--call
             (lambda (answer failure)
               (setq mode-line-process nil)
               (if answer
                   (funcall pdmp--answered-function answer)
                 (setq mode-line-process ":no answer")
                 (let ((inhibit-read-only t))
                   (erase-buffer)
                   (insert (pdmp-failure-text failure) "\n"))))))

(defun pdmp--table (name file call answered)
  "Show a table in the buffer NAME about FILE.
The function ANSWERED fills it with the answer of the command to CALL.
Return the buffer, which is current then."
  (pop-to-buffer-same-window (get-buffer-create name))
  (pdmp-table-mode)
  (setq pdmp-file file
        pdmp--call call
        pdmp--answered-function answered)
  (current-buffer))

(defun pdmp--number-cell (number)
  "Return the text of a cell with NUMBER, by which it is sorted."
  (propertize (if number (pdmp-number number) "") 'pdmp-number (or number -1)))

(defun pdmp--sorter (column)
  "Return a function that compares rows by the number in COLUMN."
  (lambda (a b)
    (< (get-text-property 0 'pdmp-number (concat (aref (cadr a) column) " "))
       (get-text-property 0 'pdmp-number (concat (aref (cadr b) column) " ")))))

;;;; Sizes

(defun pdmp--index-sizes (answer)
  "Keep the rows of ANSWER, one of `size', by the row that they are in."
  (setq pdmp--rows (make-hash-table :test #'equal)
        pdmp--total (let-alist answer .file.size))
  (dolist (row (alist-get 'rows answer))
    (push row (gethash (butlast (alist-get 'path row)) pdmp--rows))))

(defun pdmp--size-entry (row base)
  "Return the entry of the table for ROW; with a change if BASE."
  (let-alist row
    (let ((name (pdmp-line (car (last .path)))))
      (list .path
            (vconcat
             (list (pdmp--number-cell .bytes)
                   (format "%.1f%%" (/ (* 100.0 .bytes) (max 1 pdmp--total)))
                   (pdmp--number-cell .retained)
                   (pdmp--number-cell .count))
             (and base (list (pdmp--number-cell .change)))
             (list (if (gethash .path pdmp--rows)
                       (propertize name 'face 'link)
                     name)))))))

(defun pdmp--show-sizes ()
  "Show the rows inside `pdmp--path'."
  (let* ((rows (gethash pdmp--path pdmp--rows))
         (base (assq 'change (car rows)))
         (source (nth (length pdmp--path) pdmp--by)))
    (setq tabulated-list-format
          (vconcat `(("Bytes" 12 ,(pdmp--sorter 0) :right-align t)
                     ("Share" 6 ,(pdmp--sorter 0) :right-align t)
                     ("Retained" 12 ,(pdmp--sorter 2) :right-align t)
                     ("Objects" 9 ,(pdmp--sorter 3) :right-align t))
                   (and base
                        `(("Change" 12 ,(pdmp--sorter 4) :right-align t)))
                   `((,(capitalize (or source "Name")) 0 t)))
          tabulated-list-sort-key (cons (if base "Change" "Bytes") t)
          tabulated-list-entries
          (mapcar (lambda (row) (pdmp--size-entry row base)) rows)
          mode-line-process
          (and pdmp--path (concat ": " (string-join pdmp--path " > "))))
    (tabulated-list-init-header)
    (tabulated-list-print)
    (goto-char (point-min))
    (force-mode-line-update)))

;;;###autoload
(defun pdmp-size (file &optional by base)
  "Show what is in the dump FILE as a table, divided by the sources BY.
BY is a list such as (\"library\" \"type\"), the outermost first.  With BASE,
an older dump, show what grew since.  With a prefix argument, ask for both."
  (interactive
   (let ((file (pdmp-read-dump "Dump: ")))
     (cons file
           (and current-prefix-arg
                (list (completing-read-multiple
                       "Divide by (several with commas): " pdmp--sources nil t
                       (string-join pdmp-size-sources ","))
                      (let ((base (read-file-name "Older dump (default: none): "
                                                  nil "" t)))
                        (and (not (equal base "")) (expand-file-name base))))))))
  (let ((by (or by pdmp-size-sources)))
    (pdmp--table
     (format "*pdmp size: %s*" (file-name-nondirectory file)) file
     (append (list "size" "--by" (string-join by ","))
             (and base (list "--base" (pdmp-local-file base)))
             (list "--" (pdmp-local-file file)))
     (lambda (answer)
       (pdmp--index-sizes answer)
       (while (and pdmp--path (not (gethash pdmp--path pdmp--rows)))
         (setq pdmp--path (butlast pdmp--path)))
       (pdmp--show-sizes)))
    (setq pdmp--by by)
    (setq tabulated-list-format [("Bytes" 12 nil)])
    (tabulated-list-init-header)
    (pdmp--table-refresh)))

(defun pdmp-size-up ()
  "Show the rows among which the present ones are one."
  (interactive)
  (unless pdmp--path (user-error "These are the outermost rows"))
  (let ((path pdmp--path))
    (setq pdmp--path (butlast path))
    (pdmp--show-sizes)
    (while (not (or (eobp) (equal (tabulated-list-get-id) path)))
      (forward-line 1))))

(defun pdmp-table-visit ()
  "Show what is inside the row at point: smaller rows, or a symbol."
  (interactive)
  (let ((id (or (tabulated-list-get-id) (user-error "There is no row here"))))
    (cond
     ((integerp id) (pdmp-show-object pdmp-file id))
     ((gethash id pdmp--rows)
      (setq pdmp--path id)
      (pdmp--show-sizes))
     ((gethash (car (last id)) (pdmp-symbol-offsets pdmp-file))
      (pdmp-describe-symbol pdmp-file (car (last id))))
     (t (user-error "There is nothing smaller in this row")))))

;;;; Symbols

(defun pdmp--symbol-cell (cell)
  "Return the text for CELL, the value or function of a symbol."
  (let-alist cell
    (if .bound (truncate-string-to-width (pdmp-line (or .printed .type "?"))
                                         200 nil nil t)
      "")))

(defun pdmp--symbol-entry (symbol)
  "Return the entry of the table for SYMBOL."
  (let-alist symbol
    (list .offset
          (vector (propertize (pdmp-line (or .name "(name unknown)"))
                              'face 'link)
                  (if .special "special" "")
                  (pdmp--symbol-cell .value)
                  (pdmp--symbol-cell .function)))))

;;;###autoload
(defun pdmp-symbols (file regexp)
  "Show the symbols of the dump FILE whose names match REGEXP, as a table.
REGEXP is one of JavaScript.  If it is empty, show all symbols."
  (interactive (list (pdmp-read-dump "Dump: ")
                     (read-string "Symbols (regexp, default all): ")))
  (pdmp--table (format "*pdmp symbols: %s*" (file-name-nondirectory file)) file
               (append (list "symbols" "--" (pdmp-local-file file))
                       (and (not (equal regexp "")) (list regexp)))
               (lambda (answer)
                 (setq tabulated-list-entries
                       (mapcar #'pdmp--symbol-entry
                               (alist-get 'symbols answer)))
                 (tabulated-list-print)
                 (goto-char (point-min))))
  (setq tabulated-list-format [("Name" 32 t) ("" 7 t) ("Value" 30 t)
                               ("Function" 0 t)])
  (tabulated-list-init-header)
  (pdmp--table-refresh))

(provide 'pdmp-table)
;;; pdmp-table.el ends here
