;;; subr.el --- Small things that everything else is made of  -*- lexical-binding: t -*-

;;; Code:

;;; Names for what the primitives do already

(defalias 'string= 'string-equal)
(defalias 'string< 'string-lessp)
(defalias 'format-message 'format)
(defalias 'zerop (function (lambda (number) "Is NUMBER zero?" (= number 0))))
(defalias 'booleanp (function (lambda (object) "Is OBJECT t or nil?" (if (memq object '(nil t)) t))))
(defalias 'keywordp
  (function (lambda (object)
              "Is OBJECT a symbol that is its own value by its name?"
              (if (symbolp object)
                  (let ((name (symbol-name object)))
                    (if (> (length name) 0) (= (aref name 0) ?:)))))))

(defun identity (object) "OBJECT." object)
(defun ignore (&rest _arguments) "Do nothing, whatever the arguments, and return nil." nil)
(defun always (&rest _arguments) "Do nothing, whatever the arguments, and return t." t)

(defun caar (list) "The car of the car of LIST." (car (car list)))
(defun cadr (list) "The car of the cdr of LIST." (car (cdr list)))
(defun cdar (list) "The cdr of the car of LIST." (cdr (car list)))
(defun cddr (list) "The cdr of the cdr of LIST." (cdr (cdr list)))
(defun caddr (list) "The third element of LIST." (car (cdr (cdr list))))

(defmacro prog2 (form1 form2 &rest body)
  "Evaluate FORM1, FORM2 and BODY; the value is that of FORM2."
  `(progn ,form1 (prog1 ,form2 ,@body)))

;;; Loops

(defmacro dolist (spec &rest body)
  "Evaluate BODY with VAR bound to each element of a list in turn.
SPEC is (VAR LIST) or (VAR LIST RESULT)."
  (let ((tail (make-symbol "tail"))
        (variable (car spec)))
    `(let ((,tail ,(cadr spec)))
       (while ,tail
         (let ((,variable (car ,tail)))
           ,@body)
         (setq ,tail (cdr ,tail)))
       ,@(cddr spec))))

(defmacro dotimes (spec &rest body)
  "Evaluate BODY with VAR bound to each number below COUNT.
SPEC is (VAR COUNT) or (VAR COUNT RESULT)."
  (let ((count (make-symbol "count"))
        (counter (make-symbol "counter"))
        (variable (car spec)))
    `(let ((,count ,(cadr spec))
           (,counter 0))
       (while (< ,counter ,count)
         (let ((,variable ,counter))
           ,@body)
         (setq ,counter (1+ ,counter)))
       ,@(cddr spec))))

;;; Places

(defun subr--place-writer (place)
  "A list (GETTER . SETTER) for PLACE: a form, and a function from a form to the form that stores its value."
  (cond
   ((symbolp place)
    (cons place (function (lambda (value) `(setq ,place ,value)))))
   ((get (car place) 'setf-function)
    (let ((setter (get (car place) 'setf-function)))
      (cons place (function (lambda (value) `(,setter ,@(cdr place) ,value))))))
   (t (error "No place that can be set: %S" place))))

(put 'car 'setf-function 'setcar)
(put 'cdr 'setf-function 'setcdr)
(put 'aref 'setf-function 'aset)
(put 'get 'setf-function 'put)
(put 'symbol-value 'setf-function 'set)
(put 'symbol-function 'setf-function 'fset)
(put 'gethash 'setf-function 'subr--puthash)
(put 'nth 'setf-function 'subr--set-nth)

(defun subr--puthash (key table value)
  "Store VALUE under KEY in TABLE: `puthash' with its arguments in the order of `gethash'."
  (puthash key value table))

(defun subr--set-nth (n list value)
  "Make VALUE element N of LIST."
  (setcar (nthcdr n list) value))

(defmacro setf (place value &rest more)
  "Store VALUE in PLACE, and so on with MORE."
  (let ((form (funcall (cdr (subr--place-writer place)) value)))
    (if more `(progn ,form (setf ,@more)) form)))

(defmacro push (element place)
  "Put ELEMENT in front of the list in PLACE."
  (let ((writer (subr--place-writer place)))
    (funcall (cdr writer) `(cons ,element ,(car writer)))))

(defmacro pop (place)
  "Take the first element from the list in PLACE, and return it."
  (let ((writer (subr--place-writer place)))
    `(prog1 (car ,(car writer))
       ,(funcall (cdr writer) `(cdr ,(car writer))))))

(defmacro setq-default (&rest pairs)
  "Set variables to values; all variables of this machine have but one."
  `(setq ,@pairs))

(defmacro incf (place &optional amount)
  "Add AMOUNT, or 1, to the number in PLACE."
  (let ((writer (subr--place-writer place)))
    (funcall (cdr writer) (if amount `(+ ,(car writer) ,amount) `(1+ ,(car writer))))))

(defmacro decf (place &optional amount)
  "Take AMOUNT, or 1, from the number in PLACE."
  (let ((writer (subr--place-writer place)))
    (funcall (cdr writer) (if amount `(- ,(car writer) ,amount) `(1- ,(car writer))))))

;;; Bindings

(defmacro let-alist-pair (spec pair &rest body)
  "Bind the two variables of SPEC to car and cdr of PAIR around BODY."
  (let ((value (make-symbol "pair")))
    `(let* ((,value ,pair)
            (,(car spec) (car ,value))
            (,(cadr spec) (cdr ,value)))
       ,@body)))

(defmacro if-let (spec then &rest else)
  "Bind the variable of SPEC to the value of its form; evaluate THEN if that is true, else ELSE.
SPEC is ((VAR FORM))."
  `(let* ,spec
     (if ,(car (car spec)) ,then ,@else)))

(defmacro when-let (spec &rest body)
  "Bind the variable of SPEC to the value of its form; evaluate BODY if that is true."
  `(if-let ,spec (progn ,@body)))

;;; Errors

(defun define-error (name message &optional parent)
  "Let NAME be a condition that is reported with MESSAGE, a kind of PARENT, or of `error'."
  (put name 'error-conditions
       (cons name (get (or parent 'error) 'error-conditions)))
  (put name 'error-message message))

(define-error 'user-error "")

(defun user-error (template &rest arguments)
  "Signal that the user, and not the program, did something wrong."
  (signal 'user-error (list (apply 'format template arguments))))

(defmacro ignore-errors (&rest body)
  "Evaluate BODY; if an error occurs, return nil."
  `(condition-case nil (progn ,@body) (error nil)))

(defun error-message-string (condition)
  "What to tell people about CONDITION, the value that `condition-case' binds."
  (let ((message (get (car condition) 'error-message))
        (data (cdr condition)))
    (cond
     ((memq (car condition) '(error user-error)) (format "%s" (car data)))
     ((null message) (format "peculiar error: %S" condition))
     ((null data) message)
     (t (concat message ": " (mapconcat (function (lambda (datum) (format "%S" datum))) data ", "))))))

;;; Buffers

(defmacro with-current-buffer (buffer &rest body)
  "Evaluate BODY with BUFFER current."
  `(save-current-buffer
     (set-buffer ,buffer)
     ,@body))

(defvar subr--temporary-buffers 0
  "How many temporary buffers there have been.")

(defun generate-new-buffer (name)
  "Make a buffer whose name is NAME, or begins with it."
  (let ((unused name)
        (n 1))
    (while (get-buffer unused)
      (setq n (1+ n)
            unused (format "%s<%d>" name n)))
    (get-buffer-create unused)))

(defmacro with-temp-buffer (&rest body)
  "Evaluate BODY in a buffer that exists no longer than that."
  (let ((buffer (make-symbol "buffer")))
    `(let ((,buffer (generate-new-buffer " *temp*")))
       (unwind-protect
           (with-current-buffer ,buffer ,@body)
         (kill-buffer ,buffer)))))

(defmacro save-excursion (&rest body)
  "Evaluate BODY; then the buffer that is current now is so again, with point where it is now."
  (let ((place (make-symbol "place")))
    `(let ((,place (set-marker (make-marker) (point))))
       (save-current-buffer
         (unwind-protect (progn ,@body)
           (when (marker-buffer ,place)
             (set-buffer (marker-buffer ,place))
             (goto-char ,place)
             (set-marker ,place nil)))))))

;;; Numbers

(defconst most-positive-fixnum
  (let ((power 1))
    (while (fixnump (* 2 power))
      (setq power (* 2 power)))
    (+ power (1- power)))
  "The largest integer that needs no object of its own.")

(defconst most-negative-fixnum (- (1+ most-positive-fixnum))
  "The smallest integer that needs no object of its own.")

(defun abs (number)
  "The distance of NUMBER from zero."
  (if (< number 0) (- number) number))

(defun expt (base power)
  "BASE to POWER, which is a whole number."
  (let ((result 1))
    (while (> power 0)
      (when (= (logand power 1) 1)
        (setq result (* result base)))
      (setq power (ash power -1))
      (when (> power 0)
        (setq base (* base base))))
    result))

(defun gcd (a b)
  "The greatest common divisor of A and B."
  (while (/= b 0)
    (setq a (prog1 b (setq b (% a b)))))
  (abs a))

;;; subr.el ends here
