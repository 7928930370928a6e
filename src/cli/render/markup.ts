/**
 * Elements of SVG and HTML as text that is well-formed in both: what is not markup is escaped, whatever it is.
 * @module
 */

/** Text that needs no escaping any more. */
export class Markup {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }

  toString(): string {
    return this.source
  }
}

type Attributes = Readonly<Record<string, string | number | undefined>>
export type Child = Markup | string

/** An element; attributes that are undefined are left out, and one without children closes itself. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
  const opening = [name, ...given.map(([key, value]) => `${key}="${escaped(String(value))}"`)].join(' ')
  if (children.length === 0) return new Markup(`<${opening}/>`)
  return new Markup(`<${opening}>${children.map(sourceOf).join('')}</${name}>`)
}

/** Control characters, which XML has no way to write, become the sign for what cannot be shown. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`)

const sourceOf = (child: Child): string => (child instanceof Markup ? child.source : escaped(child))
