/**
 * What C defines: builtin symbols and subrs. Their images lie in the discardable section and are copied into Emacs.
 *
 * nil and t come first, at fixed indices, with the values by which a reader finds lispsym: nil has 3 characters and the
 * value 0, t has 1 character and the value sizeof (struct Lisp_Symbol), which is t itself.
 * Source: `Lisp_Symbol lispsym[]` of globals.h, `dump_copied_objects`, `dump_hot_parts_of_discardable_objects`.
 * @module
 */
import { pvecCodes } from './tiny-abi.ts'
import { LISPSYM, SUBRS, type TinyEmacs } from './tiny-emacs.ts'
import { type Builtin, type EmacsPlace, type Item, isItem, type Pointer, type TinyImage } from './tiny-image.ts'
import { type Chains, type Interned, unbound } from './tiny-lookup.ts'
import {
  writeBlv,
  writeCons,
  writeFwd,
  writePseudovector,
  writeString,
  writeSymbolBody,
  writeVector,
} from './tiny-objects.ts'

export const builtinNames = [
  'nil',
  't',
  'unbound',
  'error',
  'lambda',
  'case-fold-search',
  'eq',
  'equal',
  'gc-cons-threshold',
  'load-path',
  'obsolete-eq',
] as const
export type BuiltinName = (typeof builtinNames)[number]

export const builtin = (name: BuiltinName): Builtin => ({ builtin: builtinNames.indexOf(name) })

/** `unbound` is in no obarray: it marks variables without a value. */
export const internedBuiltins: readonly Interned[] = builtinNames
  .filter((name) => name !== 'unbound')
  .map((name) => ({ name, symbol: builtin(name) }))

/** A pointer to a symbol: into Emacs for a builtin one. */
export const symbolPointer = (emacs: TinyEmacs, symbol: Builtin | Item | undefined): Pointer =>
  symbol === undefined ? null : isItem(symbol) ? symbol : emacs.builtinSymbol(symbol.builtin)

/** A name that C gave: a literal in the executable, or where there are none, a string of its own. */
export const writeCName = (image: TinyImage, emacs: TinyEmacs, name: string): Item =>
  writeString(image, { text: name, ...(image.abi.cLiterals ? { literal: emacs.literal(name) } : {}) })

/** The C variables that builtin symbols stand for. */
export interface BuiltinVariables {
  readonly caseFoldSearch: EmacsPlace
  readonly gcConsThreshold: EmacsPlace
  readonly loadPath: EmacsPlace
}

export interface BuiltinParts {
  readonly names: readonly Item[]
  readonly variables: BuiltinVariables
  /** What the default of the buffer-local one is kept in. */
  readonly defcell: Item
  readonly blv: Item
  /** Forwarding structures, in the dump or in Emacs. */
  readonly forwards: Readonly<Record<keyof BuiltinVariables, Item | EmacsPlace>>
}

/** The names, and items for what the images will point at. */
export function writeBuiltinParts(image: TinyImage, emacs: TinyEmacs, variables: BuiltinVariables): BuiltinParts {
  const forward = () => (image.abi.dumpedForwards ? image.reserve(null) : emacs.variable())
  return {
    names: builtinNames.map((name) => writeCName(image, emacs, name)),
    variables,
    defcell: writeCons(image, builtin('case-fold-search'), builtin('t')),
    blv: image.reserve(null),
    forwards: { caseFoldSearch: forward(), gcConsThreshold: forward(), loadPath: forward() },
  }
}

/** The hot parts of discardable objects: what stays in the dump when the images have been copied. */
export function writeHotParts(image: TinyImage, { variables, defcell, blv, forwards }: BuiltinParts): void {
  const writeForward = (name: keyof BuiltinVariables, type: 0 | 2) => {
    const item = forwards[name]
    if (isItem(item)) writeFwd(image, type, variables[name], item)
  }
  writeBlv(image, { fwd: forwards.caseFoldSearch, defcell }, blv)
  writeForward('caseFoldSearch', 2)
  writeForward('gcConsThreshold', 0)
  writeForward('loadPath', 2)
}

/** lispsym, copied to its place in Emacs symbol by symbol; the offset of the first in the dump. */
export function writeBuiltinSymbols(image: TinyImage, emacs: TinyEmacs, parts: BuiltinParts, chains: Chains): number {
  const { names, blv, forwards } = parts
  const redirects: Partial<Record<BuiltinName, { redirect: 'alias' | 'localized' | 'forwarded'; val: Pointer }>> = {
    'case-fold-search': { redirect: 'localized', val: blv },
    'gc-cons-threshold': { redirect: 'forwarded', val: forwards.gcConsThreshold },
    'load-path': { redirect: 'forwarded', val: forwards.loadPath },
    'obsolete-eq': { redirect: 'alias', val: emacs.builtinSymbol(builtin('eq').builtin) },
  }
  image.out.align(image.abi.dumpAlignment)
  const starts = builtinNames.map((name, i) => {
    const self = name === 'nil' || name === 't'
    const start = writeSymbolBody(image, {
      name: names[i]!,
      val: self ? builtin(name) : unbound,
      next: symbolPointer(emacs, chains.next.get(name)),
      constant: self,
      special: name !== 'eq' && name !== 'equal',
      uninterned: name === 'unbound',
      ...redirects[name],
    })
    emacs.copy({ emacs: LISPSYM + i * image.structs.symbol.size }, start, image.structs.symbol.size)
    return start
  })
  return starts[0]!
}

export interface SubrPlaces {
  readonly car: EmacsPlace
  readonly cdr: EmacsPlace
  readonly list: EmacsPlace
}

/** car and cdr lie together in Emacs, as subrs do where the compiler does not pad them; list lies apart. */
export function subrPlaces(image: TinyImage): SubrPlaces {
  return { car: { emacs: SUBRS }, cdr: { emacs: SUBRS + image.structs.subr.size }, list: { emacs: SUBRS + 0x400 } }
}

/** Images of the subrs, in order of their place in Emacs. */
export function writeSubrs(image: TinyImage, emacs: TinyEmacs, places: SubrPlaces): void {
  const { subr } = image.structs
  const flag = 1n << BigInt(8 * image.abi.wordSize - 2)
  const arities = { car: [1, 1], cdr: [1, 1], list: [0, -2] } as const
  for (const [i, name] of (['car', 'cdr', 'list'] as const).entries()) {
    image.out.align(image.abi.dumpAlignment)
    const start = image.writeStruct(subr, {
      header: flag | BigInt(pvecCodes(image.abi.release).subr << 24),
      function: emacs.function(),
      min_args: arities[name][0],
      max_args: arities[name][1],
      symbol_name: emacs.literal(name),
      doc: 100 + i,
    })
    // A C string in every release, though a Lisp word since 28: an offset in the executable.
    if (name === 'list') image.writePointer(start + subr.fields.intspec!.offset, emacs.literal('xElement: '))
    emacs.copy(places[name], start, subr.size)
  }
}

/** A native compilation unit, whose tables are `table`, and a subr in it, with the relocations of the later phases. */
export function writeNative(image: TinyImage, table: Item): readonly [unit: Item, subr: Item] {
  const { structs } = image
  const codes = pvecCodes(image.abi.release)
  const cString = (text: string) => image.coldBytes(new TextEncoder().encode(`${text}\0`))
  const [installed, tree] = ['../lib/native/tiny-1.eln', '../native-lisp/tiny-1.eln'].map((text) =>
    writeString(image, { text }),
  )
  const file = writeCons(image, installed!, tree!)
  const lispSlots = Object.values(structs.compUnit.fields).filter(({ type }) => type === 'lisp').length
  const unit = writePseudovector(
    image,
    { pvec: codes.nativeCompUnit, lispSlots, layout: structs.compUnit },
    { file, lambda_gc_guard_h: table, lambda_c_name_idx_h: table, data_vec: writeVector(image, []) },
  )
  image.relocateNative(unit, 'NATIVE_COMP_UNIT')
  const subr = writePseudovector(
    image,
    { pvec: codes.subr, layout: structs.subr },
    {
      symbol_name: cString('tiny-native'),
      native_comp_u: unit,
      native_c_name: cString('F74696e792d6e6174697665_tiny_native_0'),
    },
  )
  image.relocateNative(subr, 'NATIVE_SUBR')
  return [unit, subr]
}
