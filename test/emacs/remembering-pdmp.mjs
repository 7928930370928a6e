/**
 * Runs the built command `pdmp` with the arguments of this program, for tests of the Emacs package, which ask the same questions
 * about the same dump again and again. Commands that only read a dump answer a question once: the output, messages and exit code
 * are kept in a folder, and repeated for all files of the same size and modification time, whatever their names.
 *
 * In: PDMP_TEST_FOLDER, in whose folder `answers` they are kept.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Commands whose answer depends on their arguments, the files among these, and PDMP_EMACS. */
const readers = new Set([
  'audit',
  'diff',
  'info',
  'libraries',
  'path',
  'refs',
  'show',
  'size',
  'symbols',
  'tables',
  'verify',
  'where',
])

const main = fileURLToPath(new URL('../../dist/bin/main.js', import.meta.url))
const args = process.argv.slice(2)

/** The arguments that are files, and what takes the place of their names in what is kept. A name that JSON escapes is kept. */
const files = args
  .filter((arg) => existsSync(arg))
  .map((name, i) => ({
    name,
    placeholder: /^[\w./-]+$/.test(name) ? `{file ${i}}` : name,
    status: statSync(name),
  }))
const withoutNames = (text) => files.reduce((all, { name, placeholder }) => all.replaceAll(name, placeholder), text)
const withNames = (text) => files.reduce((all, { name, placeholder }) => all.replaceAll(placeholder, name), text)

function run() {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    stdio: ['inherit', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (signal !== null) throw new Error(`pdmp was ended by ${signal}`)
  return { status, stdout, stderr }
}

function remembered() {
  const folder = join(process.env.PDMP_TEST_FOLDER, 'answers')
  const states = files.map(({ status }) => [status.size, status.mtimeMs])
  const question = JSON.stringify([args.map(withoutNames), states, process.env.PDMP_EMACS])
  const file = join(folder, `${createHash('sha256').update(question).digest('hex')}.json`)
  if (existsSync(file)) return JSON.parse(withNames(readFileSync(file, 'utf8')))
  const answer = run()
  mkdirSync(folder, { recursive: true })
  // Another process may look for the same answer.
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, withoutNames(JSON.stringify(answer)))
  renameSync(unfinished, file)
  return answer
}

const { status, stdout, stderr } = readers.has(args[0]) ? remembered() : run()
process.stderr.write(stderr)
process.stdout.write(stdout)
process.exitCode = status
