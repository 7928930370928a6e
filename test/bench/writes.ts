/**
 * Writing dumps: whole rewrites, file to file, against the real `dump-emacs-portable`, and starts of the real Emacs from
 * what `pages` wrote. Without the Emacs of the corpus dump there are no rows.
 * @module
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { corpusPath } from '../corpus/corpus.ts'
import { bootable, findEmacs } from '../oracle/emacs.ts'
import { library, readDump } from './library.ts'
import { compare, median, medianOf, ms, type Row } from './measure.ts'

const { Dump, orderOf, writeDump } = library
const NAME = 'bookworm-amd64'
const ROUNDS = 7
const STARTS = 30

export function* benchWrites(): Generator<Row> {
  const stock = readDump(corpusPath(NAME, 'dump.pdmp.br'))
  const emacs = findEmacs()
  const folder = mkdtempSync(join(tmpdir(), 'pdmp-bench-'))
  try {
    const input = join(folder, 'emacs.pdmp')
    writeFileSync(input, stock)
    const real = emacs !== undefined && bootable(emacs, stock) ? emacs.executable : undefined
    const others: number[] = []
    const ours = { preserve: [] as number[], weight: [] as number[] }
    for (let round = 0; round < ROUNDS; round++) {
      if (real !== undefined) others.push(medianOf(1, () => dump(real, folder)))
      for (const name of ['preserve', 'weight'] as const) {
        ours[name].push(medianOf(1, () => rewrite(input, join(folder, name), name)))
      }
    }
    const aims = { preserve: '≤ 0.15', weight: '≤ 0.4' }
    for (const name of ['preserve', 'weight'] as const) {
      const work = `rewrite of ${NAME}, file to file, ${name} (against dump-emacs-portable)`
      if (real === undefined) yield { work, ours: ms(median(ours[name])), aim: aims[name] }
      else yield compare(work, { ours: median(ours[name]), other: median(others) }, aims[name])
    }
    if (real !== undefined) yield starts(real, input, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function rewrite(input: string, output: string, name: 'preserve' | 'weight' | 'pages'): void {
  const graph = Dump.open(new Uint8Array(readFileSync(input))).graph
  writeFileSync(output, writeDump(graph, orderOf(graph, name)))
}

/** What the dump itself takes, without the start of the Emacs that dumps. */
function dump(emacs: string, folder: string): void {
  const form = `(let ((file "${join(folder, 'own.pdmp')}")) (dump-emacs-portable file))`
  const { status, stderr } = spawnSync(emacs, ['-Q', '--batch', '--eval', form], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`dump-emacs-portable: ${stderr}`)
}

/** Paired starts, by turns: the time that Emacs says it took to load. */
function starts(emacs: string, stock: string, folder: string): Row {
  const pages = join(folder, 'pages.pdmp')
  rewrite(stock, pages, 'pages')
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < STARTS; round++) {
    for (const [i, file] of [pages, stock].entries()) times[i]!.push(loadTime(emacs, file))
  }
  const [ours, other] = [median(times[0]), median(times[1])]
  return compare('load of the order `pages` in Emacs (against the stock dump)', { ours, other }, '≤ 1.0')
}

function loadTime(emacs: string, file: string): number {
  const form = `(princ (alist-get 'load-time (pdumper-stats)))`
  const { stdout } = spawnSync(emacs, [`--dump-file=${file}`, '-Q', '--batch', '--eval', form], { encoding: 'utf8' })
  return 1000 * Number(stdout)
}
