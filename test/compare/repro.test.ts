/**
 * Two builds of one source, made under different conditions: each difference has a cause, and the normal forms are the same.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cause, isHarmless } from '../../src/compare/causes.ts'
import { diffDumps } from '../../src/compare/diff.ts'
import { reproDumps } from '../../src/compare/repro.ts'
import { Dump } from '../../src/dump.ts'
import { GraphEditor } from '../../src/edit/editor.ts'
import { LispEditor } from '../../src/edit/lisp-editor.ts'
import { type NormalizeOptions, normalizeDump } from '../../src/edit/normalize.ts'
import { unreadRanges } from '../../src/edit/unread.ts'
import { verify } from '../../src/index.ts'
import { type BuildCause, buildPlaces } from '../../src/layout/build-places.ts'
import { Printer } from '../../src/lisp/printer/printer.ts'
import type { SymbolDatum } from '../../src/lisp/reader/datum.ts'
import { readLisp } from '../../src/lisp/reader/read.ts'
import { proveNames } from '../../src/proof/prove.ts'
import { writeDump } from '../../src/write/dump.ts'
import { orderOf } from '../../src/write/orders.ts'
import { anyVariant } from '../arbitraries.ts'
import { readDump, twoBuilds } from '../corpus/corpus.ts'
import { holds } from '../effort.ts'

const [first, second] = twoBuilds().dumps.map((bytes) => Dump.open(bytes, { prove: proveNames })) as [Dump, Dump]

const normalized = (dump: Dump, options?: NormalizeOptions) => writeDump(normalizeDump(dump, options).graph)
const isSame = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0
const opened = (bytes: Uint8Array) => Dump.open(bytes, { prove: proveNames })

type Edits = readonly (readonly [symbol: string, lisp: string])[]

/** A dump in which variables were set. */
function withEdits(dump: Dump, edits: Edits): Dump {
  const editor = new LispEditor(dump)
  for (const [symbol, lisp] of edits) editor.set(readLisp(symbol) as SymbolDatum, readLisp(lisp))
  return dump.reopen(writeDump(editor.finish()))
}

/** Number of bytes of two files that differ, with those that only one has. */
function differingBytes(a: Uint8Array, b: Uint8Array): number {
  let count = Math.abs(a.length - b.length)
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) count++
  return count
}

const displayTime = `(buffer-local-value 'buffer-display-time (get-buffer "*scratch*"))`

describe('two builds under different conditions', () => {
  const found = reproDumps(first, second)
  const named = found.differences.filter(({ path }) => !path.startsWith('coding_categories'))

  it('differ for these causes and in these places', () => {
    expect(named.map(({ cause, path, old, new: now }) => [cause, path, old, now])).toEqual([
      ['build-time', 'emacs-build-time', '(27403 18016 611359 714000)', '(29416 18530 706717 521000)'],
      [
        'build-time',
        `(buffer-local-value 'buffer-display-time (get-buffer "*scratch*"))`,
        '(27403 18016 601998 244000)',
        '(29416 18530 693066 320000)',
      ],
      ['elapsed', 'gc-elapsed', '0.609989457', '0.568810419'],
      ['counter', 'cons-cells-consed', '2757368', '2757364'],
      ['counter', 'pure-bytes-used', '2520330', '2520301'],
      ['counter', 'string-chars-consed', '1317350', '1317375'],
      ['counter', 'strings-consed', '49423', '49424'],
      ['host', 'emacs-build-system', '"vm"', '"other-builder"'],
      ['host', 'system-name', '"vm"', '"other-builder"'],
      ['user', 'user-login-name', '"root"', '"builder2"'],
      [
        'messages',
        '(with-current-buffer (get-buffer "*Messages*") (buffer-string))',
        '"Pure-hashed: 15863 strings, 4862 vectors, 39178 conses, 4388 bytecodes, 252 others"',
        '"Pure-hashed: 15863 strings, 4861 vectors, 39178 conses, 4388 bytecodes, 252 others"',
      ],
      // `read` made a number of the address of the function, and Snarf-documentation found the advice in its place.
      [
        'leaked-address',
        "(aref (aref (aref (symbol-function 'create-file-buffer) 2) 2) 4)",
        '-2305831281088727076, made of 0x555555c7bee0 (executable or heap)',
        '-2305831281088727474, made of 0x555555c7b270 (executable or heap)',
      ],
      // `autoload` made a number of the address of the symbol, and a later definition replaced the autoload.
      ...(
        [
          ['help-buffer', 196428, 'bfd30', 195924, 'bf550'],
          ['char-fold-to-regexp', 471120, '1cc140', 406508, '18cfb0'],
          ['cl-defmethod', 450764, '1b8330', 469060, '1ca110'],
          ['cl-generic-define-method', 450788, '1b8390', 469084, '1ca170'],
          ['cl-defgeneric', 450560, '1b8000', 468856, '1c9de0'],
          ['cl-generic-define', 450572, '1b8030', 468868, '1c9e10'],
          ['cl-find-method', 450800, '1b83c0', 469096, '1ca1a0'],
        ] as const
      ).map(([name, old, oldPlace, now, newPlace]) => [
        'leaked-address',
        `(cadr (get '${name} 'autoload))`,
        `${old}, made of lispsym+0x${oldPlace}`,
        `${now}, made of lispsym+0x${newPlace}`,
      ]),
      ['offsets', 'the rest of the file', '10507072 bytes', '10507096 bytes'],
    ])
  })

  it('differ besides in memory of the process only, with its mapping', () => {
    const leaks = found.differences.filter(({ path }) => path.startsWith('coding_categories'))
    expect(leaks).toHaveLength(20)
    expect(new Set(leaks.map(({ cause }) => cause))).toEqual(new Set(['leaked-address']))
    expect(leaks.some(({ old }) => old?.includes('(executable or heap)'))).toBe(true)
  })

  it('have a cause for each of 1,073,663 bytes, and of 24 that only one of them has', () => {
    expect(differingBytes(first.bytes, second.bytes)).toBe(1_073_663 + 24)
    expect(found.differences.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(1_073_663 + 24)
  })

  it('are the same to a started Emacs, and have one normal form', () => {
    expect(found).toMatchObject({ identical: false, afterNormalize: true, harmless: true })
    expect(isSame(normalized(first), normalized(second))).toBe(true)
  })

  it('have no difference of their own to Lisp in the normal form but in the documented places', () => {
    const { symbols, libraries, variables, buffers } = diffDumps(first, opened(normalized(first)))
    const places = new Set(buildPlaces.map(({ name }) => name))
    const others = symbols.changed.filter(({ path }) => !places.has(path))
    const autoloads = [
      'char-fold-to-regexp',
      'cl-defgeneric',
      'cl-defmethod',
      'cl-find-method',
      'cl-generic-define',
      'cl-generic-define-method',
      'help-buffer',
    ]
    expect(others.map(({ path }) => path).sort()).toEqual([
      "(aref (aref (aref (symbol-function 'create-file-buffer) 2) 2) 4)",
      ...autoloads.map((name) => `(cadr (get '${name} 'autoload))`),
    ])
    expect({ libraries, variables }).toEqual({ libraries: { added: [], removed: [] }, variables: [] })
    expect(buffers).toEqual({
      added: [],
      removed: [],
      changed: [
        expect.objectContaining({ name: '*Messages*', what: 'text' }),
        expect.objectContaining({ name: '*scratch*', what: 'variables', path: displayTime, new: 'nil' }),
      ],
    })
  })
})

describe('the normal form', () => {
  it('is its own normal form, breaks no rule, and does not depend on the order', () => {
    const normal = normalized(first)
    expect(verify(normal).verdict).toBe('ok')
    expect(isSame(normalized(opened(normal)), normal)).toBe(true)
    const shuffled = writeDump(first.graph, orderOf(first.graph, 'shuffle', 7))
    expect(isSame(normalized(opened(shuffled)), normal)).toBe(true)
  })

  const valueIn = (bytes: Uint8Array, name: string): string => {
    const dump = opened(bytes)
    const binding = dump.symbols.value(dump.symbols.named(name)!)
    return binding.isBound ? dump.part(Printer).print(binding.value!).text : 'unbound'
  }

  it('records a time, a machine and a user that are given', () => {
    const bytes = normalized(first, { date: 1_700_000_000, host: 'builder', user: 'me' })
    expect(valueIn(bytes, 'emacs-build-time')).toBe('(25939 61696 0 0)')
    expect(valueIn(bytes, 'emacs-build-system')).toBe('"builder"')
    expect(valueIn(bytes, 'user-full-name')).toBe('"me"')
  })

  it('keeps places of the causes that are given', () => {
    const keep = new Set<BuildCause>(['counter', 'messages', 'leaked-address'])
    const kept = normalizeDump(first, { keep })
    expect(kept.places.some(({ cause }) => keep.has(cause))).toBe(false)
    const { symbols, buffers } = diffDumps(first, opened(writeDump(kept.graph)))
    expect(symbols.changed.some(({ name }) => name.includes('consed') || name === 'create-file-buffer')).toBe(false)
    expect(buffers.changed).toEqual([expect.objectContaining({ name: '*scratch*', path: displayTime, new: 'nil' })])
  })

  it('renames directories in all texts', () => {
    const from = '/tmp/w/me/rb/b/../emacs-28.2+1'
    const buildPaths = [{ from, to: '/build' }]
    const { paths, graph } = normalizeDump(first, { buildPaths })
    const text = Buffer.from(writeDump(graph))
    expect(paths).toEqual({ strings: 1, left: 0 })
    expect(text.includes(from)).toBe(false)
    expect(text.includes('/build/lisp\0')).toBe(true)
  })

  it('leaves a text that has properties, and says why', () => {
    const dump = withEdits(first, [['user-full-name', '#("me" 0 1 (face bold))']])
    const { refused } = normalizeDump(dump)
    expect(refused.map(({ path, reason }) => [path, reason])).toEqual([['user-full-name', 'it has text properties']])
  })

  it('keeps a mail address that a user has set, and replaces one that Emacs has computed', () => {
    const dump = opened(readDump('tiny-28-little-lp64'))
    const names = [
      ['user-login-name', '"me"'],
      ['system-name', '"here"'],
      ['initial-environment', '("A=b" "EMAIL=mine@example.org")'],
    ] as const
    const written = (address: string) => {
      const edited = withEdits(dump, [...names, ['user-mail-address', address]])
      return valueIn(normalized(edited), 'user-mail-address')
    }
    expect(written('"me@here"')).toBe('"nobody@localhost"')
    expect(written('"mine@example.org"')).toBe('"nobody@localhost"')
    expect(written('"other@example.org"')).toBe('"other@example.org"')
  })

  it('keeps the numbers of autoloads in a dump of a started Emacs, since they may be offsets in DOC', () => {
    const started = withEdits(first, [['before-init-time', '(1 2 3 4)']])
    const paths = (dump: Dump) => normalizeDump(dump).places.map(({ path }) => path)
    expect(paths(first).filter((path) => path.includes("'autoload"))).toHaveLength(7)
    expect(paths(started).filter((path) => path.includes("'autoload"))).toEqual([])
    // The normal form of such a dump is one of a started Emacs, too.
    expect(paths(opened(normalized(started))).filter((path) => path.includes("'autoload"))).toEqual([])
  })
})

describe('what is not known to be harmless', () => {
  const dump = opened(readDump('tiny-28-little-lp64'))
  const causesOf = (a: Dump, b: Dump) => {
    const { differences, harmless, afterNormalize } = reproDumps(a, b)
    const harmful = differences.filter(({ cause }) => !isHarmless(cause))
    return {
      harmful: harmful.map(({ cause, path, old, new: now }) => [cause, path, old, now]),
      harmless,
      afterNormalize,
    }
  }

  it('is content: the value of any other variable', () => {
    const [a, b] = ['60', '1000'].map((lisp) => withEdits(dump, [['kill-ring-max', lisp]])) as [Dump, Dump]
    expect(causesOf(a, b)).toEqual({
      harmful: [['content', "(symbol-value 'kill-ring-max)", '60', '1000']],
      harmless: false,
      afterNormalize: false,
    })
  })

  it('is content: a symbol that only one of the dumps has, which does not make its neighbours differ', () => {
    const { harmful, harmless } = causesOf(dump, withEdits(dump, [['pdmp-a-new-symbol', '1']]))
    expect(harmless).toBe(false)
    expect(harmful.length).toBeLessThan(4)
    expect(new Set(harmful.map(([cause]) => cause))).toEqual(new Set(['content']))
  })

  it('is the order of entries of a hash table', () => {
    const table = (data: string): Edits => [['pdmp-table', `#s(hash-table test equal data (${data}))`]]
    const [a, b] = [table('"a" (1) "b" (2) "c" (3)'), table('"c" (3) "a" (1) "b" (2)')].map((edits) =>
      withEdits(dump, edits),
    )
    const { harmful } = causesOf(a!, b!)
    expect(harmful).toEqual([['hash-order', 'pdmp-table', null, null]])
    const c = withEdits(dump, table('"c" (3) "a" (1) "b" (4)'))
    expect(new Set(causesOf(a!, c).harmful.map(([cause]) => cause))).toContain('content')
  })

  it('is a file name, which may be that of the build', () => {
    const [a, b] = ['"/build/one/x.el"', '"/build/two/x.el"'].map((lisp) => withEdits(dump, [['pdmp-file', lisp]]))
    expect(causesOf(a!, b!).harmful).toEqual([['build-path', 'pdmp-file', '"/build/one/x.el"', '"/build/two/x.el"']])
    const options = (from: string) => ({ buildPaths: [{ from, to: '/src' }] })
    expect(isSame(normalized(a!, options('/build/one')), normalized(b!, options('/build/two')))).toBe(true)
  })

  it('is none in memory that Emacs does not read, nor in the order of objects', () => {
    const dump = opened(readDump('own-28.2-min'))
    const editor = new GraphEditor(dump.graph)
    for (const { atom, start, end } of unreadRanges(dump.graph)) editor.edit(atom).fill(0x55, start, end)
    const graph = editor.finish()
    const other = dump.reopen(writeDump(graph, orderOf(graph, 'shuffle', 3)))
    const found = reproDumps(dump, other)
    expect(found).toMatchObject({ identical: false, afterNormalize: true, harmless: true })
    const causes = new Set<Cause>(found.differences.map(({ cause }) => cause))
    expect(causes).toEqual(new Set(['leaked-address', 'object-order', 'offsets']))
  })

  it('is another layout, of which nothing else is compared', () => {
    const other = opened(readDump('bookworm-s390x'))
    expect(causesOf(dump, other)).toEqual({
      harmful: [['content', 'layout', 'Emacs 28, 64-bit little-endian', 'Emacs 28, 64-bit big-endian']],
      harmless: false,
      afterNormalize: false,
    })
  })

  it('is nothing in a dump and itself', () => {
    expect(reproDumps(dump, dump)).toEqual({ identical: true, afterNormalize: true, harmless: true, differences: [] })
  })
})

describe('laws of the normal form', () => {
  /**
   * Layouts in which C aligns to 4 bytes are left out: a synthetic dump of one of them may be read as another layout, or with other
   * gaps between objects, once its objects are in another order. A real one is held to the laws below.
   */
  const anyDump = anyVariant().filter(({ name }) => !name.endsWith('align4'))
  /** Values that a build may leave in a place, for places in variables. */
  const values = [
    'nil',
    '0',
    '7',
    '"text"',
    '"/home/me/.emacs.d/eln-cache/"',
    '("/home/me/.emacs.d/eln-cache/" 2)',
    '1.5',
    't',
  ]
  const variables = buildPlaces.filter(({ where }) => where === 'variable' || where === 'first')
  const edits = fc.array(fc.tuple(fc.constantFrom(...variables.map(({ name }) => name)), fc.constantFrom(...values)), {
    maxLength: 6,
  })
  /** A generated dump with these variables; the dump itself if its layout cannot hold a value. */
  function built(bytes: Uint8Array, chosen: Edits): Dump {
    const dump = Dump.open(bytes)
    try {
      return withEdits(dump, chosen)
    } catch {
      return dump
    }
  }

  it('holds: it is its own normal form', () => {
    holds(
      fc.property(anyDump, edits, ({ bytes }, chosen) => {
        const normal = normalized(built(bytes, chosen))
        expect(isSame(normalized(Dump.open(normal)), normal)).toBe(true)
      }),
    )
  })

  it('holds: it does not depend on the order', () => {
    holds(
      fc.property(anyDump, edits, fc.nat(), ({ bytes }, chosen, seed) => {
        const dump = built(bytes, chosen)
        const shuffled = Dump.open(writeDump(dump.graph, orderOf(dump.graph, 'shuffle', seed)))
        expect(isSame(normalized(shuffled), normalized(dump))).toBe(true)
        expect(reproDumps(dump, shuffled)).toMatchObject({ afterNormalize: true, harmless: true })
      }),
    )
  })

  it('holds of a real dump with gaps of 4 bytes', () => {
    const dump = opened(readDump('own-28.2-m32-wideint'))
    const normal = normalized(dump)
    expect(isSame(normalized(opened(normal)), normal)).toBe(true)
    expect(isSame(normalized(opened(writeDump(dump.graph, orderOf(dump.graph, 'shuffle', 5)))), normal)).toBe(true)
  })

  it('holds: it does not depend on values in places of the build', () => {
    const numbers = fc.tuple(fc.nat(), fc.nat())
    const counters = buildPlaces.filter(({ cause }) => cause === 'counter').map(({ name }) => name)
    holds(
      fc.property(anyDump, fc.constantFrom(...counters), numbers, ({ bytes }, name, [a, b]) => {
        const [x, y] = [a % 1000, b % 1000].map((value) => built(bytes, [[name, String(value)]]))
        expect(isSame(normalized(x!), normalized(y!))).toBe(true)
      }),
    )
  })
})
