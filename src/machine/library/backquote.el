;;; backquote.el --- Lists written as they will look  -*- lexical-binding: t -*-

;; `(a ,b ,@c) is the list of a, the value of b, and the elements of the value of c.  A backquote within a backquote
;; belongs to the inner level, and so do the commas in it, up to as many as there are backquotes.

;;; Code:

(defun backquote--form (template depth)
  "A form whose value is TEMPLATE with what follows its commas evaluated.
DEPTH is the number of backquotes around TEMPLATE."
  (cond
   ((vectorp template)
    (list 'vconcat (backquote--form (append template nil) depth)))
   ((null (consp template))
    (if (or (null template) (eq template t) (null (symbolp template)))
        template
      (list 'quote template)))
   ((eq (car template) '\,)
    (if (= depth 1)
        (car (cdr template))
      (list 'list ''\, (backquote--form (car (cdr template)) (1- depth)))))
   ((eq (car template) '\`)
    (list 'list ''\` (backquote--form (car (cdr template)) (1+ depth))))
   ((and (= depth 1) (consp (car template)) (eq (car (car template)) '\,@))
    (if (cdr template)
        (list 'append (car (cdr (car template))) (backquote--form (cdr template) depth))
      (car (cdr (car template)))))
   (t
    (backquote--cons (backquote--form (car template) depth)
                     (backquote--form (cdr template) depth)))))

(defun backquote--constant-p (form)
  "Is the value of FORM known from its text?"
  (or (null form)
      (eq (car-safe form) 'quote)
      (null (or (consp form) (symbolp form)))))

(defun backquote--value (form)
  "The value of FORM, a constant."
  (if (consp form) (car (cdr form)) form))

(defun backquote--cons (first rest)
  "A form that conses the values of FIRST and REST, as short as it can be."
  (cond
   ((and (backquote--constant-p first) (backquote--constant-p rest))
    (list 'quote (cons (backquote--value first) (backquote--value rest))))
   ((null rest) (list 'list first))
   ((eq (car-safe rest) 'list) (cons 'list (cons first (cdr rest))))
   (t (list 'cons first rest))))

(defalias '\`
  (cons 'macro (function (lambda (template) (backquote--form template 1)))))

;;; backquote.el ends here
