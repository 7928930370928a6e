/**
 * Forms of secrets: text that is a secret wherever it stands, by its prefix or its frame.
 *
 * Every expression takes linear time. It begins at a character that its first run does not contain, or after a boundary; all
 * runs are bounded or end at a character outside their class. The expressions suit `pdmp redact` too.
 * @module
 */

import { isOverwritten } from '../../heap/overwritten.ts'

/** The form of one kind of secret. */
export interface SecretForm {
  /** The kind of secret, with an article. */
  readonly what: string
  /** The regular expression of the whole secret. */
  readonly pattern: string
}

const form = (what: string, pattern: string): SecretForm => ({ what, pattern })
const raw = String.raw

/** All forms. The first that matches at a place counts. */
export const secretForms: readonly SecretForm[] = [
  form('a private key', raw`-----BEGIN (?:[A-Z]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----[^-]{0,20000}`),
  form('a key of PuTTY', raw`PuTTY-User-Key-File-\d: [^-]{0,20000}`),
  form('a key of age', raw`(?<![\w-])AGE-SECRET-KEY-1[A-Z0-9]{58}`),
  form(
    'a password in a URL',
    raw`(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,30}:\/\/[^\s\/:@"'<>%\\]{0,100}:[^\s\/:@"'<>\\]{3,200}@[a-zA-Z0-9\[]`,
  ),
  form('an AWS access key', raw`(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])`),
  form('a GitHub token', raw`(?<!\w)(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\w{22,255})`),
  form('a GitLab token', raw`(?<![\w-])gl(?:pat|dt|rt|ptt|cbt)-[\w-]{20,64}`),
  form('a Slack token', raw`(?<![\w-])xox[abeoprs]-[A-Za-z0-9-]{10,250}`),
  form('a Slack webhook', raw`hooks\.slack\.com/(?:services|workflows)/T\w{6,12}/\w{6,14}/\w{16,40}`),
  form('a JSON web token', raw`(?<![\w-])eyJ[\w-]{10,4096}\.eyJ[\w-]{10,4096}\.[\w-]{10,4096}`),
  form('a Google API key', raw`(?<![\w-])AIza[\w-]{35}(?![\w-])`),
  form('a Google OAuth secret', raw`(?<![\w-])(?:ya29\.[\w-]{20,2000}|GOCSPX-[\w-]{28})`),
  form('a Stripe key', raw`(?<!\w)(?:[rs]k|whsec)_(?:live_|test_)?[A-Za-z0-9]{24,250}`),
  form('an npm token', raw`(?<!\w)npm_[A-Za-z0-9]{36}(?!\w)`),
  form('a PyPI token', raw`(?<![\w-])pypi-AgE[\w-]{50,1000}`),
  form('a key of OpenAI or Anthropic', raw`(?<![\w-])sk-(?:(?:ant|proj|svcacct|or)-[\w-]{20,250}|[A-Za-z0-9]{40,64})`),
  form('a SendGrid key', raw`(?<![\w.-])SG\.[\w-]{16,32}\.[\w-]{16,64}`),
  form('a DigitalOcean token', raw`(?<!\w)do[opr]_v1_[a-f0-9]{64}`),
  form('a Hugging Face token', raw`(?<!\w)hf_[A-Za-z0-9]{30,40}(?!\w)`),
  form('a Docker token', raw`(?<!\w)dckr_(?:pat|oat)_[\w-]{20,64}`),
  form('a Shopify token', raw`(?<!\w)shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}`),
  form('a Telegram bot token', raw`(?<!\w)\d{8,10}:AA[\w-]{33}(?![\w-])`),
  form('a Discord bot token', raw`(?<![\w-])[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])`),
  form('an Azure storage key', raw`AccountKey=[A-Za-z0-9+/]{60,100}={0,2}`),
  form('a Vault token', raw`(?<![\w.])hv[sb]\.[\w-]{24,300}`),
  form('a Databricks token', raw`(?<!\w)dapi[a-f0-9]{32}(?!\w)`),
  form('a Mailgun key', raw`(?<![\w-])key-[a-f0-9]{32}(?!\w)`),
  form('a Twilio key', raw`(?<!\w)SK[a-f0-9]{32}(?!\w)`),
  form('a Linear key', raw`(?<!\w)lin_(?:api|oauth)_[A-Za-z0-9]{32,64}`),
  form('an Atlassian token', raw`(?<!\w)ATATT3[\w=-]{50,300}`),
  form('a Grafana token', raw`(?<!\w)gl(?:sa|c)_[A-Za-z0-9]{32}_[a-f0-9]{8}`),
  form('a New Relic key', raw`(?<!\w)NRAK-[A-Z0-9]{27}`),
  form(
    'credentials in an HTTP header',
    raw`(?<!\w)[Aa]uthorization["']?: {0,4}["']?(?:[Bb]asic|[Bb]earer|[Tt]oken) {1,4}[\w.~+/=-]{8,4096}`,
  ),
  form(
    'a password in a netrc entry',
    raw`(?<![\w-])machine\s{1,20}\S{1,255}\s{1,20}(?:login|user)\s{1,20}\S{1,255}\s{1,20}password\s{1,20}\S{1,255}`,
  ),
]

/** Words that begin or frame a secret, one of which every form has. Texts without any of them are not searched further. */
export const secretHint =
  /PRIVATE KEY|PuTTY-|SECRET-KEY-1|:\/\/|AKIA|ASIA|gh[pousr]_|github_pat_|gl(?:pat|dt|rt|ptt|cbt)-|xox[abeoprs]-|slack\.com|eyJ|AIza|ya29\.|GOCSPX-|[rs]k_|whsec_|npm_|pypi-|sk-|SG\.|_v1_|hf_|dckr_|shp(?:at|ca|pa|ss)_|:AA|\.[\w-]{6}\.|AccountKey=|hv[sb]\.|dapi|key-|SK[a-f0-9]|lin_|ATATT3|gl(?:sa|c)_|NRAK-|uthorization|machine\s/

/** Text after a word that announces a secret. Group 1 is the text. */
export const announcedSecret =
  /(?:password|passwd|passphrase|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credentials?)["')\]]{0,2}(?:\s{0,4}[:=]{1,2}\s{0,4}["']?|\s{1,4}(?:\.\s{1,4})?")([^\s"'()<>{}[\]\\]{8,200})/gi

/** Whether text looks generated: at least 8 characters with letters and digits, of at least 3 bits each. */
export function isRandom(text: string): boolean {
  return (
    text.length >= 8 &&
    /\d/.test(text) &&
    /[A-Za-z]/.test(text) &&
    !/^[/~$%@.]|\/\/|\.\w{1,4}$/.test(text) &&
    entropy(text) >= 3
  )
}

/** Shannon entropy in bits for each character. */
function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}

const secretWords = new Set(
  'token tokens secret secrets password passwords passwd passphrase pass pw credential credentials apikey authtoken'.split(
    ' ',
  ),
)
/** Words before `key` that make it a secret. */
const keyWords = new Set('api access secret private encryption signing account auth master session'.split(' '))
/** Last words of names whose value is no secret, but says where one is, or how it is asked for. */
const harmlessEnds = new Set(
  'file files path dir directory url type mode timeout expiry length size prompt regexp regex function functions hook map syntax table face faces alist program command method count max min p flag store sock id name names format history cache version equivalents position start end line'.split(
    ' ',
  ),
)

/** Whether a name, of a variable or of a key, says that its value is a secret: `GITHUB_TOKEN`, `my-api-key`, `:password`. */
export function isSecretName(name: string): boolean {
  if (name.length > LONGEST_NAME) return false
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const last = words.at(-1)
  if (last === undefined || harmlessEnds.has(last)) return false
  return words.some((word, i) => secretWords.has(word) || (word === 'key' && keyWords.has(words[i - 1] ?? '')))
}

const LONGEST_NAME = 200

/**
 * Whether text may be a secret by itself: not empty, no prompt, no directive of `format`, no set of characters, no file name, no name of
 * D-Bus such as `org.freedesktop.Secret.Session`.
 */
export const isSecretValue = (text: string): boolean =>
  text.length >= 4 &&
  text.length <= 4096 &&
  !/[\p{Cc}%\\]|[:?]\s*$/u.test(text) &&
  !/^(?:~|\.{0,2})\/[\w./~-]*$/.test(text) &&
  !/^[a-z]{2,4}(?:\.[A-Za-z][A-Za-z_]*){2,8}$/.test(text) &&
  !isOverwritten(text) &&
  !/^(?:nil|none|null|true|false|ask|prompt)$/i.test(text)
