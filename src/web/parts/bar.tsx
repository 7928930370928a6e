/**
 * Parts of a whole as one bar to scale, with a legend.
 * @module
 */
import { shareText } from './figures.ts'
import { Bytes } from './links.tsx'

/** One part. */
export interface Part {
  readonly name: string
  readonly bytes: number
  /** A class of the stylesheet that gives the colour: `fill-1` to `fill-8`. */
  readonly fill: string
  readonly href?: string
}

/** A bar of parts. The legend has all that the bar shows, so the bar itself is hidden from screen readers. */
export function Bar({ parts }: { readonly parts: readonly Part[] }) {
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0)
  return (
    <div class="bar">
      <div class="bar-track" aria-hidden="true">
        {parts.map(({ name, bytes, fill }) => (
          <div key={name} class={fill} style={{ flexGrow: bytes }} title={name} />
        ))}
      </div>
      <ul class="bar-legend">
        {parts.map(({ name, bytes, fill, href }) => (
          <li key={name}>
            <span class={`swatch ${fill}`} aria-hidden="true" />
            {href === undefined ? name : <a href={href}>{name}</a>} <Bytes n={bytes} />{' '}
            <span class="soft number">{shareText(bytes, total)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
