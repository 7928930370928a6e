/**
 * Changes of many kinds that a real Emacs makes to what it dumps, and the difference that each must show as.
 * @module
 */

/** What all changes change. */
export const setup = `
(defvar j-variable 1)
(defvar j-other 2)
(defvar j-alias-target 3)
(defvaralias 'j-alias 'j-other)
(defun j-function () 1)
(defun j-advised () 1)
(defalias 'j-function-alias 'car)
(put 'j-symbol 'j-property 1)
(defface j-face '((t :weight bold)) "A face.")
(defvar j-map (make-sparse-keymap))
(define-key j-map "a" 'ignore)
(define-key j-map "b" 'ignore)
(defvar j-hook nil)
(defvar j-hash (make-hash-table :test 'equal))
(puthash "key" 1 j-hash)
(puthash 'gone 1 j-hash)
(defvar j-obarray (obarray-make 7))
(set (intern "member" j-obarray) 1)
(define-abbrev-table 'j-abbrevs nil)
(define-abbrev j-abbrevs "foo" "old")
(defvar j-characters (make-char-table 'j-characters))
(with-current-buffer (get-buffer-create "j-buffer") (insert "old text"))
(defvar-local j-local 1)
(defvar j-plain 1)
(defvar j-watched 1)
(defvar j-vector (vector 1 2 3))
(defvar j-list (list 1 2 3 4))
(defvar j-record (record 'j-record 1 2))
(defvar j-string (copy-sequence "text"))
(defvar j-bits (make-bool-vector 20 nil))
(defvar j-shared (list 1 (list 2)))
(defvar j-shares (cons 0 (cdr j-shared)))
(intern "j-removed")
(provide 'j-feature)
`

export interface LiveChange {
  readonly kind: string
  readonly lisp: string
  /** A path that must be listed, or where else the difference must show. */
  readonly shows:
    | { readonly path: string | RegExp }
    | { readonly flags: string }
    | { readonly text: string }
    | {
        readonly list: 'symbols' | 'libraries' | 'features' | 'buffers'
        readonly added?: string
        readonly removed?: string
      }
}

export const changes: readonly LiveChange[] = [
  { kind: 'a variable', lisp: '(setq j-variable 10)', shows: { path: 'j-variable' } },
  { kind: 'a default', lisp: '(setq-default fill-column 33)', shows: { path: "(default-value 'fill-column)" } },
  { kind: 'an alias', lisp: "(defvaralias 'j-alias 'j-alias-target)", shows: { path: "(indirect-variable 'j-alias)" } },
  { kind: 'a function', lisp: '(defun j-function () 2)', shows: { path: /^(\(.*)?\(symbol-function 'j-function\)/ } },
  {
    kind: 'an advice',
    lisp: "(advice-add 'j-advised :around #'ignore)",
    shows: { path: /\(symbol-function 'j-advised\)/ },
  },
  {
    kind: 'a function alias',
    lisp: "(defalias 'j-function-alias 'cdr)",
    shows: { path: "(symbol-function 'j-function-alias)" },
  },
  { kind: 'a property', lisp: "(put 'j-symbol 'j-property 2)", shows: { path: "(get 'j-symbol 'j-property)" } },
  {
    kind: 'a face',
    lisp: "(put 'j-face 'face-defface-spec '((t :weight light)))",
    shows: { path: /\(get 'j-face 'face-defface-spec\)/ },
  },
  {
    kind: 'a key of a keymap',
    lisp: `(define-key j-map "a" 'forward-char)`,
    shows: { path: /^\(cdr \(.* j-map\)\)$/ },
  },
  { kind: 'a hook', lisp: "(add-hook 'j-hook 'ignore)", shows: { path: 'j-hook' } },
  { kind: 'a value of a hash table', lisp: '(puthash "key" 2 j-hash)', shows: { path: '(gethash "key" j-hash)' } },
  { kind: 'a key of a hash table', lisp: "(remhash 'gone j-hash)", shows: { path: "(gethash 'gone j-hash)" } },
  {
    kind: 'a symbol of an obarray',
    lisp: '(set (intern "member" j-obarray) 2)',
    shows: { path: '(symbol-value (intern-soft "member" j-obarray))' },
  },
  {
    kind: 'an abbrev',
    lisp: '(define-abbrev j-abbrevs "foo" "new")',
    shows: { path: '(symbol-value (intern-soft "foo" j-abbrevs))' },
  },
  { kind: 'a character of a char-table', lisp: '(aset j-characters ?a 1)', shows: { path: '(aref j-characters ?a)' } },
  {
    kind: 'the syntax of a character',
    lisp: '(modify-syntax-entry ?! "w" (standard-syntax-table))',
    shows: { path: '(car (aref (standard-syntax-table) #x21))' },
  },
  {
    kind: 'the text of a buffer',
    lisp: '(with-current-buffer "j-buffer" (insert " new"))',
    shows: { text: 'j-buffer' },
  },
  {
    kind: 'a variable of a buffer',
    lisp: '(with-current-buffer "j-buffer" (setq j-local 2))',
    shows: { path: `(buffer-local-value 'j-local (get-buffer "j-buffer"))` },
  },
  { kind: 'a buffer', lisp: '(get-buffer-create "j-new")', shows: { list: 'buffers', added: 'j-new' } },
  { kind: 'a symbol', lisp: '(intern "j-added")', shows: { list: 'symbols', added: 'j-added' } },
  {
    kind: 'a symbol that is gone',
    lisp: '(unintern "j-removed" obarray)',
    shows: { list: 'symbols', removed: 'j-removed' },
  },
  { kind: 'a library', lisp: "(require 'thingatpt)", shows: { list: 'libraries', added: 'thingatpt' } },
  {
    kind: 'a feature',
    lisp: "(setq features (delq 'j-feature features))",
    shows: { list: 'features', removed: 'j-feature' },
  },
  {
    kind: 'an automatically local variable',
    lisp: "(make-variable-buffer-local 'j-plain)",
    shows: { flags: "'j-plain" },
  },
  { kind: 'a watched variable', lisp: "(add-variable-watcher 'j-watched #'ignore)", shows: { flags: "'j-watched" } },
  { kind: 'an element of a vector', lisp: '(aset j-vector 1 20)', shows: { path: '(aref j-vector 1)' } },
  { kind: 'an element of a list', lisp: '(setcar (nthcdr 2 j-list) 30)', shows: { path: '(nth 2 j-list)' } },
  { kind: 'a slot of a record', lisp: '(aset j-record 2 20)', shows: { path: '(aref j-record 2)' } },
  { kind: 'a text property', lisp: "(put-text-property 0 2 'face 'bold j-string)", shows: { path: 'j-string' } },
  { kind: 'a bit', lisp: '(aset j-bits 3 t)', shows: { path: 'j-bits' } },
  {
    kind: 'a list that two variables share',
    lisp: '(setcar (cadr j-shared) 20)',
    shows: { path: '(car (cadr j-shared))' },
  },
]
