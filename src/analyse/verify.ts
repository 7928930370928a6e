/**
 * Verification of a dump: every rule of the format that Emacs relies on and does not check.
 *
 * Emacs compares magic and fingerprint, and then trusts every number. A flipped bit may cause a crash later on, or none.
 * The checks go from the outside in, because each step is safe only if the steps before it found nothing that prevents it:
 * header, entries, then the facts of the tables about the heap.
 * @module
 */
import { plainBytes } from '../bytes/view.ts'
import type { Dump } from '../dump.ts'
import { PdmpError, refusals } from '../error.ts'
import { Heap } from '../heap/heap.ts'
import { buildImage } from '../image/image.ts'
import { settle } from '../layout/settle.ts'
import { readTables, tableFaults } from '../tables/parse.ts'
import { probeDamaged } from '../tables/probe.ts'
import { checkBuffers } from './buffer-rules.ts'
import { checkCharTables } from './char-table-rules.ts'
import { checkCopies, checkEmacsRelocs } from './emacs-rules.ts'
import { checkFaces } from './face-rules.ts'
import { checkFields } from './field-rules.ts'
import { type Finding, Findings, isRule } from './findings.ts'
import { checkHashList } from './hash-list-rules.ts'
import { checkIntervals } from './interval-rules.ts'
import { checkLostBytes } from './lost-rules.ts'
import { checkNativeNames } from './native-rules.ts'
import { checkObjects } from './object-rules.ts'
import { checkPointers } from './pointer-rules.ts'
import { checkProcesses } from './process-rules.ts'
import { checkEarlyRelocs, checkNativeRelocs, checkObjectStarts } from './reloc-rules.ts'
import { Vectorlikes } from './vectorlikes.ts'

/** The result of `verify`. */
export interface Verdict {
  /** 'ok' if there are no findings. */
  readonly verdict: 'ok' | 'findings'
  /** The first findings of each rule, in file order. */
  readonly findings: readonly Finding[]
  /** The number of all findings. */
  readonly total: number
}

/**
 * Check everything that can be checked without running Emacs: of an open dump, or of a file, which need not be one that can be
 * opened.
 *
 * @throws PdmpError 'not-a-dump', 'dump-incomplete', 'layout-unknown', 'layout-ambiguous': there is nothing to check
 */
export function verify(file: Uint8Array | Dump): Verdict {
  const findings = new Findings()
  if (!(file instanceof Uint8Array)) {
    checkHeap(file.heap, findings)
    return verdictOf(findings)
  }
  try {
    verifyInto(plainBytes(file), findings)
  } catch (error) {
    // Damage that prevents every reading becomes the last finding.
    if (!(error instanceof PdmpError) || refusals.has(error.code) || !isRule(error.code)) throw error
    findings.addFault(error)
  }
  return verdictOf(findings)
}

const verdictOf = ({ kept, total }: Findings): Verdict => ({
  verdict: total === 0 ? 'ok' : 'findings',
  findings: kept,
  total,
})

function verifyInto(bytes: Uint8Array, findings: Findings): void {
  const shape = probeDamaged(bytes)
  for (const fault of shape.faults) findings.addFault(fault)
  if (findings.total > 0) return
  // Now the header is sound: regions are in order, and tables fill the end of the file.
  const tables = readTables(bytes, shape)
  for (const fault of tableFaults(bytes, tables, shape)) findings.addFault(fault)
  if (findings.total > 0) return
  // Now every table ascends, stays inside the file, and has only known types.
  const layout = settle(bytes, shape, tables)
  checkHeap(new Heap(buildImage(bytes, layout, tables)), findings)
}

function checkHeap(heap: Heap, findings: Findings): void {
  const { layout, image } = heap
  const { header, fingerprint } = image
  const [first] = fingerprint
  if (fingerprint.every((byte) => byte === first) && (first === 0 || first === 0xff)) {
    findings.add('fingerprint-blank', 'header.fingerprint', 16, `all 32 bytes are 0x${first.toString(16)}`)
  }
  if (header.coldStart % layout.facts.pageSize !== 0) {
    findings.add(
      'cold-start',
      'header.ofs_cold_start',
      header.coldStart,
      `the offset is not a multiple of ${layout.facts.pageSize}`,
    )
  }
  if (heap.lispsym === undefined) {
    findings.add(
      'lispsym-absent',
      'emacs_relocs',
      header.emacsRelocs.offset,
      'no COPY_FROM_DUMP entry copies the images of nil and t',
    )
  }
  const vectorlikes = new Vectorlikes(heap)
  checkLostBytes(heap, vectorlikes, findings)
  checkObjectStarts(heap, findings)
  checkEarlyRelocs(heap, findings)
  checkNativeRelocs(heap, vectorlikes, findings)
  checkObjects(heap, findings)
  checkPointers(heap, findings)
  checkFields(heap, vectorlikes, findings)
  checkNativeNames(heap, vectorlikes, findings)
  checkProcesses(heap, vectorlikes, findings)
  checkBuffers(heap, vectorlikes, findings)
  checkIntervals(heap, vectorlikes, findings)
  checkCharTables(heap, vectorlikes, findings)
  checkFaces(heap, findings)
  checkEmacsRelocs(heap, findings)
  checkCopies(heap, findings)
  checkHashList(heap, vectorlikes, findings)
}
