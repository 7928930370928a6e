;;; text.el --- Text laid out in lines  -*- lexical-binding: t -*-

;;; Code:

(defvar fill-column 40
  "Columns that a line may have.")

(defun text-fill (string)
  "The lines of STRING with words moved so that none is longer than `fill-column', if words allow."
  (let ((lines nil)
        (line nil)
        (width -1))
    (dolist (word (string-words string))
      (when (and line (> (+ width 1 (length word)) fill-column))
        (push (nreverse line) lines)
        (setq line nil
              width -1))
      (push word line)
      (setq width (+ width 1 (length word))))
    (when line
      (push (nreverse line) lines))
    (mapcar (lambda (words) (string-join words " ")) (nreverse lines))))

(defun text-justify (line)
  "LINE with blanks added between its words until it has `fill-column' columns."
  (let* ((words (string-words line))
         (gaps (1- (length words)))
         (missing (- fill-column (seq-sum (mapcar 'length words))))
         (parts nil))
    (if (< gaps 1)
        line
      (dolist (word words)
        (push word parts)
        (when (> gaps 0)
          (let ((blanks (/ missing gaps)))
            (push (make-string blanks ?\s) parts)
            (setq missing (- missing blanks)
                  gaps (1- gaps)))))
      (apply 'concat (nreverse parts)))))

(defun text-table (rows)
  "ROWS, lists of strings, as lines with columns one below the other."
  (let* ((count (apply 'max (mapcar 'length rows)))
         (widths (mapcar (lambda (column)
                           (apply 'max (mapcar (lambda (row) (length (or (nth column row) ""))) rows)))
                         (number-sequence 0 (1- count)))))
    (mapcar (lambda (row)
              (let ((left widths))
                (string-trim
                 (mapconcat (lambda (cell) (string-pad cell (pop left))) row "  "))))
            rows)))

(defun text-mark (string regexp property value)
  "A copy of STRING in which every match of REGEXP has PROPERTY with VALUE."
  (let ((copy (copy-sequence string))
        (start 0))
    (while (and start (string-match regexp copy start))
      (put-text-property (match-beginning 0) (match-end 0) property value copy)
      (setq start (if (> (match-end 0) start) (match-end 0))))
    copy))

;;; text.el ends here
