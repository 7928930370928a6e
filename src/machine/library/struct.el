;;; struct.el --- Records with named slots  -*- lexical-binding: t -*-

;; (defstruct point x (y 0)) defines `make-point', which takes :x and :y, `point-p', `point-x' and `point-y', for which `setf'
;; works too.  (defstruct (pixel (:include point)) colour) begins with the slots of a point, and is one.

;;; Code:

(defun struct--name (&rest parts)
  "The symbol whose name is PARTS, symbols and strings, put together."
  (intern (mapconcat (lambda (part) (if (symbolp part) (symbol-name part) part)) parts "")))

(defun struct-slots (name)
  "The slots of struct NAME as (SLOT . DEFAULT), in order."
  (get name 'struct-slots))

(defun struct-kind-p (object name)
  "Is OBJECT a record of struct NAME, or of one that includes it?"
  (and (recordp object)
       (let ((kind (type-of object)))
         (while (and kind (not (eq kind name)))
           (setq kind (get kind 'struct-parent)))
         (eq kind name))))

(defun struct--initial (slot)
  "A form for what SLOT, (SLOT . DEFAULT), of a new record is, by the variable `arguments' or by default."
  `(let ((given (memq ,(struct--name ":" (car slot)) arguments)))
     (if given (cadr given) ,(cdr slot))))

(defmacro defstruct (name-and-options &rest slots)
  "Define a kind of record.  See the beginning of this file."
  (let* ((name (if (consp name-and-options) (car name-and-options) name-and-options))
         (options (if (consp name-and-options) (cdr name-and-options)))
         (parent (cadr (assq :include options)))
         (all (append (if parent (struct-slots parent))
                      (mapcar (lambda (slot)
                                (if (consp slot) (cons (car slot) (cadr slot)) (cons slot nil)))
                              slots)))
         (index 0))
    `(progn
       (put ',name 'struct-slots ',all)
       (put ',name 'struct-parent ',parent)
       (defun ,(struct--name "make-" name) (&rest arguments)
         (record ',name ,@(mapcar 'struct--initial all)))
       (defun ,(struct--name name "-p") (object)
         (struct-kind-p object ',name))
       ,@(mapcar (lambda (slot)
                   (setq index (1+ index))
                   (struct--accessor name (car slot) index))
                 all)
       ',name)))

(defun struct--check (object name)
  "Signal an error unless OBJECT is of struct NAME."
  (unless (struct-kind-p object name)
    (signal 'wrong-type-argument (list name object))))

(defun struct--accessor (name slot index)
  "Forms that define how to get and set SLOT of struct NAME, which is at INDEX."
  (let ((getter (struct--name name "-" slot))
        (setter (struct--name name "-set-" slot)))
    `(progn
       (defun ,getter (object)
         (unless (eq (type-of object) ',name)
           (struct--check object ',name))
         (aref object ,index))
       (defun ,setter (object value)
         (struct--check object ',name)
         (aset object ,index value))
       (put ',getter 'setf-function ',setter))))

;;; struct.el ends here
