;;; trie.el --- Sets of words that know their beginnings  -*- lexical-binding: t -*-

;; A node is a record of a mark and an alist from characters to nodes.

;;; Code:

(defstruct trie (end nil) (children nil))

(defun trie-child (node char)
  "The node below NODE for CHAR, or nil."
  (cdr (assq char (trie-children node))))

(defun trie-insert (trie word &optional mark)
  "Put WORD into TRIE, with MARK or t at its end."
  (let ((node trie))
    (mapc (lambda (char)
            (let ((child (trie-child node char)))
              (unless child
                (setq child (make-trie))
                (setf (trie-children node) (cons (cons char child) (trie-children node))))
              (setq node child)))
          word)
    (setf (trie-end node) (or mark t))))

(defun trie-find (trie prefix)
  "The node of TRIE at which the words that begin with PREFIX hang, or nil."
  (let ((node trie))
    (mapc (lambda (char)
            (setq node (if node (trie-child node char))))
          prefix)
    node))

(defun trie-member (trie word)
  "The mark of WORD in TRIE, or nil if it is not there."
  (let ((node (trie-find trie word)))
    (if node (trie-end node))))

(defun trie-map (function node prefix)
  "Call FUNCTION with each word of NODE, PREFIX in front, and its mark, in order of characters."
  (when (trie-end node)
    (funcall function prefix (trie-end node)))
  (dolist (child (sort (copy-sequence (trie-children node))
                       (lambda (a b) (< (car a) (car b)))))
    (trie-map function (cdr child) (concat prefix (string (car child))))))

(defun trie-completions (trie prefix)
  "The words of TRIE that begin with PREFIX."
  (let ((node (trie-find trie prefix))
        (words nil))
    (when node
      (trie-map (lambda (word _mark) (push word words)) node prefix))
    (nreverse words)))

(defun trie-size (trie)
  "How many nodes TRIE has."
  (seq-reduce (lambda (sum child) (+ sum (trie-size (cdr child))))
              (trie-children trie) 1))

;;; trie.el ends here
