;;; situations.el --- what an Emacs can be in the midst of when it is dumped  -*- lexical-binding: t -*-

;; (define-situation NAME CLASS BODY...): main.ts reads names and classes, dump.el evaluates the BODY of one.
;; A BODY that calls `dump-now' dumps there; the others dump after all is loaded.

;;; Nothing, and libraries.

(define-situation nothing libraries)
(define-situation org libraries (require 'org))
(define-situation gnus libraries (require 'gnus) (require 'gnus-sum) (require 'message))
(define-situation calc libraries (require 'calc) (require 'calc-ext))
(define-situation dired libraries (require 'dired) (require 'dired-x) (require 'wdired))
(define-situation programming libraries (require 'cc-mode) (require 'python) (require 'js) (require 'sh-script))
(define-situation completion libraries (require 'icomplete) (require 'ido) (ido-mode 1) (fido-mode 1))
(define-situation version-control libraries (require 'vc) (require 'vc-git) (require 'ediff) (require 'smerge-mode))
(define-situation web libraries (require 'eww) (require 'url) (require 'json) (require 'dom))
(define-situation input-methods libraries (require 'quail) (set-language-environment "Japanese") (require 'kkc))
(define-situation tramp libraries (require 'tramp) (require 'eshell) (require 'em-dirs))
(define-situation mail libraries (require 'rmail) (require 'smtpmail) (require 'mailabbrev))

;;; Objects.

(define-situation bignums objects
  (defvar s-bignums (list (expt 2 61) (- (expt 2 64)) (1- (expt 2 4096)) (- (expt 10 300)) (1+ most-positive-fixnum))))
(define-situation floats objects
  (defvar s-floats (list 1.0e+INF -1.0e+INF 0.0e+NaN -0.0 5e-324 1.7976931348623157e308)))
(define-situation strings objects
  (defvar s-strings (list "" "ünï \U0001F600" (string-to-unibyte "\200\377\0x") (make-string 70000 ?z) (make-string 3 0)
                          (make-string 100000 ?é) (string-to-multibyte "\300"))))
(define-situation circles objects
  (defvar s-list (let ((l (list 1 2 3))) (setcdr (cddr l) l) l))
  (defvar s-vector (let ((v (make-vector 3 nil))) (aset v 0 v) v))
  (defvar s-table (let ((h (make-hash-table :test 'eq))) (puthash h h h) h)))
(define-situation nesting objects
  (defvar s-deep (let (x) (dotimes (_ 2000) (setq x (vector (list x)))) x))
  (defvar s-long (number-sequence 1 100000)))
(define-situation vectors objects
  (defvar s-vectors (list [] (vector (vector [])) (make-vector 200000 'x) (apply #'record 'big (make-list 4000 'z))
                          (make-bool-vector 0 nil) (make-bool-vector 65 t) (make-bool-vector 100001 t))))
(define-situation symbols objects
  (set (intern "") 1) (set (intern "a\0b") 2) (set (intern " sp ace") 3) (set (intern (string-to-unibyte "\377b")) 4)
  (set (intern "ünï-sym") 5)
  (defvar s-uninterned (list (make-symbol "u") (make-symbol "") (gensym)))
  (set (car s-uninterned) s-uninterned)
  (setplist 's-plist '(a 1 b 2)))
(define-situation variables objects
  (defvar s-value 1) (defvaralias 's-alias 's-value) (defvaralias 's-alias-2 's-alias) (defvaralias 's-gc 'gc-cons-threshold)
  (make-variable-buffer-local 'gc-cons-percentage) (setq gc-cons-percentage 0.25)
  (defvar-local s-local 1) (with-current-buffer (get-buffer-create "s") (setq s-local 2) (setq fill-column 7))
  (add-variable-watcher 'fill-column (lambda (&rest _) nil))
  (make-variable-buffer-local 's-unbound))
(define-situation functions objects
  (defvar s-closure (let ((n 0)) (lambda () (setq n (1+ n)))))
  (defvar s-compiled (byte-compile (lambda (x) (let ((y (* x 2))) (lambda () (+ x y))))))
  (defvar s-subrs (list (symbol-function 'car) (symbol-function 'if) (symbol-function 'find-file)))
  (fset 's-indirect 's-indirect-2) (fset 's-indirect-2 'car) (defalias 's-macro (cons 'macro (lambda (x) x)))
  (autoload 's-autoload "nowhere" "Doc." t))
(define-situation cl-structs objects
  (require 'cl-lib)
  (cl-defstruct s-struct a (b 2 :documentation "B"))
  (cl-defstruct (s-child (:include s-struct)) c)
  (defvar s-structs (list (make-s-struct :a 1) (make-s-child :a (make-s-struct) :c "c"))))
(define-situation eieio objects
  (require 'eieio) (require 'eieio-base)
  (defclass s-class () ((x :initarg :x :initform 1) (y :initarg :y)))
  (defclass s-subclass (s-class eieio-instance-tracker) ((tracking-symbol :initform 's-instances)))
  (defvar s-instances nil)
  (cl-defgeneric s-generic (x) "Doc.") (cl-defmethod s-generic ((x s-class)) (list x)) (cl-defmethod s-generic ((x string)) x)
  (defvar s-objects (list (s-class :x 'a) (s-subclass :x "b")))
  (s-generic (car s-objects)))
(define-situation finalizers objects
  (defvar s-finalizers (list (make-finalizer (lambda () (message "kept"))) (make-finalizer #'ignore)))
  (make-finalizer (lambda () (message "gone"))))
(define-situation fonts objects
  (defvar s-fonts (list (font-spec :family "Foo Mono" :size 12.5 :weight 'bold :foundry "bar") (font-spec))))

;;; Tables.

(define-situation hash-tables tables
  (defvar s-tables
    (mapcar (lambda (test)
              (let ((h (make-hash-table :test test :size 3)))
                (dotimes (i 50) (puthash (if (= 0 (% i 2)) (format "k%d" i) (intern (format "k%d" i))) i h))
                (puthash 1.5 'float h) (puthash (expt 2 70) 'big h) (puthash '(a [b]) 'list h) (remhash 'k3 h) h))
            '(eq eql equal)))
  (defvar s-empty (list (make-hash-table) (make-hash-table :size 0 :test 'equal))))
(define-situation weak-tables tables
  (defvar s-kept (list 'kept))
  (defvar s-weak
    (mapcar (lambda (weakness)
              (let ((h (make-hash-table :test 'eq :weakness weakness)))
                (puthash s-kept s-kept h) (puthash (list 'gone) 1 h) (puthash 'k (list 'gone) h) h))
            '(key value key-or-value key-and-value))))
(define-situation odd-keys tables
  (defvar s-keys (make-hash-table :test 'equal))
  (dolist (key (list (make-hash-table) (make-bool-vector 3 t) (lambda (x) x) (point-marker) 1.0e+NaN -0.0 (symbol-function 'car)
                     (current-buffer) (make-char-table 'foo 1) [1 [2 (3 . 4)]] (string-to-unibyte "\300") (expt 3 99) nil
                     (selected-frame) (selected-window) (let ((o (make-overlay 1 1))) (delete-overlay o) o)))
    (puthash key t s-keys)))
(define-situation big-table tables
  (defvar s-big (make-hash-table :test 'equal))
  (dotimes (i 30000) (puthash (format "key-%d" i) (list i) s-big))
  (dotimes (i 29000) (remhash (format "key-%d" i) s-big)))
(define-situation obarrays tables
  (defvar s-obarrays
    (mapcar (lambda (size) (let ((o (obarray-make size))) (dotimes (i 40) (set (intern (format "o%d" i) o) i)) (unintern "o7" o) o))
            '(1 3 59)))
  (intern "car" (car s-obarrays)))
(define-situation abbrevs tables
  (require 'abbrev)
  (define-abbrev-table 's-abbrevs '(("foo" "bar" nil :count 3) ("x" "y" ignore)))
  (define-abbrev global-abbrev-table "gl" "global") (expand-abbrev))
(define-situation char-tables tables
  (put 's-purpose 'char-table-extra-slots 3)
  (defvar s-char-table
    (let ((c (make-char-table 's-purpose 'd)))
      (set-char-table-range c '(?a . ?z) 'low) (aset c #x10ffff 'last) (set-char-table-extra-slot c 2 "extra")
      (set-char-table-parent c (make-char-table 's-purpose 7)) c))
  (modify-syntax-entry ?é "w p") (set-case-syntax-pair ?Ǆ ?ǆ (standard-case-table))
  (defvar s-display (let ((d (make-display-table))) (aset d ?a [?b ?c]) d))
  (get-char-code-property ?a 'name) (get-char-code-property ?é 'decomposition))
(define-situation categories tables
  (defvar s-categories (make-category-table))
  (define-category ?! "bang" s-categories) (modify-category-entry '(?a . ?f) ?! s-categories))
(define-situation coding-systems tables
  (define-coding-system 's-coding "Doc." :mnemonic ?S :coding-type 'charset :charset-list '(ascii latin-iso8859-1))
  (set-default-coding-systems 's-coding) (prefer-coding-system 'utf-16)
  (define-translation-table 's-translation '((?a . ?b))))
(define-situation charsets tables
  (define-charset 's-charset "Doc." :short-name "S" :code-space [32 127] :code-offset 0)
  (encode-char ?a 's-charset))
(define-situation faces tables
  (make-face 's-face) (set-face-attribute 's-face nil :foreground "red" :inherit 'bold)
  (defface s-face-2 '((t :weight bold)) "Doc.") (load-theme 'wombat t))
(define-situation keymaps tables
  (global-set-key [f5] 'ignore) (define-key key-translation-map [f6] "x") (define-key input-decode-map "\eX" [f7])
  (defvar s-map (let ((m (make-sparse-keymap "P"))) (set-keymap-parent m (make-keymap)) (define-key m "\C-c\C-c" 'ignore) m))
  (defvar s-macro (kbd "C-x C-f a RET")) (defvar s-menu (easy-menu-create-menu "M" '(["i" ignore t]))))
(define-situation syntax tables
  (defvar s-rx (regexp-opt '("foo" "bar"))) (string-match s-rx "foo")
  (with-current-buffer (get-buffer-create "s.el") (emacs-lisp-mode) (insert "(defun f (x) \"s\" ?a)") (font-lock-ensure) (syntax-ppss 5)))

;;; Buffers.

(define-situation text buffers
  (with-current-buffer (get-buffer-create "s-text")
    (dotimes (i 3000) (insert (format "line %d é\n" i))) (goto-char 500) (insert "gap") (narrow-to-region 100 2000)
    (push-mark 300 t t) (setq-local s-x (point-marker))))
(define-situation unibyte buffers
  (with-current-buffer (get-buffer-create "s-bytes")
    (set-buffer-multibyte nil) (insert "\200\377abc\0" (make-string 200000 ?x)) (setq buffer-file-coding-system 'binary)
    (setq cache-long-scans t) (move-to-column 100))
  (with-current-buffer (get-buffer-create "s-turned") (insert "é") (set-buffer-multibyte nil) (set-buffer-multibyte t)))
(define-situation text-properties buffers
  (with-current-buffer (get-buffer-create "s-props")
    (insert (make-string 20000 ?é)) (put-text-property 10 19990 'face 'bold)
    (dotimes (i 1000) (put-text-property (1+ (* i 20)) (+ 2 (* i 20)) 'k i)) (delete-region 500 700))
  (defvar s-string (let ((s (make-string 10000 ?q))) (dotimes (i 500) (put-text-property (* i 20) (+ 7 (* i 20)) 'z i s)) s))
  (defvar s-substring (substring s-string 100 333)))
(define-situation overlays overlays
  (with-current-buffer (get-buffer-create "s-overlays")
    (insert "0123456789") (dotimes (i 500) (overlay-put (make-overlay (1+ (mod i 10)) 10) 'n i))
    (overlay-put (make-overlay 1 1) 'after-string "zz") (overlay-recenter 5)))
(define-situation detached-overlays buffers
  (defvar s-overlays
    (with-temp-buffer (insert "abc") (mapcar (lambda (o) (overlay-put o 'face 'bold) (delete-overlay o) o)
                                             (list (make-overlay 1 3) (make-overlay 2 2 nil t t))))))
(define-situation markers buffers
  (defvar s-markers
    (with-current-buffer (get-buffer-create "s-marked")
      (insert "abcdef") (list (point-marker) (copy-marker 3 t) (make-marker) (mark-marker) (point-min-marker))))
  (defvar s-dead (with-temp-buffer (insert "x") (point-marker))))
(define-situation undo buffers
  (with-current-buffer (get-buffer-create "s-undo")
    (buffer-enable-undo) (insert "abc\n") (copy-marker 2) (delete-char -2) (undo-boundary) (put-text-property 1 2 'a 1)
    (defvar s-undo buffer-undo-list)))
(define-situation killed-buffers buffers
  (defvar s-killed (list (generate-new-buffer "k1") (generate-new-buffer "k2")))
  (with-current-buffer (car s-killed) (insert "text") (set (make-local-variable 's-l) 1) (defvar s-killed-marker (point-marker)))
  (mapc #'kill-buffer s-killed)
  (kill-buffer "*scratch*"))
(define-situation many-buffers buffers
  (dotimes (i 300) (with-current-buffer (get-buffer-create (format "many-%d" i)) (insert (make-string 100 (+ 32 i))) (copy-marker 10)))
  (rename-buffer "renamed" t) (bury-buffer "many-3"))
(define-situation files buffers
  (with-current-buffer (find-file-noselect (locate-library "simple"))
    (goto-char 20) (setq buffer-read-only t))
  (with-current-buffer (find-file-noselect data-directory) (ignore-errors (dired-mark 3))))
(define-situation swapped buffers
  (let ((a (get-buffer-create "s-a")) (b (get-buffer-create "s-b")))
    (with-current-buffer a (insert "aaa") (copy-marker 2)) (with-current-buffer b (insert "bbbb") (put-text-property 1 2 'k 1))
    (with-current-buffer a (buffer-swap-text b))))

;;; Indirect buffers.

(define-situation indirect indirect (make-indirect-buffer "*scratch*" "s-indirect"))
(define-situation indirect-twice indirect
  (with-current-buffer (get-buffer-create "base") (insert "0123456789") (copy-marker 4))
  (make-indirect-buffer "base" "i1" t) (make-indirect-buffer "i1" "i2")
  (with-current-buffer "i1" (narrow-to-region 3 6) (setq-local s-marks (list (copy-marker 4) (copy-marker 6 t))) (goto-char 5))
  (with-current-buffer "base" (put-text-property 2 5 'face 'bold)))
(define-situation indirect-killed indirect
  (with-current-buffer (get-buffer-create "base") (insert "0123456789"))
  (defvar s-indirect (make-indirect-buffer "base" "i1"))
  (with-current-buffer s-indirect (defvar s-indirect-marker (copy-marker 3)))
  (kill-buffer s-indirect))
(define-situation indirect-base-killed indirect
  (defvar s-base (get-buffer-create "base")) (with-current-buffer s-base (insert "0123456789"))
  (defvar s-indirect (make-indirect-buffer s-base "i1"))
  (kill-buffer s-base))
(define-situation indirect-current indirect
  (with-current-buffer (make-indirect-buffer "*scratch*" "i1") (insert "abc") (save-excursion (goto-char 2) (dump-now))))
(define-situation indirect-clone indirect
  (with-current-buffer (get-buffer-create "base") (emacs-lisp-mode) (insert "(a b)") (clone-indirect-buffer "c1" nil)))

;;; Processes: each is dead in the dump, whatever it was.

(define-situation processes processes
  (defvar s-process (make-process :name "s" :command '("cat") :noquery t)))
(define-situation process-pipe processes
  (defvar s-pipe (list (make-pipe-process :name "s" :buffer "s-pipe" :noquery t))))
(define-situation process-network processes
  (defvar s-server (make-network-process :name "s" :server t :service t :family 'ipv4 :noquery t :host "127.0.0.1")))
(define-situation process-ended processes
  (defvar s-ended (make-process :name "s" :command '("true") :noquery t))
  (while (process-live-p s-ended) (accept-process-output s-ended 0.1)))
(define-situation process-key processes
  (defvar s-by-process (make-hash-table :test 'eq))
  (puthash (make-process :name "s" :command '("cat") :noquery t) 1 s-by-process))
(define-situation process-unheld processes
  (make-process :name "s" :command '("cat") :noquery t :buffer "s-out"))
(define-situation process-in-closure processes
  (defvar s-closure (let ((p (make-pipe-process :name "s" :noquery t))) (lambda () p))))
(define-situation process-deleted processes
  (defvar s-deleted (make-pipe-process :name "s" :noquery t)) (delete-process s-deleted))

;;; Frames, terminals, threads, timers, state of the editor.

(define-situation frames shells
  (defvar s-shells (list (selected-frame) (selected-window) (frame-root-window) (minibuffer-window) (frame-terminal))))
(define-situation windows shells
  (defvar s-windows (list (split-window) (window-list))) (set-window-buffer nil "*Messages*"))
(define-situation window-configurations shells (defvar s-configuration (current-window-configuration)))
(define-situation threads shells (defvar s-thread (make-thread #'ignore "s")) (thread-join s-thread))
(define-situation main-thread shells (defvar s-main main-thread) (defvar s-threads (all-threads)))
(define-situation mutexes shells (defvar s-mutex (make-mutex "s")))
(define-situation timers state
  (defvar s-timers (list (run-with-timer 1000 nil 'ignore) (run-with-idle-timer 1000 t 'ignore) (run-at-time nil 5 #'ignore 1 2))))
(define-situation advice state
  (advice-add 'forward-line :around (lambda (f &rest a) (apply f a)) '((name . s-advice)))
  (advice-add 'find-file :before #'ignore) (require 'trace) (trace-function 'goto-char))
(define-situation registers state
  (set-register ?q (point-marker)) (set-register ?w (list 1)) (set-register ?e "text") (copy-to-register ?r 1 1)
  (kill-new "k1") (kill-new "k2") (defvar s-registers (copy-sequence register-alist)))
(define-situation customized state
  (defgroup s nil "G." :group 'emacs) (defcustom s-option 3 "Doc." :type 'integer :group 's)
  (customize-set-variable 's-option 4) (custom-set-variables '(fill-column 33)) (define-widget 's-widget 'default "D."))
(define-situation modes state
  (show-paren-mode 1) (column-number-mode 1) (electric-pair-mode 1) (recentf-mode 1) (winner-mode 1) (global-auto-revert-mode 1)
  (with-current-buffer "*scratch*" (flyspell-mode 0) (outline-minor-mode 1) (abbrev-mode 1)))
(define-situation history state
  (setq minibuffer-history (list "a" "b")) (defvar s-history nil) (add-to-history 's-history "x") (push '(message "a") command-history)
  (setq load-path (cons "/nowhere/" load-path)) (setenv "S" "value") (provide 's-feature '(sub)))
(define-situation messages state (dotimes (i 2000) (message "line %d" i)) (display-warning 's "Warned."))
(define-situation collector state
  (setq gc-cons-threshold most-positive-fixnum) (add-hook 'post-gc-hook #'ignore) (garbage-collect))
(define-situation packages state
  (require 'package) (setq package-archives nil) (defvar s-time (current-time)) (defvar s-random (random t))
  (defvar s-json (json-encode '((a . [1 2]) (b . "c")))))

;;; Dumped in the midst of something.

(define-situation within-let within (let ((print-length 3) (case-fold-search nil) (fill-column 9)) (dump-now)))
(define-situation within-buffer within (with-temp-buffer (insert "temporary") (narrow-to-region 2 4) (dump-now)))
(define-situation within-excursion within
  (save-excursion (save-restriction (save-match-data (with-syntax-table (make-syntax-table) (narrow-to-region 1 1) (dump-now))))))
(define-situation within-handlers within
  (condition-case nil (catch 'tag (unwind-protect (let ((inhibit-quit t)) (dump-now)) (ignore))) (error nil)))
(define-situation within-closure within
  (let* ((held (list 'held)) (f (lambda () held))) (defvar s-held nil) (setq s-held f) (funcall (lambda () (dump-now)))))
(define-situation again dumps-of-dumps (defvar s-first (list "first" (make-hash-table))))
(define-situation again-indirect dumps-of-dumps
  (with-current-buffer (get-buffer-create "base") (insert "0123456789") (copy-marker 4)) (make-indirect-buffer "base" "i1"))
(define-situation again-process dumps-of-dumps (defvar s-process (make-pipe-process :name "s" :noquery t)))
(define-situation again-weak dumps-of-dumps
  (defvar s-weak (make-hash-table :weakness 'key)) (puthash 'a (list 1) s-weak) (defvar s-finalizer (make-finalizer #'ignore)))
