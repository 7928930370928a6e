/**
 * JSON documents in pieces. Offsets are numbers, addresses strings "0x…"; fields are only ever added.
 * @module
 */

/** A document small enough to print at once. */
export function* jsonDocument(document: object): Generator<string> {
  yield `${JSON.stringify(document, null, 2)}\n`
}

/** `head` with one long list appended under `key`, one item to a line. */
export function* jsonList(head: object, key: string, items: Iterable<object>): Generator<string> {
  const open = JSON.stringify(head).slice(0, -1)
  yield `${open}${open === '{' ? '' : ','}${JSON.stringify(key)}:[`
  yield* jsonItems(items)
  yield ']}\n'
}

/** A bare list, one item to a line. */
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

/** A document on one line, for streams that hold several. */
export const jsonLine = (document: object): string => `${JSON.stringify(document)}\n`
