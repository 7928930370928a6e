;;; regexp.el --- Regular expressions, compiled to closures  -*- lexical-binding: t -*-

;; A matcher is a function of a string, a position and a continuation: it calls the continuation with every position at which
;; a match of it can end, the preferred one first, until that returns a true value.  Known are . [set] [^set] ^ $ * + ? \( \| \)
;; and \w for a character of a word.

;;; Code:

(define-error 'invalid-regexp "Invalid regexp")

(defvar regexp--source "" "The expression that is being compiled.")
(defvar regexp--position 0 "Where in it.")
(defvar regexp--groups 0 "Groups opened so far.")
(defvar regexp--registers nil "Starts and ends of the groups of the match that is tried.")

(defun regexp--peek ()
  "The next character of the expression, or nil."
  (if (< regexp--position (length regexp--source))
      (aref regexp--source regexp--position)))

(defun regexp--next ()
  "The next character of the expression, which is done with then."
  (prog1 (or (regexp--peek)
             (signal 'invalid-regexp (list "Premature end" regexp--source)))
    (setq regexp--position (1+ regexp--position))))

(defun regexp--looking-at (text)
  "Does the rest of the expression begin with TEXT?"
  (let ((end (+ regexp--position (length text))))
    (and (<= end (length regexp--source))
         (string= text (substring regexp--source regexp--position end)))))

;;; Matchers

(defun regexp--empty ()
  "A matcher of nothing at all."
  (lambda (_string at continue) (funcall continue at)))

(defun regexp--test (predicate)
  "A matcher of one character that PREDICATE is true of."
  (lambda (string at continue)
    (and (< at (length string))
         (funcall predicate (aref string at))
         (funcall continue (1+ at)))))

(defun regexp--then (first second)
  "A matcher of FIRST and, behind it, SECOND."
  (lambda (string at continue)
    (funcall first string at
             (lambda (middle) (funcall second string middle continue)))))

(defun regexp--or (first second)
  "A matcher of FIRST, or else SECOND."
  (lambda (string at continue)
    (or (funcall first string at continue)
        (funcall second string at continue))))

(defun regexp--star (matcher)
  "A matcher of as many of MATCHER as there are, or fewer."
  (let ((self nil))
    (setq self
          (lambda (string at continue)
            (or (funcall matcher string at
                         (lambda (next)
                           ;; A match of nothing would go on for ever.
                           (and (> next at) (funcall self string next continue))))
                (funcall continue at))))
    self))

(defun regexp--group (number matcher)
  "A matcher of MATCHER that remembers where, as NUMBER."
  (lambda (string at continue)
    (funcall matcher string at
             (lambda (end)
               (let ((old (aref regexp--registers number)))
                 (aset regexp--registers number (cons at end))
                 (or (funcall continue end)
                     (progn (aset regexp--registers number old) nil)))))))

;;; Syntax

(defun regexp--alternatives ()
  "Compile what goes up to the end or a closing group."
  (let ((matcher (regexp--sequence)))
    (while (regexp--looking-at "\\|")
      (setq regexp--position (+ regexp--position 2)
            matcher (regexp--or matcher (regexp--sequence))))
    matcher))

(defun regexp--sequence ()
  "Compile what goes up to the end, a closing group or another alternative."
  (let ((matcher (regexp--empty)))
    (while (and (regexp--peek)
                (not (regexp--looking-at "\\|"))
                (not (regexp--looking-at "\\)")))
      (setq matcher (regexp--then matcher (regexp--repeated (regexp--atom)))))
    matcher))

(defun regexp--repeated (matcher)
  "MATCHER with the * + or ? that follows it."
  (let ((char (regexp--peek)))
    (cond
     ((memq char '(?* ?+ ??))
      (regexp--next)
      (regexp--repeated
       (cond
        ((= char ?*) (regexp--star matcher))
        ((= char ?+) (regexp--then matcher (regexp--star matcher)))
        (t (regexp--or matcher (regexp--empty))))))
     (t matcher))))

(defun regexp--atom ()
  "Compile a character, a set, an anchor or a group."
  (let ((char (regexp--next)))
    (cond
     ((= char ?.) (regexp--test (lambda (other) (/= other ?\n))))
     ((= char ?\[) (regexp--set))
     ((= char ?^) (lambda (string at continue)
                    (and (or (= at 0) (= (aref string (1- at)) ?\n))
                         (funcall continue at))))
     ((= char ?$) (lambda (string at continue)
                    (and (or (= at (length string)) (= (aref string at) ?\n))
                         (funcall continue at))))
     ((= char ?\\) (regexp--escaped))
     (t (regexp--test (lambda (other) (= other char)))))))

(defun regexp--escaped ()
  "Compile what follows a backslash."
  (let ((char (regexp--next)))
    (cond
     ((= char ?\()
      (setq regexp--groups (1+ regexp--groups))
      (let ((number regexp--groups)
            (matcher (regexp--alternatives)))
        (unless (regexp--looking-at "\\)")
          (signal 'invalid-regexp (list "Unmatched \\(" regexp--source)))
        (setq regexp--position (+ regexp--position 2))
        (regexp--group number matcher)))
     ((= char ?w) (regexp--test 'char-word-p))
     (t (regexp--test (lambda (other) (= other char)))))))

(defun regexp--set ()
  "Compile a set of characters, the bracket being read: a bool-vector of the first 256, the same for all others."
  (let ((members (make-bool-vector 256 nil))
        (inverted nil)
        (first t))
    (when (eq (regexp--peek) ?^)
      (regexp--next)
      (setq inverted t))
    (while (or first (/= (regexp--peek) ?\]))
      (let* ((from (regexp--next))
             (to from))
        (when (and (eq (regexp--peek) ?-)
                   (not (regexp--looking-at "-]")))
          (regexp--next)
          (setq to (regexp--next)))
        (while (<= from (min to 255))
          (aset members from t)
          (setq from (1+ from))))
      (setq first nil))
    (regexp--next)
    (regexp--test (lambda (char)
                    (if (and (< char 256) (aref members char)) (not inverted) inverted)))))

;;; Use

(defstruct regexp source matcher groups)

(defvar regexp-cache (make-hash-table :test 'equal)
  "Compiled expressions by their source.")

(defun regexp-compile (source)
  "The regexp of SOURCE, compiled now or before."
  (or (gethash source regexp-cache)
      (let* ((regexp--source source)
             (regexp--position 0)
             (regexp--groups 0)
             (matcher (regexp--alternatives)))
        (when (regexp--peek)
          (signal 'invalid-regexp (list "Unmatched \\)" source)))
        (puthash source
                 (make-regexp :source source :matcher matcher :groups regexp--groups)
                 regexp-cache))))

(defvar match-data nil
  "Starts and ends of the last match and of its groups: a vector of pairs.")

(defun string-match (source string &optional start)
  "Where the first match of the regexp SOURCE in STRING begins, at START or later; nil if there is none."
  (let* ((regexp (regexp-compile source))
         (matcher (regexp-matcher regexp))
         (regexp--registers (make-vector (1+ (regexp-groups regexp)) nil))
         (at (or start 0))
         (end nil))
    (while (and (not end) (<= at (length string)))
      (setq end (funcall matcher string at 'identity))
      (unless end
        (setq at (1+ at))))
    (when end
      (aset regexp--registers 0 (cons at end))
      (setq match-data regexp--registers)
      at)))

(defun match-beginning (group)
  "Where GROUP of the last match begins."
  (car (aref match-data group)))

(defun match-end (group)
  "Where GROUP of the last match ends."
  (cdr (aref match-data group)))

(defun match-string (group string)
  "The text of GROUP in STRING, in which the last match was found."
  (if (aref match-data group)
      (substring string (match-beginning group) (match-end group))))

(defun replace-regexp-in-string (source replacement string)
  "STRING with REPLACEMENT for each match of the regexp SOURCE; it may be a function of the match."
  (let ((parts nil)
        (start 0)
        (more t))
    (while (and more (string-match source string start))
      (let ((from (match-beginning 0))
            (to (match-end 0)))
        (push (substring string start from) parts)
        (push (if (stringp replacement)
                  replacement
                (funcall replacement (substring string from to)))
              parts)
        ;; After a match of nothing the next character stays as it is.
        (cond
         ((> to from) (setq start to))
         ((< to (length string))
          (push (substring string to (1+ to)) parts)
          (setq start (1+ to)))
         (t (setq start to more nil)))))
    (push (substring string start) parts)
    (apply 'concat (nreverse parts))))

;;; regexp.el ends here
