;;; read-back.el --- Hold printed objects against the objects themselves  -*- lexical-binding: t -*-

;; Loaded by subdirs.el at the very start of start-up, when the heap is still nearly that of the dump.  EMACS_INPUT
;; names a file; each line is "ID CELL SYMBOL STEPS TEXT": what another program printed for the object that STEPS lead to
;; from a cell of SYMBOL (see routes.ts), SYMBOL and TEXT in base64 of UTF-8; CELL is "none" for an object that Lisp cannot
;; get at.  For each the TEXT is read, what was read is compared with the object, and TEXT is compared with what this Emacs
;; prints for the object and for what was read.  Output, a line each, and only what is wrong:
;;   ID differs WHY      what was read is not equal to the object, or an error
;;   ID text             TEXT is not what this Emacs prints for the object
;;   ID again            what was read prints otherwise than TEXT
;; and at the end "done READ OBJECTS UNREADABLE LOSSY": texts read, objects compared with, texts that this Emacs itself cannot
;; read, as with "#<", and texts that it prints itself but reads as something else, as multibyte strings of bytes only.

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

(defun read-back--pairs (table)
  "Keys and values of TABLE in turn, in the order of the table."
  (let (pairs)
    (maphash (lambda (key value) (setq pairs (cons value (cons key pairs)))) table)
    (nreverse pairs)))

(defun read-back--parts (object)
  (cond ((hash-table-p object)
         (list (hash-table-test object) (hash-table-weakness object) (read-back--pairs object)))
        ((char-table-p object)
         (let ((extra 0) entries)
           (map-char-table (lambda (key value) (setq entries (cons (cons (copy-tree key) value) entries))) object)
           (condition-case nil
               (while t (setq entries (cons (char-table-extra-slot object extra) entries) extra (1+ extra)))
             (args-out-of-range nil))
           (list (char-table-subtype object) (char-table-parent object) (char-table-range object nil) entries)))
        (t (read-back--elements object))))

(defun read-back--intervals (string)
  "Where the text properties of STRING begin, and what they are."
  (let ((at 0) intervals)
    (while at
      (setq intervals (cons (cons at (text-properties-at at string)) intervals)
            at (next-property-change at string)))
    intervals))

(defun read-back--equal (a b)
  "Are A and B alike, text properties, hash tables, rings and uninterned symbols included?"
  (cond
   ((eq a b) t)
   ((and (symbolp a) (symbolp b))
    (and (not (eq (intern-soft a) a)) (not (eq (intern-soft b) b)) (equal (symbol-name a) (symbol-name b))))
   ((not (eq (type-of a) (type-of b))) nil)
   ((numberp a) (eql a b))
   ((stringp a)
    (and (equal a b) (read-back--equal (read-back--intervals a) (read-back--intervals b))))
   ((bool-vector-p a) (equal a b))
   ((read-back--known-p a b) t)
   ((consp a)
    (let ((same t))
      (while (and same (consp a) (consp b) (not (read-back--known-p a b)))
        (read-back--remember a b)
        (setq same (read-back--equal (car a) (car b)) a (cdr a) b (cdr b)))
      (and same (or (and (consp a) (consp b)) (read-back--equal a b)))))
   ((or (vectorp a) (recordp a) (functionp a) (hash-table-p a) (char-table-p a))
    (read-back--remember a b)
    (read-back--equal (read-back--parts a) (read-back--parts b)))))

(defun read-back--step (object step)
  (let ((number (string-to-number (substring step 1))) (letter (aref step 0)))
    (cond ((eq letter ?a) (car object))
          ((eq letter ?d) (nthcdr number object))
          ((eq letter ?v) (aref object number))
          ((eq letter ?x) (char-table-extra-slot object number))
          ((eq letter ?p) (char-table-parent object))
          ((eq letter ?h) (nth number (read-back--pairs object))))))

(defun read-back--object (cell symbol steps)
  (let ((object (cond ((equal cell "value") (default-value symbol))
                      ((equal cell "function") (symbol-function symbol))
                      ((equal cell "plist") (symbol-plist symbol))
                      ((equal cell "name") (symbol-name symbol))
                      ((equal cell "symbol") symbol))))
    (while steps (setq object (read-back--step object (car steps)) steps (cdr steps)))
    object))

(defun read-back--decode (text)
  (decode-coding-string (base64-decode-string text) 'utf-8-unix))

(defun read-back--escape (text)
  "TEXT with characters that UTF-8 cannot carry as the hex escapes that the reader takes for them."
  (while (string-match "[\ud800-\udfff\x110000-\x3fff7f]" text)
    (let* ((end (match-end 0)) (rest (substring text end)))
      (setq text (concat (substring text 0 (1- end)) (format "\\x%x" (aref text (1- end)))
                         (if (string-match "\\`[0-9a-fA-F]" rest) "\\ ") rest))))
  text)

(defun read-back--text (object)
  (let ((print-circle t) (print-gensym t) (print-quoted t) (print-charset-text-property t))
    (read-back--escape (prin1-to-string object))))

(defun read-back--read (text)
  "What TEXT reads as, in a list, or nil where Emacs refuses it or does not take all of it."
  (condition-case nil
      (let ((read (read-from-string text)))
        (and (= (cdr read) (length text)) (list (car read))))
    (error nil)))

(defun read-back--report (id what text own)
  (princ (format "%s %s\n" id what))
  (when (getenv "READ_BACK_TEXTS")
    (princ (format "  ours %s\n" (replace-regexp-in-string "\n" "\\n" text t t)))
    (princ (format "  own  %s\n" (replace-regexp-in-string "\n" "\\n" own t t)))))

(defvar read-back--counts (vector 0 0 0 0)
  "Texts read, objects compared, texts that Emacs does not read, texts of its own that it reads as something else.")

(defun read-back--count (i) (aset read-back--counts i (1+ (aref read-back--counts i))))

(defun read-back--case (id object text)
  "Hold TEXT against OBJECT, a list of one, or nil."
  (let ((read (read-back--read text))
        (own (if object (read-back--text (car object)) text))
        (read-back--seen (make-hash-table :test 'eq)))
    (when object (read-back--count 1))
    (when (not (equal own text)) (read-back--report id "text" text own))
    (cond ((and (null read) (null (read-back--read own))) (read-back--count 2))
          ((null read) (read-back--report id "differs cannot be read" text own))
          (t
           (read-back--count 0)
           (cond ((null object)
                  (setq own (read-back--text (car read)))
                  (when (not (equal own text)) (read-back--report id "again" text own)))
                 ((read-back--equal (car read) (car object)) nil)
                 ((equal own text) (read-back--count 3))
                 (t (read-back--report id "differs is not equal" text own)))))))

(defun read-back--line (line)
  (let* ((fields (split-string line " "))
         (id (car fields)) (cell (nth 1 fields)))
    (condition-case error
        (read-back--case
         id
         (and (not (equal cell "none"))
              (list (read-back--object cell (intern-soft (read-back--decode (nth 2 fields)))
                                       (split-string (nth 3 fields) "," t))))
         (read-back--decode (nth 4 fields)))
      (error (princ (format "%s differs %S\n" id error))))))

(defun read-back (cases)
  (let ((coding-system-for-read 'utf-8-unix) (coding-system-for-write 'utf-8-unix) (gc-cons-threshold 100000000))
    (with-temp-buffer
      (insert-file-contents cases)
      (while (not (eobp))
        (read-back--line (buffer-substring (point) (line-end-position)))
        (forward-line)))
    (princ (concat "done " (mapconcat 'number-to-string read-back--counts " ") "\n"))))

(unwind-protect (read-back (getenv "EMACS_INPUT"))
  (kill-emacs 0))
