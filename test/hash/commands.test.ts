import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pdmp, pdmpJson } from '../cli/run.ts'
import { badPath, corpusPath, readDump, realDump } from '../corpus/corpus.ts'
import { sampleOf } from '../effort.ts'

const dump = (name: string) => corpusPath(name, 'dump.pdmp.br')
const placementOf = (name: string) => {
  const { dumpBase, emacsBasis } = realDump(name).placement!
  return ['--dump-base', dumpBase, '--emacs-basis', emacsBasis]
}

describe('thaw', () => {
  it.each(sampleOf(['own-28.2-min', 'own-28.2-m32-wideint'], 2))(
    '%s is what a real Emacs had, number by number',
    (name) => {
      const { status, stdout } = pdmp(['thaw', dump(name), ...placementOf(name), '--json'])
      expect(status).toBe(0)
      // Codes are printed in full; JavaScript's numbers would round them.
      const document = JSON.parse(
        stdout.replace(/"hash":\[(.*?)\]/g, (_, codes: string) => {
          return `"hash":[${codes.replace(/-?\d+/g, '"$&"')}]`
        }),
      )
      const oracle = brotliDecompressSync(readFileSync(corpusPath('oracle', `${name}.thawed.json.br`)))
      const expected = JSON.parse(oracle.toString()).tables.map(
        ({ off, next_free, ...table }: { off: number; next_free: number }) => ({
          offset: off,
          nextFree: next_free,
          ...table,
        }),
      )
      expect(document).toEqual({ schema: 'pdmp/thaw/1', tables: expected })
      expect(document.tables).toHaveLength(199)
    },
  )

  it('thaws the tables that are named, in their order', () => {
    const args = ['thaw', dump('own-28.2-min'), '@7066888', '@0x4e3fa0', ...placementOf('own-28.2-min')]
    const { document } = pdmpJson(args)
    expect(document.tables.map(({ offset }: { offset: number }) => offset)).toEqual([7066888, 0x4e3fa0])
    expect(document.tables[0]).toEqual({
      offset: 7066888,
      count: 3,
      nextFree: -1,
      hash: [14064, 13524, 9492],
      next: [-1, -1, -1],
      index: [-1, -1, -1, -1, -1, 1, 0, -1, -1, -1, 2],
    })
  })

  it('prints them as text', () => {
    const { stdout } = pdmp(['thaw', dump('own-28.2-min'), '@7066888', ...placementOf('own-28.2-min')])
    expect(stdout).toBe(
      [
        '0x6bd508 eq table of 3 pairs, next free -1',
        'index -1 -1 -1 -1 -1 1 0 -1 -1 -1 2',
        'pair   hash  next',
        '   0  14064    -1',
        '   1  13524    -1',
        '   2   9492    -1',
        '',
      ].join('\n'),
    )
    const [header, first, ...rest] = pdmp(['thaw', dump('trixie-amd64'), ...placementOf('trixie-amd64')]).stdout.split(
      '\n',
    )
    expect(header).toMatch(/^table +test +pairs +buckets +longest chain$/)
    expect(first).toMatch(/^0x[0-9a-f]+ +eq(ual|l)? +[\d,]+ +[\d,]+ +\d+$/)
    expect(rest).toHaveLength(453)
  })

  it('goes by objects in 27', () => {
    const { document } = pdmpJson(['thaw', dump('bullseye-amd64'), ...placementOf('bullseye-amd64')])
    const offsets = document.tables.map(({ offset }: { offset: number }) => offset)
    expect(offsets).toHaveLength(180)
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
    // A stable table, as stored.
    const stable = document.tables.find(({ offset }: { offset: number }) => offset === 161632)
    expect(stable).toMatchObject({ count: 2, hash: [7572, 4872], nextFree: -1 })
  })

  it.each([
    [['0x6bd508'], 'no symbol named "0x6bd508" in this dump\n  For the object at this offset, write @0x6bd508.', 1],
    [['@nil'], "'@nil' is invalid. Write an offset behind the @, as in @0x1f40.", 2],
    [['@8'], 'no hash table at 0x8\n  `pdmp tables` lists hash tables and obarrays.', 1],
  ])('refuses %j', (tables, message, status) => {
    const file = dump('own-28.2-min')
    const run = pdmp(['thaw', file, ...tables, ...placementOf('own-28.2-min')])
    expect(run).toEqual({ status, stdout: '', stderr: `pdmp: ${status === 1 ? `${file}: ` : ''}${message}\n` })
  })
})

describe('tables', () => {
  const counts: readonly (readonly [name: string, tables: number, obarrays: number])[] = [
    ['bullseye-amd64', 180, 19],
    ['own-28.2-m32-wideint', 199, 20],
    ['bookworm-s390x', 201, 20],
    ['trixie-i386', 453, 24],
  ]

  it.each(sampleOf(counts, 3))('%s', (name, tables, obarrays) => {
    const { status, document } = pdmpJson(['tables', dump(name)])
    expect(status).toBe(0)
    const ofKind = (kind: string) => document.tables.filter((row: { kind: string }) => row.kind === kind)
    expect(ofKind('hash-table')).toHaveLength(tables)
    expect(ofKind('obarray')).toHaveLength(obarrays)
    const offsets = document.tables.map(({ offset }: { offset: number }) => offset)
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
    const named = (wanted: string) => document.tables.find((row: { name: string | null }) => row.name === wanted)
    expect(named('advertised-signature-table')).toMatchObject({ kind: 'hash-table', test: 'eq', weakness: 'key' })
    expect(named('definition-prefixes')).toMatchObject({ kind: 'hash-table', test: 'equal', weakness: null })
    expect(named('global-abbrev-table')).toMatchObject({ kind: 'obarray', test: null, weakness: null })
  })

  it('prints columns', () => {
    const lines = pdmp(['tables', dump('bookworm-amd64')]).stdout.split('\n')
    expect(lines[0]).toMatch(/^offset +kind +test +count +weak +path$/)
    expect(lines).toContainEqual(expect.stringMatching(/^0x47bb18 +hash-table +equal +1,240 +- +definition-prefixes$/))
    expect(lines).toContainEqual(
      expect.stringMatching(/^0x4ecbd0 +hash-table +eq +0 +key-and-value +undo-equiv-table$/),
    )
  })

  it('lists the shortest path to each', () => {
    const { document } = pdmpJson(['tables', dump('bookworm-amd64')])
    const nameOf = (wanted: number) => document.tables.find(({ offset }: { offset: number }) => offset === wanted).name
    expect(nameOf(0x156ff0)).toBe("(symbol-function 'completion--file-name-table) → constants → [13]")
    expect(nameOf(0x12e448)).toBe("(symbol-plist 'decoded-time) → cdr → car → [5]")
    expect(document.tables.every(({ name }: { name: string | null }) => name !== null)).toBe(true)
  })

  it('checks them', () => {
    const { status, document } = pdmpJson(['tables', dump('bullseye-amd64'), '--check'])
    expect(status).toBe(0)
    expect(document).toMatchObject({ schema: 'pdmp/tables-check/1', keys: 3401, storedCodes: 1896, faults: [] })
    expect(pdmp(['tables', dump('trixie-amd64'), '--check']).stdout).toMatch(
      /^453 hash tables: 9,930 keys found,.*\n.*\n0 wrong\n$/,
    )
  })

  it('reports their faults', () => {
    const damaged = Buffer.from(readDump('bullseye-amd64'))
    // A symbol of another name is no longer in the bucket of its name.
    const name = damaged.indexOf('completion--file-name-table\0')
    damaged.write('C', name)
    const { status, stdout } = pdmp(['tables', '-', '--check'], damaged)
    expect(status).toBe(1)
    expect(stdout).toMatch(/^0x[0-9a-f]+: the symbol at 0x[0-9a-f]+ does not belong to bucket \d+$/m)
    expect(stdout).toMatch(/^1 wrong$/m)
  })

  it('refuses a file that is not an executable', () => {
    const { status, stderr } = pdmp(['tables', dump('bullseye-amd64'), '--emacs', corpusPath('README.md')])
    expect(status).toBe(2)
    expect(stderr).toContain('not-an-executable')
  })

  it.each(['hash-list-holds-a-vector', 'vector-longer-than-its-room'])(
    'answers or refuses a broken dump: %s',
    (defect) => {
      for (const args of [
        ['tables'],
        ['tables', '--check'],
        ['thaw', '--dump-base', '0x10000', '--emacs-basis', '0x20000'],
      ]) {
        const [command, ...options] = args as [string, ...string[]]
        const { status, stderr } = pdmp([command, badPath(defect), ...options])
        expect([0, 1, 2, 3]).toContain(status)
        expect(stderr).not.toContain('bug in pdmp')
      }
    },
  )
})

describe('get', () => {
  const path = dump('bookworm-amd64')
  const prefixes = '@0x47bb18'

  it('finds a string in an equal table', () => {
    const { status, document } = pdmpJson(['get', path, prefixes, '"2C-"'])
    expect(status).toBe(0)
    expect(document).toMatchObject({ schema: 'pdmp/get/1', table: 0x47bb18, key: '"2C-"', found: true })
    expect(document.value.offset).toBe(4737424)
  })

  it('takes a symbol whose value is the table', () => {
    const { offset } = pdmpJson(['get', path, prefixes, '"2C-"']).document.value
    const { status, document } = pdmpJson(['get', path, 'definition-prefixes', '"2C-"'])
    expect({ status, table: document.table, at: document.value.offset }).toEqual({
      status: 0,
      table: 0x47bb18,
      at: offset,
    })
    const obarray = pdmpJson(['get', path, 'global-abbrev-table', '""'])
    const { document: rows } = pdmpJson(['tables', path])
    const named = rows.tables.find((row: { name: string }) => row.name === 'global-abbrev-table')
    expect([obarray.status, obarray.document.table]).toEqual([0, named.offset])
    const placed = ['--dump-base', '0x10000', '--emacs-basis', '0x20000']
    const [bySymbol, byOffset] = ['definition-prefixes', prefixes].map((table) =>
      pdmpJson(['thaw', path, table, ...placed]),
    )
    expect(bySymbol!.document).toEqual(byOffset!.document)
  })

  it('exits 1 when a key is not there', () => {
    expect(pdmp(['get', path, prefixes, '"no such prefix"'])).toEqual({ status: 1, stdout: '', stderr: '' })
    const { status, document } = pdmpJson(['get', path, prefixes, '17'])
    expect(status).toBe(1)
    expect(document).toMatchObject({ found: false, value: null })
  })

  it('finds fixnums and symbols', () => {
    expect(pdmp(['get', path, '@1404440', '1'])).toMatchObject({ status: 0, stdout: '6\n' })
    expect(pdmp(['get', path, '@1404440', '3'])).toMatchObject({ status: 1, stdout: '' })
    expect(pdmp(['get', path, '@1404912', 'nil'])).toMatchObject({ status: 0, stdout: '126\n' })
    expect(pdmp(['get', path, '@1404912', 't'])).toMatchObject({ status: 0, stdout: '151\n' })
    expect(pdmp(['get', path, '@1404912', 'completion--unquote'])).toMatchObject({ status: 0, stdout: '191\n' })
    expect(pdmp(['get', dump('trixie-amd64'), '@234448', ':repeat'])).toMatchObject({ status: 0, stdout: '54\n' })
    // Only the executable has this name; it is proved, and the value is what it is with the executable.
    expect(pdmp(['get', dump('bullseye-amd64'), '@548864', 'above'])).toMatchObject({ status: 0, stdout: '814\n' })
  })

  it('finds names in an obarray', () => {
    expect(pdmp(['get', path, '@0x3ac1a8', 'forward-sexp'])).toMatchObject({ status: 0, stdout: 'forward-sexp\n' })
    expect(pdmp(['get', path, '@0x3ac1a8', 'no-such-symbol'])).toMatchObject({ status: 1, stdout: '' })
  })

  it('finds names defined in C if they are proved, and says where the others are', () => {
    expect(pdmp(['get', path, '@0x3ac1a8', 'car'])).toMatchObject({ status: 0, stdout: 'car\n' })
    expect(pdmp(['get', path, '@0x3ac1a8', 'coding-category-iso-8-else'])).toMatchObject({
      status: 1,
      stderr: 'Not found. A symbol of this length has its name in the Emacs executable only; pass that with --emacs.\n',
    })
  })

  it.each([
    [['get', path, '@8', '1'], 1, 'no hash table at 0x8\n  `pdmp tables` lists hash tables and obarrays.'],
    [
      ['get', path, 'auto-mode-alist', '1'],
      1,
      'no hash table at 0x16ec68\n  `pdmp tables` lists hash tables and obarrays.',
    ],
    [
      ['get', path, 'definition-prefixs', '1'],
      1,
      'no symbol named "definition-prefixs" in this dump. Similar: definition-prefixes.',
    ],
    [['get', path, prefixes, '"2C-'], 2, 'KEY is not a string: "2C- (write "text", with \\" and \\\\ inside)'],
  ])('refuses %j', (args, status, message) => {
    const stderr = `pdmp: ${status === 1 ? `${path}: ` : ''}${message}\n`
    expect(pdmp(args)).toEqual({ status, stdout: '', stderr })
  })
})
