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
  'audit',
  'largestLibraries',
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

/** Where a question has the regular expression of the user: the index in `Asked`, and the member of that argument. */
const patternPlaces: Readonly<Record<string, readonly [index: number, member?: string]>> = {
  symbols: [1, 'name'],
  strings: [1, 'pattern'],
  changes: [2],
}

/** The regular expression with which a question searches, if it has one. */
export function patternIn(asked: Asked): string | undefined {
  const [index, member] = patternPlaces[asked[0]] ?? []
  if (index === undefined) return undefined
  const argument = asked[index]
  const pattern = member === undefined ? argument : (argument as Record<string, unknown>)[member]
  return pattern === undefined || pattern === '' ? undefined : String(pattern)
}

/** The same question without its expression. */
export function withoutPattern(asked: Asked): Asked {
  const [index, member] = patternPlaces[asked[0]] ?? []
  const [question, ...args] = asked
  const plain = args.map((argument, i) => {
    if (i + 1 !== index) return argument
    return member === undefined ? '' : { ...(argument as object), [member]: '' }
  })
  return [question, ...plain]
}

/** Libraries that the overview lists. */
export const LARGEST = 10
