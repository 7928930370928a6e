/**
 * Generation of TypeScript declarations for the parsers that the compiler writes in JavaScript.
 *
 * In: a specification, and the compiler's C# for it. Out: the text of a `.d.ts` file. Types are found in the specification,
 * those of computed fields by the rules of Kaitai's expressions. The compiler infers them too, and outputs what it finds for
 * statically typed targets: each type has to be the one that its C# has, or nothing is declared.
 *
 * @module
 */

import { classTree, type FieldType, parentOf, rootOf, type SpecClass, typeOfField } from './class-tree.ts'
import { type CsharpClass, csharpClasses } from './csharp.ts'
import { attributesOf, type Ksy, type KsyAttribute, type KsyClass, lowerCamel, upperCamel } from './ksy.ts'

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
 * @param specs the specification, and everything that it imports
 * @param csharp the compiler's C# for the specification
 * @param header first line of the result, without comment signs
 * @throws Error when a type is not known, or the C# has another one
 */
export function declare([ksy, ...imported]: readonly [Ksy, ...Ksy[]], csharp: string, header: string): string {
  const name = upperCamel(ksy.meta.id)
  const imports = (ksy.meta.imports ?? []).map((id) => `import { ${upperCamel(id)} } from './${upperCamel(id)}.js'`)
  const specClass = classTree([ksy, ...imported]).get(ksy.meta.id)
  const root = csharpClasses(csharp)[name]
  if (!root || !specClass) throw new Error(`the compiler's C# has no class ${name}`)
  const body = declareClass({ name, specClass, csharp: root })
  return [
    `// ${header}`,
    ["import type { KaitaiStream } from './KaitaiStream.js'", ...imports].join('\n'),
    body,
    '',
  ].join('\n\n')
}

interface ClassContext {
  readonly name: string
  readonly specClass: SpecClass
  readonly csharp: CsharpClass
}

/** A class, and a namespace of the same name for its enums and nested classes. */
function declareClass(context: ClassContext): string {
  const { name, specClass } = context
  const { ksy } = specClass
  const params = (ksy.params ?? []).map(({ id = '' }) => `${lowerCamel(id)}: ${fieldType(context, { id })}`)
  const optional = params.length > 0 ? '' : '?'
  const head = [
    `constructor(io: KaitaiStream, parent${optional}: unknown, root${optional}: unknown${['', ...params].join(', ')})`,
    'readonly _io: KaitaiStream',
    `readonly _parent: ${parentType(context)}`,
    `readonly _root: ${rootOf(specClass).path}`,
  ]
  const fields = attributesOf(ksy).flatMap((attribute) => [
    ...docLines(attribute.doc),
    `readonly ${lowerCamel(attribute.id)}: ${fieldType(context, attribute)}`,
  ])
  const inner = [...declareEnums(ksy), ...declareNested(context)]
  const classText = [...docLines(ksy.doc), `export declare class ${name} {`, ...indent([...head, ...fields]), '}']
  if (inner.length === 0) return classText.join('\n')
  return [...classText, '', `export declare namespace ${name} {`, ...indent(inner.join('\n\n').split('\n')), '}'].join(
    '\n',
  )
}

function declareNested({ specClass, csharp }: ClassContext): string[] {
  return [...specClass.classes].map(([id, nested]) => {
    const name = upperCamel(id)
    const nestedCsharp = csharp.classes[name]
    if (!nestedCsharp) throw new Error(`the compiler's C# has no class ${nested.path}`)
    const text = declareClass({ name, specClass: nested, csharp: nestedCsharp })
    return text.replaceAll('export declare', 'export')
  })
}

/** Objects of the class of a file may have any parent, and the C# gives them one by chance. */
function parentType(context: ClassContext): string {
  const { specClass, csharp } = context
  if (specClass.outer === undefined) return 'unknown'
  return agreed(context, '_parent', parentOf(specClass)?.path ?? 'unknown', csharp.properties.M_Parent)
}

/** The type `expected` that the specification gives to a field, if the C# has it too. */
function agreed(context: ClassContext, id: string, expected: string, csharpType: string | undefined): string {
  const { path } = context.specClass
  if (!csharpType) throw new Error(`the compiler's C# has no property ${path}.${upperCamel(id)}`)
  const found = csharpTypeText(csharpType, context)
  if (found === expected) return expected
  throw new Error(`${path}.${id} is ${expected} in the specification, and ${found} in the compiler's C#`)
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

/** The type of a field, with undefined if the field has a condition. */
function fieldType(context: ClassContext, { id, if: condition }: KsyAttribute & { readonly id: string }): string {
  const type = typeOfField(context.specClass, id)
  // C# has a common class for the choices of a field.
  agreed(context, id, typeText(type, 'unknown'), context.csharp.properties[upperCamel(id)])
  return condition === undefined ? typeText(type) : `${typeText(type)} | undefined`
}

/** @param choice what a choice is called; by default its parts */
function typeText(type: FieldType, choice?: string): string {
  if (type.kind === 'bytes') return 'Uint8Array'
  if (type.kind === 'class') return type.of.path
  if (type.kind === 'enum') return type.path
  if (type.kind === 'choice') return choice ?? [...new Set(type.of.map((each) => typeText(each)))].join(' | ')
  if (type.kind !== 'array') return type.kind
  const element = typeText(type.of, choice)
  return element.includes(' ') ? `readonly (${element})[]` : `readonly ${element}[]`
}

/** A C# type in the words of TypeScript. */
function csharpTypeText(csharpType: string, context: ClassContext): string {
  const type = csharpType.replace(/\?$/, '')
  const list = /^List<(.*)>$/.exec(type)
  if (list?.[1]) return `readonly ${csharpTypeText(list[1], context)}[]`
  if (type === 'KaitaiStruct') return 'unknown'
  if (scalars[type] !== undefined) return scalars[type]
  // A namespace of TypeScript may shadow names of outer ones, so that classes and enums are named from the root.
  const { specClass, csharp } = context
  return type.startsWith(`${rootOf(specClass).path}.`) ? type : csharp.resolve(type)
}

function docLines(doc: string | undefined): string[] {
  const lines = doc?.trimEnd().split('\n') ?? []
  if (lines.length <= 1) return lines.map((line) => `/** ${line} */`)
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */']
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`))
}
