;;; Print the buckets of every hash table that is the value of a variable and has only strings and fixnums for keys, as this
;;; Emacs (30 or later) built them when it loaded its dump: such codes do not depend on addresses.  One JSON document:
;;;   [{"name": variable, "count": pairs, "indexSize": buckets, "buckets": [[[key, code] ...] ...]}]
;;; with strings as "s..." and fixnums as "i...", empty buckets left out, each bucket in the order of its chain.  Tables that
;;; start-up itself changes are left out: they no longer are what the load made.
(require 'json)
(defun buckets-key (key)
  (cond ((stringp key) (concat "s" (encode-coding-string key 'utf-8)))
        ((fixnump key) (format "i%d" key))))
(defun buckets-of (table)
  (vconcat
   (mapcar (lambda (bucket)
             (vconcat (mapcar (lambda (pair) (vector (buckets-key (car pair)) (cdr pair))) bucket)))
           (internal--hash-table-buckets table))))
(let (tables)
  (mapatoms
   (lambda (symbol)
     (when (boundp symbol)
       (let ((table (symbol-value symbol)) (plain t))
         (when (and (hash-table-p table) (> (hash-table-count table) 0)
                    (not (memq symbol '(comp-loaded-comp-units-h comp-no-native-file-h))))
           (maphash (lambda (key _) (unless (buckets-key key) (setq plain nil))) table)
           (when plain
             (push `(:name ,(symbol-name symbol) :count ,(hash-table-count table)
                     :indexSize ,(internal--hash-table-index-size table) :buckets ,(buckets-of table))
                   tables)))))))
  (princ (json-serialize (vconcat (sort tables (lambda (a b) (string< (plist-get a :name) (plist-get b :name))))))))
