;;; edit.el --- Commands that move and change  -*- lexical-binding: t -*-

;; What all commands go through: keys come from a string, a keymap says which command they are, hooks run before and after it.

;;; Code:

(defvar global-map (make-keymap) "What keys do in every mode.")
(defvar ctl-x-map (make-sparse-keymap) "What keys do after C-x.")
(defvar this-command nil "The command that is being run.")
(defvar last-command nil "The one before.")
(defvar last-command-event nil "The key that ended the sequence of the command.")
(defvar pre-command-hook nil "Run before every command.")
(defvar post-command-hook nil "Run after every command.")
(defvar kill-ring nil "Text that was killed, the latest first.")
(defvar command-history nil "Commands and how often they ran, as an alist.")

;;; Moving

(defun eobp () "Is point at the end of the buffer?" (= (point) (point-max)))
(defun bobp () "Is point at the beginning of the buffer?" (= (point) (point-min)))
(defun eolp () "Is point at the end of a line?" (or (eobp) (= (char-after) ?\n)))
(defun bolp () "Is point at the beginning of a line?" (or (bobp) (= (char-after (1- (point))) ?\n)))

(defun forward-char (&optional count)
  "Move point COUNT characters on."
  (interactive)
  (goto-char (+ (point) (or count 1))))

(defun backward-char (&optional count)
  "Move point COUNT characters back."
  (interactive)
  (forward-char (- (or count 1))))

(defun beginning-of-line ()
  "Move point to the beginning of its line."
  (interactive)
  (while (not (bolp)) (backward-char)))

(defun end-of-line ()
  "Move point to the end of its line."
  (interactive)
  (while (not (eolp)) (forward-char)))

(defun beginning-of-buffer ()
  "Move point to the beginning."
  (interactive)
  (goto-char (point-min)))

(defun end-of-buffer ()
  "Move point to the end."
  (interactive)
  (goto-char (point-max)))

(defun forward-word ()
  "Move point behind the word that it is in or before."
  (interactive)
  (while (and (not (eobp)) (not (char-word-p (char-after)))) (forward-char))
  (while (and (not (eobp)) (char-word-p (char-after))) (forward-char)))

(defun next-line ()
  "Move point one line down, and as far to the right as it was, if the line goes there."
  (interactive)
  (let ((column (current-column)))
    (end-of-line)
    (forward-char)
    (while (and (> column 0) (not (eolp)))
      (forward-char)
      (setq column (1- column)))))

(defun current-column ()
  "Characters between the beginning of the line and point."
  (let ((end (point)))
    (save-excursion
      (beginning-of-line)
      (- end (point)))))

;;; Changing

(defun self-insert-command ()
  "Insert the key that was typed."
  (interactive)
  (insert last-command-event))

(defun newline ()
  "Insert a line break."
  (interactive)
  (insert ?\n))

(defun delete-char ()
  "Delete the character after point."
  (interactive)
  (when (eobp)
    (signal 'end-of-buffer nil))
  (delete-region (point) (1+ (point))))

(defun delete-backward-char ()
  "Delete the character before point."
  (interactive)
  (when (bobp)
    (signal 'beginning-of-buffer nil))
  (delete-region (1- (point)) (point)))

(defun kill-region (start end)
  "Delete the text from START to END, and keep it for `yank'."
  (push (buffer-substring-no-properties start end) kill-ring)
  (delete-region start end))

(defun kill-line ()
  "Kill the rest of the line, or the line break if there is no rest."
  (interactive)
  (let ((start (point)))
    (if (eolp) (forward-char) (end-of-line))
    (kill-region start (point))))

(defun kill-word ()
  "Kill up to the end of a word."
  (interactive)
  (let ((start (point)))
    (forward-word)
    (kill-region start (point))))

(defun yank ()
  "Insert what was killed last."
  (interactive)
  (insert (or (car kill-ring) (user-error "Nothing was killed yet"))))

(defun upcase-word ()
  "Make the word at point one of capitals."
  (interactive)
  (let* ((start (point))
         (word (progn (forward-word) (buffer-substring-no-properties start (point)))))
    (delete-region start (point))
    (insert (upcase word))))

;;; Keys

(let ((char 32))
  (while (< char 127)
    (define-key global-map (string char) 'self-insert-command)
    (setq char (1+ char))))

(dolist (binding '((1 . beginning-of-line) (2 . backward-char) (4 . delete-char) (5 . end-of-line)
                   (6 . forward-char) (11 . kill-line) (13 . newline) (14 . next-line) (25 . yank)
                   (127 . delete-backward-char)))
  (define-key global-map (string (car binding)) (cdr binding)))

(define-key global-map "\C-x" ctl-x-map)
(define-key ctl-x-map "w" 'kill-word)
(define-key ctl-x-map "u" 'upcase-word)
(define-key ctl-x-map "[" 'beginning-of-buffer)
(define-key ctl-x-map "]" 'end-of-buffer)
(define-key global-map [right] 'forward-char)
(define-key global-map [left] 'backward-char)

(defvar current-local-map nil "The keymap of the mode, asked before `global-map'.")

(defun key-binding (keys)
  "The command of the sequence KEYS, or a keymap if there must be more of it."
  (let ((local (if current-local-map (lookup-key current-local-map keys))))
    (if (and local (not (integerp local)))
        local
      (lookup-key global-map keys))))

(defun command-execute (command)
  "Run COMMAND with all that belongs to it."
  (setq this-command command)
  (run-hooks 'pre-command-hook)
  (funcall command)
  (let ((entry (assq command command-history)))
    (if entry
        (setcdr entry (1+ (cdr entry)))
      (push (cons command 1) command-history)))
  (run-hooks 'post-command-hook)
  (setq last-command command))

(defun execute-keys (keys)
  "Do what typing KEYS, a string or vector, does."
  (let ((sequence nil))
    (mapc (lambda (key)
            (setq sequence (append sequence (list key))
                  last-command-event key)
            (let ((binding (key-binding sequence)))
              (cond
               ((keymapp binding))
               ((and binding (symbolp binding))
                (setq sequence nil)
                (command-execute binding))
               (t (user-error "%s is undefined" (key-description sequence))))))
          keys)))

;;; edit.el ends here
