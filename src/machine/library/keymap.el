;;; keymap.el --- Which key does what  -*- lexical-binding: t -*-

;; A keymap is (keymap CHARS . REST): CHARS, a char-table, has what characters do, REST the pairs (KEY . BINDING) of other keys,
;; and the keymap that is asked next, if there is one, as its last cdr.  A key sequence is a string or vector; a binding that is
;; a keymap makes a prefix.

;;; Code:

(put 'keymap 'char-table-extra-slots 0)

(defun make-keymap ()
  "A keymap in which no key does anything."
  (list 'keymap (make-char-table 'keymap)))

(defun make-sparse-keymap ()
  "A keymap without a table of characters, for few keys."
  (list 'keymap))

(defun keymapp (object)
  "Is OBJECT a keymap?"
  (eq (car-safe object) 'keymap))

(defun keymap-table (keymap)
  "The char-table of KEYMAP, or nil."
  (if (char-table-p (car-safe (cdr keymap))) (cadr keymap)))

(defun keymap-parent (keymap)
  "The keymap that KEYMAP asks for keys it does not know, or nil."
  (let ((rest (cdr keymap)))
    (while (and rest (not (keymapp rest)))
      (setq rest (cdr rest)))
    rest))

(defun set-keymap-parent (keymap parent)
  "Let KEYMAP ask PARENT for keys it does not know."
  (let ((cell keymap))
    (while (and (cdr cell) (not (keymapp (cdr cell))))
      (setq cell (cdr cell)))
    (setcdr cell parent)
    parent))

(defun keymap-own-binding (keymap key)
  "What KEY does in KEYMAP itself."
  (let ((table (keymap-table keymap)))
    (if (and table (integerp key))
        (aref table key)
      (let ((rest (cdr keymap))
            (binding nil))
        (while (and rest (not (keymapp rest)))
          (when (and (consp (car rest)) (eq (caar rest) key))
            (setq binding (cdar rest)
                  rest nil))
          (setq rest (cdr rest)))
        binding))))

(defun keymap-binding (keymap key)
  "What KEY does in KEYMAP or its parents."
  (let ((binding nil))
    (while (and keymap (null binding))
      (setq binding (keymap-own-binding keymap key)
            keymap (keymap-parent keymap)))
    binding))

(defun keymap--bind (keymap key binding)
  "Let KEY, a single one, do BINDING in KEYMAP."
  (let ((table (keymap-table keymap))
        (old (assq key (seq-filter 'consp (keymap--entries keymap)))))
    (cond
     ((and table (integerp key)) (aset table key binding))
     (old (setcdr old binding))
     (t (let ((cell (if table (cdr keymap) keymap)))
          (setcdr cell (cons (cons key binding) (cdr cell))))))))

(defun keymap--entries (keymap)
  "The pairs of KEYMAP itself, for keys that are in no table."
  (let ((entries nil)
        (rest (cdr keymap)))
    (while (and rest (not (keymapp rest)))
      (push (car rest) entries)
      (setq rest (cdr rest)))
    (nreverse entries)))

(defun define-key (keymap keys binding)
  "Let the sequence KEYS do BINDING in KEYMAP.  Prefixes are made as needed."
  (let ((sequence (append keys nil)))
    (while (cdr sequence)
      (let ((prefix (keymap-own-binding keymap (car sequence))))
        (unless (keymapp prefix)
          (when prefix
            (error "Key sequence %S starts with non-prefix key" keys))
          (setq prefix (make-sparse-keymap))
          (keymap--bind keymap (car sequence) prefix))
        (setq keymap prefix
              sequence (cdr sequence))))
    (keymap--bind keymap (car sequence) binding)
    binding))

(defun lookup-key (keymap keys)
  "What the sequence KEYS does in KEYMAP; a number if it is that much too long."
  (let ((sequence (append keys nil))
        (used 0)
        (binding keymap))
    (while (and sequence (keymapp binding))
      (setq binding (keymap-binding binding (pop sequence))
            used (1+ used)))
    (if (and sequence binding) used binding)))

(defun map-keymap (function keymap)
  "Call FUNCTION with each key below 128 and each other key that KEYMAP itself has, and with what it does."
  (let ((table (keymap-table keymap)))
    (when table
      (dotimes (char 128)
        (when (aref table char)
          (funcall function char (aref table char)))))
    (dolist (entry (keymap--entries keymap))
      (when (consp entry)
        (funcall function (car entry) (cdr entry))))))

(defun key-description (keys)
  "KEYS in words, as people write them."
  (mapconcat (lambda (key)
               (cond
                ((symbolp key) (format "<%s>" key))
                ((= key ?\s) "SPC")
                ((= key 13) "RET")
                ((= key 27) "ESC")
                ((= key 127) "DEL")
                ((< key 32) (format "C-%c" (downcase (+ key 64))))
                (t (string key))))
             keys " "))

(defun where-is (command keymap)
  "All key sequences that do COMMAND in KEYMAP, as vectors."
  (let ((found nil))
    (map-keymap (lambda (key binding)
                  (cond
                   ((eq binding command) (push (vector key) found))
                   ((keymapp binding)
                    (dolist (rest (where-is command binding))
                      (push (vconcat (vector key) rest) found)))))
                keymap)
    (nreverse found)))

;;; keymap.el ends here
