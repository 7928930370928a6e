/**
 * Disassembly compared with that of a real Emacs: every byte-compiled function of a dump is printed, read by an Emacs of the same
 * release and disassembled there. Functions with a name are also disassembled by name, by an Emacs that starts from the dump.
 *
 * Excepted are functions that cannot be read back, since a constant of theirs prints as `#<…>`: five in own-28.2-min, fewer in the
 * others. Most of them have a name, by which they are asked. Of documentation the dump has only the place in another file: the
 * Emacs is told to show the place.
 * @module
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compiledFunction, disassemble } from '../../../src/analyse.ts'
import { Dump, Printer, proveNames, type Value } from '../../../src/index.ts'
import { readDump, realNames } from '../../corpus/corpus.ts'
import { emacsOf, findEmacs, type StartableEmacs, unpackedDump } from '../emacs.ts'
import { runAtStart } from '../start-emacs.ts'

interface Question {
  readonly kind: 'name' | 'function'
  readonly text: string
  readonly expected: string
}

interface Answer {
  readonly kind: string
  readonly text: string
}

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')

function ask(emacs: StartableEmacs, dump: Uint8Array, questions: readonly Question[]): Answer[] {
  const input = questions.map(({ kind, text }, id) => `${id} ${kind} ${base64(text)}\n`).join('')
  const lines = runAtStart(emacs, dump, 'disassemble/disassemble.el', input)
  expect(lines.pop()).toBe(`done ${questions.length}`)
  return lines.map((line) => {
    const [, kind, text] = line.split(' ')
    return { kind: kind!, text: Buffer.from(text ?? '', 'base64').toString('utf8') }
  })
}

/** Every byte-compiled function of the dump, as its printed form. */
function printedFunctions(dump: Dump): Question[] {
  const { types, offsets } = dump.image.objectStarts
  const { vectorlike } = dump.layout.tags
  const questions: Question[] = []
  for (const [i, offset] of offsets.entries()) {
    if (types[i] !== vectorlike) continue
    const value: Value = { kind: 'object', offset, tag: vectorlike }
    const expected = disassemble(dump, value)
    if (expected === undefined) continue
    questions.push({ kind: 'function', text: dump.part(Printer).print(value).text, expected: expected.text })
  }
  return questions
}

/** Every symbol whose function is byte-compiled, macros included. */
function namedFunctions(dump: Dump): Question[] {
  const questions: Question[] = []
  for (const offset of dump.symbols.offsets()) {
    const { name, interned } = dump.symbols.facts(offset)
    const binding = dump.symbols.definition(offset)
    if (name === null || interned !== 'initial' || !binding.isBound || binding.value === undefined) continue
    if (compiledFunction(dump, binding.value) === undefined) continue
    questions.push({ kind: 'name', text: name, expected: disassemble(dump, binding.value, { name })!.text })
  }
  return questions
}

/** Answers that differ, each with the first line that does. */
function differences(questions: readonly Question[], answers: readonly Answer[]): string[] {
  return questions.flatMap(({ text, expected }, i) => {
    const { kind, text: real } = answers[i]!
    if (kind === 'text' && real === expected) return []
    const [ours, theirs] = [expected.split('\n'), real.split('\n')]
    const at = theirs.findIndex((line, row) => line !== ours[row])
    return [`${text.slice(0, 60)}: ${kind} line ${at}\n  ours   ${ours[at]}\n  theirs ${theirs[at]}`]
  })
}

const dumps = [
  { name: 'bullseye-amd64', release: '27.1', least: 4000 },
  { name: 'own-28.2-min', release: '28.2', least: 4000 },
  { name: 'bookworm-amd64', release: '28.2', least: 100 },
  { name: 'noble-amd64', release: '29.3', least: 100 },
  { name: 'trixie-amd64', release: '30.1', least: 100 },
]

describe.each(dumps)('disassemble on $name', ({ name, release, least }) => {
  const bytes = realNames().includes(name) ? readDump(name) : unpackedDump(name)
  const own = name.startsWith('own-') ? undefined : emacsOf(name, bytes)
  const installed = name.startsWith('own-') ? findEmacs() : undefined
  const isSameRelease = installed?.version.startsWith(release) ?? false
  const emacs =
    own ??
    (isSameRelease ? { executable: installed!.executable, command: [installed!.executable], env: {} } : undefined)
  const start = own === undefined && isSameRelease ? readFileSync(installed!.dump) : bytes
  if (emacs === undefined) process.stderr.write(`\nSKIPPED: disassemble on ${name} needs an Emacs ${release}\n`)
  const open = () =>
    Dump.open(bytes, own === undefined ? { prove: proveNames } : { executable: readFileSync(own.executable) })

  it.skipIf(emacs === undefined)(`prints what Emacs ${release} prints for every function that it can read`, () => {
    const questions = printedFunctions(open())
    expect(questions.length).toBeGreaterThan(least)
    const readable = questions.filter(({ text }) => !text.includes('#<'))
    expect(questions.length - readable.length).toBeLessThanOrEqual(5)
    expect(differences(readable, ask(emacs!, start, readable))).toEqual([])
  })

  it.skipIf(own === undefined)(`prints what Emacs ${release} prints for every function with a name`, () => {
    const questions = namedFunctions(open())
    expect(questions.length).toBeGreaterThan(0)
    expect(differences(questions, ask(own!, bytes, questions))).toEqual([])
  })
})
