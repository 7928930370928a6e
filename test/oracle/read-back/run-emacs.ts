/**
 * Has a real Emacs read printed objects and say what it finds wrong.
 * @module
 */
import type { StartableEmacs } from '../emacs.ts'
import { runAtStart } from '../start-emacs.ts'
import type { Case } from './sample.ts'

export interface Verdict {
  /** Texts that Emacs read. */
  readonly read: number
  /** Objects of the running Emacs that texts were compared with. */
  readonly compared: number
  /** Texts of objects that Emacs itself prints so that it cannot read them. */
  readonly unreadable: number
  /** Texts that Emacs prints so, too, but reads as something else. */
  readonly lossy: number
  /** `0x1f40 differs is not equal: load-path value a` and the like. */
  readonly wrong: readonly string[]
}

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')

const lineOf = ({ id, route, text }: Case): string =>
  route === undefined
    ? `${id} none - - ${base64(text)}\n`
    : `${id} ${route.cell} ${base64(route.symbol)} ${route.steps || ','} ${base64(text)}\n`

export function askEmacs(emacs: StartableEmacs, dump: Uint8Array, cases: readonly Case[]): Verdict {
  const lines = runAtStart(emacs, dump, 'read-back/read-back.el', cases.map(lineOf).join(''))
  const [, read, compared, unreadable, lossy] = lines.at(-1)!.split(' ').map(Number)
  if (lossy === undefined) throw new Error(`not counts: ${lines.at(-1)}`)
  const routes = new Map(cases.map(({ id, route }) => [id, route]))
  const wrong = lines.slice(0, -1).map((line) => {
    const route = routes.get(line.split(' ', 1)[0]!)
    return route === undefined ? line : `${line}: ${route.symbol} ${route.cell} ${route.steps}`
  })
  return { read: read!, compared: compared!, unreadable: unreadable!, lossy, wrong }
}
