/**
 * What is different on a terminal: colour, a pager, and lines of tables that end where the terminal does. Text that goes anywhere
 * else is not touched.
 * @module
 */
const moments = ['auto', 'always', 'never'] as const
type Moment = (typeof moments)[number]

export interface TerminalSettings {
  readonly color: Moment
  readonly pager: boolean
}

/** The words of a command line without those that every command takes, and what these say. */
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

/** What a word says of colour. Another one behind `--color=` is an option that is not known, as any other. */
function momentOf(word: string): Moment | undefined {
  if (word === '--color') return 'always'
  if (word === '--no-color') return 'never'
  return moments.find((moment) => word === `--color=${moment}`)
}

/**
 * Whether to colour: as the user says; else as `NO_COLOR` and `FORCE_COLOR` say (https://no-color.org, https://force-color.org);
 * else on a terminal that is not dumb.
 */
export function hasColor({ color }: TerminalSettings, isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  if (color !== 'auto') return color === 'always'
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false'
  return isTerminal && env['TERM'] !== 'dumb'
}

/** The command of the pager, for a shell; undefined where there is none. */
export function pagerFrom({ pager }: TerminalSettings, env: NodeJS.ProcessEnv): string | undefined {
  if (!pager || env['TERM'] === 'dumb') return undefined
  const command = env['PDMP_PAGER'] ?? env['PAGER'] ?? 'less'
  return command === '' || command === 'cat' ? undefined : command
}
