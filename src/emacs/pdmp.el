;;; pdmp.el --- Explore portable dumps (.pdmp) -*- lexical-binding: t; -*-

;; Copyright (c) 2026 the pdmp authors

;; Author: the pdmp authors
;; Version: 0.1.0
;; Package-Requires: ((emacs "27.1"))
;; Keywords: lisp, tools, internal
;; URL: https://www.npmjs.com/package/pdmp
;; SPDX-License-Identifier: MIT

;;; Commentary:

;; A portable dump (.pdmp) is the file from which Emacs starts: the objects of
;; a Lisp process that has loaded its libraries.  This package shows what is in
;; one, whichever Emacs wrote it: its identity, what is wrong with it, secrets
;; that it carries, libraries, symbols, hash tables, and every object with what
;; it refers to and what refers to it.
;;
;; Visit a dump with `C-x C-f', or with `M-x pdmp-find-file', which does not
;; read the file into Emacs.  Sections fold with TAB, buttons lead to objects,
;; and `?' lists the keys.  These commands work anywhere:
;;
;;   `pdmp-describe-symbol'   a symbol of a dump, with completion
;;   `pdmp-object-at-offset'  the object that has a byte
;;   `pdmp-size'              what is in a dump, as a table to descend into
;;   `pdmp-symbols'           its symbols as a table
;;   `pdmp-diff'              what differs between two dumps
;;   `pdmp-doctor'            whether this Emacs, or another, starts
;;   `pdmp-dump-and-check'    make a dump of your own, safely
;;
;; All answers come from the command `pdmp' (`npm install --global pdmp'), which
;; the package calls in the background.  `pdmp-program' says where it is.

;;; Code:

(require 'pdmp-build)
(require 'pdmp-object)
(require 'pdmp-report)
(require 'pdmp-table)

;;;###autoload
(add-to-list 'auto-mode-alist
             '("\\.pdmp\\(?:\\.\\(?:br\\|gz\\|zst\\)\\)?\\'" . pdmp-mode))

;; Dumps under another name.  A failed dump starts with "!".
;;;###autoload
(add-to-list 'magic-mode-alist
             '("[!D]UMPEDGNUEMACS[[:cntrl:]][[:cntrl:]]" . pdmp-mode))

;;;; Sections

(defun pdmp--insert-identity (answer)
  "Insert the identity of the dump of ANSWER, one of `info'."
  (let-alist answer
    (pdmp-insert-facts
     (list "file" (abbreviate-file-name pdmp-file))
     (list "written by" (format "Emacs %s, %d-bit, %s-endian%s"
                                (or .layout.release "of an unknown release")
                                (* 8 .layout.wordSize) .layout.byteOrder
                                (if .layout.windows ", for Windows" "")))
     (list "size" (pdmp-count .file.size "byte"))
     (list "sha256" .file.sha256)
     (list "fingerprint" .fingerprint)
     (list "objects" (mapconcat (lambda (type)
                                  (format "%s %s" (pdmp-number (cdr type))
                                          (car type)))
                                .counts.objectStarts ", "))
     (list "relocations"
           (pdmp-number (apply #'+ (mapcar (lambda (table)
                                             (alist-get 'count table))
                                           .header.dumpRelocs))))))
  nil)

(defun pdmp--insert-libraries (answer)
  "Insert the libraries of ANSWER, one of `libraries'."
  (let ((libraries (alist-get 'libraries answer))
        (file pdmp-file))
    (pdmp-insert-table
     '(">retained" ">functions" ">variables" "library")
     (lambda (library)
       (let-alist library
         (list (pdmp-number .retained) (pdmp-number .defuns)
               (pdmp-number .variables)
               (pdmp-button .file "Show what it holds"
                            #'pdmp-library file .file))))
     libraries)
    (format "(%s)" (pdmp-number (length libraries)))))

(defun pdmp--insert-symbols (answer)
  "Insert the symbols of ANSWER, one of `symbols'."
  (let ((symbols (alist-get 'symbols answer))
        (file pdmp-file))
    (insert (pdmp-button "Table of all symbols" "Show them as a table"
                         #'pdmp-symbols file "")
            "\n")
    (pdmp-insert-table
     '("symbol" "value" "function")
     (lambda (symbol)
       (let-alist symbol
         (cl-flet ((cell (text)
                         (truncate-string-to-width
                          (pdmp-line (or text "")) 30 nil nil t)))
           (list (pdmp-offset-button
                  file .offset
                  (truncate-string-to-width
                   (pdmp-line (or .name "(name unknown)"))
                   40 nil nil t))
                 (cell .value.printed) (cell .function.printed)))))
     symbols)
    (format "(%s)" (pdmp-number (length symbols)))))

(defun pdmp--insert-tables (answer)
  "Insert the hash tables and obarrays of ANSWER, one of `tables'."
  (let ((tables (alist-get 'tables answer)))
    (pdmp-insert-table
     '("kind" "test" ">count" "weak" "where")
     (lambda (table)
       (let-alist table
         (list .kind (or .test "") (pdmp-number .count)
               (or .weakness "")
               (pdmp-offset-button
                pdmp-file .offset (pdmp-line (or .name "?"))))))
     tables)
    (format "(%s)" (pdmp-number (length tables)))))

(defun pdmp--dump-sections (file)
  "Return the sections of a page about the dump FILE."
  (let ((local (pdmp-local-file file)))
    (mapcar (lambda (row)
              (pcase-let ((`(,title ,command ,render . ,more) row))
                (apply #'pdmp-section-create
                       :title title :render render
                       :arguments (list command "--" local) more)))
            `(("Overview" "info" pdmp--insert-identity)
              ("Verify" "verify"
               ,(lambda (answer) (pdmp-insert-verify answer file)))
              ("Audit" "audit"
               ,(lambda (answer) (pdmp-insert-audit answer file)))
              ("Libraries" "libraries" pdmp--insert-libraries :folded t)
              ("Hash tables and obarrays" "tables" pdmp--insert-tables
               :folded t)
              ("Symbols" "symbols" pdmp--insert-symbols
               :folded t :lazy t)))))

;;;; A buffer that visits a dump

;; The buffer has the name of the file, so that `find-file', `revert-buffer' and
;; the like know it, but not its bytes.  It can therefore never be saved; a copy
;; under another name is a copy of the file.  To leave the mode brings the bytes
;; back, undecoded.

(defvar-local pdmp--visited nil
  "The file that this buffer shows in place of its bytes.")
(put 'pdmp--visited 'permanent-local t)

(defun pdmp--refuse-save ()
  "Keep the text of the buffer from becoming the dump.
If the buffer got the name of another file, copy the dump there."
  (if (or (not buffer-file-name)
          (file-equal-p buffer-file-name pdmp-file))
      (user-error "This buffer shows a dump and cannot be saved; \
`M-x pdmp-raw' shows its bytes")
    (copy-file pdmp-file buffer-file-name t)
    (setq pdmp-file buffer-file-name
          pdmp--visited buffer-file-name)
    (setq-local revert-buffer-function #'pdmp--revert)
    (setq buffer-read-only t)
    (auto-save-mode -1)
    (set-visited-file-modtime)
    (set-buffer-modified-p nil)
    (pdmp-page-show (pdmp--dump-sections pdmp-file))
    t))

(defun pdmp--restore-bytes ()
  "Replace the page by the bytes of the file, before another mode takes over."
  (when pdmp--visited
    (let ((file pdmp--visited)
          (bytes nil))
      (setq pdmp--visited nil)
      (pdmp-cancel)
      ;; Text that is not ours is a page that something has already changed, as
      ;; `hexl-mode' does.  Then the buffer must have no file to be saved to.
      (when (get-text-property (point-min) 'pdmp-section)
        (setq bytes
              (ignore-errors
                (pdmp--editing
                  (remove-overlays)
                  (erase-buffer)
                  (set-buffer-multibyte nil)
                  (let ((coding-system-for-read 'no-conversion)
                        (format-alist nil)
                        (after-insert-file-functions nil))
                    (insert-file-contents file))
                  (goto-char (point-min)))
                t)))
      (setq buffer-file-coding-system 'no-conversion)
      (if bytes
          (setq-local require-final-newline nil)
        (set-visited-file-name nil t)))))

(defun pdmp--revert (&optional _ignore-auto _noconfirm)
  "Show the dump as it is now."
  (if (not (file-exists-p pdmp-file))
      (user-error "%s is no longer there" pdmp-file)
    (set-visited-file-modtime)
    (pdmp-page-refresh)))

(defvar pdmp-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map "w" #'pdmp-raw)
    (define-key map "x" #'pdmp-hexl)
    map)
  "Keys of buffers that visit a portable dump.")

;;;###autoload
(define-derived-mode pdmp-mode pdmp-section-mode "Pdmp"
  "Major mode of buffers that visit a portable dump of Emacs.
The buffer shows what the command `pdmp' says about the file, in sections.
\\<pdmp-mode-map>
\\[pdmp-tab] folds and opens a section, or goes to the next button.  Buttons
lead to objects, libraries and more.  \\[pdmp-raw] shows the bytes of the file,
and \\[pdmp-hexl] shows them with `hexl-mode'; `M-x pdmp-mode' comes back.

\\{pdmp-mode-map}"
  (let ((file (or buffer-file-name pdmp--visited)))
    (cond
     ((not (and file (file-exists-p file)))
      (fundamental-mode)
      (message "There is no file for `pdmp-mode' to show"))
     ((buffer-modified-p)
      (fundamental-mode)
      (message "Save or revert the buffer before `pdmp-mode' shows the file"))
     (t
      (setq pdmp-file file
            pdmp--visited file)
      (setq-local revert-buffer-function #'pdmp--revert)
      (add-hook 'write-contents-functions #'pdmp--refuse-save nil t)
      (add-hook 'change-major-mode-hook #'pdmp--restore-bytes nil t)
      (auto-save-mode -1)
      (pdmp--editing
        (widen)
        (erase-buffer)
        (set-buffer-multibyte t))
      (pdmp-page-show (pdmp--dump-sections file))))))

;;;###autoload
(defun pdmp-find-file (file)
  "Visit the dump FILE without reading it into Emacs.
Unlike `find-file', this never asks whether to open a large file."
  (interactive "fFind dump: ")
  (let* ((file (expand-file-name file))
         (buffer (find-buffer-visiting file)))
    (when (file-directory-p file)
      (user-error "%s is a directory, not a dump" file))
    (unless (file-readable-p file)
      (user-error "%s cannot be read" file))
    (unless buffer
      (setq buffer (create-file-buffer file))
      (with-current-buffer buffer
        (let ((auto-save-default nil))
          (set-visited-file-name file t))
        (set-buffer-modified-p nil)
        (set-visited-file-modtime)))
    (with-current-buffer buffer
      (unless (derived-mode-p 'pdmp-mode) (pdmp-mode)))
    (pop-to-buffer-same-window buffer)))

(defun pdmp-raw ()
  "Show the bytes of the dump that this buffer visits.
\\[pdmp-mode] shows the sections again."
  (interactive)
  (unless (derived-mode-p 'pdmp-mode)
    (user-error "This buffer visits no dump"))
  (fundamental-mode)
  (setq buffer-read-only t)
  (buffer-enable-undo)
  (message "These are the bytes of the file; `M-x pdmp-mode' goes back"))

(defun pdmp-hexl ()
  "Show the bytes of the dump that this buffer visits with `hexl-mode'.
\\[pdmp-mode] shows the sections again."
  (interactive)
  (pdmp-raw)
  (hexl-mode)
  (setq buffer-read-only t))

(provide 'pdmp)
;;; pdmp.el ends here
