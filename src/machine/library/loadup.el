;;; loadup.el --- Build the heap of a machine from nothing  -*- lexical-binding: t -*-

;; Everything that a started machine knows comes from here, in this order: each file may use what the files before it
;; define, and nothing else.  What a dump of the machine saves is the time that this takes.

;;; Code:

;; Without macros of their own, these have to be written in special forms alone.
(load "byte-run")
(load "backquote")
(load "subr")
;; From here on `load' expands the macros of a form before it evaluates it.
(load "macroexp")

(load "seq")
(load "strings")
(load "struct")
(load "chars")
(load "syntax")
(load "keymap")
(load "hooks")
(load "regexp")
(load "trie")
(load "calc")
(load "compile")
(load "text")
(load "edit")
(load "modes")
(load "words")
(load "check")

(defconst loadup-version "1"
  "Which library a dump was made with.")

;;; loadup.el ends here
