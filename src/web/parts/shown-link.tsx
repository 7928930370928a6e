/**
 * A value or a node of the dump: its text, which is a link if the dump contains the object.
 * @module
 */
import { hex } from '../../index.ts'
import type { Shown } from '../questions/shown.ts'
import { Link } from './links.tsx'

interface ShownLinkProps {
  readonly shown: Shown
  readonly title?: string
}

export const ShownLink = ({ shown: { text, at }, title }: ShownLinkProps) =>
  at === null ? (
    <code title={title}>{text}</code>
  ) : (
    <Link view="object" params={{ at: hex(at) }} class="object" title={title}>
      {text}
    </Link>
  )
