;;; pdmp-section.el --- Pages of sections that fold -*- lexical-binding: t; -*-

;; Copyright (c) 2026 the pdmp authors

;; SPDX-License-Identifier: MIT

;;; Commentary:

;; A page is a buffer of sections.  Each section has a heading that folds it,
;; and a body that a call of the command fills when its answer arrives.  All
;; views of dumps but the tables are such pages.

;;; Code:

(require 'button)
(require 'cl-lib)
(require 'easymenu)
(require 'pdmp-call)
(require 'pdmp-text)

(defcustom pdmp-rows 50
  "How many rows of a table a section shows at first."
  :type 'integer
  :group 'pdmp)

(defface pdmp-heading '((t :inherit font-lock-function-name-face :weight bold))
  "Face of the headings of sections."
  :group 'pdmp)

(defvar-local pdmp-file nil
  "The dump that the buffer shows.")

(defvar-local pdmp--sections nil
  "The sections of the page, in order.")

(defvar-local pdmp--answers nil
  "Hash table from arguments of the command to answers that the page keeps.")

(defvar-local pdmp--asked nil
  "Alist from arguments of calls that run to the sections that wait for them.")

(cl-defstruct (pdmp-section (:constructor pdmp-section-create) (:copier nil))
  "A part of a page.  The first fields describe it, the others are its state."
  title        ; Text of the heading.
  arguments    ; Arguments of the command that answers it.
  with         ; List of arguments of other answers that it shows, if known.
  render       ; Function of the answer; inserts it, may return a summary.
  folded       ; Whether only the heading shows.
  lazy         ; Whether to call the command only when it is opened.
  (limit t)    ; Rows to show; t is `pdmp-rows', nil all.
  answer       ; What the command answered.
  failure      ; Why there is no answer.
  state        ; nil, `waiting' or `done'.
  summary      ; Text after the title.
  start body end ; Markers: of the heading, the body, and the end of the body.
  overlay)     ; Hides the body.

(defmacro pdmp--editing (&rest body)
  "Change the text of the page by BODY, which is no change of its file."
  (declare (indent 0) (debug t))
  `(let ((inhibit-read-only t)
         (buffer-undo-list t)
         (create-lockfiles nil)
         ;; A buffer that visits nothing is neither locked nor compared with
         ;; the file on disk.
         (buffer-file-name nil)
         (buffer-file-truename nil))
     (unwind-protect (progn ,@body)
       (restore-buffer-modified-p nil))))

;;;; Sections

(defun pdmp--heading (section)
  "Return the text of the heading of SECTION."
  (let ((signs (if (char-displayable-p ?▾) '("▸ " . "▾ ") '("+ " . "- ")))
        (summary (pdmp-section-summary section)))
    (concat
     (make-text-button
      (concat (if (pdmp-section-folded section) (car signs) (cdr signs))
              (pdmp-section-title section))
      nil 'face 'pdmp-heading 'follow-link t 'pdmp-section section
      'help-echo "Fold or open this section"
      'action (lambda (button)
                (pdmp-toggle (button-get button 'pdmp-section))))
     (and summary (concat "  " summary)))))

(defun pdmp--draw-heading (section)
  "Write the heading of SECTION again, and hide its body if it is folded."
  (pdmp--editing
    (save-excursion
      (goto-char (pdmp-section-start section))
      (delete-region (point) (line-end-position))
      (insert (pdmp--heading section))
      (when (pdmp-section-overlay section)
        (delete-overlay (pdmp-section-overlay section)))
      (setf (pdmp-section-overlay section)
            (and (pdmp-section-folded section)
                 (let ((overlay (make-overlay
                                 (point) (1- (pdmp-section-end section)))))
                   (overlay-put overlay 'invisible 'pdmp)
                   (overlay-put overlay 'pdmp-section section)
                   (overlay-put overlay 'isearch-open-invisible
                                (lambda (hidden)
                                  (pdmp-open
                                   (overlay-get hidden 'pdmp-section))))
                   overlay))))))

(defun pdmp--insert-skeleton (section)
  "Insert SECTION at point, with a body of one line."
  (setf (pdmp-section-start section) (copy-marker (point)))
  (insert "\n")
  (setf (pdmp-section-body section) (copy-marker (point)))
  (insert "…\n\n")
  (setf (pdmp-section-end section) (copy-marker (1- (point)) t)))

(defun pdmp--insert-failure (section failure)
  "Insert FAILURE of SECTION in plain words, with what to do."
  (let ((start (point)))
    (pdmp-insert-text (pdmp-failure-text failure))
    (add-face-text-property start (point) 'pdmp-bad t))
  (insert (pdmp-button "Try again" "Call the command again"
                       #'pdmp--request section))
  (when (equal (alist-get 'code failure) "no-program")
    (insert "  " (pdmp-button "Customize" "Customize `pdmp-program'"
                              #'customize-variable 'pdmp-program)))
  (insert "\n"))

(defun pdmp--body (section)
  "Insert what SECTION has to show.  Return the summary."
  (let ((pdmp-row-limit (if (eq (pdmp-section-limit section) t) pdmp-rows
                          (pdmp-section-limit section)))
        (pdmp-show-all-function (lambda ()
                                  (setf (pdmp-section-limit section) nil)
                                  (pdmp--fill section))))
    (cond
     ((pdmp-section-failure section)
      (pdmp--insert-failure section (pdmp-section-failure section))
      (propertize "no answer" 'face 'pdmp-bad))
     ((eq (pdmp-section-state section) 'done)
      (let ((summary (funcall (pdmp-section-render section)
                              (pdmp-section-answer section))))
        (and (stringp summary) summary)))
     (t (insert (propertize "Waiting for the command…" 'face 'shadow) "\n")
        nil))))

(defun pdmp--fill (section)
  "Write the body of SECTION again.  Point stays on its line of the page."
  (pdmp--editing
    (let* ((body (pdmp-section-body section))
           (end (pdmp-section-end section))
           (inside (mapcar (lambda (window)
                             (let ((point (window-point window)))
                               (and (<= body point) (< point end)
                                    (list window
                                          (count-lines body point)))))
                           (get-buffer-window-list nil nil t)))
           (line (and (<= body (point)) (< (point) end)
                      (count-lines body (line-beginning-position)))))
      (save-excursion
        (goto-char end)
        (let ((old (copy-marker (point))))
          (setf (pdmp-section-summary section) (pdmp--body section))
          (unless (bolp) (insert "\n"))
          (when (= (point) old) (insert "\n"))
          (delete-region body old)
          (set-marker old nil)))
      (pdmp--draw-heading section)
      (when line
        (goto-char body)
        (forward-line line)
        (when (> (point) end) (goto-char body)))
      (dolist (place (delq nil inside))
        (save-excursion
          (goto-char body)
          (forward-line (cadr place))
          (set-window-point (car place) (min (point) (1- end))))))))

(defun pdmp--answered (section answer failure)
  "Show ANSWER or FAILURE of the command in SECTION."
  (setf (pdmp-section-state section) 'done
        (pdmp-section-answer section) answer
        (pdmp-section-failure section) failure)
  (when (memq section pdmp--sections)
    (pdmp--fill section)
    (dolist (other pdmp--sections)
      (when (and (member (pdmp-section-arguments section)
                         (pdmp-section-with other))
                 (eq (pdmp-section-state other) 'done))
        (pdmp--fill other)))))

(defun pdmp--request (section)
  "Ask the command for the contents of SECTION.
Sections with the same arguments share one call."
  (let* ((arguments (pdmp-section-arguments section))
         (kept (gethash arguments pdmp--answers))
         (asked (assoc arguments pdmp--asked)))
    (setf (pdmp-section-failure section) nil)
    (cond
     ((or (null arguments) kept) (pdmp--answered section kept nil))
     (t
      (setf (pdmp-section-state section) 'waiting)
      (pdmp--fill section)
      (if asked
          (push section (cdr asked))
        (push (list arguments section) pdmp--asked)
        (pdmp-call
         arguments
         (lambda (answer failure)
           (when answer (puthash arguments answer pdmp--answers))
           (let ((asked (assoc arguments pdmp--asked)))
             (setq pdmp--asked (delq asked pdmp--asked))
             (dolist (each (cdr asked))
               (pdmp--answered each answer failure))))))))))

(defun pdmp-page-show (sections)
  "Show SECTIONS in the current buffer, and fill them."
  (pdmp-cancel)
  (setq pdmp--asked nil)
  (pdmp--editing
    (remove-overlays)
    (erase-buffer)
    (setq pdmp--sections sections)
    (dolist (section sections)
      (pdmp--insert-skeleton section))
    (goto-char (point-min)))
  (dolist (section sections)
    (if (and (pdmp-section-lazy section) (pdmp-section-folded section))
        (pdmp--draw-heading section)
      (pdmp--request section))))

(defun pdmp-section-at-point ()
  "Return the section around point, or nil."
  (seq-find (lambda (section)
              (and (<= (pdmp-section-start section) (point))
                   (<= (point) (pdmp-section-end section))))
            pdmp--sections))

(defun pdmp-open (section)
  "Open SECTION, and ask for its contents if they were never asked for."
  (setf (pdmp-section-folded section) nil)
  (pdmp--draw-heading section)
  (unless (pdmp-section-state section)
    (pdmp--request section)))

;;;; Commands

(defun pdmp-toggle (&optional section)
  "Fold SECTION, by default the one at point, or open it."
  (interactive)
  (let ((section (or section (pdmp-section-at-point)
                     (user-error "There is no section here"))))
    (if (pdmp-section-folded section)
        (pdmp-open section)
      (goto-char (pdmp-section-start section))
      (setf (pdmp-section-folded section) t)
      (pdmp--draw-heading section))))

(defun pdmp-toggle-all ()
  "Fold all sections, or open them all if all are folded."
  (interactive)
  (let ((open (seq-remove #'pdmp-section-folded pdmp--sections)))
    (save-excursion
      (mapc #'pdmp-toggle (or open pdmp--sections)))))

(defun pdmp-tab ()
  "Fold or open the section on whose heading point is, or go to the next button."
  (interactive)
  (let ((section (pdmp-section-at-point)))
    (if (and section (< (point) (pdmp-section-body section)))
        (pdmp-toggle section)
      (forward-button 1 t t))))

(defun pdmp-next-section (&optional count)
  "Go to the heading of the next section, COUNT times."
  (interactive "p")
  (let* ((backward (< (or count 1) 0))
         (starts (mapcar (lambda (section)
                           (marker-position (pdmp-section-start section)))
                         pdmp--sections)))
    (dotimes (_ (abs (or count 1)))
      (let ((next (if backward
                      (seq-find (lambda (start) (< start (point)))
                                (reverse starts))
                    (seq-find (lambda (start) (> start (point))) starts))))
        (if next (goto-char next)
          (user-error "No %s section" (if backward "previous" "next")))))))

(defun pdmp-previous-section (&optional count)
  "Go to the heading of this or the previous section, COUNT times."
  (interactive "p")
  (pdmp-next-section (- (or count 1))))

(defun pdmp-page-refresh (&optional _ignore-auto _noconfirm)
  "Ask again for the contents of all sections."
  (let ((section (pdmp-section-at-point)))
    (clrhash pdmp--answers)
    (dolist (each pdmp--sections)
      (setf (pdmp-section-state each) nil
            (pdmp-section-summary each) nil
            (pdmp-section-limit each) t))
    (pdmp-page-show pdmp--sections)
    (when section (goto-char (pdmp-section-start section)))))

(defvar pdmp-section-mode-map
  (let ((map (make-sparse-keymap)))
    (set-keymap-parent map (make-composed-keymap button-buffer-map
                                                 special-mode-map))
    (define-key map (kbd "TAB") #'pdmp-tab)
    (define-key map (kbd "<backtab>") #'backward-button)
    (define-key map "n" #'pdmp-next-section)
    (define-key map "p" #'pdmp-previous-section)
    (define-key map "t" #'pdmp-toggle-all)
    (define-key map "s" 'pdmp-describe-symbol)
    (define-key map "o" 'pdmp-object-at-offset)
    (define-key map "S" 'pdmp-symbols)
    (define-key map "z" 'pdmp-size)
    (define-key map "d" 'pdmp-diff)
    (define-key map "D" 'pdmp-doctor)
    map)
  "Keys of all pages about dumps.")

(easy-menu-define pdmp-section-menu pdmp-section-mode-map
  "Menu of all pages about dumps."
  '("Dump"
    ["Describe Symbol..." pdmp-describe-symbol t]
    ["Object at Offset..." pdmp-object-at-offset t]
    ["List Symbols..." pdmp-symbols t]
    ["Sizes..." pdmp-size t]
    "---"
    ["Compare with Older Dump..." pdmp-diff t]
    ["Does This Emacs Start?" pdmp-doctor t]
    ["Dump and Check..." pdmp-dump-and-check t]
    "---"
    ["Fold or Open Section" pdmp-toggle t]
    ["Fold or Open All" pdmp-toggle-all t]
    ["Show Raw Bytes" pdmp-raw (derived-mode-p 'pdmp-mode)]
    ["Show Bytes in Hexl" pdmp-hexl (derived-mode-p 'pdmp-mode)]
    ["Ask Again" revert-buffer t]
    ["Customize" (customize-group 'pdmp) t]))

(define-derived-mode pdmp-section-mode special-mode "Pdmp Page"
  "Major mode of pages about portable dumps of Emacs.

\\{pdmp-section-mode-map}"
  (setq truncate-lines t)
  (setq bidi-paragraph-direction 'left-to-right)
  (setq-local revert-buffer-function #'pdmp-page-refresh)
  (add-to-invisibility-spec 'pdmp)
  (setq pdmp--answers (make-hash-table :test #'equal))
  (buffer-disable-undo))

(defun pdmp-page (name mode sections &optional file)
  "Show SECTIONS in the buffer NAME, in MODE, about the dump FILE."
  (let ((buffer (get-buffer-create name)))
    (with-current-buffer buffer
      (unless (eq major-mode mode) (funcall mode))
      (setq pdmp-file file)
      (pdmp-page-show sections))
    (pop-to-buffer-same-window buffer)))

(provide 'pdmp-section)
;;; pdmp-section.el ends here
