/**
 * Settings for a terminal: colour, a pager, and lines of tables cut to its width. Text that goes elsewhere
 * is not changed.
 * @module
 */
const moments = ['auto', 'always', 'never'] as const
type Moment = (typeof moments)[number]

export interface TerminalSettings {
  readonly color: Moment
  readonly pager: boolean
}

/** Split a command line into the options for the terminal, which every command accepts, and the other words. */
export function takeTerminalOptions(words: readonly string[]): { args: string[]; settings: TerminalSettings } {
  const end = words.includes('--') ? words.indexOf('--') : words.length
  let color: Moment = 'auto'
  let pager = true
  const args = words.filter((word, i) => {
    const moment = i < end ? momentOf(word) : undefined
    if (moment !== undefined) color = moment
    else if (i < end && word === '--no-pager') pager = false
    else return true
    return false
  })
  return { args, settings: { color, pager } }
}

/** The setting of a colour option; undefined for other words, and for `--color=` with an unknown value. */
function momentOf(word: string): Moment | undefined {
  if (word === '--color') return 'always'
  if (word === '--no-color') return 'never'
  return moments.find((moment) => word === `--color=${moment}`)
}

/**
 * Whether to use colour. The option decides; then `NO_COLOR` and `FORCE_COLOR` (https://no-color.org, https://force-color.org);
 * then whether the output is a terminal that is not dumb.
 */
export function hasColor({ color }: TerminalSettings, isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  if (color !== 'auto') return color === 'always'
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false'
  return isTerminal && env['TERM'] !== 'dumb'
}

/** The shell command of the pager; undefined if there is none. */
export function pagerFrom({ pager }: TerminalSettings, env: NodeJS.ProcessEnv): string | undefined {
  if (!pager || env['TERM'] === 'dumb') return undefined
  const command = env['PDMP_PAGER'] ?? env['PAGER'] ?? 'less'
  return command === '' || command === 'cat' ? undefined : command
}
