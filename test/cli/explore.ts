/**
 * `pdmp explore` as a process, which runs until it is stopped.
 * @module
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { program } from './run.ts'

export interface Exploring {
  /** The first line of its output: the URL, or the document. */
  readonly line: string
  /** Press Ctrl-C. Resolves to the exit code. */
  readonly stop: () => Promise<number | null>
}

/** Start `pdmp explore ARGS`, with no browser but what `env` makes one, and wait for its first line. */
export async function explore(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Exploring> {
  const noOpen = Object.keys(env).length > 0 ? [] : ['--no-open']
  const child = spawn(process.execPath, [program, 'explore', ...args, ...noOpen], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })
  const [line] = await Promise.race([once(lines, 'line'), ended])
  const stop = async () => {
    child.kill('SIGINT')
    return (await ended)[0]
  }
  return { line: String(line), stop }
}
