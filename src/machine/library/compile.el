;;; compile.el --- A compiler to code for a stack machine, and that machine  -*- lexical-binding: t -*-

;; Compiled is a small language of the forms (lambda PARAMETERS BODY...), with numbers, variables, if, let, progn, and calls.
;; Code is a vector of instructions: small integers, each followed by its operand; constants and names are in another vector.

;;; Code:

(defconst compile-instructions
  '(constant local call return jump jump-if-nil drop store)
  "Instructions in the order of their numbers.")

(defconst compile--numbers
  (let ((table (make-hash-table :test 'eq))
        (number 0))
    (dolist (name compile-instructions table)
      (puthash name number table)
      (setq number (1+ number))))
  "The number of each instruction.")

(defstruct code parameters bytes constants (size 0))

(defvar compile--bytes nil "Instructions and operands so far, the last one first.")
(defvar compile--length 0 "How many of them.")
(defvar compile--constants nil "Constants so far, the last one first.")
(defvar compile--scope nil "Local variables as (NAME . INDEX), the innermost first.")
(defvar compile--size 0 "Local variables that there are at most.")

(defun compile--emit (name operand)
  "Add the instruction NAME with OPERAND; where its operand is."
  (push (gethash name compile--numbers) compile--bytes)
  (push operand compile--bytes)
  (setq compile--length (+ compile--length 2))
  (1- compile--length))

(defun compile--patch (place)
  "Let the operand at PLACE be the address of the next instruction."
  (setcar (nthcdr (- compile--length place 1) compile--bytes) compile--length))

(defun compile--constant (value)
  "The index of VALUE among the constants."
  (let ((tail (member value compile--constants)))
    (if tail
        (1- (length tail))
      (push value compile--constants)
      (1- (length compile--constants)))))

(defun compile--local (name)
  "A new local variable called NAME: its index."
  (let ((index (length compile--scope)))
    (push (cons name index) compile--scope)
    (setq compile--size (max compile--size (1+ index)))
    index))

(defun compile--form (form)
  "Add what leaves the value of FORM on the stack."
  (pcase form
    ((pred symbolp) (compile--variable form))
    (`(quote ,value) (compile--emit 'constant (compile--constant value)))
    (`(progn . ,body) (compile--body body))
    (`(if ,condition ,then . ,else) (compile--if condition then else))
    (`(let ,bindings . ,body) (compile--let bindings body))
    (`(,function . ,arguments) (compile--call function arguments))
    (_ (compile--emit 'constant (compile--constant form)))))

(defun compile--variable (name)
  "Add what leaves the value of the variable NAME."
  (let ((local (assq name compile--scope)))
    (cond
     (local (compile--emit 'local (cdr local)))
     ((memq name '(nil t)) (compile--emit 'constant (compile--constant name)))
     (t (error "Free variable %s" name)))))

(defun compile--body (forms)
  "Add what evaluates FORMS and leaves the value of the last."
  (if (null forms)
      (compile--emit 'constant (compile--constant nil))
    (compile--form (car forms))
    (dolist (form (cdr forms))
      (compile--emit 'drop 0)
      (compile--form form))))

(defun compile--if (condition then else)
  "Add what chooses between THEN and ELSE by CONDITION."
  (compile--form condition)
  (let ((to-else (compile--emit 'jump-if-nil 0)))
    (compile--form then)
    (let ((to-end (compile--emit 'jump 0)))
      (compile--patch to-else)
      (compile--body else)
      (compile--patch to-end))))

(defun compile--let (bindings body)
  "Add what evaluates BODY with BINDINGS."
  (let ((outer compile--scope)
        (indices nil))
    (dolist (binding bindings)
      (compile--form (cadr binding)))
    (dolist (binding bindings)
      (push (compile--local (car binding)) indices))
    (dolist (index indices)
      (compile--emit 'store index))
    (compile--body body)
    (setq compile--scope outer)))

(defun compile--call (function arguments)
  "Add what calls FUNCTION, a symbol, with ARGUMENTS."
  (mapc 'compile--form arguments)
  (compile--emit 'call (compile--constant (cons function (length arguments)))))

(defun compile-lambda (form)
  "The code of FORM, a list (lambda PARAMETERS . BODY)."
  (let ((compile--bytes nil)
        (compile--length 0)
        (compile--constants nil)
        (compile--scope nil)
        (compile--size 0))
    (mapc 'compile--local (cadr form))
    (compile--body (cddr form))
    (compile--emit 'return 0)
    (make-code :parameters (cadr form)
               :bytes (vconcat (reverse compile--bytes))
               :constants (vconcat (reverse compile--constants))
               :size compile--size)))

;;; The machine

(defun code--arguments (stack count)
  "The first COUNT elements of STACK, the deepest first."
  (nreverse (seq-take stack count)))

(defun code-run (code &rest arguments)
  "The value of CODE for ARGUMENTS."
  (let ((bytes (code-bytes code))
        (constants (code-constants code))
        (locals (make-vector (code-size code) nil))
        (stack nil)
        (at 0)
        (index 0)
        (running t))
    (dolist (argument arguments)
      (aset locals index argument)
      (setq index (1+ index)))
    (while running
      (let ((instruction (aref bytes at))
            (operand (aref bytes (1+ at))))
        (setq at (+ at 2))
        (cond
         ((= instruction 0) (push (aref constants operand) stack))
         ((= instruction 1) (push (aref locals operand) stack))
         ((= instruction 2)
          (let* ((called (aref constants operand))
                 (result (apply (car called) (code--arguments stack (cdr called)))))
            (setq stack (cons result (nthcdr (cdr called) stack)))))
         ((= instruction 3) (setq running nil))
         ((= instruction 4) (setq at operand))
         ((= instruction 5) (unless (pop stack) (setq at operand)))
         ((= instruction 6) (pop stack))
         (t (aset locals operand (pop stack))))))
    (car stack)))

(defun code-list (code)
  "CODE as a list of (ADDRESS INSTRUCTION OPERAND)."
  (let ((at 0)
        (lines nil))
    (while (< at (length (code-bytes code)))
      (let ((name (nth (aref (code-bytes code) at) compile-instructions))
            (operand (aref (code-bytes code) (1+ at))))
        (push (list at name
                    (if (memq name '(constant call)) (aref (code-constants code) operand) operand))
              lines))
      (setq at (+ at 2)))
    (nreverse lines)))

(defmacro defcompiled (name parameters &rest body)
  "Define NAME as a function whose BODY is compiled."
  (let ((code (compile-lambda (cons 'lambda (cons parameters body)))))
    `(progn
       (put ',name 'code ,code)
       (defun ,name (&rest arguments)
         (apply 'code-run (get ',name 'code) arguments)))))

(defcompiled compiled-factorial (n)
  (if (< n 2) 1 (* n (compiled-factorial (- n 1)))))

(defcompiled compiled-power (base power)
  (if (= power 0)
      1
    (let ((half (compiled-power base (/ power 2))))
      (if (= (% power 2) 0)
          (* half half)
        (* base half half)))))

;;; compile.el ends here
