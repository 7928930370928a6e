;;; chars.el --- What is known of each character  -*- lexical-binding: t -*-

;; Tables that stretch over all characters are char-tables.  Case is kept as the distance to the other case, so that a whole
;; alphabet shares one value.

;;; Code:

(put 'char-category 'char-table-extra-slots 0)
(put 'case-table 'char-table-extra-slots 1)

(defconst char-category-table
  (let ((table (make-char-table 'char-category 'other)))
    (dolist (entry '((control 0 . 31) (control 127 . 159)
                     (punctuation 33 . 47) (punctuation 58 . 64) (punctuation 91 . 96) (punctuation 123 . 126)
                     (digit ?0 . ?9)
                     (upper ?A . ?Z) (lower ?a . ?z)
                     (upper 192 . 222) (lower 223 . 255)
                     (upper #x391 . #x3a9) (lower #x3b1 . #x3c9)
                     (upper #x410 . #x42f) (lower #x430 . #x44f)
                     (kana #x3041 . #x30ff) (ideograph #x4e00 . #x9fff)))
      (set-char-table-range table (cdr entry) (car entry)))
    (dolist (blank '(9 10 32 160 #x3000))
      (aset table blank 'blank))
    (aset table 215 'punctuation)
    (aset table 247 'punctuation)
    table)
  "The category of each character: a symbol.")

(defun char-category (char)
  "The category of CHAR."
  (aref char-category-table char))

(defun char-letter-p (char)
  "Is CHAR a letter of an alphabet?"
  (memq (char-category char) '(upper lower)))

(defun char-word-p (char)
  "Can CHAR be part of a word?"
  (memq (char-category char) '(upper lower digit kana ideograph)))

;;; Case

(defconst case-distance-table
  (let ((table (make-char-table 'case-table 0)))
    (dolist (alphabet '((?A ?Z 32) (192 214 32) (216 222 32) (#x391 #x3a1 32) (#x3a3 #x3a9 32) (#x410 #x42f 32)))
      (let ((first (car alphabet))
            (last (cadr alphabet))
            (distance (caddr alphabet)))
        (set-char-table-range table (cons first last) distance)
        (set-char-table-range table (cons (+ first distance) (+ last distance)) (- distance))))
    (set-char-table-extra-slot table 0 'builtin)
    table)
  "How far it is from each letter to the same one in the other case.")

(defun downcase-char (char)
  "CHAR as a small letter, if it is a capital one."
  (let ((distance (aref case-distance-table char)))
    (if (> distance 0) (+ char distance) char)))

(defun upcase-char (char)
  "CHAR as a capital letter, if it is a small one."
  (let ((distance (aref case-distance-table char)))
    (if (< distance 0) (+ char distance) char)))

(defun downcase (object)
  "OBJECT, a character or string, in small letters."
  (if (stringp object)
      (apply 'string (mapcar 'downcase-char object))
    (downcase-char object)))

(defun upcase (object)
  "OBJECT, a character or string, in capital letters."
  (if (stringp object)
      (apply 'string (mapcar 'upcase-char object))
    (upcase-char object)))

(defun capitalize (string)
  "STRING with a capital at the beginning of each word and small letters elsewhere."
  (let ((inside nil))
    (apply 'string
           (mapcar (lambda (char)
                     (prog1 (if inside (downcase-char char) (upcase-char char))
                       (setq inside (char-word-p char))))
                   string))))

;;; chars.el ends here
