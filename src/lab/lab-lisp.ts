/**
 * The contents of the lab's heap besides the library: objects that reveal whether a process works correctly.
 *
 * They are a table keyed by identity, a closure with state, a buffer, and a vector. The text uses only macros that every
 * machine has, so that it runs with and without the library.
 * @module
 */

/** Number of keys of the table. */
export const LAB_KEYS = 500

export const LAB_LISP = `
(defvar lab-keys nil)
(defvar lab-table (make-hash-table :test 'eq))
(let ((i 0))
  (while (< i ${LAB_KEYS})
    (setq lab-keys (cons (list i) lab-keys))
    (puthash (car lab-keys) i lab-table)
    (setq i (1+ i))))
(fset 'lab-found
      (lambda ()
        (let ((found 0) (rest lab-keys))
          (while rest
            (if (eql (gethash (car rest) lab-table) (car (car rest)))
                (setq found (1+ found)))
            (setq rest (cdr rest)))
          found)))
(fset 'lab-counter (let ((n 41)) (lambda () (setq n (1+ n)))))
(defvar lab-buffer (get-buffer-create "lab"))
(defvar lab-vector (make-vector 8 nil))
`

/** A form that reads all of the lab's objects. */
export const LAB_QUESTION = `(list (lab-found) (lab-counter) (buffer-name lab-buffer) (length lab-vector))`

/** The value of the form in an intact heap. */
export const LAB_ANSWER = `(${LAB_KEYS} 42 "lab" 8)`
