/**
 * SVG and HTML as a tree, read by a strict XML parser: what is not well-formed is an error.
 * @module
 */
import fc from 'fast-check'
import { SaxesParser } from 'saxes'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/** @throws Error with line and column */
export function parseMarkup(text: string): Element {
  const root = { name: '', attributes: {}, children: [] as (Element | string)[] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (content) => {
    open.at(-1)!.children.push(content)
  })
  parser.write(text).close()
  return root.children.find((child) => typeof child !== 'string')!
}

/** Elements of that name, in order; all of them without one. */
export function elementsOf(element: Element, name?: string): Element[] {
  const below = element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child, name)))
  return name === undefined || element.name === name ? [element, ...below] : below
}

export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

/**
 * What a page or picture would ask others for, or run: scripts, handlers, addresses that are not inside it. Of styles, only
 * what they import and load.
 */
export function reachesOut(root: Element): string[] {
  return elementsOf(root).flatMap((element) => {
    const { name, attributes } = element
    const loads = ['src', 'href', 'xlink:href', 'srcset', 'data', 'action', 'style']
    const attributesOut = Object.entries(attributes)
      .filter(([key, value]) => key.startsWith('on') || (loads.includes(key) && !value.startsWith('#')))
      .map(([key, value]) => `${name} ${key}=${value}`)
    const active = ['script', 'iframe', 'object', 'embed', 'link', 'foreignObject', 'base'].includes(name) ? [name] : []
    const styles = name === 'style' && /@import|url\(|@font-face/.test(textOf(element)) ? ['style that loads'] : []
    return [...attributesOut, ...active, ...styles]
  })
}

/** Text of any kind, and text that looks like markup. */
export const anyText = fc.oneof(
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 40 }),
  fc.constantFrom(
    '</style><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    ']]>',
    '<!--',
    '&amp;&#60;',
    "' onload='",
  ),
)
/** The text as a page shows it: U+FFFD in place of what no XML can hold. */
export const shown = (text: string): string =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must be gone
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu,
    '\ufffd',
  )
