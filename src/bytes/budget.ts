/**
 * Work that may still be done: what bounds time where a file, damaged or made for it, could make an algorithm run long.
 * @module
 */
import { PdmpError, type Site } from '../error.ts'

export class Budget {
  readonly #steps: number
  #left: number

  constructor(steps: number) {
    this.#steps = steps
    this.#left = steps
  }

  /** Nothing is left. */
  get isSpent(): boolean {
    return this.#left <= 0
  }

  /** Spend `steps`, and say whether that many were left. */
  spend(steps = 1): boolean {
    this.#left -= steps
    return this.#left >= 0
  }

  /**
   * Spend `steps` of what `task` may take.
   *
   * @throws PdmpError 'too-costly': fewer are left
   */
  require(steps: number, site: Site, task: string): void {
    if (!this.spend(steps)) throw new PdmpError('too-costly', site, `${task} takes more than ${this.#steps} steps`)
  }
}
