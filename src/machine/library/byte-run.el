;;; byte-run.el --- How functions and macros are defined  -*- lexical-binding: t -*-

;;; Code:

(defalias 'defmacro
  (cons 'macro
        (function
         (lambda (name arguments &rest body)
           (list 'progn
                 (list 'defalias
                       (list 'quote name)
                       (list 'cons ''macro (list 'function (cons 'lambda (cons arguments body)))))
                 (list 'quote name))))))

(defmacro defun (name arguments &rest body)
  "Define NAME as the function with ARGUMENTS and BODY."
  (list 'defalias
        (list 'quote name)
        (list 'function (cons 'lambda (cons arguments body)))))

(defmacro declare (&rest _specifications)
  "Say something about a definition, which this machine does not need to know."
  nil)

(defmacro when (condition &rest body)
  "If CONDITION is true, evaluate BODY."
  (list 'if condition (cons 'progn body)))

(defmacro unless (condition &rest body)
  "If CONDITION is not true, evaluate BODY."
  (cons 'if (cons condition (cons nil body))))

;;; byte-run.el ends here
