/**
 * Generation of TypeScript declarations for the parsers that the compiler writes in JavaScript.
 *
 * In: a specification, and the compiler's C# for it. Out: the text of a `.d.ts` file. The compiler infers the type of
 * every expression, but outputs it for statically typed targets only. C# has one line per property, so the types of
 * computed fields are read from it. Absent fields and choices of types, which C# does not show, are in the specification.
 *
 * @module
 */

import { type CsharpClass, csharpClasses } from './csharp.ts'
import { attributesOf, isBits, type Ksy, type KsyAttribute, type KsyClass, lowerCamel, upperCamel } from './ksy.ts'

/** C# types of scalars. Kaitai's JavaScript runtime does not use BigInt: 64-bit integers are rounded to a Number. */
const scalars: Readonly<Record<string, string>> = {
  bool: 'boolean',
  string: 'string',
  'byte[]': 'Uint8Array',
  double: 'number',
  float: 'number',
  sbyte: 'number',
  byte: 'number',
  short: 'number',
  ushort: 'number',
  int: 'number',
  uint: 'number',
  long: 'number',
  ulong: 'number',
}

/**
 * @param csharp the compiler's C# for the same specification
 * @param header first line of the result, without comment signs
 */
export function declare(ksy: Ksy, csharp: string, header: string): string {
  const name = upperCamel(ksy.meta.id)
  const imports = (ksy.meta.imports ?? []).map((id) => `import { ${upperCamel(id)} } from './${upperCamel(id)}.js'`)
  const root = csharpClasses(csharp)[name]
  if (!root) throw new Error(`the compiler's C# has no class ${name}`)
  const body = declareClass({ name, path: name, rootName: name, ksyClass: ksy, csharp: root })
  return [
    `// ${header}`,
    ["import type { KaitaiStream } from './KaitaiStream.js'", ...imports].join('\n'),
    body,
    '',
  ].join('\n\n')
}

interface ClassContext {
  readonly name: string
  /** Dotted path of the class from the root, as TypeScript refers to it. */
  readonly path: string
  readonly rootName: string
  readonly ksyClass: KsyClass
  readonly csharp: CsharpClass
}

/** A class, and a namespace of the same name for its enums and nested classes. */
function declareClass(context: ClassContext): string {
  const { name, path, rootName, ksyClass, csharp } = context
  const params = (ksyClass.params ?? []).map(({ id = '' }) => `${lowerCamel(id)}: ${fieldType(context, { id })}`)
  const parent = path === rootName ? 'unknown' : scalarOrClass(csharp.properties.M_Parent ?? 'KaitaiStruct', context)
  const optional = params.length > 0 ? '' : '?'
  const head = [
    `constructor(io: KaitaiStream, parent${optional}: unknown, root${optional}: unknown${['', ...params].join(', ')})`,
    'readonly _io: KaitaiStream',
    `readonly _parent: ${parent}`,
    `readonly _root: ${rootName}`,
  ]
  const fields = attributesOf(ksyClass).flatMap((attribute) => [
    ...docLines(attribute.doc),
    `readonly ${lowerCamel(attribute.id)}: ${fieldType(context, attribute)}`,
  ])
  const inner = [...declareEnums(ksyClass), ...declareNested(context)]
  const classText = [...docLines(ksyClass.doc), `export declare class ${name} {`, ...indent([...head, ...fields]), '}']
  if (inner.length === 0) return classText.join('\n')
  return [...classText, '', `export declare namespace ${name} {`, ...indent(inner.join('\n\n').split('\n')), '}'].join(
    '\n',
  )
}

function declareNested(context: ClassContext): string[] {
  return Object.entries(context.ksyClass.types ?? {}).map(([id, ksyClass]) => {
    const name = upperCamel(id)
    const csharp = context.csharp.classes[name]
    if (!csharp) throw new Error(`the compiler's C# has no class ${context.path}.${name}`)
    return declareClass({ ...context, name, path: `${context.path}.${name}`, ksyClass, csharp }).replaceAll(
      'export declare',
      'export',
    )
  })
}

/** The compiler's enums are objects that map names to numbers and numbers to names. */
function declareEnums(ksyClass: KsyClass): string[] {
  return Object.entries(ksyClass.enums ?? {}).map(([id, members]) => {
    const name = upperCamel(id)
    const names = Object.entries(members).map(([code, entry]) => {
      const memberId = typeof entry === 'string' ? entry : entry.id
      return { code, name: memberId.toUpperCase(), doc: typeof entry === 'string' ? undefined : entry.doc }
    })
    // A file may contain a code without a name, which the parsers return unchanged.
    const lines = names.flatMap((member) => [...docLines(member.doc), `readonly ${member.name}: ${member.code}`])
    const reverse = names.map((member) => `readonly ${member.code}: '${member.name}'`)
    return [
      `export const ${name}: {`,
      ...indent([...lines, ...reverse, 'readonly [code: number]: string | undefined']),
      '}',
      `/** A code of \`${name}\`, or one that has no name. */`,
      `export type ${name} = number`,
    ].join('\n')
  })
}

/**
 * The type that the specification itself gives to a field: a scalar, bytes, or the last name of a class. Undefined for values
 * that are computed, choices and enums.
 */
function specifiedType({ type, size, value, enum: enumId }: KsyAttribute): string | undefined {
  if (value !== undefined || enumId !== undefined || typeof type === 'object') return undefined
  if (type === undefined) return size === undefined ? undefined : 'Uint8Array'
  if (type === 'bool' || /^b1(le|be)?$/.test(type)) return 'boolean'
  if (type === 'str' || type === 'strz') return 'string'
  if (isBits(type) || /^[suf]\d(le|be)?$/.test(type)) return 'number'
  return className(type).split('.').pop()
}

/** The type of a field, with undefined if the field has a condition. */
function fieldType(context: ClassContext, attribute: KsyAttribute & { readonly id: string }): string {
  const property = context.csharp.properties[upperCamel(attribute.id)]
  if (!property) throw new Error(`the compiler's C# has no property ${context.path}.${upperCamel(attribute.id)}`)
  const choice = typeof attribute.type === 'object' ? Object.values(attribute.type.cases) : undefined
  const single = choice
    ? [...new Set(choice.map((type) => typeOf(className(type), context)))].join(' | ')
    : scalarOrClass(property, context)
  const specified = specifiedType(attribute)
  const found = single.replace(/^readonly (.*)\[\]$/, '$1')
  if (specified !== undefined && found.split('.').pop() !== specified) {
    throw new Error(
      `${context.path}.${attribute.id} is ${specified} in the specification, and ${found} in the compiler's C#`,
    )
  }
  const repeated = choice && attribute.repeat ? `readonly (${single})[]` : single
  return attribute.if === undefined ? repeated : `${repeated} | undefined`
}

/** Convert `pdmp::section(0, 1)` to `Pdmp.Section`. */
function className(type: string): string {
  const path = type.replace(/\(.*/s, '').split('::')
  return path.map(upperCamel).join('.')
}

function scalarOrClass(csharpType: string, context: ClassContext): string {
  const type = csharpType.replace(/\?$/, '')
  const list = /^List<(.*)>$/.exec(type)
  if (list?.[1]) return `readonly ${scalarOrClass(list[1], context)}[]`
  if (type === 'KaitaiStruct') return 'unknown'
  return scalars[type] ?? typeOf(type, context)
}

/** Refer to a class or enum from the root, since a namespace may shadow names of outer ones. */
function typeOf(csharpName: string, context: ClassContext): string {
  return csharpName.startsWith(`${context.rootName}.`) ? csharpName : context.csharp.resolve(csharpName)
}

function docLines(doc: string | undefined): string[] {
  const lines = doc?.trimEnd().split('\n') ?? []
  if (lines.length <= 1) return lines.map((line) => `/** ${line} */`)
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */']
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`))
}
