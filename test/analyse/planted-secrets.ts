/**
 * Secrets of many kinds for tests of `audit`. Each is put together here, so that no scanner of sources takes it for a real one.
 * @module
 */
import type { AuditRuleId } from '../../src/analyse/audit/rules.ts'

/** A secret, and a form of Lisp that plants it in the variable `planted-KIND`. */
export interface Planted {
  readonly kind: string
  readonly secret: string
  readonly rule: AuditRuleId
  readonly lisp: string
}

const upper = 'QZ7XK4WJ2HV5RT3YB6NM'
const mixed = 'q7Zx4Kw2Jh5Vr3Ty6Bn9Mc8Lp1Ds'
const hexadecimal = '7f3a9c1e5b8d2064'
const of = (alphabet: string, length: number): string =>
  alphabet.repeat(Math.ceil(length / alphabet.length)).slice(0, length)
const joined = (...parts: readonly string[]): string => parts.join('')

/** Secrets that their form gives away. */
const forms: Readonly<Record<string, string>> = {
  'rsa-key': joined('-----BEGIN RSA ', 'PRIVATE KEY-----\n', of(mixed, 64)),
  'pgp-key': joined('-----BEGIN PGP ', 'PRIVATE KEY BLOCK-----\n', of(mixed, 64)),
  age: joined('AGE-SECRET-', 'KEY-1', of(upper, 58)),
  url: joined('postgres://bob:', of(mixed, 12), '@', 'db.example.org/x'),
  aws: joined('AK', 'IA', of('QZ7XK4WJ2HV5', 16)),
  github: joined('gh', 'p_', of(mixed, 36)),
  'github-fine': joined('github', '_pat_', of(mixed, 60)),
  gitlab: joined('gl', 'pat-', of(mixed, 20)),
  slack: joined('xo', 'xb-', of('1234567890', 12), '-', of(mixed, 24)),
  webhook: joined('https://hooks.slack', '.com/services/T', of(upper, 9), '/B', of(upper, 9), '/', of(mixed, 24)),
  jwt: joined('ey', 'J', of(mixed, 20), '.ey', 'J', of(mixed, 40), '.', of(mixed, 43)),
  google: joined('AI', 'za', of(mixed, 35)),
  oauth: joined('ya', '29.', of(mixed, 60)),
  stripe: joined('sk', '_live_', of(mixed, 24)),
  npm: joined('np', 'm_', of(mixed, 36)),
  pypi: joined('py', 'pi-AgE', of(mixed, 80)),
  anthropic: joined('sk', '-ant-', of(mixed, 60)),
  sendgrid: joined('S', 'G.', of(mixed, 22), '.', of(mixed, 43)),
  digitalocean: joined('do', 'p_v1_', of(hexadecimal, 64)),
  huggingface: joined('h', 'f_', of(mixed, 34)),
  docker: joined('dckr', '_pat_', of(mixed, 27)),
  shopify: joined('shp', 'at_', of(hexadecimal, 32)),
  telegram: joined('123456789', ':AA', of(mixed, 33)),
  azure: joined('Account', 'Key=', of(mixed, 86), '=='),
  vault: joined('hv', 's.', of(mixed, 24)),
  databricks: joined('da', 'pi', of(hexadecimal, 32)),
  header: joined('Authorization', ': Bearer ', of(mixed, 20)),
  netrc: joined('machine', ' mail.example.org login bob pass', 'word ', of(mixed, 12)),
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`
const value = of(mixed, 12)

/** Secrets that a name gives away: the form of Lisp that stands in the variable. */
const named: Readonly<Record<string, readonly [secret: string, rule: AuditRuleId, lisp: string]>> = {
  environment: [`${value}a`, 'secret-name', `(list ${quoted(`DEPLOY_TOKEN=${value}a`)})`],
  password: [`${value}b c`, 'secret-name', `(list ${quoted(`DB_PASSWORD=${value}b c`)})`],
  alist: [`${value}d`, 'secret-name', `(list (cons 'password ${quoted(`${value}d`)}))`],
  plist: [`${value}e`, 'secret-name', `(list :host "example.org" :secret ${quoted(`${value}e`)})`],
  variable: [`${value}f`, 'secret-name', `(progn (setq service-api-key ${quoted(`${value}f`)}) nil)`],
  context: [`${value}g`, 'secret-context', quoted(`curl -d 'token=${value}g' example.org`)],
  setq: [`${value}h`, 'secret-context', quoted(`(setq my-passphrase "${value}h")`)],
}

export const plantedSecrets: readonly Planted[] = [
  ...Object.entries(forms).map(([kind, secret]) => ({
    kind,
    secret,
    rule: 'secret-form' as const,
    lisp: `(setq planted-${kind} (list ${quoted(`see ${secret}`)}))`,
  })),
  ...Object.entries(named).map(([kind, [secret, rule, lisp]]) => {
    return { kind, secret, rule, lisp: `(setq planted-${kind} ${lisp})` }
  }),
]

/** A secret in a place where redaction needs care: `shape` is true in an Emacs that starts from the redacted dump. */
export interface Placed {
  readonly kind: string
  readonly secret: string
  readonly lisp: string
  readonly shape: string
}

/** A token of its own for each place. */
const token = (letter: string): string => joined('gh', `p_${letter}`, of(mixed, 35))
const isBlank = (form: string, length: number): string => `(equal ${form} (make-string ${length} ?X))`

export const placedSecrets: readonly Placed[] = [
  {
    kind: 'the name of an interned symbol',
    secret: token('A'),
    lisp: `(setq placed-symbol (list (intern "${token('A')}")))`,
    shape: `(let ((s (car placed-symbol))) (and (eq s (intern-soft (symbol-name s))) (string-match "X.*X" (symbol-name s))))`,
  },
  {
    kind: 'the name of a symbol in an obarray of its own',
    secret: token('B'),
    lisp: `(setq placed-obarray (if (fboundp 'obarray-make) (obarray-make 7) (make-vector 7 0)))
      (setq placed-inner (intern "${token('B')}" placed-obarray))`,
    shape: `(eq placed-inner (intern-soft (symbol-name placed-inner) placed-obarray))`,
  },
  {
    kind: 'keys of a hash table',
    secret: token('C'),
    lisp: `(setq placed-table (make-hash-table :test 'equal))
      (puthash "${token('C')}" 1 placed-table) (puthash "${token('D')}" 2 placed-table) (puthash "other" 3 placed-table)`,
    shape: `(let (found) (maphash (lambda (k v) (push (eq v (gethash k placed-table)) found)) placed-table)
      (and (equal found '(t t t)) (eq (gethash "other" placed-table) 3)))`,
  },
  {
    kind: 'another key of a hash table',
    secret: token('D'),
    lisp: 'nil',
    shape: '(null (gethash "missing" placed-table))',
  },
  {
    kind: 'a part of a key',
    secret: token('E'),
    lisp: `(puthash (list "${token('E')}" 1) 4 (setq placed-lists (make-hash-table :test 'equal)))`,
    shape: `(let (found) (maphash (lambda (k v) (push (list (length (car k)) (gethash k placed-lists)) found)) placed-lists)
      (equal found '((40 4))))`,
  },
  {
    kind: 'a constant of a compiled function',
    secret: token('F'),
    lisp: `(defalias 'placed-function (byte-compile '(lambda () "${token('F')}")))`,
    shape: isBlank('(placed-function)', 40),
  },
  {
    kind: 'documentation of a function',
    secret: token('G'),
    lisp: `(defalias 'placed-documented (byte-compile '(lambda () "Use ${token('G')} here." 1)))`,
    shape: `(and (eq (placed-documented) 1) (equal (documentation 'placed-documented t) (format "Use %s here." (make-string 40 ?X))))`,
  },
  {
    kind: 'a text property',
    secret: token('H'),
    lisp: `(setq placed-property (propertize "shown" 'help-echo "${token('H')}"))`,
    shape: isBlank("(get-text-property 0 'help-echo placed-property)", 40),
  },
  {
    kind: 'a buffer, on both sides of the gap',
    secret: token('I'),
    lisp: `(with-current-buffer (get-buffer-create "placed") (insert "one\\n${token('I')}\\nthree")
      (goto-char 20) (insert "-") (delete-char -1))`,
    shape: '(with-current-buffer "placed" (equal (buffer-string) (format "XXX\\n%s\\nXXXXX" (make-string 40 ?X))))',
  },
  {
    kind: 'the gap of a buffer',
    secret: token('J'),
    lisp: `(with-current-buffer (get-buffer-create "gap") (insert "a" "${token('J')}" "b") (delete-region 2 42))`,
    shape: '(with-current-buffer "gap" (equal (buffer-string) "XX"))',
  },
  {
    kind: 'a multibyte string',
    secret: 'pässwörd-ñ1à',
    lisp: `(setq placed-multibyte-password (decode-coding-string "p\\303\\244ssw\\303\\266rd-\\303\\2611\\303\\240" 'utf-8))`,
    shape: '(equal (mapcar (lambda (c) (if (eq c ?X) 1 2)) placed-multibyte-password) (list 1 2 1 1 1 2 1 1 1 2 1 2))',
  },
  {
    kind: 'a unibyte string beyond ASCII',
    secret: 'unib\u00ffyte-\u00e91',
    lisp: `(setq placed-unibyte-password "unib\\377yte-\\3511")`,
    shape:
      '(and (not (multibyte-string-p placed-unibyte-password)) (equal placed-unibyte-password (make-string 11 ?X)))',
  },
  {
    kind: 'a copy elsewhere',
    secret: `${value}xyz`,
    lisp: `(setq placed-token "${value}xyz" placed-copy (vector 1 (concat "see " "${value}xyz" ".")))`,
    shape: '(equal (aref placed-copy 1) (format "see %s." (make-string 15 ?X)))',
  },
  {
    kind: 'the kill ring',
    secret: 'killed text of alice',
    lisp: '(kill-new "killed text of alice")',
    shape: '(and (listp kill-ring) (equal (car kill-ring) (make-string 20 ?X)))',
  },
  {
    kind: 'a command history',
    secret: 'typed-by-alice',
    lisp: `(setq command-history '((find-file "typed-by-alice" t)))`,
    shape: `(equal command-history (list (list 'find-file (make-string 14 ?X) t)))`,
  },
  {
    kind: 'the cache of password-cache.el',
    secret: 'hunter2hunter2',
    lisp: '(require \'password-cache) (password-cache-add "host" "hunter2hunter2")',
    shape: isBlank('(password-read-from-cache "host")', 14),
  },
  {
    kind: 'an interpreted closure of the cache of auth-source',
    secret: 'closed-over-1',
    lisp: `(setq auth-source-netrc-cache (list (cons "file" (let ((secret (copy-sequence "closed-over-1"))) (lambda () secret)))))`,
    shape: '(listp auth-source-netrc-cache)',
  },
  {
    kind: 'the environment',
    secret: 'value-of-the-token',
    lisp: '(setq initial-environment (list "SECRET_TOKEN=value-of-the-token" "HOME=/home/alice"))',
    shape: '(listp initial-environment)',
  },
  {
    kind: 'file names in a home directory',
    secret: '/home/alice',
    lisp: `(setq placed-files (list "/home/alice/notes.org" "/home/alice/.emacs.d/init.el"))`,
    shape: '(equal placed-files \'("/home/XXXXX/notes.org" "/home/XXXXX/.emacs.d/init.el"))',
  },
]
