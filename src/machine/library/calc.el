;;; calc.el --- A calculator with exact fractions  -*- lexical-binding: t -*-

;; Numbers are integers of any size or fractions (NUMERATOR . DENOMINATOR) in lowest terms.  Expressions are read by
;; precedence; variables keep their values in an obarray of their own.

;;; Code:

(define-error 'calc-error "Calculator")

(defvar calc-variables (obarray-make 31)
  "Variables of the calculator: the values of these symbols.")

(defvar calc-functions (make-hash-table :test 'equal)
  "Functions of the calculator by name: of numbers to a number.")

;;; Fractions

(defun calc-fraction (numerator denominator)
  "NUMERATOR over DENOMINATOR in lowest terms."
  (when (= denominator 0)
    (signal 'calc-error (list "division by zero")))
  (let ((common (gcd numerator denominator)))
    (when (< denominator 0)
      (setq common (- common)))
    (setq numerator (/ numerator common)
          denominator (/ denominator common))
    (if (= denominator 1)
        numerator
      (cons numerator denominator))))

(defun calc-numerator (number) "The numerator of NUMBER." (if (consp number) (car number) number))
(defun calc-denominator (number) "The denominator of NUMBER." (if (consp number) (cdr number) 1))

(defun calc-add (a b)
  "A and B together."
  (calc-fraction (+ (* (calc-numerator a) (calc-denominator b))
                    (* (calc-numerator b) (calc-denominator a)))
                 (* (calc-denominator a) (calc-denominator b))))

(defun calc-multiply (a b)
  "A times B."
  (calc-fraction (* (calc-numerator a) (calc-numerator b))
                 (* (calc-denominator a) (calc-denominator b))))

(defun calc-divide (a b)
  "A by B."
  (calc-fraction (* (calc-numerator a) (calc-denominator b))
                 (* (calc-denominator a) (calc-numerator b))))

(defun calc-negate (a)
  "A with the other sign."
  (calc-multiply -1 a))

(defun calc-power (base power)
  "BASE to POWER, an integer."
  (cond
   ((consp power) (signal 'calc-error (list "no such power")))
   ((< power 0) (calc-divide 1 (calc-power base (- power))))
   (t (calc-fraction (expt (calc-numerator base) power)
                     (expt (calc-denominator base) power)))))

(defun calc-format (number)
  "NUMBER as people write it."
  (if (consp number)
      (format "%d/%d" (car number) (cdr number))
    (format "%d" number)))

;;; Reading

(defconst calc-operators
  '(("+" 1 left calc-add)
    ("-" 1 left (lambda (a b) (calc-add a (calc-negate b))))
    ("*" 2 left calc-multiply)
    ("/" 2 left calc-divide)
    ("^" 3 right calc-power))
  "Operators as (TEXT PRECEDENCE ASSOCIATION FUNCTION).")

(defvar calc--tokens nil "Tokens still to be read.")

(defun calc--expression (least)
  "Read operands and operators of precedence LEAST or more; their value."
  (let ((value (calc--operand))
        (operator (assoc (car calc--tokens) calc-operators)))
    (while (and operator (>= (cadr operator) least))
      (pop calc--tokens)
      (let ((right (calc--expression (if (eq (caddr operator) 'left)
                                         (1+ (cadr operator))
                                       (cadr operator)))))
        (setq value (funcall (car (cdr (cddr operator))) value right)
              operator (assoc (car calc--tokens) calc-operators))))
    value))

(defun calc--expect (text)
  "The next token must be TEXT."
  (unless (equal (pop calc--tokens) text)
    (signal 'calc-error (list (concat text " expected")))))

(defun calc--operand ()
  "Read a number, a variable, a call, or what is in parentheses."
  (let ((token (pop calc--tokens)))
    (cond
     ((null token) (signal 'calc-error (list "operand expected")))
     ((string= token "-") (calc-negate (calc--expression 3)))
     ((string= token "(")
      (prog1 (calc--expression 1)
        (calc--expect ")")))
     ((eq (char-category (aref token 0)) 'digit) (string-to-number token))
     ((equal (car calc--tokens) "(") (calc--call token))
     (t (let ((variable (intern-soft token calc-variables)))
          (if (and variable (boundp variable))
              (symbol-value variable)
            (signal 'calc-error (list (concat token " has no value")))))))))

(defun calc--call (name)
  "Read the arguments of the function NAME, and call it."
  (let ((function (gethash name calc-functions))
        (arguments nil))
    (unless function
      (signal 'calc-error (list (concat name " is no function"))))
    (calc--expect "(")
    (while (not (equal (car calc--tokens) ")"))
      (push (calc--expression 1) arguments)
      (when (equal (car calc--tokens) ",")
        (pop calc--tokens)))
    (calc--expect ")")
    (apply function (nreverse arguments))))

(defun calc-eval (text)
  "The value of the expression TEXT, or of the right side of NAME = EXPRESSION, which NAME has from then on."
  (let ((calc--tokens (mapcar 'cdr (scan-tokens text))))
    (if (equal (cadr calc--tokens) "=")
        (let ((variable (intern (pop calc--tokens) calc-variables)))
          (pop calc--tokens)
          (set variable (calc--whole)))
      (calc--whole))))

(defun calc--whole ()
  "Read an expression that nothing follows."
  (prog1 (calc--expression 1)
    (when calc--tokens
      (signal 'calc-error (list (concat "unexpected " (car calc--tokens)))))))

(defun calc-define (name function)
  "Let NAME be FUNCTION in expressions."
  (puthash name function calc-functions))

(calc-define "abs" (lambda (a) (if (< (calc-numerator a) 0) (calc-negate a) a)))
(calc-define "max" (lambda (a b)
                     (if (< (calc-numerator (calc-add a (calc-negate b))) 0) b a)))
(calc-define "fact" (lambda (n)
                      (let ((product 1))
                        (dotimes (i n product)
                          (setq product (* product (1+ i)))))))

;;; calc.el ends here
