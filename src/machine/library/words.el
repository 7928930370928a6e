;;; words.el --- A vocabulary, made of syllables  -*- lexical-binding: t -*-

;; A machine that checks spelling needs words.  These are built from syllables, so that there are thousands of them and the file
;; is short: they fill a trie, a hash table of anagrams, and a table of neighbours, and are what most of a dumped heap consists of.

;;; Code:

(defconst words-onsets '("b" "br" "d" "dr" "f" "g" "k" "l" "m" "n" "p" "r" "s" "st" "t" "tr"))
(defconst words-nuclei '("a" "e" "i" "o" "u"))
(defconst words-codas '("" "l" "n" "r" "st"))

(defconst words-syllables
  (let ((syllables nil))
    (dolist (onset words-onsets)
      (dolist (nucleus words-nuclei)
        (dolist (coda words-codas)
          (push (concat onset nucleus coda) syllables))))
    (vconcat (nreverse syllables)))
  "All syllables, in order.")

(defun words-make (count)
  "COUNT words of two syllables, spread evenly over all that there could be."
  (let* ((syllables (length words-syllables))
         (step (/ (* syllables syllables) count))
         (words nil))
    (dotimes (i count)
      (let ((n (* i step)))
        (push (concat (aref words-syllables (/ n syllables))
                      (aref words-syllables (% n syllables)))
              words)))
    (nreverse words)))

(defvar words-trie (make-trie) "The vocabulary.")
(defvar words-anagrams (make-hash-table :test 'equal) "Words by their letters in order.")
(defvar words-by-length (make-vector 16 nil) "Words by how long they are.")

(defun words-letters (word)
  "The letters of WORD in order, as a string."
  (apply 'string (sort (string-to-list word) '<)))

(defun words-learn (word)
  "Let WORD be part of the vocabulary."
  (trie-insert words-trie word)
  (push word (aref words-by-length (length word)))
  (let ((letters (words-letters word)))
    (puthash letters (cons word (gethash letters words-anagrams)) words-anagrams)))

(mapc 'words-learn (seq-uniq (words-make 2000)))

(defun words-correct-p (word)
  "Is WORD part of the vocabulary?"
  (if (trie-member words-trie (downcase word)) t))

(defun words-suggestions (word)
  "Words of the vocabulary that differ from WORD in one letter."
  (let ((suggestions nil))
    (dotimes (i (length word))
      (let ((node (trie-find words-trie (substring word 0 i)))
            (rest (substring word (1+ i))))
        (dolist (child (if node (trie-children node)))
          (let ((end (trie-find (cdr child) rest))
                (guess (concat (substring word 0 i) (string (car child)) rest)))
            (when (and end (trie-end end) (not (string= guess word)))
              (push guess suggestions))))))
    (sort suggestions 'string-lessp)))

(defun words-check-buffer ()
  "The words of the current buffer that are not in the vocabulary."
  (let ((unknown nil))
    (dolist (token (scan-tokens (buffer-string)))
      (when (and (eq (car token) 'word)
                 (not (words-correct-p (cdr token))))
        (push (cdr token) unknown)))
    (nreverse unknown)))

;;; words.el ends here
