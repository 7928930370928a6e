/**
 * Elements of SVG and HTML as text that is well-formed in both. Everything that is not markup is escaped.
 * @module
 */

/** Text that is already escaped. */
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

/** Make an element. Undefined attributes are left out. An element without children is self-closing. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
  const opening = [name, ...given.map(([key, value]) => `${key}="${escaped(String(value))}"`)].join(' ')
  if (children.length === 0) return new Markup(`<${opening}/>`)
  return new Markup(`<${opening}>${children.map(sourceOf).join('')}</${name}>`)
}

/** Escape text. Control characters, which XML cannot represent, become U+FFFD. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are to be replaced
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`)

const sourceOf = (child: Child): string => (child instanceof Markup ? child.source : escaped(child))
