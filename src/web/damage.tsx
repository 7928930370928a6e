/**
 * What is wrong with a dump, as `verify` says: over every view in one line, and as a list.
 * @module
 */
import { hex, type Verdict } from '../index.ts'
import { useAnswer } from './answers.ts'
import { counted, grouped } from './parts/figures.ts'
import { Link, ObjectLink } from './parts/links.tsx'

/** A banner over every view of a dump that breaks rules of the format. */
export function DamageBanner() {
  const reply = useAnswer('verdict')
  if (reply.state !== 'done' || reply.value.total === 0) return null
  return (
    <p class="damage" role="alert">
      This dump breaks the format in {counted(reply.value.total, 'place')}. What can be read is shown.{' '}
      <Link view="overview">What is damaged</Link>
    </p>
  )
}

/** Findings that are shown before a click asks for more. */
const FIRST = 5

/** The findings of `verify`. Offsets are links only where there is a dump to look into. */
export function Findings({
  verdict: { findings, total },
  isOpen,
}: {
  readonly verdict: Verdict
  readonly isOpen: boolean
}) {
  const [first, rest] = [findings.slice(0, FIRST), findings.slice(FIRST)]
  const list = (some: Verdict['findings']) => (
    <ul class="findings">
      {some.map(({ rule, severity, offset, path, message }) => (
        <li key={`${rule} ${offset} ${path}`} class={severity}>
          <strong>{rule}</strong> at {isOpen ? <ObjectLink at={offset} /> : <code>{hex(offset)}</code>},{' '}
          <code>{path}</code>: {message}
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {list(first)}
      {rest.length > 0 && (
        <details>
          <summary>
            {counted(rest.length, 'more finding')}
            {total > findings.length && `, of ${grouped(total)} in all`}
          </summary>
          {list(rest)}
        </details>
      )}
    </>
  )
}
