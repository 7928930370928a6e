/**
 * Write the field tables as an ECMAScript module and its declarations.
 *
 * In: the tables. Out: two source texts. Structures that are alike in several layouts are written once and shared, so
 * that a change of layout reads as one changed line.
 *
 * @module
 */

import type { FieldTables, Struct } from './field-tables.ts'

/** @param header first line of the result, without comment signs */
export function printTables(tables: FieldTables, header: string): string {
  const shared = new Map<string, string>()
  const structs = Object.entries(tables.structs).map(([abi, byRelease]) => {
    const rows = Object.entries(byRelease).map(([release, byName]) => {
      const cells = Object.entries(byName).map(([name, struct]) => `${name}: ${share(shared, name, struct)}`)
      return `    ${release}: { ${cells.join(', ')} },`
    })
    return `  ${key(abi)}: {\n${rows.join('\n')}\n  },`
  })
  return [
    `// ${header}`,
    `export const headers = ${print(tables.headers)}`,
    `export const packedEntry = ${print(tables.packedEntry)}`,
    `export const emacsReloc = ${print(tables.emacsReloc)}`,
    [...shared].map(([text, name]) => `const ${name} = ${text}`).join('\n\n'),
    `export const structs = {\n${structs.join('\n')}\n}`,
    `export const symbolFlags = ${print(tables.symbolFlags)}`,
    `export const vectorlikeSize = ${print(tables.vectorlikeSize)}`,
    '',
  ].join('\n\n')
}

/** Name of the constant that holds `struct`, which a new one gets a number for. */
function share(shared: Map<string, string>, name: string, struct: Struct): string {
  const text = print(struct)
  const known = shared.get(text)
  if (known?.startsWith(`${name}_`)) return known
  const alike = [...shared.values()].filter((constant) => constant.replace(/_\d+$/, '') === name)
  const constant = `${name}_${alike.length + 1}`
  shared.set(text, constant)
  return constant
}

/** An object of numbers as source text; objects without objects in them take one line. */
function print(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = `${indent}  `
  const entries = Object.entries(value)
  if (entries.every(([, item]) => typeof item === 'number')) {
    return `{ ${entries.map(([name, item]) => `${key(name)}: ${item}`).join(', ')} }`
  }
  return `{\n${entries.map(([name, item]) => `${inner}${key(name)}: ${print(item, inner)},\n`).join('')}${indent}}`
}

function key(name: string): string {
  return /^([a-z_]\w*|[1-9]\d*)$/i.test(name) ? name : `'${name}'`
}

/** Declarations of the module that `printTables` writes. */
export function declareTables(tables: FieldTables, header: string): string {
  const firstAbi = Object.values(tables.structs)[0] ?? {}
  const structNames = Object.keys(Object.values(firstAbi)[0] ?? {})
  const releases = Object.keys(firstAbi)
  const flagNames = new Set(Object.values(tables.symbolFlags).flatMap((flags) => Object.keys(flags)))
  const sizeNames = Object.keys(tables.vectorlikeSize['8'] ?? {})
  return `// ${header}

/** A run of bytes, counted from the start of what contains it. */
export interface Field {
  readonly offset: number
  readonly size: number
}

/** Size in bytes, and fields by dotted path of their ids in the specification. */
export interface Struct {
  readonly size: number
  readonly fields: Readonly<Record<string, Field>>
}

/** Bits of a word: \`width\` of them, above \`shift\` others. */
export interface BitField {
  readonly shift: number
  readonly width: number
}

export type HeaderName = ${union(Object.keys(tables.headers))}
export type PackedEntryName = ${union(Object.keys(tables.packedEntry))}
export type AbiName = ${union(Object.keys(tables.structs))}
export type ReleaseName = ${union(releases)}
export type StructName = ${union(structNames)}
export type SymbolFlagName = ${union([...flagNames])}
export type VectorlikeSizeName = ${union(sizeNames)}

/** The file header by shape, magic and fingerprint included. The talk's shape is that of 27. */
export declare const headers: Readonly<Record<HeaderName, Struct>>

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

/** C structures by ABI and release. \`vector\` is as long as its header and one element. */
export declare const structs: Readonly<Record<AbiName, Readonly<Record<ReleaseName, Readonly<Record<StructName, Struct>>>>>>

/**
 * Bit-fields of a symbol's \`flags\`, by release, in the 16-bit word of a little-endian dump, from the low end. In a
 * big-endian dump the same bits count from the high end: \`shift\` there is 16 - shift - width.
 */
export declare const symbolFlags: Readonly<Record<ReleaseName, Readonly<Partial<Record<SymbolFlagName, BitField>>>>>

/** Parts of the size word of a vectorlike header, by its number of bytes; the same in both byte orders. */
export declare const vectorlikeSize: Readonly<Record<4 | 8, Readonly<Partial<Record<VectorlikeSizeName, BitField>>>>>
`
}

function union(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(' | ')
}
