;;; check.el --- The library holds itself to its word  -*- lexical-binding: t -*-

;; A check is a name and a list of forms with the values that they must have.  `check-all' evaluates them and tells which have
;; others; after a dump and a load the answer has to be the same.

;;; Code:

(defvar check-hook nil "For the check of hooks.")

(defvar check-alist nil
  "Checks by name: lists of (FORM FUNCTION VALUE), where FUNCTION evaluates FORM.")

(defmacro define-check (name &rest pairs)
  "Let NAME be a check of PAIRS, a form and its value, not evaluated, and so on."
  (let ((cases nil))
    (while pairs
      (push `(list ',(car pairs) (lambda () ,(car pairs)) ',(cadr pairs)) cases)
      (setq pairs (cddr pairs)))
    `(setq check-alist
           (cons (cons ',name (list ,@(nreverse cases)))
                 (assq-delete-all ',name check-alist)))))

(defun assq-delete-all (key alist)
  "ALIST without the pairs whose car is KEY."
  (seq-remove (lambda (pair) (eq (car-safe pair) key)) alist))

(defun check--value (function)
  "The value of FUNCTION, or the condition that it signals."
  (condition-case condition
      (funcall function)
    (error (list 'signals (car condition)))))

(defun check-run (name)
  "What is wrong with the check NAME: a list of (FORM VALUE EXPECTED)."
  (let ((wrong nil))
    (dolist (case (cdr (assq name check-alist)) (nreverse wrong))
      (let ((value (check--value (cadr case))))
        (unless (equal value (caddr case))
          (push (list (car case) value (caddr case)) wrong))))))

(defun check-all ()
  "What is wrong with any check: an alist by name, nil if nothing is."
  (let ((wrong nil))
    (dolist (check check-alist wrong)
      (let ((found (check-run (car check))))
        (when found
          (push (cons (car check) found) wrong))))))

(defun check-count ()
  "How many forms are checked."
  (seq-sum (mapcar (lambda (check) (length (cdr check))) check-alist)))

;;; The checks

(define-check backquote
  `(a ,(+ 1 2) b) (a 3 b)
  `(a ,@(list 1 2) ,@nil . c) (a 1 2 . c)
  `[x ,(car '(y))] [x y]
  `(1 `(2 ,(3 ,(+ 1 3)))) (1 `(2 ,(3 4)))
  (let ((rest '(2 3))) `(1 ,@rest)) (1 2 3))

(define-check subr
  (let ((sum 0)) (dolist (n '(1 2 3) sum) (incf sum n))) 6
  (let ((squares nil)) (dotimes (i 4) (push (* i i) squares)) squares) (9 4 1 0)
  (let ((list (list 1 2 3))) (list (pop list) list)) (1 (2 3))
  (let ((v (vector 1 2))) (setf (aref v 0) 9 (aref v 1) 8) v) [9 8]
  (let ((h (make-hash-table))) (setf (gethash 'a h) 1) (gethash 'a h)) 1
  (if-let ((x (memq 'b '(a b c)))) (length x) 'none) 2
  (when-let ((x nil)) 'never) nil
  (ignore-errors (car 1)) nil
  (error-message-string '(wrong-type-argument listp 1)) "Wrong type argument: listp, 1"
  (condition-case e (user-error "No %s" 'luck) (user-error (cadr e))) "No luck"
  (expt 3 40) 12157665459056928801
  (gcd 84 -36) 12
  (list (fixnump most-positive-fixnum) (fixnump (1+ most-positive-fixnum))) (t nil)
  (with-temp-buffer (insert "ab") (buffer-string)) "ab"
  (let ((name (with-temp-buffer (buffer-name)))) (get-buffer name)) nil
  (catch 'done (let ((n 0)) (while t (when (= (incf n) 7) (throw 'done n))))) 7)

(define-check macroexp
  (macroexpand-all '(when a (unless b c))) (if a (progn (if b nil c)))
  (macroexpand-all '(quote (when a b))) '(when a b)
  (macroexpand-all '(let ((x (when 1 2))) x)) (let ((x (if 1 (progn 2)))) x)
  (macroexpand-all '(lambda (when) (when 1 2))) #'(lambda (when) (if 1 (progn 2)))
  (macroexpand-all '(m 1) '((m . (lambda (x) (list 'list x x))))) (list 1 1))

(define-check seq
  (number-sequence 1 9 3) (1 4 7)
  (seq-filter 'symbolp '(a 1 b "c")) (a b)
  (seq-reduce '+ [1 2 3 4] 0) 10
  (seq-find 'stringp '(1 "x" "y")) "x"
  (seq-every-p 'integerp [1 2 3]) t
  (seq-position '(a (b) c) '(b)) 1
  (seq-uniq '(1 "a" 1 "a" 2)) (1 "a" 2)
  (seq-group-by 'type-of '(1 a 2 b "c")) ((integer 1 2) (symbol a b) (string "c"))
  (butlast '(1 2 3)) (1 2)
  (hash-table-keys (alist-to-hash-table '((a . 1) (b . 2)))) (b a)
  (pcase '(add 1 2) (`(sub ,_ ,_) 'sub) (`(add ,x ,y) (+ x y))) 3
  (mapcar (lambda (x) (pcase x ((or 1 2) 'few) ((pred stringp) 'text) (_ 'other))) '(1 2 3 "x"))
  (few few other text))

(define-check strings
  (string-split "a,b,,c" ?,) ("a" "b" "" "c")
  (string-words "  two  words\nand more ") ("two" "words" "and" "more")
  (string-trim "\t x y \n") "x y"
  (list (string-prefix-p "ab" "abc") (string-suffix-p "bc" "abc") (string-suffix-p "abcd" "bcd")) (t t nil)
  (string-search "na" "banana" 3) 4
  (string-join '("a" "b") ", ") "a, b"
  (string-repeat "ab" 3) "ababab")

(defstruct check-point x (y 0))
(defstruct (check-pixel (:include check-point)) (colour 'black))

(define-check struct
  (make-check-point :x 3) #s(check-point 3 0)
  (let ((p (make-check-pixel :x 1 :colour 'red))) (setf (check-point-y p) 5) p) #s(check-pixel 1 5 red)
  (list (check-point-p (make-check-pixel)) (check-pixel-p (make-check-point))) (t nil)
  (check-point-x [check-point 1 2]) (signals wrong-type-argument))

(define-check chars
  (mapcar 'char-category (string-to-list "aA1 ,\300")) (lower upper digit blank punctuation upper)
  (upcase "stra\u00dfe, \u00e4\u00f1") "STRA\u00dfE, \u00c4\u00d1"
  (downcase "\u0391\u0416X") "\u03b1\u0436x"
  (capitalize "the OLD man") "The Old Man"
  (char-table-extra-slot case-distance-table 0) builtin)

(define-check syntax
  (scan-tokens "foo-bar (1)") ((word . "foo") (punctuation . "-") (word . "bar") (open . "(") (word . "1") (close . ")"))
  (mapcar 'cdr (scan-tokens "(foo-bar 'x)" lisp-syntax-table)) ("(" "foo-bar" "'" "x" ")")
  (mapcar 'balanced-p '("(a [b] {c})" "(a]" "((" "")) (t nil nil t))

(define-check keymap
  (let ((map (make-keymap))) (define-key map "ab" 'x) (list (lookup-key map "ab") (lookup-key map "abc") (lookup-key map "b"))) (x 2 nil)
  (let ((map (make-sparse-keymap)) (parent (make-keymap)))
    (define-key parent "q" 'quit-window)
    (set-keymap-parent map parent)
    (define-key map [f1] 'help)
    (list (lookup-key map "q") (lookup-key map [f1]) (eq (keymap-parent map) parent)))
  (quit-window help t)
  (condition-case nil (let ((map (make-sparse-keymap))) (define-key map "a" 'x) (define-key map "ab" 'y)) (error 'taken)) taken
  (key-description "\C-xw \177") "C-x w SPC DEL"
  (where-is 'kill-word global-map) ([24 119]))

(define-check hooks
  (let ((calls nil))
    (setq check-hook nil)
    (add-hook 'check-hook (lambda (n) (push n calls)))
    (add-hook 'check-hook 'ignore t)
    (run-hook-with-args 'check-hook 1)
    (list calls (length check-hook)))
  ((1) 2))

(define-check regexp
  (string-match "b+" "abbbc") 1
  (match-end 0) 4
  (and (string-match "^\\(\\w+\\)@\\(\\w+\\|\\[.*\\]\\)$" "me@[1.2]") (list (match-string 1 "me@[1.2]") (match-string 2 "me@[1.2]")))
  ("me" "[1.2]")
  (string-match "a.c" "a\nc") nil
  (string-match "[^a-c-]" "ab-x") 3
  (string-match "x*y" "xxxz") nil
  (string-match "\\(a\\|ab\\)c" "abc") 0
  (replace-regexp-in-string "[0-9]+" (lambda (n) (number-to-string (* 2 (string-to-number n)))) "a1b22") "a2b44"
  (replace-regexp-in-string "x*" "-" "abc") "-a-b-c-"
  (string-match "\\(" "x") (signals invalid-regexp)
  (eq (regexp-compile "q+") (regexp-compile (concat "q" "+"))) t)

(define-check trie
  (let ((trie (make-trie)))
    (dolist (word '("car" "cat" "cart" "dog")) (trie-insert trie word))
    (list (trie-completions trie "ca") (trie-member trie "ca") (trie-size trie)))
  (("car" "cart" "cat") nil 9))

(define-check calc
  (calc-format (calc-eval "1/3 + 1/6")) "1/2"
  (calc-eval "2 ^ 3 ^ 2") 512
  (calc-eval "-(2 + 3) * 4") -20
  (progn (calc-eval "x = fact(20)") (calc-eval "x / fact(18)")) 380
  (calc-format (calc-eval "2 ^ (0 - 70)")) "1/1180591620717411303424"
  (calc-eval "max(3/4, 2/3) * 4") 3
  (calc-eval "1 / (1 - 1)") (signals calc-error)
  (calc-eval "(1 + 2") (signals calc-error)
  (calc-eval "unknown + 1") (signals calc-error))

(define-check compile
  (code-list (compile-lambda '(lambda (x) (if x 1 (car x)))))
  ((0 local 0) (2 jump-if-nil 8) (4 constant 1) (6 jump 12) (8 local 0) (10 call (car . 1)) (12 return 0))
  (compiled-factorial 25) 15511210043330985984000000
  (compiled-power 3 41) 36472996377170786403
  (code-run (compile-lambda '(lambda (a b) (let ((a b) (b a)) (list a b)))) 1 2) (2 1)
  (compile-lambda '(lambda () free)) (signals error))

(define-check text
  (let ((fill-column 11)) (text-fill "the quick brown fox jumps")) ("the quick" "brown fox" "jumps")
  (let ((fill-column 11)) (mapcar 'text-justify '("the quick" "one two x" "x"))) ("the   quick" "one  two  x" "x")
  (text-table '(("name" "n") ("a" "10"))) ("name  n" "a     10")
  (text-properties-at 4 (text-mark "see a1 and b2" "\\w[0-9]" 'face 'link)) (face link)
  (text-properties-at 6 (text-mark "see a1 and b2" "\\w[0-9]" 'face 'link)) nil)

(define-check edit
  (with-temp-buffer (execute-keys "hello world\C-b\C-b\C-dX\C-a>") (list (buffer-string) (point))) (">hello worXd" 2)
  (with-temp-buffer (execute-keys "one two\C-a\C-xw\C-e\C-y") (buffer-string)) " twoone"
  (with-temp-buffer (execute-keys "ab\rcd\C-x[\C-n\C-f!") (buffer-string)) "ab\nc!d"
  (with-temp-buffer (execute-keys "abc") (execute-keys [left left 127]) (buffer-string)) "bc"
  (with-temp-buffer (execute-keys "abc def\C-x[\C-xu") (buffer-string)) "ABC def"
  (with-temp-buffer (execute-keys "\177")) (signals beginning-of-buffer)
  (with-temp-buffer (execute-keys "\C-x\C-q")) (signals user-error))

(define-check modes
  (mapcar 'mode-for-file '("a.el" "b.txt" "README" "x.c")) (lisp-mode text-mode text-mode fundamental-mode)
  (with-temp-buffer (text-mode) (execute-keys "teh end afaik ") (list (buffer-string) (buffer-mode)))
  ("the end as far as I know " text-mode)
  (with-temp-buffer (lisp-mode) (execute-keys "(+ 1 (* 2 3))\C-xe") (eval-buffer)) 7
  (list (mode-derived-p 'lisp-mode 'fundamental-mode) (mode-derived-p 'text-mode 'program-mode)) (t nil))

(define-check words
  (seq-every-p 'words-correct-p '("baba" "BABA")) t
  (words-correct-p "xyzzy") nil
  (let ((word (car (aref words-by-length 5)))) (member word (gethash (words-letters word) words-anagrams)) t) t
  (with-temp-buffer (insert "Baba xyz baba") (words-check-buffer)) ("xyz")
  (seq-every-p 'words-correct-p (words-suggestions "xaba")) t)

;;; check.el ends here
