/**
 * A release of which the corpus has no real dump: the one that Ubuntu's Emacs 29.3 came with, tree-sitter and native code
 * included. Skipped, loudly, where that Emacs is not unpacked.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkTables, coverage, UNKNOWN } from '../../src/analyse.ts'
import { Heap } from '../../src/heap/heap.ts'
import { canonicalForm, Dump, orderOf, verify, writeDump } from '../../src/index.ts'
import { openDump } from '../../src/pdmp.ts'
import { encodeParsed, parsedDocument } from '../document/documents.ts'
import { emacsOf, rootOf, unpackedDump } from './emacs.ts'

const name = 'noble-amd64'
const dump = unpackedDump(name)
const emacs = emacsOf(name, dump)
const program = fileURLToPath(new URL('boot/bootroot.sh', import.meta.url))

/** All checks of boot.el, and what the Emacs says its heap is. */
function boot(bytes: Uint8Array): { status: number | null; digest: string[]; passed: boolean; stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), 'ubuntu-'))
  try {
    const file = join(folder, 'emacs.pdmp')
    writeFileSync(file, bytes)
    const { status, stdout, stderr } = spawnSync(program, [rootOf(name), file], { encoding: 'utf8' })
    const digest = stdout.split('\n').filter((line) => line.startsWith('DIGEST'))
    return { status, digest, passed: stdout.includes('BOOT-OK checks=64 '), stderr }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe.skipIf(emacs === undefined)('the dump of Ubuntu, Emacs 29.3', () => {
  it('is one of 29, sound, and known to the last byte', () => {
    const image = openDump(dump)
    const { release, abi, byteOrder } = image.layout
    expect({ release, abi, byteOrder }).toEqual({ release: '29', abi: 'lp64', byteOrder: 'little' })
    expect(verify(dump).findings).toEqual([])
    expect(coverage(new Dump(image)).filter(({ label }) => label === UNKNOWN)).toEqual([])
  })

  it('has every key where its tables look for it', () => {
    const heap = new Heap(openDump(dump))
    const { faults, tables, keys } = checkTables(new Dump(heap.image))
    expect(faults).toEqual([])
    expect(Math.min(tables, keys)).toBeGreaterThan(100)
  })

  it('is written again byte for byte, from its graph and from its document', () => {
    expect(Buffer.compare(writeDump(Dump.open(dump).graph), dump)).toBe(0)
    expect(Buffer.compare(encodeParsed(parsedDocument(dump)), dump)).toBe(0)
  })

  it('starts its Emacs in other orders, with the heap that the stock dump gives', () => {
    const stock = boot(dump)
    expect(stock).toMatchObject({ status: 0, passed: true, stderr: '' })
    expect(stock.digest).toHaveLength(1)
    const graph = Dump.open(dump).graph
    for (const order of ['shuffle', 'weight', 'pages'] as const) {
      expect(boot(writeDump(graph, orderOf(graph, order, 29)))).toEqual(stock)
    }
    expect(boot(writeDump(canonicalForm(graph)))).toEqual(stock)
  })
})
