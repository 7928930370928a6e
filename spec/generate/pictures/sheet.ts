/**
 * A drawing with text in rows, boxes, lines and arrows. The result is a self-contained SVG file.
 *
 * Units: pixels of a page of width 840. Text is monospaced, so that its width is known here, up to differences between fonts.
 *
 * @module
 */

import { element, Markup } from '../../../src/cli/render/markup.ts'

export const WIDTH = 840
export const MARGIN = 20
/** Distance between the baselines of two rows of text. */
export const ROW = 20
const FONT_SIZE = 12
/** Width of a character relative to the font size, for the widest common font. */
const ADVANCE = 0.617

/** `accent` marks the subject of a picture, `soft` explanations, `small` bit numbers. */
export type TextStyle = 'strong' | 'accent' | 'soft' | 'small'
export type BoxStyle = 'filled' | 'tinted' | 'plain' | 'gone' | 'panel'
export type Anchor = 'start' | 'middle' | 'end'

export const textWidth = (text: string): number => text.length * FONT_SIZE * ADVANCE

// The picture has its own background, so that it is readable even if a page does not use the same colour scheme as its pictures.
const style = `
text{font:${FONT_SIZE}px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace;fill:#1f2328;white-space:pre}
.strong{font-weight:600}.soft{fill:#59636e}.small{font-size:10px;fill:#59636e}.accent{fill:#9a3412}
.paper{fill:#fdfdfb;stroke:#d5d5ce}.filled{fill:#f2b591;stroke:#c2410c}.tinted{fill:#fbe9df;stroke:#c2410c}
.plain{fill:#efefea;stroke:#8b949e}.gone{fill:none;stroke:#8b949e;stroke-dasharray:4 3}.panel{fill:none;stroke:#d5d5ce}
.line{fill:none;stroke:#8b949e}.arrow{fill:none;stroke:#c2410c;stroke-width:1.5}.head{fill:#c2410c}
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.soft,.small{fill:#9ba3ab}.accent{fill:#f0a070}
.paper{fill:#14161a;stroke:#3a3f45}.filled{fill:#7a3f1c;stroke:#e8834a}.tinted{fill:#3a2115;stroke:#e8834a}
.plain{fill:#23272d;stroke:#7a828a}.gone{stroke:#7a828a}.panel{stroke:#3a3f45}.line{stroke:#7a828a}.arrow{stroke:#e8834a}.head{fill:#e8834a}}
`.trim()

export class Sheet {
  readonly #title: string
  readonly #description: string
  readonly #parts: Markup[] = []

  /** @param description the content of the picture for readers who cannot see it */
  constructor(title: string, description: string) {
    this.#title = title
    this.#description = description
  }

  /** Draw text on the baseline `y`. */
  text(x: number, y: number, content: string, styles: readonly TextStyle[] = [], anchor: Anchor = 'start'): this {
    const place = { x: rounded(x), y: rounded(y), class: classOf(styles) }
    return this.#add(element('text', { ...place, 'text-anchor': anchor === 'start' ? undefined : anchor }, content))
  }

  box(x: number, y: number, width: number, height: number, style: BoxStyle): this {
    const [left, top] = [rounded(x), rounded(y)]
    return this.#add(element('rect', { x: left, y: top, width: rounded(width), height: rounded(height), class: style }))
  }

  /** Draw a line through points. */
  line(...points: readonly (readonly [x: number, y: number])[]): this {
    return this.#add(element('polyline', { points: pointsOf(points), class: 'line' }))
  }

  /** Draw an arrow through points, with a head at its end in the direction of the last segment. */
  arrow(...points: readonly (readonly [x: number, y: number])[]): this {
    const [[fromX, fromY], [x, y]] = points.slice(-2) as [readonly [number, number], readonly [number, number]]
    const length = Math.hypot(x - fromX, y - fromY)
    const [dx, dy] = [(x - fromX) / length, (y - fromY) / length]
    const [baseX, baseY] = [x - 7 * dx, y - 7 * dy]
    const head = [[x, y] as const, [baseX - 3.5 * dy, baseY + 3.5 * dx], [baseX + 3.5 * dy, baseY - 3.5 * dx]] as const
    const shaft = [...points.slice(0, -1), [baseX, baseY] as const]
    return this.#add(
      element('polyline', { points: pointsOf(shaft), class: 'arrow' }),
      element('polygon', { points: pointsOf(head), class: 'head' }),
    )
  }

  /** The file, `height` pixels high. */
  svg(height: number, source: string): string {
    const root = element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: WIDTH,
        height,
        viewBox: `0 0 ${WIDTH} ${height}`,
        role: 'img',
        'aria-labelledby': 'title desc',
      },
      line(element('title', { id: 'title' }, this.#title)),
      line(element('desc', { id: 'desc' }, this.#description)),
      line(element('style', {}, new Markup(style))),
      line(element('rect', { x: 0.5, y: 0.5, width: WIDTH - 1, height: height - 1, rx: 6, class: 'paper' })),
      ...this.#parts.map(line),
      new Markup('\n'),
    )
    return `<!-- ${source} -->\n${root.source}\n`
  }

  #add(...parts: readonly Markup[]): this {
    this.#parts.push(...parts)
    return this
  }
}

const line = ({ source }: Markup): Markup => new Markup(`\n${source}`)
const classOf = (styles: readonly TextStyle[]): string | undefined =>
  styles.length === 0 ? undefined : styles.join(' ')
/** Round to tenths of a pixel, so that the text of a picture does not depend on the last bits of a division. */
const rounded = (value: number): number => Number(value.toFixed(1))
const pointsOf = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(' ')
