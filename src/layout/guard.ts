/**
 * Tell damage from difference: the one place that decides whether a dump is of a layout that this version does not know.
 *
 * Every fact of a layout is seen in many places of a dump: each root leads to an object, each string has its pointer at the
 * same field. One place that disagrees is damage; it is read, and `verify` reports it. Where most places disagree, and
 * those all over the file, the fact itself is another one: a later Emacs wrote the dump, and nothing of it may be read under
 * the layout that fits by half. Blank places tell nothing: what was lost reads as zero.
 *
 * Source: none; this is what keeps a dump of an Emacs to come from being misread.
 * @module
 */
import { PdmpError } from '../error.ts'

/** Places of one fact are told apart by how far along they are: an overwritten part of the file is damage. */
const PARTS = 8
/** Parts that agree in so many cases show that the fact holds, and that the rest is damaged. */
const MOST_AGREEING_PARTS = 2
/** With fewer observations nothing is decided. */
const FEWEST_PLACES = 2

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
    if (agreeing + disagreeing < FEWEST_PLACES * this.#ratio || disagreeing <= this.#ratio * agreeing) return false
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

/** What of a dump disagrees with every layout that is known. */
export const laterEmacs = (evidence: string, site = { path: 'header', offset: 0 }): PdmpError =>
  new PdmpError('layout-unknown', site, `a later Emacs than this version of pdmp knows wrote this dump: ${evidence}`)

/**
 * Refuse a dump in which a fact is otherwise.
 *
 * @throws PdmpError 'layout-unknown', with the evidence
 */
export function requireFacts(facts: Iterable<Fact>): void {
  const evidence: string[] = []
  for (const fact of facts) if (fact.disagrees) evidence.push(fact.evidence)
  if (evidence.length > 0) throw laterEmacs(evidence.join('; '))
}
