/**
 * Encoding of objects that no form describes: all bytes in hexadecimal, and every link by offset and relocation.
 * @module
 */
import { parseHex } from '../bytes/hex-text.ts'
import { bignumFields } from '../image/bignum.ts'
import { SELF, TAGGED } from './draft.ts'
import { isJson, type Json, Misfit, memberOf, requireJson, requireKeys } from './invalid.ts'
import { parseNotation } from './notation.ts'
import type { FieldWriter } from './put-field.ts'

export function putRaw(fields: FieldWriter, json: Json, path: string, isOther: (key: string) => boolean): void {
  requireKeys(json, path, (key) => isOther(key) || key === 'raw' || key === 'links')
  const { draft } = fields
  const bytes = parseHex(memberOf(json, 'raw'))
  if (bytes === undefined) throw new Misfit(`${path}.raw`, 'expected hexadecimal digits')
  draft.put(0, bytes)
  const links = memberOf(json, 'links') ?? []
  if (!Array.isArray(links)) throw new Misfit(`${path}.links`, 'expected a list')
  for (const [i, element] of links.entries()) {
    const where = `${path}.links[${i}]`
    putLink(fields, requireJson(element, where), where)
  }
}

function putLink(fields: FieldWriter, json: Json, path: string): void {
  requireKeys(json, path, (key) => key === 'at' || key === 'kind' || key === 'to')
  const { draft } = fields
  const offset = memberOf(json, 'at')
  const code = draft.layout.relocKinds.findIndex(({ name }) => name === memberOf(json, 'kind'))
  const { relocs } = draft.layout
  if (code < 0) throw new Misfit(`${path}.kind`, 'the layout has no such relocation')
  if (!isOffset(offset, draft.size - widthOf(code, fields)))
    throw new Misfit(`${path}.at`, 'expected a multiple of 4 within the object')
  const { target, delta } = targetOf(code, memberOf(json, 'to'), fields, path)
  const isTagged = relocs.intoDump[code] === 1 && relocs.tags[code]! >= 0
  if (isTagged && delta !== 0) throw new Misfit(`${path}.to`, 'a Lisp value must lead to the start of an object')
  draft.link({ offset, kind: isTagged ? TAGGED : code, target, delta })
}

const isOffset = (offset: unknown, last: number): offset is number =>
  Number.isInteger(offset) && (offset as number) >= 0 && (offset as number) <= last && (offset as number) % 4 === 0

/** Number of bytes of the object that a link occupies. */
function widthOf(code: number, { draft: { layout } }: FieldWriter): number {
  return code === layout.relocs.bignum ? bignumFields(layout).size : Math.max(1, layout.relocs.widths[code]!)
}

function targetOf(code: number, to: unknown, fields: FieldWriter, path: string) {
  const { relocs } = fields.draft.layout
  const where = () => `${path}.to`
  if (relocs.native[code] === 1) {
    if (to === undefined) return { target: SELF, delta: 0 }
    throw new Misfit(where(), 'a relocation of native code has no target in the dump')
  }
  const isEmacs = relocs.intoEmacs[code] === 1
  if (isJson(to) && relocs.toBytes[code] === 1) {
    const align = code === relocs.bignum ? bignumFields(fields.draft.layout).limbSize : 1
    return { target: fields.addPayload(to, align, where), delta: 0 }
  }
  const notation = typeof to === 'string' ? parseNotation(to) : undefined
  if (isEmacs && notation?.kind === 'emacs') return { target: notation.offset, delta: 0 }
  if (!isEmacs && notation?.kind === 'label') return { target: notation.label, delta: notation.delta }
  throw new Misfit(where(), isEmacs ? 'expected emacs: and an offset' : 'expected a label')
}
