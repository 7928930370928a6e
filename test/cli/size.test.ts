/** `pdmp size`, `libraries`, `retained` and `duplicates` as processes, on dumps of a machine. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Dump, decodeDump, encodeDump, writeDump } from '../../src/index.ts'
import { layoutOf } from '../../src/layout/compose.ts'
import { evaluate, lispProgram, startLisp } from '../../src/machine/interpreter/lisp.ts'
import { corpusPath, readDump } from '../corpus/corpus.ts'
import { pdmp, pdmpJson } from './run.ts'

const directory = mkdtempSync(join(tmpdir(), 'pdmp-size-'))
afterAll(() => rmSync(directory, { recursive: true }))

function dumpAfter(name: string, lisp: string): string {
  const machine = startLisp(lispProgram(layoutOf('28', 'lp64', 'little')), { seed: 1 })
  evaluate(machine, lisp)
  const path = join(directory, `${name}.pdmp`)
  writeFileSync(path, machine.machine.dump())
  return path
}

const base = `(setq a-var (list "value" (make-vector 1000 nil)))
  (fset 'a-fn (list 'lambda nil 'a-var "twin" (concat "tw" "in")))`
const old = dumpAfter('old', `${base} (setq load-history '(("/me/a,b.elc" a-var (defun . a-fn) (provide . a))))`)
const file = dumpAfter(
  'new',
  `${base} (setq b-var (make-vector 500 nil))
   (setq load-history '(("/me/b.el" b-var (require . a)) ("/me/a,b.elc" a-var (defun . a-fn) (provide . a))))`,
)

const bytesOf = (cells: readonly (readonly string[])[], column: number) =>
  cells.reduce((sum, row) => sum + Number(row[column]), 0)

describe('pdmp size', () => {
  const whole = pdmpJson(['size', file]).document.file.size as number

  it('shows rows that add up to the file, the rest of many together', () => {
    const { status, stdout } = pdmp(['size', file, '--by', 'type', '--top', '2'])
    expect(status).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^ +bytes +% +objects {2}type$/)
    expect(lines.slice(3).join('\n')).toMatch(/\[\d+ others\]\n.* 100\.0 .* total$/)
    const figures = lines.slice(1, -1).map((line) => Number(line.trim().split(/\s+/)[0]!.replaceAll(',', '')))
    expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(whole)
  })

  it('nests sources, and has leaves that add up to the file in JSON', () => {
    const { document } = pdmpJson(['size', file, '--by', 'library, type'])
    expect(document.by).toEqual(['library', 'type'])
    const rows = document.rows as { path: string[]; bytes: number; leaf: boolean; retained: number }[]
    expect(rows.filter(({ leaf }) => leaf).reduce((sum, { bytes }) => sum + bytes, 0)).toBe(whole)
    expect(rows.find(({ path }) => path.join('|') === '/me/b.el|NORMAL_VECTOR')!.bytes).toBe(8 + 4000 + 4)
  })

  it('prints values between commas, quoted where they have one, and between tabs', () => {
    const csv = pdmp(['size', file, '--csv']).stdout.trimEnd().split('\n')
    expect(csv[0]).toBe('library,bytes,retained,count')
    expect(csv.some((line) => line.startsWith('"/me/a,b.elc",'))).toBe(true)
    const tsv = pdmp(['size', file, '--tsv', '--by', 'region,kind']).stdout.trimEnd().split('\n')
    expect(
      bytesOf(
        tsv.slice(1).map((line) => line.split('\t')),
        2,
      ),
    ).toBe(whole)
  })

  it('shows what grew, what is new and what is gone', () => {
    const grown = pdmp(['size', file, '--base', old]).stdout
    expect(grown).toMatch(/\+[\d,]+ +NEW +\/me\/b\.el$/m)
    // The symbol of a.el that b.el mentions, too, is shared now.
    expect(grown).toMatch(/ -\d+ +-\d\.\d% +\/me\/a,b\.elc$/m)
    expect(grown).toMatch(/\+\d+ +NEW +\[shared\]$/m)
    expect(pdmp(['size', old, '--base', file]).stdout).toMatch(/-[\d,]+ +DELETED +\/me\/b\.el$/m)
    const { rows, file: sizes } = pdmpJson(['size', file, '--base', old]).document
    const change = rows.reduce((sum: number, row: { change: number }) => sum + row.change, 0)
    expect(change).toBe(sizes.size - sizes.base)
  })

  it('fails when the file or a part of it exceeds a limit, and says by how much', () => {
    expect(pdmp(['size', file, '--limit', '1GB', '--limit', 'library:b=1MiB'])).toMatchObject({ status: 0, stderr: '' })
    const { status, stderr } = pdmp([
      'size',
      file,
      '--limit',
      '1kB',
      '--limit',
      'library:b=2kB',
      '--limit',
      'type:Cons=1GB',
    ])
    expect(status).toBe(1)
    expect(stderr).toMatch(/Limit 1kB: the file has [\d,]+ bytes, [\d,]+ too many\./)
    expect(stderr).toMatch(/Limit library:b=2kB: library b has [\d,]+ bytes, [\d,]+ too many\./)
    expect(stderr).not.toContain('Cons')
    expect(pdmp(['size', file, '--limit', 'library:nobody=1']).stderr).toContain('the dump has no library nobody.')
  })

  it('says what to do when the dump tells no libraries', () => {
    const bare = corpusPath('tiny-28-little-lp64', 'dump.pdmp.br')
    expect(pdmp(['size', bare]).stderr).toContain('pass the executable with --emacs')
    expect(pdmp(['size', bare, '--by', 'type']).stderr).toBe('')
    expect(pdmp(['libraries', bare])).toMatchObject({ status: 1, stdout: '' })
  })

  it('says that a dump of Emacs 31 has load-history, but does not record where its value is', () => {
    const document = [...decodeDump(Dump.open(readDump('tiny-31-little-lp64')))].join('')
    const path = join(directory, 'unlocated.pdmp')
    const edited = Buffer.from(document.replaceAll('gc-cons-threshold', 'load-history'))
    writeFileSync(path, writeDump(encodeDump([edited]).graph))
    const note = 'The dump does not record where the C variable load-history is; pass the executable with --emacs.\n'
    expect(pdmp(['size', path]).stderr).toBe(note)
    expect(pdmp(['libraries', path])).toEqual({ status: 1, stdout: '', stderr: note })
  })

  it('does not advise an executable where load-history is there and empty', () => {
    const path = dumpAfter('empty', '(setq load-history nil)')
    expect(pdmp(['libraries', path])).toEqual({ status: 1, stdout: '', stderr: 'The dump has no load-history.\n' })
  })

  it.each([
    [['--by', 'colour'], 'Sources are region'],
    [['--by', 'type,type'], 'Write each source once.'],
    [['--limit', 'much'], 'Write a size'],
    [['--min', '3 apples'], 'Write a size'],
  ])('refuses %s', (args, message) => {
    expect(pdmp(['size', file, ...args])).toMatchObject({ status: 2, stdout: '' })
    expect(pdmp(['size', file, ...args]).stderr).toContain(message)
  })
})

describe('pdmp libraries', () => {
  it('lists libraries with what they define and hold', () => {
    const { document } = pdmpJson(['libraries', file])
    expect(document.libraries.map((library: { file: string }) => library.file)).toEqual(['/me/a,b.elc', '/me/b.el'])
    expect(document.libraries[0]).toMatchObject({ defuns: 1, variables: 1, provides: ['a'], requiredBy: ['/me/b.el'] })
    const { size } = pdmpJson(['size', file]).document.file
    const held = [...document.libraries, ...document.other].map(({ retained, bytes }) => retained ?? bytes)
    expect(held.reduce((sum: number, bytes: number) => sum + bytes, 0)).toBe(size)
    expect(pdmp(['libraries', file]).stdout).toMatch(/ 1 +1 +0 +1 {2}\/me\/a,b\.elc$/m)
  })

  it('shows the contents of one, the largest first', () => {
    const { document } = pdmpJson(['libraries', file, 'a,b'])
    expect(document.contains[0]).toMatchObject({ name: 'a-var' })
    expect(document.contains.reduce((sum: number, { bytes }: { bytes: number }) => sum + bytes, 0)).toBe(
      document.library.retained,
    )
    expect(pdmp(['libraries', file, 'a,b']).stdout).toMatch(/^required by +\/me\/b\.el$/m)
  })

  it('says that there is no such library, and which ones have a similar name', () => {
    const { status, stderr } = pdmp(['libraries', file, 'a,c'])
    expect(status).toBe(1)
    expect(stderr).toContain('no library "a,c" in this dump')
    expect(stderr).toContain('a,b')
  })
})

describe('pdmp retained', () => {
  it('shows the largest nodes as a tree', () => {
    const { stdout } = pdmp(['retained', file, '--top', '3', '--depth', '2'])
    expect(stdout).toMatch(/^retained +% +self {2}node\n/)
    expect(stdout).toMatch(/ {2}\/me\/a,b\.elc\n.* {4}Cons @0x/)
  })

  it('has every node in JSON, whose sizes add up to the file', () => {
    const { document } = pdmpJson(['retained', file, '--all'])
    const nodes = document.nodes as { self: number; retained: number; dominator: number | null; node: number }[]
    expect(nodes.map(({ node }) => node)).toEqual(nodes.map((_, i) => i))
    expect(nodes.reduce((sum, { self }) => sum + self, 0)).toBe(document.file.size)
    const tops = nodes.filter(({ dominator }) => dominator === null)
    expect(tops.reduce((sum, { retained }) => sum + retained, 0)).toBe(document.file.size)
  })

  it('names what keeps an object', () => {
    const { stdout } = pdmp(['retained', file, 'b-var'])
    expect(stdout).toMatch(/Symbol b-var/)
    expect(stdout).toMatch(/\nkept by\n( {2}Cons @0x[0-9a-f]+\n)+ {2}\/me\/b\.el\n$/)
  })
})

describe('pdmp duplicates', () => {
  it('lists equal objects with what sharing would save', () => {
    const { document } = pdmpJson(['duplicates', file, '--top', '10000'])
    const twins = document.groups.find(({ printed }: { printed: string }) => printed === '"twin"')
    expect(twins).toMatchObject({ type: 'String', count: 2 })
    const saved = document.groups.reduce((sum: number, group: { saved: number }) => sum + group.saved, 0)
    expect(saved).toBe(document.saved)
    expect(pdmp(['duplicates', file, '--top', '10000']).stdout).toMatch(/ 2 {2}String .* "twin"$/m)
  })
})
