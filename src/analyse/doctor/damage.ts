/**
 * What damage does to an Emacs that loads the dump, as far as it can be told without running Emacs.
 *
 * Damage that the loader itself acts on, or that is too large to be missed, kills. Damage of which Emacs notices nothing is left out.
 * Of the rest no one can tell: it depends on whether Emacs comes there.
 * @module
 */
import type { ByteOrder } from '../../bytes/view.ts'
import type { Dump } from '../../dump.ts'
import { PdmpError } from '../../error.ts'
import { messageText } from '../../layout/dump-messages.ts'
import { EMACS_RELOC_SIZE, endOf, type Header, headerFaults } from '../../layout/header-rules.ts'
import type { GenerationFacts, Release } from '../../layout/releases.ts'
import { unpackEmacsRelocs } from '../../tables/emacs-reloc-table.ts'
import { parseHeader } from '../../tables/header.ts'
import { roundUp } from '../../units.ts'
import type { Finding, RuleId } from '../findings.ts'
import { type Verdict, verify } from '../verify.ts'
import { headerDamage, MANY } from './header-damage.ts'
import type { UnitTrouble } from './units-verdict.ts'

/** Something that is wrong, and that Emacs relies on. */
export interface Damage {
  /** The first rule of `verify` that is broken; null if it is not the dump that is wrong. */
  readonly rule: RuleId | null
  /** What is wrong there. */
  readonly message: string
  /** The number of errors that `verify` finds. */
  readonly findings: number
  /** Units of native code to do something about, if they are what is wrong. */
  readonly troubles?: readonly UnitTrouble[]
}

/** What damage does: Emacs dies for sure or perhaps, or says `message` and exits. */
export type DamageVerdict =
  | ({ readonly outcome: 'dies' } & Damage)
  | ({ readonly outcome: 'may-die' } & Damage)
  | { readonly outcome: 'refused'; readonly message: string }

/** What `verify` finds in a dump, and what that does to Emacs. */
export interface DamageReport {
  /** Undefined if Emacs starts. */
  readonly damage: DamageVerdict | undefined
  /** The number of all findings. */
  readonly findings: number
}

/** The damage of an open dump, determined once. */
export class DumpDamage implements DamageReport {
  readonly damage: DamageVerdict | undefined
  readonly findings: number

  constructor(dump: Dump) {
    const { findings, total } = verify(dump)
    this.findings = total
    const { hashList } = dump.image.header
    this.damage = heapDamage(findings, dump.bytes)
    // Without this list no hash table works.
    if (hashList !== null && hashList <= 0 && this.damage?.outcome === 'may-die') {
      this.damage = { ...this.damage, outcome: 'dies' }
    }
  }
}

/** How the loader of a release reads the file. */
export interface Loader {
  readonly release: Release
  readonly facts: GenerationFacts
  readonly byteOrder: ByteOrder
}

/** The damage of a file that cannot be opened as a dump. */
export function damageOfBytes(bytes: Uint8Array, loader: Loader | undefined): DamageReport {
  const { findings, total } = checked(bytes)
  if (loader === undefined) return { damage: heapDamage(findings, bytes), findings: total }
  const { facts, byteOrder, release } = loader
  const header = parseHeader(bytes, facts, byteOrder)
  if (headerFaults(header, facts, bytes.length).length > 0) {
    const { effect, message } = headerDamage(header, bytes, byteOrder)
    const rule = findings[0]?.rule ?? 'layout-unknown'
    return {
      damage: effect === 'harmless' ? undefined : { outcome: effect, rule, message, findings: total },
      findings: total,
    }
  }
  return { damage: tableDamage(bytes, findings, total, { header, byteOrder, release }), findings: total }
}

/** The findings of `verify`; the error as one finding where it gives up. */
function checked(bytes: Uint8Array): Pick<Verdict, 'findings' | 'total'> {
  try {
    return verify(bytes)
  } catch (error) {
    if (!(error instanceof PdmpError)) throw error
    const { code, detail, site } = error
    return {
      findings: [
        { rule: code as RuleId, severity: 'error', offset: site.offset, path: site.path, message: detail, hint: '' },
      ],
      total: 1,
    }
  }
}

/** Rules whose breach Emacs does not notice, wherever it is. */
const unnoticed: ReadonlySet<RuleId> = new Set(['trailing-bytes'])
/** Rules on the loader's own work, whose breach it does not survive. */
const deadly: ReadonlySet<RuleId> = new Set(['hash-list', 'native-unit'])

const concerns = ({ path }: Finding, table: string): boolean => path.startsWith(table)

/** Damage that shows in the entries of tables. */
function tableDamage(
  bytes: Uint8Array,
  findings: readonly Finding[],
  total: number,
  { header, byteOrder, release }: { readonly header: Header; readonly byteOrder: ByteOrder; readonly release: Release },
): DamageVerdict | undefined {
  // With the padding behind it.
  const startsEnd = roundUp(endOf(header.objectStarts), 8)
  const isHarmless = (finding: Finding) => concerns(finding, 'object_starts') && endOfRun(finding, bytes) <= startsEnd
  const errors = findings.filter((finding) => finding.severity === 'error' && !isHarmless(finding))
  const [first] = errors
  if (first === undefined) return undefined
  const damage = { rule: first.rule, message: `${first.path} ${first.message}`, findings: total }
  if (errors.every((finding) => finding.rule === 'type-unknown' && concerns(finding, 'emacs_relocs'))) {
    const { types } = unpackEmacsRelocs(bytes, { ...header.emacsRelocs, offset: first.offset, count: 1 }, { byteOrder })
    return { outcome: 'refused', message: messageText('unknown-relocation', release).replace('%d', `${types[0]}`) }
  }
  // The order of a table does not matter to the loader.
  const misplaced = errors.filter(({ rule }) => rule !== 'table-unsorted')
  const isDeadly = misplaced.some(
    (finding) =>
      endOfRun(finding, bytes) - finding.offset > MANY * EMACS_RELOC_SIZE ||
      (concerns(finding, 'dump_relocs[late]') && !isBlankWord(finding, bytes)) ||
      (finding.rule === 'out-of-bounds' && concerns(finding, 'dump_relocs[very-late]')),
  )
  return { outcome: isDeadly || misplaced.length >= MOST_KEPT ? 'dies' : 'may-die', ...damage }
}

/** `verify` keeps so many findings of one rule. */
const MOST_KEPT = 50

/** A word that is blank may be padding behind the last entry. */
const isBlankWord = (finding: Finding, bytes: Uint8Array): boolean =>
  finding.rule === 'blank' && endOfRun(finding, bytes) - finding.offset <= 8

/** The end of a run of blank bytes; of other findings, where they start. */
function endOfRun({ rule, offset, message }: Finding, { length }: Uint8Array): number {
  if (rule !== 'blank') return offset
  const end = /to (0x[0-9a-f]+)/.exec(message)?.[1]
  return end === undefined ? length : Number(end)
}

/** Damage of the heap, in a file whose header and tables are sound. */
function heapDamage(findings: readonly Finding[], bytes: Uint8Array): DamageVerdict | undefined {
  const errors = findings.filter(({ severity, rule }) => severity === 'error' && !unnoticed.has(rule))
  const [first] = errors
  if (first === undefined) return undefined
  const damage = { rule: first.rule, message: `${first.path} ${first.message}`, findings: errors.length }
  const isDeadly = errors.some(
    (finding) =>
      deadly.has(finding.rule) ||
      endOfRun(finding, bytes) - finding.offset >= MUCH ||
      (finding.rule === 'reloc-phase' && concerns(finding, 'dump_relocs[late]')),
  )
  return { outcome: isDeadly ? 'dies' : 'may-die', ...damage }
}

/** So many bytes of a section that are zero cannot be missed. */
const MUCH = 65536
