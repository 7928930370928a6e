/**
 * Links and amounts. Every object that is shown is a link to its page.
 * @module
 */

import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { hex } from '../../index.ts'
import { href, type Params } from '../route.ts'
import { grouped, sizeText } from './figures.ts'
import { fileText } from './files.ts'

/** Whether links are in rows of a grid, which arrows walk, so that Tab passes them by. */
export const InGrid = createContext(false)

interface LinkProps {
  readonly view: string
  readonly params?: Params
  readonly class?: string
  readonly title?: string | undefined
  readonly children: ComponentChildren
}

/** A link to a view. */
export function Link({ view, params, class: className, title, children }: LinkProps) {
  const isInGrid = useContext(InGrid)
  return (
    <a href={href(view, params)} class={className} title={title} tabIndex={isInGrid ? -1 : undefined}>
      {children}
    </a>
  )
}

/** A link to the object at an offset: its name, or the offset. */
export const ObjectLink = ({ at, children }: { readonly at: number; readonly children?: ComponentChildren }) => (
  <Link view="object" params={{ at: hex(at) }} class="object">
    {children ?? hex(at)}
  </Link>
)

/** A link to what a library of the dump defined and keeps alive. */
export const LibraryLink = ({ file, children }: { readonly file: string; readonly children?: ComponentChildren }) => (
  <Link view="libraries" params={{ file }} title={file}>
    {children ?? fileText(file)}
  </Link>
)

/** A number of bytes, short, with the exact number as its title. */
export const Bytes = ({ n }: { readonly n: number }) => (
  <span class="number" title={`${grouped(n)} bytes`}>
    {sizeText(n)}
  </span>
)
