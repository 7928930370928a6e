;;; seq.el --- Lists, association lists and property lists  -*- lexical-binding: t -*-

;;; Code:

(defun last (list)
  "The last cell of LIST."
  (while (consp (cdr list))
    (setq list (cdr list)))
  list)

(defun butlast (list)
  "A list of all elements of LIST but the last."
  (nreverse (cdr (reverse list))))

(defun number-sequence (from to &optional step)
  "The numbers FROM, FROM + STEP and so on, up to TO."
  (let ((numbers nil))
    (while (<= from to)
      (push from numbers)
      (setq from (+ from (or step 1))))
    (nreverse numbers)))

(defun make-list (length fill)
  "A list of LENGTH elements, all FILL."
  (let ((list nil))
    (dotimes (_ length list)
      (push fill list))))

(defun seq-filter (predicate sequence)
  "A list of the elements of SEQUENCE that PREDICATE is true of."
  (let ((found nil))
    (mapc (lambda (element)
            (when (funcall predicate element)
              (push element found)))
          sequence)
    (nreverse found)))

(defun seq-remove (predicate sequence)
  "A list of the elements of SEQUENCE that PREDICATE is not true of."
  (seq-filter (lambda (element) (not (funcall predicate element))) sequence))

(defun seq-reduce (function sequence initial)
  "Combine INITIAL with the elements of SEQUENCE by FUNCTION, from the first to the last."
  (let ((result initial))
    (mapc (lambda (element)
            (setq result (funcall function result element)))
          sequence)
    result))

(defun seq-find (predicate sequence &optional default)
  "The first element of SEQUENCE that PREDICATE is true of, or DEFAULT."
  (catch 'found
    (mapc (lambda (element)
            (when (funcall predicate element)
              (throw 'found element)))
          sequence)
    default))

(defun seq-some (predicate sequence)
  "The first true value of PREDICATE for an element of SEQUENCE."
  (catch 'found
    (mapc (lambda (element)
            (let ((value (funcall predicate element)))
              (when value (throw 'found value))))
          sequence)
    nil))

(defun seq-every-p (predicate sequence)
  "Is PREDICATE true of every element of SEQUENCE?"
  (not (seq-some (lambda (element) (not (funcall predicate element))) sequence)))

(defun seq-position (sequence element)
  "The index of the first element of SEQUENCE that is `equal' to ELEMENT."
  (let ((index 0))
    (catch 'found
      (mapc (lambda (candidate)
              (when (equal candidate element)
                (throw 'found index))
              (setq index (1+ index)))
            sequence)
      nil)))

(defun seq-uniq (sequence)
  "A list of the elements of SEQUENCE without those that are `equal' to one before."
  (let ((seen (make-hash-table :test 'equal)))
    (seq-filter (lambda (element)
                  (unless (gethash element seen)
                    (puthash element t seen)))
                sequence)))

(defun seq-group-by (function sequence)
  "An alist from values of FUNCTION to the elements of SEQUENCE that have them."
  (let ((groups nil))
    (mapc (lambda (element)
            (let* ((key (funcall function element))
                   (group (assoc key groups)))
              (if group
                  (setcdr group (cons element (cdr group)))
                (push (list key element) groups))))
          sequence)
    (mapcar (lambda (group) (cons (car group) (nreverse (cdr group))))
            (nreverse groups))))

(defun seq-take (list n)
  "The first N elements of LIST."
  (let ((taken nil))
    (while (and list (> n 0))
      (push (pop list) taken)
      (setq n (1- n)))
    (nreverse taken)))

(defun seq-sum (numbers)
  "The sum of NUMBERS."
  (apply '+ (append numbers nil)))

;;; Association lists

(defun alist-get (key alist &optional default)
  "What ALIST has for KEY, compared by `eq', or DEFAULT."
  (let ((pair (assq key alist)))
    (if pair (cdr pair) default)))

(defun assoc-string (string alist)
  "The pair of ALIST whose car is STRING."
  (seq-find (lambda (pair) (string= (car pair) string)) alist))

(defun alist-to-hash-table (alist)
  "A hash table of the pairs of ALIST; of two with the same key the first counts."
  (let ((table (make-hash-table :test 'equal :size (length alist))))
    (dolist (pair (reverse alist) table)
      (puthash (car pair) (cdr pair) table))))

;;; Hash tables

(defun hash-table-keys (table)
  "A list of the keys of TABLE, in its order."
  (let ((keys nil))
    (maphash (lambda (key _value) (push key keys)) table)
    (nreverse keys)))

(defun hash-table-values (table)
  "A list of the values of TABLE, in its order."
  (let ((values nil))
    (maphash (lambda (_key value) (push value values)) table)
    (nreverse values)))

;;; Patterns

(defun pcase--test (pattern value)
  "A pair (CONDITION . BINDINGS) of when the form VALUE matches PATTERN, and what it binds then."
  (cond
   ((eq pattern '_) (cons t nil))
   ((keywordp pattern) (cons `(eq ,value ,pattern) nil))
   ((memq pattern '(nil t)) (cons `(eq ,value ,pattern) nil))
   ((symbolp pattern) (cons t (list (list pattern value))))
   ((not (consp pattern)) (cons `(equal ,value ,pattern) nil))
   ((eq (car pattern) 'quote) (cons `(equal ,value ,pattern) nil))
   ((eq (car pattern) 'pred) (cons `(,(cadr pattern) ,value) nil))
   ((eq (car pattern) 'or)
    (cons `(or ,@(mapcar (lambda (alternative) (car (pcase--test alternative value)))
                         (cdr pattern)))
          nil))
   ((eq (car pattern) '\`) (pcase--test-template (cadr pattern) value))
   (t (error "No pattern: %S" pattern))))

(defun pcase--test-template (template value)
  "Like `pcase--test', for what follows a backquote."
  (cond
   ((eq (car-safe template) '\,) (pcase--test (cadr template) value))
   ((consp template)
    (let ((first (pcase--test-template (car template) `(car ,value)))
          (rest (pcase--test-template (cdr template) `(cdr ,value))))
      (cons `(and (consp ,value) ,(car first) ,(car rest))
            (append (cdr first) (cdr rest)))))
   (t (cons `(equal ,value ',template) nil))))

(defmacro pcase (form &rest clauses)
  "Evaluate the body of the first of CLAUSES whose pattern the value of FORM matches.
A pattern is _ , a variable, a constant, (pred FUNCTION), (or PATTERN...), or a template with patterns after its commas."
  (let ((value (make-symbol "value")))
    `(let ((,value ,form))
       (cond
        ,@(mapcar (lambda (clause)
                    (let ((test (pcase--test (car clause) value)))
                      `(,(car test) (let ,(cdr test) ,@(cdr clause)))))
                  clauses)))))

;;; seq.el ends here
