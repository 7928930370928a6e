/**
 * Rules on native code. The dump contains only names: those by which the loader opens units and finds
 * functions in them.
 *
 * Source: `dump_do_dump_relocation` in src/pdumper.c, `Fcomp__register_subr` in src/comp.c, `comp-c-func-name` in
 * lisp/emacs-lisp/comp.el.
 * @module
 */
import type { Heap } from '../heap/heap.ts'
import { cStringAt, textOf } from '../heap/strings.ts'
import { hex } from '../units.ts'
import type { Findings } from './findings.ts'
import type { Vectorlikes } from './vectorlikes.ts'

export function checkNativeNames(heap: Heap, vectorlikes: Vectorlikes, findings: Findings): void {
  checkUnitFiles(heap, vectorlikes, findings)
  checkFunctionNames(heap, vectorlikes, findings)
}

/** Check for (INSTALLED . BUILD), both strings. The loader uses the file that exists, relative to the executable's directory. */
function checkUnitFiles(heap: Heap, vectorlikes: Vectorlikes, findings: Findings): void {
  const { native_comp_unit: unit, cons } = heap.layout.structs
  if (unit === undefined) return
  const { car, cdr } = cons.fields
  const isString = (slot: number) => leadsTo(heap, slot, heap.layout.tags.string)
  for (const start of vectorlikes.of('NATIVE_COMP_UNIT')) {
    const file = start + unit.fields.file.offset
    const target = heap.word(file)
    const report = (message: string) => findings.add('native-file', 'native_comp_unit.file', file, message)
    if (isString(file)) report(`the file is the string at ${hex(target)}, not a pair of names`)
    else if (!leadsTo(heap, file, heap.layout.tags.cons)) report(`${hex(target)} is not a pair`)
    else if (!isString(target + car.offset) || !isString(target + cdr.offset)) {
      report(`the pair at ${hex(target)} does not hold two strings`)
    }
  }
}

function checkFunctionNames(heap: Heap, vectorlikes: Vectorlikes, findings: Findings): void {
  const { subr_native: subr } = heap.layout.structs
  if (subr === undefined) return
  const { ofs_symbol_name: symbolName, ofs_native_c_name: cName } = subr.fields
  for (const start of vectorlikes.of('SUBR')) {
    const name = cStringAt(heap, start + symbolName.offset)
    const native = cStringAt(heap, start + cName.offset)
    if (name !== undefined && native !== undefined && isNativeName(native, name)) continue
    const shown = (bytes?: Uint8Array) => (bytes === undefined ? 'no C string' : JSON.stringify(textOf(bytes, false)))
    const message = `the function ${shown(name)} has the C name ${shown(native)}`
    findings.add('native-name', 'subr.native_c_name', start + cName.offset, message)
  }
}

const leadsTo = (heap: Heap, slot: number, tag: number): boolean =>
  heap.relocAt(slot)?.form === 'lv' && heap.objects.at(heap.word(slot)) === tag

/**
 * Whether the compiler could have made the C name `native` for the function `name`. It writes `F`, two hex digits for each
 * character, `_`, the name with characters that C allows, `_` and a number. A lambda is registered under the C name itself, and a
 * lambda compiled alone, such as the trampoline of an advised primitive, as `--anonymous-lambda`.
 */
function isNativeName(native: Uint8Array, name: Uint8Array): boolean {
  // Almost all names are ASCII. Test the bytes, since strings for thousands of names would take ten times as long.
  if (fits(native, name)) return true
  const text = textOf(native, false)
  const unibyte = textOf(name, false)
  if (text === unibyte || unibyte === '--anonymous-lambda') return fits(native, ANONYMOUS)
  return fitsText(text, unibyte) || fitsText(text, textOf(name, true))
}

const ANONYMOUS = new TextEncoder().encode('anonymous-lambda')
const HEX_DIGITS = new TextEncoder().encode('0123456789abcdef')
const [F, UNDERSCORE, HYPHEN] = new TextEncoder().encode('F_-') as unknown as readonly [number, number, number]

/** For names of ASCII characters from the space on, without capitals. */
function fits(native: Uint8Array, name: Uint8Array): boolean {
  if (native[0] !== F) return false
  let at = 1
  for (let i = 0; i < name.length; i++, at += 2) {
    const byte = name[i]!
    if (byte < 0x20 || byte >= 0x80) return false
    if (native[at] !== HEX_DIGITS[byte >>> 4] || native[at + 1] !== HEX_DIGITS[byte & 15]) return false
  }
  if (native[at++] !== UNDERSCORE) return false
  for (let i = 0; i < name.length; i++) {
    const byte = name[i] === HYPHEN ? UNDERSCORE : name[i]!
    if (isWord(byte) && native[at++] !== byte) return false
  }
  return native[at] === UNDERSCORE && isNumber(native, at + 1)
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
const isWord = (byte: number): boolean => byte === UNDERSCORE || isDigit(byte) || (byte >= 0x61 && byte <= 0x7a)

function isNumber(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at < bytes.length; at++) if (!isDigit(bytes[at]!)) return false
  return from < bytes.length
}

/** For any name. Capitals are kept if the compiler ran with case-fold-search. */
function fitsText(native: string, name: string): boolean {
  const hex = hexOf(name)
  if (!native.startsWith(hex)) return false
  const words = name.replaceAll('-', '_')
  const forms = [words.replace(/[^0-9a-z_]/g, ''), words.replace(/[^0-9a-zA-Z_]/g, '')]
  const rest = native.slice(hex.length)
  return forms.some((form) => rest.startsWith(`_${form}_`) && /^[0-9]+$/.test(rest.slice(form.length + 2)))
}

function hexOf(name: string): string {
  let hex = 'F'
  for (const char of name) hex += char.codePointAt(0)!.toString(16).padEnd(2, '_').slice(0, 2)
  return hex
}
