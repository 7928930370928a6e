/**
 * The state of the page as the fragment of its URL: `#object?at=0x1f80`. A link is the whole state, so back and forward work,
 * and a link works for everyone who has the same dump.
 * @module
 */

/** Named parameters of a view. */
export type Params = Readonly<Record<string, string>>

/** A view and its parameters. */
export interface Route {
  readonly view: string
  readonly params: Params
}

/** What a view gets: the parameters of the fragment. */
export interface ViewProps {
  readonly params: Params
}

/** Read a fragment, with or without `#`. Without a view it is the overview. */
export function parseRoute(fragment: string): Route {
  const [, view = '', query = ''] = /^#?([^?]*)(?:\?(.*))?$/s.exec(fragment) ?? []
  return { view: view === '' ? 'overview' : decoded(view), params: Object.fromEntries(new URLSearchParams(query)) }
}

/** The fragment of a view, for `href`. Parameters that are undefined or empty are left out. */
export function href(view: string, params: Readonly<Record<string, string | undefined>> = {}): string {
  const given = Object.entries(params).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  )
  const query = new URLSearchParams(given).toString()
  return query === '' ? `#${encodeURIComponent(view)}` : `#${encodeURIComponent(view)}?${query}`
}

/** Go to a view, in place of the one that is shown: back does not return to each letter of a filter. */
export function replaceRoute(view: string, params: Readonly<Record<string, string | undefined>>): void {
  location.replace(href(view, params))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Read an offset of a parameter: hexadecimal with 0x, else decimal. Undefined if it is no number. */
export function offsetOf(text: string | undefined): number | undefined {
  if (text === undefined || !/^(0x[0-9a-f]{1,8}|\d{1,10})$/i.test(text)) return undefined
  return Number(text)
}
