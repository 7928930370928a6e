;;; macroexp.el --- Expand all macros of a form at once  -*- lexical-binding: t -*-

;; The evaluator expands a macro each time it comes by.  A loop that has been expanded beforehand runs several times as fast,
;; so `load' hands every form of a file to this first.

;;; Code:

(defvar macroexp-count 0
  "How many forms have been expanded so far.")

(defun macroexpand-all (form &optional environment)
  "FORM without any macro call in it.
ENVIRONMENT has macros of its own, as in `macroexpand'."
  (setq form (macroexpand form environment)
        macroexp-count (1+ macroexp-count))
  (if (consp form)
      (macroexp--parts form environment)
    form))

(defun macroexp--parts (form environment)
  "FORM, no macro call, with its parts expanded.
How each special form is built is in its property `macroexp'."
  (let ((expander (if (symbolp (car form)) (get (car form) 'macroexp))))
    (cond
     (expander (funcall expander form environment))
     ((eq (car-safe (car form)) 'lambda)
      (cons (macroexp--lambda (car form) environment)
            (macroexp--forms (cdr form) environment)))
     (t (macroexp--keep form (macroexp--forms (cdr form) environment))))))

(defun macroexp--keep (form operands)
  "FORM if its operands are OPERANDS already, else a new one."
  (if (eq operands (cdr form))
      form
    (cons (car form) operands)))

(defun macroexp--forms (forms environment)
  "All FORMS expanded; FORMS itself where there was nothing to expand."
  (if (consp forms)
      (let ((first (macroexpand-all (car forms) environment))
            (rest (macroexp--forms (cdr forms) environment)))
        (if (and (eq first (car forms)) (eq rest (cdr forms)))
            forms
          (cons first rest)))
    forms))

(defun macroexp--lambda (function environment)
  "FUNCTION, a list that begins with `lambda', with its body expanded."
  (cons 'lambda
        (cons (cadr function)
              (macroexp--forms (cddr function) environment))))

(defun macroexp--binding (binding environment)
  "BINDING of a `let' with its form expanded."
  (if (consp binding)
      (cons (car binding) (macroexp--forms (cdr binding) environment))
    binding))

;;; Special forms whose operands are not all forms

(defun macroexp--as-is (form _environment) "FORM." form)

(dolist (name '(quote interactive declare))
  (put name 'macroexp 'macroexp--as-is))

(put 'function 'macroexp
     (lambda (form environment)
       (if (eq (car-safe (cadr form)) 'lambda)
           (list 'function (macroexp--lambda (cadr form) environment))
         form)))

(put 'lambda 'macroexp
     (lambda (form environment)
       (list 'function (macroexp--lambda form environment))))

(defun macroexp--let (form environment)
  "Expand FORM, a `let' or `let*'."
  (cons (car form)
        (cons (mapcar (lambda (binding) (macroexp--binding binding environment)) (cadr form))
              (macroexp--forms (cddr form) environment))))

(put 'let 'macroexp 'macroexp--let)
(put 'let* 'macroexp 'macroexp--let)

(put 'cond 'macroexp
     (lambda (form environment)
       (cons 'cond
             (mapcar (lambda (clause) (macroexp--forms clause environment)) (cdr form)))))

(put 'condition-case 'macroexp
     (lambda (form environment)
       (cons 'condition-case
             (cons (cadr form)
                   (cons (macroexpand-all (caddr form) environment)
                         (mapcar (lambda (handler)
                                   (cons (car handler) (macroexp--forms (cdr handler) environment)))
                                 (cdr (cddr form))))))))

(dolist (name '(setq defvar defconst))
  (put name 'macroexp
       (lambda (form environment)
         (macroexp--keep form (macroexp--forms (cdr form) environment)))))

(defun internal-macroexpand-for-load (form _full)
  "What `load' calls with every FORM it has read."
  (macroexpand-all form))

;;; macroexp.el ends here
