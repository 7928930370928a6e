;;; dump.el --- dump this Emacs in the situation that the environment names  -*- lexical-binding: t -*-

;; SITUATION: its name in situations.el. DUMP: the file to write. SETTLE: if set, give units of native code pairs of
;; file names first, as Emacs 28 and 29 need and do not do by themselves.

(defvar dump-written nil "Whether the situation has dumped by itself.")

(defmacro define-situation (name _class &rest body)
  "Evaluate BODY if NAME is the situation asked for."
  (and (equal (symbol-name name) (getenv "SITUATION")) (macroexp-progn body)))

(defun dump-settle ()
  "Give each unit of native code that was loaded the pair of names that a dump must have.
Units that only closures and variables refer to are found by walking values."
  (let ((units (make-hash-table :test 'eq)))
    (mapatoms
     (lambda (symbol)
       (dolist (value (list (symbol-function symbol) (and (boundp symbol) (symbol-value symbol))))
         (while (eq (car-safe value) 'macro) (setq value (cdr value)))
         (when (eq (car-safe value) 'advice) (setq value (cdr value)))
         (when (subr-native-elisp-p value) (puthash (subr-native-comp-unit value) t units)))))
    (maphash
     (lambda (unit _)
       (let ((file (native-comp-unit-file unit)))
         (when (stringp file)
           (let ((name (file-relative-name file invocation-directory)))
             (native-comp-unit-set-file unit (cons name name))))))
     units)))

(defun dump-now ()
  "Write the dump."
  (setq dump-written t)
  (when (and (getenv "SETTLE") (fboundp 'native-comp-unit-file)) (dump-settle))
  (let ((file (getenv "DUMP")))
    ;; The dump is to be the same wherever it is made.
    (setenv "DUMP" nil)
    (dump-emacs-portable file)))

(when (>= emacs-major-version 29)
  ;; An Emacs that is unpacked and not installed cannot start itself to compile trampolines.
  (defvar native-comp-enable-subr-trampolines)
  (setq native-comp-enable-subr-trampolines nil))

(load (expand-file-name "situations.el" (file-name-directory load-file-name)) nil t t)
