/**
 * A question with its arguments, as it is sent to the worker and as its answer is remembered.
 * @module
 */
/** A question with its arguments. */
export type Asked = readonly [question: string, ...args: unknown[]]

/** The name under which an answer is remembered, on the page and in a report without a dump. */
export const keyOf = (asked: Asked): string => JSON.stringify(asked)

/**
 * Questions that take more than a moment on a large dump. A second worker answers them, so that the others need not wait. What
 * needs `Holders` belongs here, because that is made once in each worker.
 */
export const slowQuestions: ReadonlySet<string> = new Set([
  'verdict',
  'carried',
  'largest',
  'libraries',
  'oddities',
  'keepers',
  'pageParts',
  'orderedPages',
  'sizeCells',
  'sizeRows',
  'definitions',
  'sharedBy',
  'strings',
  'comparison',
  'changes',
])

/** Libraries that the overview lists. */
export const LARGEST = 10
