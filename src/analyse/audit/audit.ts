/**
 * What a dump carries and what it would run: secrets, private data, hooks, timers, native code.
 *
 * In: an open dump, and another one whose findings are left out. Out: findings, the most severe first, that never contain a
 * secret. Work is linear in the file: each text is searched once, and paths and lists have budgets.
 * @module
 */
import type { Dump } from '../../dump.ts'
import { findLost, withOneRecomputed } from './lost.ts'
import { findBuffer, findPrivateVariables, HomePaths } from './private-data.ts'
import { type AuditFinding, type Found, Report } from './report.ts'
import { findRunning } from './running.ts'
import { Secrets } from './secrets.ts'
import { textsOf } from './texts.ts'

/**
 * Find what a dump carries and what it would run: findings, the most severe first, then by offset. Findings of
 * `base`, such as the stock dump of the same Emacs, are left out. Of a hook or a list that both have, a
 * finding names what the base does not have in it.
 *
 * @throws PdmpError 'too-costly', 'out-of-bounds': texts or tables of a damaged dump share their bytes
 */
export function audit(dump: Dump, { base }: { readonly base?: Dump | undefined } = {}): AuditFinding[] {
  const stock = base === undefined ? undefined : reportOf(base)
  const known = new Set(stock?.sorted().map(keyOf))
  const found = reportOf(dump, stock)
    .sorted()
    .filter((each) => !known.has(keyOf(each)))
  return withOneRecomputed(found).map(published)
}

const keyOf = ({ rule, subject }: Found): string => `${rule} ${subject()}`
const published = ({ rule, level, offset, path, message, excerpt, command, ranges }: Found): AuditFinding => {
  return { rule, level, offset, path, message, excerpt, command, ranges }
}

function reportOf(dump: Dump, base?: Report): Report {
  const report = new Report(dump, base)
  const secrets = new Secrets(report)
  const homes = new HomePaths()
  for (const text of textsOf(dump)) {
    secrets.search(text)
    homes.search(text)
    findBuffer(report, text)
  }
  secrets.searchNamed()
  secrets.searchCopies(textsOf(dump))
  homes.report(report)
  findPrivateVariables(report)
  findRunning(report)
  findLost(report)
  return report
}
