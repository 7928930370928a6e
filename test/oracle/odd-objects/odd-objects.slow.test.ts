/**
 * Rare objects survive every way of writing a dump: a real Emacs dumps them, and prints the same about them when it is
 * started from what we write as from what it wrote itself. Skipped, loudly, where an Emacs is not here.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  canonicalForm,
  Dump,
  decodeDump,
  encodeDump,
  type Graph,
  type Image,
  orderOf,
  repairUnits,
  shareStrings,
  writeDump,
} from '../../../src/index.ts'
import { openDump } from '../../../src/pdmp.ts'
import { readDump } from '../../corpus/corpus.ts'
import { isShared } from '../../effort.ts'
import { emacsOf, rootOf, type StartableEmacs } from '../emacs.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const subjects = ['objects', 'exotic', 'buffers'] as const

/** The orders are shared out among the Emacsen; all of them are tried with stock dumps elsewhere. */
const emacsen = [
  { name: 'bullseye-amd64', orders: ['weight', 'depth', 'shuffle'] },
  { name: 'bookworm-amd64', orders: ['weight-max', 'breadth', 'shuffle'] },
  { name: 'trixie-amd64', orders: ['address', 'pages', 'shuffle'] },
] as const

/** The Emacs whose dump is written as a document and read again, where they share. It takes as long as all else. */
const documented = 'trixie-amd64'

/** Emacs 30 does not dump overlays that are in a buffer. */
const withoutOverlays = `(when (>= emacs-major-version 30)
  (dolist (buffer (buffer-list)) (with-current-buffer buffer (delete-all-overlays))))`

/** Every folder of Lisp files of an unpacked Emacs; an installed one knows its own. */
function loadPath(name: string, { env }: StartableEmacs): Readonly<Record<string, string>> {
  const share = join(rootOf(name), 'usr/share/emacs')
  if (env['EMACSDATA'] === undefined || !existsSync(share)) return env
  const [version] = readdirSync(share).filter((entry) => /^\d/.test(entry))
  const lisp = join(share, version!, 'lisp')
  const folders = readdirSync(lisp, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((folder) => !/obsolete|cedet/.test(folder))
  return { ...env, EMACSLOADPATH: [lisp, ...folders].join(':') }
}

describe.each(emacsen)('odd objects of the Emacs of $name', { timeout: 300_000 }, ({ name, orders }) => {
  const stock = readDump(name)
  const emacs = emacsOf(name, stock)
  let folder = ''
  let image: Image
  let graph: Graph
  let original: readonly string[]

  const run = (dump: Uint8Array, args: readonly string[]) => {
    writeFileSync(join(folder, 'emacs.pdmp'), dump)
    const [executable, ...before] = emacs!.command
    const { status, stdout, stderr } = spawnSync(
      executable!,
      [...before, `--dump-file=${join(folder, 'emacs.pdmp')}`, '-Q', '--batch', ...args],
      {
        encoding: 'utf8',
        cwd: folder,
        env: { ...process.env, ...loadPath(name, emacs!), HOME: folder, LC_ALL: 'C.UTF-8' },
      },
    )
    if (status !== 0) throw new Error(`Emacs ended with ${status}: ${stderr.slice(-1000)}`)
    return stdout
  }
  const said = (dump: Uint8Array) =>
    run(
      dump,
      subjects.flatMap((subject) => ['-l', `${subject}-check.el`]),
    ).split('\n')

  beforeAll(() => {
    if (emacs === undefined) return
    folder = mkdtempSync(join(tmpdir(), 'odd-objects-'))
    cpSync(here, folder, { recursive: true })
    const own = join(folder, 'own.pdmp')
    const loads = subjects.flatMap((subject) => ['-l', `${subject}.el`])
    run(stock, [...loads, '--eval', withoutOverlays, '--eval', `(dump-emacs-portable ${JSON.stringify(own)})`])
    image = openDump(writeDump(repairUnits(Dump.open(new Uint8Array(readFileSync(own))).graph).graph))
    graph = new Dump(image).graph
    original = said(image.bytes)
  }, 300_000)
  afterAll(() => {
    if (folder !== '') rmSync(folder, { recursive: true })
  })

  it.skipIf(emacs === undefined)('are as they were made', () => {
    expect(original.length).toBeGreaterThan(60)
    expect(original).toContain('big 30000')
    expect(original).toContain('depth 20000')
    expect(original).toContain('self t')
  })

  it.skipIf(emacs === undefined).each(orders)('are the same in order %s', (order) => {
    expect(said(writeDump(graph, orderOf(graph, order, 17)))).toEqual(original)
  })

  it.skipIf(emacs === undefined)('are the same with shared strings', () => {
    expect(said(writeDump(shareStrings(graph).graph))).toEqual(original)
  })

  it.skipIf(emacs === undefined)('are the same in the canonical form', () => {
    expect(said(writeDump(canonicalForm(graph)))).toEqual(original)
  })

  it.skipIf(emacs === undefined || (isShared && name !== documented))('come back from a document byte for byte', () => {
    const encoder = new TextEncoder()
    const pieces = function* () {
      for (const piece of decodeDump(new Dump(image))) yield encoder.encode(piece)
    }
    const encoded = encodeDump(pieces())
    expect(Buffer.compare(writeDump(encoded.graph, encoded.order), image.bytes)).toBe(0)
  })
})
