/**
 * The last line of a test run, for machines: `812 passed, 0 failed`, and `, 3 skipped` if there were any.
 *
 * A file that cannot be loaded and an error outside any test count as one failure each: a run with either has failed.
 * @module
 */
import type { Reporter, SerializedError, TestModule, TestRunEndReason } from 'vitest/node'

export interface Totals {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

function plainLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

export class PlainSummary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[], reason: TestRunEndReason): void {
    const totals = { passed: 0, failed: errors.length, skipped: 0 }
    for (const testModule of modules) {
      totals.failed += testModule.errors().length
      for (const test of testModule.children.allTests()) {
        const { state } = test.result()
        // A test that never ended, as after a crash of its worker, has not passed.
        totals[state === 'pending' ? 'failed' : state]++
      }
    }
    // A run can fail before there is any test to blame.
    if (reason !== 'passed' && totals.failed === 0) totals.failed = 1
    // After the summary of the default reporter, which is written in this same turn.
    setImmediate(() => process.stdout.write(`${plainLine(totals)}\n`))
  }
}
