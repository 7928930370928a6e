;;; hooks.el --- Functions that are called when something happens  -*- lexical-binding: t -*-

;;; Code:

(defun add-hook (hook function &optional append)
  "Call FUNCTION when HOOK, a variable, is run: before the others, or after them if APPEND."
  (unless (boundp hook)
    (set hook nil))
  (let ((functions (symbol-value hook)))
    (unless (member function functions)
      (set hook (if append
                    (append functions (list function))
                  (cons function functions))))))

(defun remove-hook (hook function)
  "Do not call FUNCTION any more when HOOK is run."
  (when (boundp hook)
    (set hook (seq-remove (lambda (other) (equal other function)) (symbol-value hook)))))

(defun run-hook-with-args (hook &rest arguments)
  "Call every function of HOOK with ARGUMENTS."
  (when (boundp hook)
    (dolist (function (symbol-value hook))
      (apply function arguments))))

(defun run-hooks (&rest hooks)
  "Call every function of each of HOOKS."
  (dolist (hook hooks)
    (run-hook-with-args hook)))

(defun run-hook-with-args-until-success (hook &rest arguments)
  "Call the functions of HOOK with ARGUMENTS until one returns a true value, which is the value then."
  (seq-some (lambda (function) (apply function arguments))
            (if (boundp hook) (symbol-value hook))))

;;; hooks.el ends here
