/**
 * Distinction between a damaged dump and a dump whose layout this version does not know. All such decisions are made here.
 *
 * A dump shows every fact of a layout many times: each root leads to an object, each string has its pointer in the same
 * field. If a few observations disagree, they are damage: the dump is read, and `verify` reports them. If most observations
 * in all parts of the file disagree, a later Emacs wrote the dump, and it must not be read with a layout that fits in part.
 * Blank bytes are no observation, because lost parts of a file read as zero.
 * @module
 */
import { PdmpError } from '../error.ts'

/** Observations are counted by eighths of the file, so that one overwritten part of the file counts as damage. */
const PARTS = 8
/** If more parts than this agree, the fact holds, and the other parts are damaged. */
const MOST_AGREEING_PARTS = 2
/** With fewer observations nothing is decided. */
const FEWEST_OBSERVATIONS = 2

/** One fact, and how many observations agree with it, by how far along in the file they are. */
export class Fact {
  /** What the fact is about, in the plural: `roots`. */
  readonly subject: string
  /** What those that disagree do: `do not lead to an object with their tag`. */
  readonly fault: string
  /** How many may disagree in a sound dump, for each that agrees. */
  readonly #ratio: number
  readonly #agreeing = new Uint32Array(PARTS)
  readonly #disagreeing = new Uint32Array(PARTS)

  constructor(subject: string, fault: string, ratio = 1) {
    this.subject = subject
    this.fault = fault
    this.#ratio = ratio
  }

  /** Record an observation `at` of `length`. Undefined means that it shows nothing. */
  see(agrees: boolean | undefined, at: number, length: number): void {
    if (agrees === undefined) return
    const part = Math.min(PARTS - 1, Math.floor((PARTS * at) / length))
    if (agrees) this.#agreeing[part]!++
    else this.#disagreeing[part]!++
  }

  /** Whether most observations disagree, throughout the file. */
  get disagrees(): boolean {
    const { agreeing, disagreeing } = this.#totals()
    if (agreeing + disagreeing < FEWEST_OBSERVATIONS * this.#ratio || disagreeing <= this.#ratio * agreeing)
      return false
    const parts = this.#agreeing.filter((count, part) => count > this.#disagreeing[part]!)
    return parts.length <= MOST_AGREEING_PARTS
  }

  get evidence(): string {
    const { agreeing, disagreeing } = this.#totals()
    return `${disagreeing} of ${agreeing + disagreeing} ${this.subject} ${this.fault}`
  }

  #totals(): { agreeing: number; disagreeing: number } {
    const sum = (counts: Uint32Array) => counts.reduce((total, count) => total + count, 0)
    return { agreeing: sum(this.#agreeing), disagreeing: sum(this.#disagreeing) }
  }
}

/** The error for a dump that disagrees with every known layout. */
export const laterEmacs = (evidence: string, site = { path: 'header', offset: 0 }): PdmpError =>
  new PdmpError('layout-unknown', site, `a later Emacs than this version of pdmp knows wrote this dump: ${evidence}`)

/**
 * Refuse a dump that disagrees with a fact.
 *
 * @throws PdmpError 'layout-unknown', with the evidence
 */
export function requireFacts(facts: Iterable<Fact>): void {
  const evidence: string[] = []
  for (const fact of facts) if (fact.disagrees) evidence.push(fact.evidence)
  if (evidence.length > 0) throw laterEmacs(evidence.join('; '))
}
