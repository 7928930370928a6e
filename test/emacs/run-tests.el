;;; run-tests.el --- Run all tests and print each result -*- lexical-binding: t; -*-

;; SPDX-License-Identifier: MIT

;;; Commentary:

;; Prints one line of JSON for each test: its name, its outcome (passed, failed
;; or skipped), and what it says.

;;; Code:

(require 'ert)
(require 'json)
(require 'seq)

(setq ert-batch-backtrace-right-margin nil
      print-escape-newlines t)

(let ((folder (file-name-directory load-file-name)))
  (add-to-list 'load-path folder)
  (dolist (file (directory-files folder t "-test\\.el\\'"))
    (load file nil t t)))

(defun pdmp-test-report (test result)
  "Print what became of TEST, whose RESULT is one of ERT."
  (let ((outcome (cond ((ert-test-skipped-p result) "skipped")
                       ((ert-test-result-expected-p test result) "passed")
                       (t "failed"))))
    (princ
     (concat
      (json-encode
       `((name . ,(symbol-name (ert-test-name test)))
         (outcome . ,outcome)
         (message
          . ,(cond
              ((ert-test-result-with-condition-p result)
               (concat
                (decode-coding-string
                 (encode-coding-string
                  (format "%S" (ert-test-result-with-condition-condition
                                result))
                  'utf-8)
                 'utf-8)
                "\n" (or (ert-test-result-messages result) "")))
              (t "")))))
      "\n"))))

(let ((chosen (getenv "PDMP_TEST_ONLY")))
  (ert-run-tests (if chosen (concat "\\`\\(?:" chosen "\\)\\'") t)
                 (lambda (event &rest arguments)
                   (when (eq event 'test-ended)
                     (pdmp-test-report (nth 1 arguments) (nth 2 arguments))))))
(princ "done\n")
;;; run-tests.el ends here
