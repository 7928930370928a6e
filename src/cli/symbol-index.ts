/**
 * Names of symbols of a dump, for shells that complete them. The names of each dump are kept in a file of the user's cache directory
 * until the dump changes, because a shell asks at each press of the Tab key.
 * @module
 */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { proveNames } from '../index.ts'
import { digestOf } from './digest.ts'
import { openInput } from './input.ts'
import { version } from './version.ts'

/** Most dumps whose names are kept. */
const MOST_FILES = 16
/** Most names that are offered. */
const MOST_NAMES = 1000

/** Names that a shell takes for one word as they are. Bash also ends a word at a colon. */
const plainName = /^[\w+./%-]+$/

/**
 * The names of symbols that begin with `prefix`, sorted.
 *
 * @param path a dump in a file
 */
export function symbolsBeginningWith(path: string, prefix: string, env: NodeJS.ProcessEnv): readonly string[] {
  return namesIn(path, env)
    .filter((name) => name.startsWith(prefix))
    .slice(0, MOST_NAMES)
}

function namesIn(path: string, env: NodeJS.ProcessEnv): readonly string[] {
  const real = realpathSync(path)
  const { size, mtimeMs } = statSync(real)
  const state = JSON.stringify({ version, path: real, size, mtimeMs })
  const folder = cacheFolder(env)
  const file = join(folder, digestOf(Buffer.from(real)).slice(0, 32))
  const [known, ...names] = textOf(file).split('\n')
  if (known === state) return names
  const found = plainNames(real)
  keep(folder, file, [state, ...found].join('\n'))
  return found
}

function plainNames(path: string): readonly string[] {
  const { symbols, names } = openInput(path, { prove: proveNames })
  const found = new Set<string>()
  for (const offset of symbols.offsets()) {
    const name = names.symbolName(offset)
    if (name !== undefined && plainName.test(name)) found.add(name)
  }
  return [...found].sort()
}

/** By the XDG Base Directory Specification: relative paths are ignored. */
function cacheFolder({ XDG_CACHE_HOME: given, HOME: home }: NodeJS.ProcessEnv): string {
  const caches = given !== undefined && isAbsolute(given) ? given : join(home ?? homedir(), '.cache')
  return join(caches, 'pdmp', 'symbols')
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Write a file of the cache, and remove the oldest others. If the cache cannot be written, nothing is kept. */
function keep(folder: string, file: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const fresh = `${file}.${process.pid}.tmp`
    writeFileSync(fresh, text, { flag: 'wx', mode: 0o600 })
    renameSync(fresh, file)
    const others = readdirSync(folder).map((name) => join(folder, name))
    const dated = others.map((each) => ({ each, time: statSync(each).mtimeMs })).sort((a, b) => b.time - a.time)
    for (const { each } of dated.slice(MOST_FILES)) rmSync(each, { force: true })
  } catch {
    // The next call reads the dump again.
  }
}
