/**
 * Budgets of work, which bound the time of algorithms that a damaged or crafted file could make run long.
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

  /** Whether nothing is left. */
  get isSpent(): boolean {
    return this.#left <= 0
  }

  /** Spend `steps`. Returns whether that many were left. */
  spend(steps = 1): boolean {
    this.#left -= steps
    return this.#left >= 0
  }

  /**
   * Spend `steps` for `task`, which errors name.
   *
   * @throws PdmpError 'too-costly': fewer are left
   */
  require(steps: number, site: Site, task: string): void {
    if (!this.spend(steps)) throw new PdmpError('too-costly', site, `${task} takes more than ${this.#steps} steps`)
  }
}
