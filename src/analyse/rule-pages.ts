/**
 * Pages about ids that commands print: rules of `verify` and `audit`, reasons of `doctor`, and error codes.
 * @module
 */
import { type ErrorCode, errorCodes } from '../error.ts'
import { type MessageId, messageMeanings } from '../layout/dump-messages.ts'
import { type AuditRuleId, auditRules } from './audit/rules.ts'
import type { RefusalReason } from './doctor/diagnose.ts'
import { hintOf, integrityRules, type RuleId } from './findings.ts'

/** The message of Emacs that each reason of `doctor` stands for. */
export const refusalMessages: Readonly<Record<RefusalReason, MessageId>> = {
  unreadable: 'not-found',
  'not-a-dump': 'not-a-dump',
  'failed-dump': 'failed-dump',
  fingerprint: 'fingerprint',
  memory: 'memory',
  'unknown-relocation': 'unknown-relocation',
  'incoherent-unit': 'incoherent',
  'unit-absent': 'unit-absent',
  'unit-function': 'unit-function',
  'executable-unknown': 'path-unresolved',
}

/**
 * Explain an id: what it means in each command that prints it, with its severity there, and what to do. An error code that no
 * command prints as a rule has no command and no severity. Empty if nothing has this id.
 */
export function explainRule(id: string): {
  /** The command that prints the id. */
  readonly command: 'verify' | 'audit' | 'doctor' | null
  /** The severity of the rule. A reason of `doctor` has none. */
  readonly severity: 'error' | 'warning' | 'note' | null
  /** The meaning, and what to do, in sentences. */
  readonly hint: string
}[] {
  const pages: ReturnType<typeof explainRule> = []
  if (Object.hasOwn(integrityRules, id)) {
    const rule = id as RuleId
    pages.push({ command: 'verify', severity: integrityRules[rule].severity, hint: hintOf(rule) })
  }
  if (Object.hasOwn(auditRules, id)) {
    const { level, meaning, prevention } = auditRules[id as AuditRuleId]
    pages.push({ command: 'audit', severity: level, hint: `That is, ${meaning}. ${prevention}` })
  }
  if (Object.hasOwn(refusalMessages, id)) {
    const { cause, advice } = messageMeanings[refusalMessages[id as RefusalReason]]
    pages.push({ command: 'doctor', severity: null, hint: `${cause} ${advice}` })
  }
  if (pages.length === 0 && Object.hasOwn(errorCodes, id)) {
    pages.push({ command: null, severity: null, hint: `That is, ${errorCodes[id as ErrorCode]}.` })
  }
  return pages
}
