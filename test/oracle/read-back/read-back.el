;;; read-back.el --- Hold printed objects against the objects themselves  -*- lexical-binding: t -*-

;; Loaded by subdirs.el at the very start of start-up, when the heap is still nearly that of the dump.  READ_BACK_CASES
;; names a file; each line is "SLOT SYMBOL TEXT", the last two in base64 of UTF-8: what another program printed for the
;; value, function or plist of SYMBOL.  Each is read and compared with what this Emacs has there, and compared as text with
;; what this Emacs prints.  Output: "different SLOT SYMBOL WHY" and "text SLOT SYMBOL", then "done COMPARED UNREADABLE".

;; No pcase, no setf: loading them would change symbols that are to be compared.

(setq max-lisp-eval-depth 100000 max-specpdl-size 100000)

(defvar read-back--seen nil "By object, the objects that it was or is being compared with.")

(defun read-back--known-p (a b) (memq b (gethash a read-back--seen)))

(defun read-back--remember (a b)
  (puthash a (cons b (gethash a read-back--seen)) read-back--seen))

(defun read-back--elements (object)
  "The slots of OBJECT, a vector, record or compiled function."
  (let ((i 0) elements)
    (condition-case nil
        (while t (setq elements (cons (aref object i) elements) i (1+ i)))
      (args-out-of-range nil))
    (nreverse elements)))

(defun read-back--parts (object)
  (cond ((hash-table-p object)
         (let (pairs)
           (maphash (lambda (key value) (setq pairs (cons (cons key value) pairs))) object)
           (list (hash-table-test object) (hash-table-weakness object) (nreverse pairs))))
        ((char-table-p object)
         (let (entries)
           (map-char-table (lambda (key value) (setq entries (cons (cons (copy-tree key) value) entries))) object)
           (list (char-table-subtype object) (char-table-parent object) (nreverse entries))))
        (t (read-back--elements object))))

(defun read-back--equal (a b)
  "Are A and B alike, text properties, hash tables, rings and uninterned symbols included?"
  (cond
   ((eq a b) t)
   ((and (symbolp a) (symbolp b))
    (and (not (eq (intern-soft a) a)) (not (eq (intern-soft b) b)) (equal (symbol-name a) (symbol-name b))))
   ((not (eq (type-of a) (type-of b))) nil)
   ((numberp a) (eql a b))
   ((stringp a)
    (and (equal a b) (read-back--equal (object-intervals a) (object-intervals b))))
   ((bool-vector-p a) (equal a b))
   ((read-back--known-p a b) t)
   ((consp a)
    (let ((same t))
      (while (and same (consp a) (consp b) (not (read-back--known-p a b)))
        (read-back--remember a b)
        (setq same (read-back--equal (car a) (car b)) a (cdr a) b (cdr b)))
      (and same (or (and (consp a) (consp b)) (read-back--equal a b)))))
   ((or (vectorp a) (recordp a) (byte-code-function-p a) (hash-table-p a) (char-table-p a))
    (read-back--remember a b)
    (read-back--equal (read-back--parts a) (read-back--parts b)))))

(defun read-back--same-p (text object)
  "Does TEXT read as OBJECT?"
  (let* ((read-back--seen (make-hash-table :test 'eq))
         (read (read-from-string text)))
    (and (= (cdr read) (length text)) (read-back--equal (car read) object))))

(defun read-back--object (slot symbol)
  (cond ((equal slot "value") (default-value symbol))
        ((equal slot "function") (symbol-function symbol))
        ((equal slot "plist") (symbol-plist symbol))))

(defun read-back--decode (text)
  (decode-coding-string (base64-decode-string text) 'utf-8-unix))

(defun read-back--own-text (object)
  (let ((print-circle t) (print-gensym t) (print-quoted t) (print-charset-text-property t))
    (prin1-to-string object)))

(defun read-back--case (slot symbol text)
  "What is wrong with TEXT for SLOT of SYMBOL: nil, or a word.  `unreadable' is for what Emacs cannot read back of its own."
  (condition-case error
      (let* ((object (read-back--object slot symbol))
             (own (read-back--own-text object)))
        (when (not (equal own text))
          (princ (format "text %s %s\n" slot symbol))
          (when (getenv "READ_BACK_TEXTS") (princ (format "  ours %s\n  own  %s\n" text own))))
        (cond ((read-back--same-p text object) nil)
              ((not (read-back--same-p own object)) 'unreadable)
              (t "not equal")))
    (error (format "%S" error))))

(defun read-back (cases)
  (let ((compared 0) (unreadable 0) (coding-system-for-read 'utf-8-unix))
    (with-temp-buffer
      (insert-file-contents cases)
      (while (not (eobp))
        (let* ((fields (split-string (buffer-substring (point) (line-end-position)) " "))
               (slot (car fields))
               (symbol (intern-soft (read-back--decode (nth 1 fields))))
               (why (read-back--case slot symbol (read-back--decode (nth 2 fields)))))
          (setq compared (1+ compared))
          (cond ((eq why 'unreadable) (setq unreadable (1+ unreadable)))
                (why (princ (format "different %s %s %s\n" slot symbol why)))))
        (forward-line)))
    (princ (format "done %d %d\n" compared unreadable))))

(unwind-protect (read-back (getenv "READ_BACK_CASES"))
  (kill-emacs 0))
