/**
 * Variables whose values are private, or say what runs, by rule.
 *
 * Source: `defvar` and `DEFVAR_LISP` in the libraries of Emacs.
 * @module
 */

const words = (text: string): readonly string[] => text.split(' ')

/** Lists of strings NAME=VALUE. */
export const environmentVariables = words('process-environment initial-environment')

/** Tables and lists with passwords in them. */
export const passwordCaches = words(
  'password-data auth-source-cache auth-source-netrc-cache auth-source-plstore-cache ange-ftp-passwd-hashtable ange-ftp-passwd-alist ' +
    'epa-file-passphrase-alist epg-passphrase-cache plstore-passphrase-alist mail-source-password-cache smtpmail-auth-credentials ' +
    'url-http-real-basic-auth-storage url-basic-auth-storage url-digest-auth-storage url-http-proxy-basic-auth-storage ' +
    'url-cookie-storage url-cookie-secure-storage imap-password nnimap-authinfo-list pop3-password pop3-authentication-cache ' +
    'sql-password canlock-password erc-password rcirc-authinfo jabber-account-list tramp-password-cache oauth2--token-data',
)

/** Histories whose names do not end like one. */
const otherHistories = new Set(
  words(
    'recentf-list register-alist bookmark-alist save-place-alist last-kbd-macro kmacro-ring values project--list ' +
      'projectile-known-projects ido-work-directory-list ido-work-file-list ido-last-directory-list savehist-minibuffer-history-variables ' +
      'desktop-saved-frameset url-history-hash-table org-stored-links bookmark-history eww-bookmarks',
  ),
)
/** The list of loaded libraries, and histories that start with a default: one of replace.el, and those of table.el. */
const noHistories = /^(?:load-history|occur-collect-regexp-history|table-[a-z-]+-history)$/

/** What libraries of Emacs put into histories, by the name of the variable. */
export const historyDefaults: ReadonlyMap<string, readonly string[]> = new Map([
  ['newsticker-open-url-history', words('wget xmms realplay')],
  ['serial-speed-history', words('1200 2400 4800 9600 14400 19200 28800 38400 57600 115200')],
  ['serial-name-history', ['/dev/ttyS0']],
  ['viper-quote-region-history', ['> ']],
])

/** Whether the variable of this name is a history of what a user did. */
export const isHistory = (name: string): boolean =>
  otherHistories.has(name) || (/-(?:history|history-list|ring|ring-list)$/.test(name) && !noHistories.test(name))

/** Names of the host and of the user. */
export const identityVariables = words(
  'system-name user-login-name user-real-login-name user-full-name user-mail-address mail-host-address',
)

/** File names and lists of file names that are computed where Emacs is built or dumped. */
export const pathVariables = words(
  'source-directory data-directory doc-directory exec-directory invocation-directory installation-directory default-directory ' +
    'command-line-default-directory charset-map-path configure-info-directory user-emacs-directory user-init-file load-file-name ' +
    'load-path exec-path native-comp-eln-load-path temporary-file-directory',
)

/** Lists of directories that code is loaded from. */
export const searchPaths = words('load-path exec-path native-comp-eln-load-path')

/** Hooks that run while Emacs starts, ends or reads commands. */
export const startHooks = words(
  'after-pdump-load-hook before-init-hook after-init-hook emacs-startup-hook window-setup-hook term-setup-hook tty-setup-hook ' +
    'command-line-functions kill-emacs-hook kill-emacs-query-functions post-gc-hook pre-command-hook post-command-hook ' +
    'after-make-frame-functions server-visit-hook first-change-hook',
)

/** Functions that Emacs itself and its libraries have in these hooks. */
export const ownHookFunctions = new Set(
  words(
    'tramp-register-archive-file-name-handler tramp-register-archive-autoload-file-name-handler t ' +
      'global-eldoc-mode-check-buffers w32-check-shell-configuration w32-set-default-process-coding-system ' +
      'org-babel-remove-temporary-directory org-babel-remove-temporary-stable-directory org-persist-gc org-persist-write-all ' +
      'org-persist-clear-storage-maybe org-persist-load-all table--make-cell-map dbus--init',
  ),
)

/** Functions of timers that Emacs 28 and later have after every start, because their modes are on. */
export const ownTimers = new Set(words('show-paren-function undo-auto--boundary-timer'))

/** Lists of timers. */
export const timerLists = words('timer-list timer-idle-list')

/** Functions of C that Emacs itself advises, in uniquify.el. */
export const ownAdvice = new Set(words('rename-buffer'))
