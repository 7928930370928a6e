;;; pdmp-call.el --- Ask the command pdmp without waiting -*- lexical-binding: t; -*-

;; Copyright (c) 2026 the pdmp authors

;; SPDX-License-Identifier: MIT

;;; Commentary:

;; Everything that this package knows about a dump comes from the command
;; `pdmp', as JSON.  This file starts the command, at most a few processes for
;; each buffer at a time, reads the answers, and cancels what a killed buffer
;; was waiting for.
;;
;; A failure is an alist like that of the schema `pdmp/error/1': `code' and
;; `message', and perhaps `file', `offset', `path', `meaning', `advice', `near'.

;;; Code:

(require 'json)
(require 'seq)
(require 'subr-x)

(defgroup pdmp nil
  "Look at portable dumps of Emacs."
  :group 'tools
  :prefix "pdmp-"
  :link '(url-link "https://www.npmjs.com/package/pdmp"))

(defcustom pdmp-program "pdmp"
  "The command `pdmp', or a list of a program and its first arguments."
  :type '(choice (string :tag "Program")
                 (repeat :tag "Program and arguments" string)))

(defcustom pdmp-emacs nil
  "The Emacs executable from which the command reads names defined in C.
Nil means to let the command search for the executable of the dump, and
the symbol `none' means not to search."
  :type '(choice (const :tag "Search" nil)
                 (const :tag "Use none" none)
                 (file :must-match t)))

(defcustom pdmp-parallel-calls 2
  "How many processes of the command one buffer runs at a time."
  :type 'integer)

(defvar-local pdmp--running nil
  "Processes of the command that this buffer is waiting for.")

(defvar-local pdmp--waiting nil
  "Calls that are not yet started, each a list of arguments and callback.")

;;;; Files

(defvar pdmp--copies nil
  "Alist from a remote file name to its modification time and local copy.")

(defun pdmp--delete-copies ()
  "Delete the local copies of remote dumps."
  (dolist (copy pdmp--copies)
    (ignore-errors (delete-file (cddr copy))))
  (setq pdmp--copies nil))

(defun pdmp--modified (file)
  "Return modification time and size of FILE, to notice a change."
  (let ((attributes (file-attributes file)))
    (list (file-attribute-modification-time attributes)
          (file-attribute-size attributes))))

(defun pdmp-local-file (file)
  "Return the absolute name under which the command can read FILE.
A remote file is copied once, and again after it has changed."
  (if (not (file-remote-p file))
      (file-name-unquote (expand-file-name file))
    (let ((copy (assoc file pdmp--copies))
          (modified (pdmp--modified file)))
      (unless (and copy (equal (cadr copy) modified)
                   (file-exists-p (cddr copy)))
        (when copy
          (ignore-errors (delete-file (cddr copy)))
          (setq pdmp--copies (delq copy pdmp--copies)))
        (message "Copying %s..." file)
        (setq copy (cons file (cons modified (file-local-copy file))))
        (message nil)
        (push copy pdmp--copies)
        (add-hook 'kill-emacs-hook #'pdmp--delete-copies))
      (cddr copy))))

;;;; Answers

(defun pdmp--read-json ()
  "Read the JSON value after point; nil is null, false and the empty list."
  (if (and (fboundp 'json-parse-buffer)
           (ignore-errors (equal (json-parse-string "[]") [])))
      (json-parse-buffer :object-type 'alist :array-type 'list
                         :null-object nil :false-object nil)
    (let ((json-object-type 'alist)
          (json-array-type 'list)
          (json-key-type 'symbol)
          (json-null nil)
          (json-false nil))
      (json-read))))

(defun pdmp--replace-unreadable ()
  "Replace what the parser of Emacs 27 to 29 refuses after point.
That is the character NUL, which becomes a symbol for it, and halves of
surrogate pairs, which the command writes only where one is alone."
  (save-excursion
    (while (re-search-forward
            "\\\\u\\(?:\\(0000\\)\\|[dD][89a-fA-F][0-9a-fA-F]\\{2\\}\\)" nil t)
      (let ((text (if (match-beginning 1) "\\u2400" "\\ufffd")))
        ;; After an odd number of backslashes, this one is itself escaped.
        (when (zerop (% (save-excursion
                          (goto-char (match-beginning 0))
                          (skip-chars-backward "\\\\"))
                        2))
          (replace-match text t t))))))

(defun pdmp--answer-in (buffer)
  "Return the JSON document in BUFFER, or nil, or a failure without schema."
  (with-current-buffer buffer
    (goto-char (point-min))
    (unless (eobp)
      (pdmp--replace-unreadable)
      (condition-case problem
          (let ((answer (pdmp--read-json)))
            (if (eq (car-safe (car-safe answer)) 'schema)
                answer
              (error "It is no document")))
        (error
         `((code . "unreadable")
           (message . ,(format "Emacs cannot read the answer of the command: %s"
                               (error-message-string problem)))))))))

(defun pdmp--failure-in (buffer)
  "Return the failure that messages of the command in BUFFER report, or nil.
Messages that are no JSON become a failure with their text."
  (with-current-buffer buffer
    (goto-char (point-min))
    (let (failure lines)
      (while (not (eobp))
        (let* ((line (buffer-substring (point) (line-end-position)))
               (message (and (string-prefix-p "{" line)
                             (ignore-errors (pdmp--read-json)))))
          (cond ((alist-get 'error message)
                 (setq failure (alist-get 'error message)))
                ((and (not message) (string-match-p "[^ \t]" line))
                 (push line lines)))
          (forward-line 1)))
      (or failure
          (and lines
               `((code . "message")
                 (message . ,(string-join (last (nreverse lines) 5) "\n"))))))))

(defconst pdmp--advice
  '(("usage" . "The command and this package do not fit together.  \
Update both: `npm install --global pdmp' and `M-x list-packages'.")
    ("schema" . "The command is newer than this package.  Update the package.")
    ("no-program" . "Install it with `npm install --global pdmp', \
or set `pdmp-program' to where it is.")
    ("bug" . "This is a bug of the command `pdmp'.  Please report it."))
  "What to do about failures for which the command has no advice, by code.")

(defun pdmp--complete-failure (failure)
  "Return FAILURE with advice, if there is some for its code."
  (let ((advice (cdr (assoc (alist-get 'code failure) pdmp--advice))))
    (if (and advice (not (alist-get 'advice failure)))
        (cons (cons 'advice advice) failure)
      failure)))

(defun pdmp--failure-of (process answer errors)
  "Return why PROCESS has no usable ANSWER, or nil.
ERRORS is the buffer of its messages."
  (let ((schema (alist-get 'schema answer))
        (printed (pdmp--failure-in errors)))
    (cond
     ((and schema (string-match-p "\\`pdmp/[a-z-]+/1\\'" schema)) nil)
     (schema
      `((code . "schema")
        (message . ,(format "The answer has the unknown form \"%s\"" schema))))
     ((eq (process-status process) 'signal)
      `((code . "signal")
        (message . ,(format "The command was ended by signal %d"
                            (process-exit-status process)))))
     (printed)
     (answer)
     (t `((code . "silent")
          (message . ,(format "The command ended with code %d and no answer"
                              (process-exit-status process))))))))

(defun pdmp-failure-text (failure)
  "Return FAILURE as sentences of plain text."
  (let ((offset (alist-get 'offset failure))
        (meaning (alist-get 'meaning failure))
        (advice (alist-get 'advice failure))
        (file (alist-get 'file failure)))
    (concat (if file (concat (abbreviate-file-name file) ": ") "")
            (alist-get 'message failure)
            (if offset (format " (at 0x%x, %s)" offset
                               (alist-get 'path failure))
              "")
            (if meaning (concat ": " meaning) "")
            "."
            (if advice (concat "  " advice) ""))))

;;;; Processes

(defun pdmp--command (arguments)
  "Return the program and all arguments of a call with ARGUMENTS."
  (append (if (listp pdmp-program) pdmp-program (list pdmp-program))
          (list (car arguments) "--json")
          (cdr arguments)))

(defun pdmp--environment ()
  "Return the environment of the command."
  (append (cond ((eq pdmp-emacs 'none) '("PDMP_EMACS=none"))
                (pdmp-emacs
                 (list (concat "PDMP_EMACS=" (expand-file-name pdmp-emacs)))))
          process-environment))

(defun pdmp--discard (process)
  "End PROCESS and kill its buffers."
  (let ((errors (process-get process 'pdmp-errors)))
    (set-process-sentinel process #'ignore)
    (delete-process process)
    (delete-process errors)
    (kill-buffer (process-buffer errors))
    (kill-buffer (process-buffer process))))

(defun pdmp--ended (process _event)
  "Hand the answer of PROCESS to its callback, if it has ended."
  (when (memq (process-status process) '(exit signal))
    (let ((errors (process-get process 'pdmp-errors))
          (buffer (process-get process 'pdmp-for))
          (callback (process-get process 'pdmp-callback))
          (tries 40)
          answer failure)
      ;; The messages come through a pipe of their own, perhaps later.
      (while (and (process-live-p errors) (> tries 0))
        (setq tries (1- tries))
        (accept-process-output errors 0.05 nil t))
      (when (buffer-live-p (process-buffer process))
        (setq answer (pdmp--answer-in (process-buffer process)))
        (setq failure (pdmp--failure-of process answer
                                        (process-buffer errors)))
        (pdmp--discard process)
        (when (buffer-live-p buffer)
          (with-current-buffer buffer
            (setq pdmp--running (delq process pdmp--running))
            (pdmp--start-waiting)
            (funcall callback (and (not failure) answer)
                     (pdmp--complete-failure failure))))))))

(defun pdmp--start (arguments callback)
  "Start the command with ARGUMENTS, for the current buffer and CALLBACK."
  (let* ((buffer (current-buffer))
         (default-directory temporary-file-directory)
         (process-environment (pdmp--environment))
         (command (pdmp--command arguments)))
    (if (not (executable-find (car command)))
        (funcall callback nil
                 (pdmp--complete-failure
                  `((code . "no-program")
                    (message . ,(format "Emacs cannot find the program \"%s\""
                                        (car command))))))
      (let* ((process-adaptive-read-buffering nil)
             (errors (make-pipe-process
                      :name "pdmp messages" :noquery t :sentinel #'ignore
                      :buffer (generate-new-buffer " *pdmp messages*")
                      :coding 'utf-8-unix))
             (process (make-process
                       :name "pdmp" :noquery t :sentinel #'pdmp--ended
                       :buffer (generate-new-buffer " *pdmp answer*")
                       :coding 'utf-8-unix :connection-type 'pipe
                       :command command :stderr errors)))
        (process-put process 'pdmp-errors errors)
        (process-put process 'pdmp-for buffer)
        (process-put process 'pdmp-callback callback)
        (push process pdmp--running)))))

(defun pdmp--start-waiting ()
  "Start waiting processes of the current buffer, if others have ended."
  (while (and pdmp--waiting
              (< (length pdmp--running) (max 1 pdmp-parallel-calls)))
    (apply #'pdmp--start (pop pdmp--waiting))))

(defun pdmp-cancel ()
  "Cancel everything that the current buffer is waiting for."
  (setq pdmp--waiting nil)
  (while pdmp--running
    (pdmp--discard (pop pdmp--running))))

(defun pdmp-call (arguments callback)
  "Call the command with ARGUMENTS, and CALLBACK with answer and failure.
The first of ARGUMENTS is the name of a command, such as \"info\".  One of
the two arguments of CALLBACK is nil.  It runs in the present buffer, and
does not run if that buffer is killed first."
  (add-hook 'kill-buffer-hook #'pdmp-cancel nil t)
  (setq pdmp--waiting (append pdmp--waiting (list (list arguments callback))))
  (pdmp--start-waiting))

(defun pdmp-call-and-wait (arguments)
  "Return the answer of the command to ARGUMENTS; signal an error if none."
  (let (answer failure (buffer (generate-new-buffer " *pdmp*")))
    (unwind-protect
        (with-current-buffer buffer
          (pdmp-call arguments (lambda (a f) (setq answer a failure f)))
          (while (not (or answer failure))
            (accept-process-output nil 0.05)))
      (with-current-buffer buffer (pdmp-cancel))
      (kill-buffer buffer))
    (if failure (user-error "%s" (pdmp-failure-text failure)) answer)))

;;;; Symbols

(defvar pdmp--symbols nil
  "Alist from a dump to its modification time and table of symbols.")

(defun pdmp-symbol-offsets (file)
  "Return a hash table from the names of the symbols in FILE to their offsets.
The table is read again only after FILE has changed."
  (let ((modified (pdmp--modified file))
        (known (assoc file pdmp--symbols)))
    (unless (equal (cadr known) modified)
      (message "Reading the symbols of %s..." (file-name-nondirectory file))
      (let ((table (make-hash-table :test #'equal)))
        (dolist (symbol (alist-get 'symbols
                                   (pdmp-call-and-wait
                                    (list "symbols" "--"
                                          (pdmp-local-file file)))))
          (let ((name (alist-get 'name symbol)))
            (when (and name
                       (or (equal (alist-get 'interned symbol) "initial")
                           (not (gethash name table))))
              (puthash name (alist-get 'offset symbol) table))))
        (message nil)
        (setq pdmp--symbols
              (cons (cons file (cons modified table))
                    (seq-take (delq known pdmp--symbols) 3)))))
    (cddr (assoc file pdmp--symbols))))

(provide 'pdmp-call)
;;; pdmp-call.el ends here
