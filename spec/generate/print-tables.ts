/**
 * Write the field tables as an ECMAScript module and its declarations.
 *
 * In: the tables. Out: two source texts. Structures that are equal in several layouts are written once and shared, so
 * that a change of layout changes one line.
 *
 * @module
 */

import type { FieldTables } from './field-tables.ts'
import type { Struct } from './lisp-structs.ts'
import { Constants, fill, key, print } from './print-values.ts'

/** @param header first line of the result, without comment signs */
export function printTables(tables: FieldTables, header: string): string {
  const constants = new Constants()
  const structs = perLayout(tables.structs, (byName) => {
    const cells = Object.entries(byName).map(([name, struct]) => `${name}: ${constants.struct(name, struct)}`)
    return `{\n${fill(cells, '      ')}\n    }`
  })
  const bufferVariants = perLayout(tables.bufferVariants, (variants) => {
    const lines = variants.map(({ lispSlots, restWords, struct }) => {
      const constant = constants.struct('buffer', struct)
      return `      { lispSlots: ${lispSlots}, restWords: ${restWords}, struct: ${constant} },`
    })
    return `[\n${lines.join('\n')}\n    ]`
  })
  return [
    `// ${header}`,
    `export const headers = ${print(tables.headers)}`,
    `export const packedEntry = ${print(tables.packedEntry)}`,
    `export const emacsReloc = ${print(tables.emacsReloc)}`,
    constants.print(),
    `export const structs = ${structs}`,
    `export const bufferVariants = ${bufferVariants}`,
    `export const bitFields = ${print(tables.bitFields)}`,
    `export const symbolFlags = ${print(tables.symbolFlags)}`,
    `export const vectorlikeSize = ${print(tables.vectorlikeSize)}`,
    '',
  ].join('\n\n')
}

/** A table by ABI and release, whose cells `printCell` writes. */
function perLayout<T>(
  table: Readonly<Record<string, Readonly<Record<string, T>>>>,
  printCell: (cell: T) => string,
): string {
  const abis = Object.entries(table).map(([abi, byRelease]) => {
    const rows = Object.entries(byRelease).map(([release, cell]) => `    ${release}: ${printCell(cell)},\n`)
    return `  ${key(abi)}: {\n${rows.join('')}  },\n`
  })
  return `{\n${abis.join('')}}`
}

/** Names that all records have, then names that only some have. */
function namesOf(records: readonly object[]): {
  readonly always: readonly string[]
  readonly sometimes: readonly string[]
} {
  const all = [...new Set(records.flatMap((record) => Object.keys(record)))]
  const always = all.filter((name) => records.every((record) => name in record))
  return { always, sometimes: all.filter((name) => !always.includes(name)) }
}

/** Declarations of the module that `printTables` writes. */
export function declareTables(tables: FieldTables, header: string): string {
  const releases = Object.keys(tables.bitFields)
  const structNames = namesOf(Object.values(tables.structs).flatMap((byRelease) => Object.values(byRelease)))
  const bitNames = namesOf(Object.values(tables.bitFields))
  const flagNames = new Set(Object.values(tables.symbolFlags).flatMap((flags) => Object.keys(flags)))
  const sizeNames = Object.keys(tables.vectorlikeSize['8'] ?? {})
  return `// ${header}

/** A run of bytes, counted from the start of what contains it. */
export interface Field {
  readonly offset: number
  readonly size: number
}

/** Fields by dotted path of their ids in the specification: those that every layout has, and those that some lack. */
export type Fields<Always extends string, Sometimes extends string = never> = { readonly [path in Always]: Field } & {
  readonly [path in Sometimes]?: Field
}

/** Fields of a structure that is known at run time only. */
export type AnyFields = { readonly [path: string]: Field | undefined }

/** Size in bytes, and fields. */
export interface Struct<F extends AnyFields = AnyFields> {
  readonly size: number
  readonly fields: F
}

/** Bits of a word: \`width\` of them, above \`shift\` others. */
export interface BitField {
  readonly shift: number
  readonly width: number
}

/** The file header by shape, magic and fingerprint included. The talk's shape is that of 27. */
export declare const headers: {
${Object.entries(tables.headers)
  .map(([name, { fields }]) => `  readonly '${name}': Struct<${fieldsType([fields])}>`)
  .join('\n')}
}
export type HeaderName = keyof typeof headers
export type PackedEntryName = ${union(Object.keys(tables.packedEntry))}
/**
 * How C lays out structs: lp64 on 64-bit systems, llp64 on 64-bit Windows, ilp32 on 32-bit systems, and wide on those with
 * --with-wide-int; the suffix is the alignment of 64-bit integers.
 */
export type AbiName = ${union(Object.keys(tables.structs))}
export type ReleaseName = ${union(releases)}
/** Structures that every release has. */
export type StructName =
${unionLines(structNames.always)}
/** Structures that some releases have. */
export type OptionalStructName = ${union(structNames.sometimes)}
export type SymbolFlagName = ${union([...flagNames])}
export type VectorlikeSizeName = ${union(sizeNames)}

/** Entries of \`dump_relocs\` and \`object_starts\`; \`size\` in bytes. */
export declare const packedEntry: Readonly<
  Record<PackedEntryName, { readonly size: number; readonly offsetBits: number; readonly typeBits: number }>
>

/** Entries of \`emacs_relocs\`; \`size\` in bytes. The bit-fields are the first four bytes. */
export declare const emacsReloc: {
  readonly size: number
  readonly typeBits: number
  readonly lengthBits: number
  readonly fields: Readonly<Record<${union(Object.keys(tables.emacsReloc.fields))}, Field>>
}

/** Fields of each structure. */
export interface StructFields {
${[...structNames.always, ...structNames.sometimes]
  .map((name) => `  readonly ${name}: ${fieldsType(shapesOf(tables, name))}`)
  .join('\n')}
}

/** C structures of one ABI and release. A structure that the release does not have is absent. */
export type Structs = { readonly [name in StructName]: Struct<StructFields[name]> } & {
  readonly [name in OptionalStructName]?: Struct<StructFields[name]>
}

/**
 * C structures by ABI and release.
 *
 * Of an array of scalars the table has the first element, under a name like \`contents.0\`; the others follow it. What is as
 * long as its header says (vector, record, font, char_table, sub_char_table, bool_vector, frame, window, process,
 * terminal) is here with one element of its last array of Lisp words; compiled with its six named slots. \`subr\` is that
 * of a build without native compilation, \`subr_native\` that of one with it. \`buffer\` is the first of \`bufferVariants\`.
 */
export declare const structs: Readonly<Record<AbiName, Readonly<Record<ReleaseName, Structs>>>>

/** A shape of struct buffer, told by both sizes in the header of the object. */
export interface BufferVariant {
  /** Lisp words from \`name\` up to \`own_text\`. */
  readonly lispSlots: number
  /** Words after those, in the size of a Lisp word. */
  readonly restWords: number
  readonly struct: Struct<StructFields['buffer']>
}

/**
 * Shapes of struct buffer by ABI and release: with and without tree-sitter, and on 32-bit machines with a time_t of 8 and
 * of 4 bytes.
 */
export declare const bufferVariants: Readonly<Record<AbiName, Readonly<Record<ReleaseName, readonly BufferVariant[]>>>>

/**
 * Bit-fields of the byte \`bits\` (of charset, \`flags\`) of a structure, by release and structure, in a little-endian
 * dump, from the low end. In a big-endian dump the same bits count from the high end: \`shift\` there is
 * 8 - shift - width.
 */
export declare const bitFields: Readonly<Record<ReleaseName, BitFields>>

/** Bit-fields of one release. A structure or a bit-field that the release does not have is absent. */
export interface BitFields {
${[...bitNames.always, ...bitNames.sometimes].map((name) => bitsType(tables, name, bitNames.always.includes(name))).join('\n')}
}

/**
 * Bit-fields of a symbol's \`flags\`, by release, in the 16-bit word of a little-endian dump, from the low end. In a
 * big-endian dump the same bits count from the high end: \`shift\` there is 16 - shift - width.
 */
export declare const symbolFlags: Readonly<Record<ReleaseName, Readonly<Partial<Record<SymbolFlagName, BitField>>>>>

/** Parts of the size word of a vectorlike header, by its number of bytes; the same in both byte orders. */
export declare const vectorlikeSize: Readonly<Record<4 | 8, Readonly<Partial<Record<VectorlikeSizeName, BitField>>>>>
`
}

/** Fields of a structure in every layout that has it; for a buffer, in all of its shapes. */
function shapesOf(tables: FieldTables, name: string): readonly Struct['fields'][] {
  const layouts = Object.values(tables.structs).flatMap((byRelease) => Object.values(byRelease))
  const variants = Object.values(tables.bufferVariants).flatMap((byRelease) => Object.values(byRelease).flat())
  const structs = layouts.flatMap((byName) => byName[name] ?? [])
  if (name === 'buffer') structs.push(...variants.map(({ struct }) => struct))
  return structs.map(({ fields }) => fields)
}

function fieldsType(shapes: readonly Struct['fields'][]): string {
  const { always, sometimes } = namesOf(shapes)
  const types = [always, sometimes].filter((names) => names.length > 0).map(union)
  return `Fields<${always.length === 0 ? `never, ${types[0]}` : types.join(', ')}>`
}

function bitsType(tables: FieldTables, struct: string, isAlways: boolean): string {
  const { always, sometimes } = namesOf(
    Object.values(tables.bitFields).flatMap((byName) => (byName[struct] === undefined ? [] : [byName[struct]])),
  )
  const members = [
    ...always.map((name) => `readonly ${key(name)}: BitField`),
    ...sometimes.map((name) => `readonly ${key(name)}?: BitField`),
  ]
  return `  readonly ${struct}${isAlways ? '' : '?'}: { ${members.join('; ')} }`
}

function union(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(' | ')
}

function unionLines(names: readonly string[]): string {
  return names.map((name) => `  | '${name}'`).join('\n')
}
