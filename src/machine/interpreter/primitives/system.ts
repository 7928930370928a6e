/**
 * Primitives that read, print, load, collect and dump; types of objects.
 *
 * Source: src/lread.c, src/print.c, `Fgarbage_collect` in src/alloc.c, `Ftype_of` in src/data.c, `Frandom` in src/fns.c,
 * `Fdump_emacs_portable`, `Fpdumper_stats` in src/pdumper.c.
 * @module
 */

import { Random, seedOf } from '../../../bytes/random.ts'
import { PdmpError } from '../../../error.ts'
import { readForms } from '../../../lisp/reader/read.ts'
import { fixnum, fixnumValue, isFixnum, NIL, Tag, tagOf, type Word } from '../../memory/word.ts'
import { integer, requireString } from '../checks.ts'
import type { Lisp } from '../context.ts'
import { LispError } from '../exits.ts'
import { format } from '../format.ts'
import { heapOfDatum } from '../heap-of-datum.ts'
import { defun, defunMany, type Primitive } from '../primitive.ts'
import { prin1 } from '../printer.ts'

/** Evaluate the forms of a text one by one, as `load` does, with lexical binding. Macros are expanded first if Lisp defines how. */
export function loadText(lisp: Lisp, text: string, fileName: string): Word {
  const { conses, obarrays, symbols, stack } = lisp.machine
  const expand = obarrays.intern('internal-macroexpand-for-load')
  const { env } = lisp
  const base = stack.pointer
  stack.push(env)
  let value: Word = NIL
  for (const datum of syntaxChecked(lisp, () => readForms(text, { loadFileName: fileName }))) {
    lisp.env = conses.list([lisp.t])
    let form = heapOfDatum(lisp.machine, datum)
    stack.push(lisp.env)
    if (symbols.function(expand) !== NIL) form = lisp.funcall(expand, [form, lisp.t])
    value = lisp.eval(form)
    stack.unwind(base)
    stack.push(env)
  }
  stack.unwind(base)
  lisp.env = env
  return value
}

/** The items of a reader, with its syntax errors as signals. */
function* syntaxChecked<T>(lisp: Lisp, read: () => Iterable<T>): Generator<T> {
  try {
    yield* read()
  } catch (error) {
    if (!(error instanceof PdmpError)) throw error
    if (error.code === 'lisp-unfinished') lisp.signal('end-of-file')
    if (error.code !== 'lisp-syntax') throw error
    lisp.signal('invalid-read-syntax', lisp.machine.strings.make(error.message))
  }
}

/** Read the first object of a string. */
function read(lisp: Lisp, string: Word): Word {
  const { strings } = lisp.machine
  const text = strings.text(requireString(lisp, string))
  lisp.spend(text.length)
  for (const datum of syntaxChecked(lisp, () => readForms(text))) return heapOfDatum(lisp.machine, datum)
  lisp.signal('end-of-file')
}

function load(lisp: Lisp, name: Word, noError: Word): Word {
  const { strings, conses } = lisp.machine
  const fileName = strings.text(requireString(lisp, name))
  const text = lisp.host.library(fileName)
  if (text === undefined) {
    if (noError !== NIL) return NIL
    const words = ['Cannot open load file', 'No such file or directory', fileName].map((word) => strings.make(word))
    lisp.signalWith('file-missing', conses.list(words))
  }
  loadText(lisp, text, fileName)
  return lisp.t
}

const shown = (lisp: Lisp, object: Word, isReadable: boolean): string =>
  prin1(lisp.machine, object, { escape: isReadable, spend: (work) => lisp.spend(work) })

function print(lisp: Lisp, object: Word, isReadable: boolean): Word {
  lisp.host.print(shown(lisp, object, isReadable))
  return object
}

function message(lisp: Lisp, args: readonly Word[]): Word {
  if (args[0] === NIL) return NIL
  const text = format(lisp, args)
  lisp.host.print(`${lisp.machine.strings.text(text)}\n`)
  return text
}

/** The result of `garbage-collect`: an entry `(NAME SIZE USED)` for each kind of object. */
function garbageCollect(lisp: Lisp): Word {
  lisp.collect()
  const { conses, obarrays, space } = lisp.machine
  const { counts, bytes, mapped } = space.allocator.usage()
  const sizes = space.layout.structs
  const rows: readonly (readonly [name: string, size: number, used: number])[] = [
    ['conses', sizes.cons.size, counts.cons],
    ['symbols', sizes.symbol.size, counts.symbol],
    ['strings', sizes.string.size, counts.string],
    ['vectors', sizes.vector.size, counts.vectorlike],
    ['floats', sizes.float.size, counts.float],
    ['intervals', sizes.interval.size, counts.interval],
    ['heap', mapped, bytes],
  ]
  const entries = rows.map(([name, size, used]) => conses.list([obarrays.intern(name), fixnum(size), fixnum(used)]))
  return conses.list(entries)
}

/** Pseudovectors whose type is not their name in lower case. */
const typeNames: Readonly<Record<string, string>> = {
  NORMAL_VECTOR: 'vector',
  BIGNUM: 'integer',
  COMPILED: 'compiled-function',
  CLOSURE: 'interpreted-function',
}

const typesByTag: Readonly<Record<Tag, string>> = {
  [Tag.symbol]: 'symbol',
  [Tag.fixnum]: 'integer',
  [Tag.cons]: 'cons',
  [Tag.string]: 'string',
  [Tag.float]: 'float',
  [Tag.vectorlike]: 'vector',
}

function typeOf(lisp: Lisp, object: Word): Word {
  const { vectorlikes, obarrays } = lisp.machine
  const type = vectorlikes.typeOf(object)
  if (type === undefined) return obarrays.intern(typesByTag[tagOf(object)])
  if (type === 'RECORD') {
    const tag = vectorlikes.get(object, 0)
    // The first slot of a record may be the record of its class, whose second slot is the name.
    return vectorlikes.typeOf(tag) === 'RECORD' && vectorlikes.length(tag) > 1 ? vectorlikes.get(tag, 1) : tag
  }
  const isByteCode = type === 'CLOSURE' && tagOf(vectorlikes.get(object, 1)) === Tag.string
  return obarrays.intern(
    isByteCode ? 'byte-code-function' : (typeNames[type] ?? type.toLowerCase().replaceAll('_', '-')),
  )
}

/** `(random LIMIT)`. A string sets the seed. The state is a C variable, so that runs can be repeated. */
function random(lisp: Lisp, limit: Word): Word {
  const { memory } = lisp.machine.space
  const place = lisp.machine.space.variable('random_state')
  const isString = tagOf(limit) === Tag.string
  const seed = isString ? seedOf(lisp.machine.strings.text(limit)) : memory.i64(place)
  const generator = new Random(seed)
  const bound = isFixnum(limit) && fixnumValue(limit) > 0 ? Number(fixnumValue(limit)) : 2 ** 29
  const value = generator.below(Math.min(bound, Number.MAX_SAFE_INTEGER))
  memory.setI64(place, generator.state)
  return integer(lisp, value)
}

function dump(lisp: Lisp, fileName: Word, trackReferrers: Word): Word {
  const name = lisp.machine.strings.text(requireString(lisp, fileName))
  if (lisp.host.dump === undefined) lisp.error('This machine cannot be dumped')
  try {
    lisp.host.dump(lisp.machine, name, trackReferrers !== NIL)
  } catch (error) {
    if (!(error instanceof LispError)) throw error
    lisp.error(error.message)
  }
  return NIL
}

function dumpStats(lisp: Lisp): Word {
  const { conses, obarrays, strings, numbers } = lisp.machine
  const stats = lisp.host.dumpStats()
  if (stats === undefined) return NIL
  const entry = (name: string, value: Word) => conses.make(obarrays.intern(name), value)
  return conses.list([
    entry('dumped-with-pdumper', lisp.t),
    entry('load-time', numbers.float(stats.loadTime)),
    entry('dump-file-name', strings.make(stats.dumpFileName)),
  ])
}

/** Declare a predicate for one type. */
const ofType = (name: string, isIt: (lisp: Lisp, object: Word) => boolean): Primitive =>
  defun(name, 1, 1, (lisp, object) => lisp.boolean(isIt(lisp, object)))

const isList = (object: Word): boolean => object === NIL || tagOf(object) === Tag.cons
const isArray = (lisp: Lisp, object: Word): boolean =>
  tagOf(object) === Tag.string ||
  lisp.machine.charTables.is(object) ||
  ['NORMAL_VECTOR', 'BOOL_VECTOR'].includes(lisp.machine.vectorlikes.typeOf(object) ?? '')

const pseudovectors = [
  ['recordp', 'RECORD'],
  ['hash-table-p', 'HASH_TABLE'],
  ['char-table-p', 'CHAR_TABLE'],
  ['bool-vector-p', 'BOOL_VECTOR'],
  ['subrp', 'SUBR'],
] as const

export const systemPrimitives: readonly Primitive[] = [
  defun('read', 1, 1, read),
  defun('load', 1, 2, load),
  defun('prin1', 1, 1, (lisp, object) => print(lisp, object, true)),
  defun('princ', 1, 1, (lisp, object) => print(lisp, object, false)),
  defun('prin1-to-string', 1, 2, (lisp, object, noEscape) => {
    return lisp.machine.strings.make(shown(lisp, object, noEscape === NIL))
  }),
  defunMany('message', 1, message),
  defun('garbage-collect', 0, 0, garbageCollect),
  defun('make-finalizer', 1, 1, (lisp, fn) => lisp.machine.finalizers.make(fn)),
  defun('random', 0, 1, random),
  defun('sxhash-equal', 1, 1, (lisp, object) => fixnum(lisp.machine.keys.codeOf(object, 'equal'))),
  defun('dump-emacs-portable', 1, 2, dump),
  defun('pdumper-stats', 0, 0, dumpStats),
  defun('type-of', 1, 1, typeOf),
  ofType('consp', (_, object) => tagOf(object) === Tag.cons),
  ofType('atom', (_, object) => tagOf(object) !== Tag.cons),
  ofType('listp', (_, object) => isList(object)),
  ofType('stringp', (_, object) => tagOf(object) === Tag.string),
  ofType('vectorp', (lisp, object) => lisp.machine.vectorlikes.isVector(object)),
  ofType('arrayp', isArray),
  ofType('sequencep', (lisp, object) => isList(object) || isArray(lisp, object)),
  ...pseudovectors.map(([name, type]) =>
    ofType(name, (lisp, object) => lisp.machine.vectorlikes.typeOf(object) === type),
  ),
]
