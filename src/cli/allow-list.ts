/**
 * Lists of findings of `audit` that a user accepts.
 * @module
 */
import { Option } from 'commander'
import { type AuditFinding, auditRules } from '../analyse.ts'
import { UsageError } from './command.ts'
import { readBytes } from './files.ts'
import { parsePattern } from './pattern.ts'

export const allowOption = () =>
  new Option(
    '--allow <list>',
    'leave out what this file accepts: lines of a rule and a regular expression for the path',
  )

/** Read lines `RULE REGEX`: findings that are accepted. Lines that are empty or start with # are comments. */
export function allowList(path: string | undefined): (finding: AuditFinding) => boolean {
  if (path === undefined) return () => false
  const text = new TextDecoder().decode(readBytes(path))
  const entries = text.split('\n').flatMap((line, i) => {
    const [, rule, regex] = /^\s*([^\s#]\S*)(?:\s+(\S.*?))?\s*$/.exec(line) ?? []
    if (rule === undefined) return []
    if (!Object.hasOwn(auditRules, rule)) throw new UsageError(`${path}, line ${i + 1}: no rule has the name ${rule}`)
    return [{ rule, pattern: parsePattern(regex ?? '') }]
  })
  return ({ rule, path: place }) => entries.some((entry) => entry.rule === rule && entry.pattern.test(place))
}
