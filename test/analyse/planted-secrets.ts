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
