;;; strings.el --- Strings taken apart and put together  -*- lexical-binding: t -*-

;;; Code:

(defun string-to-list (string)
  "The characters of STRING."
  (append string nil))

(defun string-to-char (string)
  "The first character of STRING, or 0."
  (if (string= string "") 0 (aref string 0)))

(defun string-empty-p (string)
  "Has STRING no characters?"
  (= (length string) 0))

(defun string-prefix-p (prefix string)
  "Does STRING begin with PREFIX?"
  (let ((length (length prefix)))
    (and (<= length (length string))
         (string= prefix (substring string 0 length)))))

(defun string-suffix-p (suffix string)
  "Does STRING end in SUFFIX?"
  (let ((start (- (length string) (length suffix))))
    (and (>= start 0)
         (string= suffix (substring string start)))))

(defun string-search (needle haystack &optional start)
  "Where NEEDLE begins in HAYSTACK, at START or later; nil if nowhere."
  (let* ((at (or start 0))
         (length (length needle))
         (last (- (length haystack) length))
         (found nil))
    (while (and (not found) (<= at last))
      (if (string= needle (substring haystack at (+ at length)))
          (setq found at)
        (setq at (1+ at))))
    found))

(defun string-join (strings &optional separator)
  "All STRINGS in one, SEPARATOR in between."
  (mapconcat 'identity strings (or separator "")))

(defun string-split (string separator)
  "The parts of STRING between occurrences of the character SEPARATOR."
  (let ((parts nil)
        (start 0)
        (at 0)
        (length (length string)))
    (while (< at length)
      (when (= (aref string at) separator)
        (push (substring string start at) parts)
        (setq start (1+ at)))
      (setq at (1+ at)))
    (nreverse (cons (substring string start) parts))))

(defun string-words (string)
  "The words of STRING: what blanks and newlines separate."
  (seq-remove 'string-empty-p
              (apply 'append
                     (mapcar (lambda (line) (string-split line ?\s))
                             (string-split string ?\n)))))

(defun string-trim (string)
  "STRING without blanks at its ends."
  (let ((start 0)
        (end (length string)))
    (while (and (< start end) (memq (aref string start) '(?\s ?\t ?\n)))
      (setq start (1+ start)))
    (while (and (< start end) (memq (aref string (1- end)) '(?\s ?\t ?\n)))
      (setq end (1- end)))
    (substring string start end)))

(defun string-pad (string length)
  "STRING with blanks behind it to make LENGTH characters."
  (let ((missing (- length (length string))))
    (if (> missing 0)
        (concat string (make-string missing ?\s))
      string)))

(defun string-repeat (string count)
  "STRING, COUNT times."
  (apply 'concat (make-list count string)))

;;; strings.el ends here
