/**
 * Runs the built command as a user does, and returns exit code and output.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const program = fileURLToPath(new URL('../../dist/bin/main.js', import.meta.url))

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** `pdmp ARGS`, with `input` on standard input. */
export function pdmp(args: readonly string[], input: string | Uint8Array = ''): Run {
  const { stdout, ...run } = pdmpBinary(args, input)
  return { ...run, stdout: stdout.toString('utf8') }
}

/** The same, for commands that write bytes. */
export function pdmpBinary(args: readonly string[], input: string | Uint8Array = '') {
  const run = spawnSync(process.execPath, [program, ...args], { input, maxBuffer: 2 ** 28 })
  return { status: run.status, stdout: run.stdout, stderr: run.stderr.toString('utf8') }
}

/**
 * A line of `sh` in which `pdmp` is the command, for redirections, links and limits.
 *
 * @param cwd where the line runs, so that it can name files without quoting
 */
export function shell(line: string, cwd: string): Run {
  const env = { ...process.env, NODE: process.execPath, PROGRAM: program }
  const script = `pdmp() { "$NODE" "$PROGRAM" "$@"; }\n${line}`
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 })
  return { status, stdout, stderr }
}

/**
 * `pdmp ARGS` as a user for whom permissions count. For root that is root itself without the power to override them, which
 * can still read the clone and make files where others cannot. Undefined, after saying so, where root cannot give that up.
 */
export function pdmpPermitted(args: readonly string[]): Run | undefined {
  const isRoot = process.getuid?.() === 0
  const drop = ['setpriv', '--bounding-set', '-dac_override', '--inh-caps', '-dac_override']
  if (isRoot && spawnSync(drop[0]!, [...drop.slice(1), 'true']).status !== 0) {
    process.stderr.write('\nSKIPPED: what permissions forbid: this root cannot drop CAP_DAC_OVERRIDE with setpriv\n')
    return undefined
  }
  const [command, ...rest] = [...(isRoot ? drop : []), process.execPath, program, ...args]
  const { status, stdout, stderr } = spawnSync(command!, rest, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** The document of a command that was called with --json. */
export function pdmpJson(args: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = pdmp([...args, '--json'], input)
  return { status, stderr, document: JSON.parse(stdout) }
}
