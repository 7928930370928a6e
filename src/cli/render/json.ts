/**
 * JSON output in pieces. Offsets are numbers, addresses are strings "0x…". Members are only ever added.
 * @module
 */

/** A document that is small enough to print at once. */
export function* jsonDocument(document: object): Generator<string> {
  yield `${JSON.stringify(document, null, 2)}\n`
}

/** The members of `head`, and a long list under `key`, one item per line. */
export function* jsonList(head: object, key: string, items: Iterable<object>): Generator<string> {
  const open = JSON.stringify(head).slice(0, -1)
  yield `${open}${open === '{' ? '' : ','}${JSON.stringify(key)}:[`
  yield* jsonItems(items)
  yield ']}\n'
}

/** A list, one item per line. */
export function* jsonArray(items: Iterable<object>): Generator<string> {
  yield '['
  yield* jsonItems(items)
  yield ']\n'
}

function* jsonItems(items: Iterable<object>): Generator<string> {
  let separator = '\n'
  for (const item of items) {
    yield separator + JSON.stringify(item)
    separator = ',\n'
  }
  yield '\n'
}

/** A document on one line, for streams of several documents. */
export const jsonLine = (document: object): string => `${JSON.stringify(document)}\n`
