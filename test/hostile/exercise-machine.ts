/**
 * Loads bytes into processes, which then collect, scan words, evaluate, dump, and continue from the dump.
 *
 * In: any bytes.
 * Out: nothing: a value, a result, a fault or a Lisp error is allowed; anything else that is thrown is a find.
 *
 * The fingerprint alone would have most files refused. Here it is never wrong, whatever build made the file: its first byte
 * is a number that says which of a few executables is to load it.
 * @module
 */

import type { AbiName, ByteOrder, Release } from '../../src/index.ts'
import { PAGE_SIZE, Page } from '../../src/machine/memory/segment.ts'
import type { Machine, Program } from '../../src/machine.ts'
import * as sources from './library.ts'
import { attempter, demand, type Library, spread } from './promise.ts'

export const machineKinds: readonly (readonly [Release, AbiName, ByteOrder])[] = [
  ['27', 'ilp32-align8', 'big'],
  ['28', 'lp64', 'little'],
  ['29', 'wide-align8', 'big'],
  ['30', 'ilp32-align4', 'little'],
  ['31', 'lp64', 'big'],
]

const FINGERPRINT = { start: 16, end: 48 } as const
/** Words that are looked at. */
const FEW = 40
/** Bytes of heap, and forms and calls of a program. */
const LIMITS = { heapLimit: 2 ** 22, budget: 4000 } as const

/** A value of every kind, and what leads from one to another. */
const setUp = `
  (setq kept (list 1 "a" 2.5 (vector 1 2) (make-hash-table :test 'eq) (record 'a 1) (make-bool-vector 9 t)
                   123456789012345678901234567890 (make-char-table 'x) (lambda (x) x) (propertize "abc" 'a 1)
                   (make-finalizer (lambda () 1)) (make-hash-table :test 'equal :weakness 'key) (obarray-make)))
  (puthash 'key 1 (nth 4 kept))
  (puthash (list "weak") 1 (nth 12 kept))
  (intern "other" (nth 13 kept))
  (set-char-table-range (nth 8 kept) '(64 . 90) 'upper)
  (set-buffer (get-buffer-create "notes"))
  (insert "text")
  (setq here (set-marker (make-marker) 2) there (set-marker (make-marker) 3))`

const uses = [
  "(list (gethash 'key (nth 4 kept)) (puthash 'new 2 (nth 4 kept)) (maphash (lambda (k v) (list k v)) (nth 12 kept)))",
  '(list (funcall (nth 9 kept) 1) (sxhash-equal kept) (equal kept (copy-sequence kept)) (length kept))',
  '(list (intern "new") (intern-soft "other" (nth 13 kept)) (unintern "other" (nth 13 kept)))',
  '(let ((n 0)) (mapatoms (lambda (s) (setq n (1+ n)))) n)',
  '(list (aref (nth 8 kept) 65) (aset (nth 8 kept) 70 1) (aref (nth 6 kept) 8) (aset (nth 3 kept) 0 kept))',
  "(list (+ (nth 7 kept) 1) (* 2 (nth 2 kept)) (concat (nth 1 kept) (nth 10 kept)) (get-text-property 0 'a (nth 10 kept)))",
  '(list (set-buffer "notes") (insert "more") (delete-region 1 2) (buffer-string) (marker-position here) (kill-buffer "notes"))',
  "(list (put 'kept 'a 1) (symbol-plist 'kept) (setcdr (nthcdr 2 kept) nil) (prin1-to-string kept))",
  '(garbage-collect)',
]

const programs = new WeakMap<Library, Program[]>()

function programOf(kind: number, library: Library): Program {
  const made = programs.get(library) ?? []
  programs.set(library, made)
  made[kind] ??= library.lispProgram(library.layoutOf(...machineKinds[kind]!))
  return made[kind]
}

/** The dump of a machine of a kind, to be damaged: its fingerprint is the number. */
export function machineDump(kind: number, library: Library = sources): Uint8Array {
  const lisp = library.startLisp(programOf(kind, library), { seed: 1, obarraySize: 64 })
  library.evaluate(lisp, setUp)
  const file = lisp.machine.dump()
  file.fill(kind, FINGERPRINT.start, FINGERPRINT.end)
  return file
}

/** A file with the fingerprint of the executable that its number asks for, and that executable. */
export function signed(bytes: Uint8Array, library: Library = sources): { program: Program; file: Uint8Array } {
  const program = programOf((bytes[FINGERPRINT.start] ?? 0) % machineKinds.length, library)
  const file = bytes.slice()
  if (file.length >= FINGERPRINT.end) file.set(program.fingerprint, FINGERPRINT.start)
  return { program, file }
}

/** Says whether a process could load `bytes`. */
export function exerciseMachine(bytes: Uint8Array, library: Library = sources, seed = 1): boolean {
  const { program, file } = signed(bytes, library)
  demand(program instanceof library.Program, 'a program is one')
  const paged = load(program, file, { seed, relocating: 'at-first-touch' }, library)
  if (paged !== undefined) endsWell(() => paged.collect(), library)
  const machine = load(program, file, { seed }, library)
  if (machine === undefined) return false
  exercisePages(machine)
  exerciseWords(machine, library)
  endsWell(() => machine.collect(), library)
  use(machine, library)
  const again = endsWell(() => machine.dump(), library)
  const next = again && load(program, again, { seed: seed + 1 }, library)
  if (next !== undefined) use(next, library)
  return true
}

/** The value of `run`, or undefined where it ends in a way in which it may. */
function endsWell<T>(run: () => T, library: Library): T | undefined {
  const { LispError, MachineFault, machineFaults } = library
  try {
    return attempter(library)(run)
  } catch (error) {
    if (error instanceof LispError) return undefined
    if (!(error instanceof MachineFault)) throw error
    demand(Object.hasOwn(machineFaults, error.code), `${error.code} is a known code`)
    return undefined
  }
}

type LoadOptions = Pick<NonNullable<ConstructorParameters<typeof Machine>[1]>, 'seed' | 'relocating'>

function load(program: Program, file: Uint8Array, options: LoadOptions, library: Library): Machine | undefined {
  const machine = new library.Machine(program, { heapLimit: LIMITS.heapLimit, ...options })
  const loaded = endsWell(() => machine.load(file), library)
  if (loaded === undefined) return undefined
  demand(loaded.code === library.loadResults[loaded.result], 'a result has its number')
  demand(loaded.result !== 'VERSION_MISMATCH', 'the fingerprint is right')
  if (loaded.result !== 'SUCCESS') return undefined
  demand(machine.dumped !== undefined, 'what is loaded is there')
  machine.setBatch(true)
  return machine
}

/** Every page that is counted is one. */
function exercisePages({ dumped }: Machine): void {
  const { segment } = dumped!
  demand(segment.name === 'dump', 'a dump is mapped as a segment')
  const { pages, discarded } = segment.countPages()
  demand((pages - 1) * PAGE_SIZE < segment.end - segment.base, 'no page is beyond the end')
  const gone = segment.pages.subarray(0, pages).filter((state) => (state & Page.discarded) !== 0)
  demand(gone.length === discarded, 'pages are discarded that are counted as such')
}

/** Words of the hot section, whatever they are: each is what its parts make. */
function exerciseWords({ dumped, space }: Machine, library: Library): void {
  const { image, segment } = dumped!
  const { lispWordSize } = space.layout
  for (const i of spread(Math.floor(image.header.discardableStart / lispWordSize), FEW)) {
    const word = endsWell(() => space.memory.word(segment.base + i * lispWordSize), library)
    if (word === undefined) continue
    const tag = library.tagOf(word)
    if (library.isFixnum(word)) demand(library.fixnum(library.fixnumValue(word)) === word, 'a fixnum is its value')
    else if (tag === library.Tag.symbol) demand(word !== library.NIL || space.addressOf(word) === space.lispsym, 'nil')
    else demand(library.pointerTo(library.addressOf(word), tag) === word, 'an object is its address and its tag')
  }
}

/** Run each form, whatever the one before came to. */
function use(machine: Machine, library: Library): void {
  for (const form of uses) {
    endsWell(() => library.evaluate(library.attachLisp(machine, { budget: LIMITS.budget }), form), library)
  }
  endsWell(() => machine.collect(), library)
}
