/**
 * The parts of a parsed `.ksy` file that the generator uses, and the JavaScript spelling of its names.
 *
 * @module
 */

/** The value of a `type` key: a name with optional arguments, or a choice between several. */
export type KsyType = string | { readonly 'switch-on': string; readonly cases: Readonly<Record<string, string>> }

export interface KsyAttribute {
  readonly id?: string
  readonly doc?: string
  readonly type?: KsyType
  readonly enum?: string
  readonly if?: string
  readonly repeat?: string
  readonly value?: unknown
  readonly size?: unknown
  readonly terminator?: unknown
  /** How the Web IDE treats an instance: 'lazy' means that it is not read before it is expanded. */
  readonly '-webide-parse-mode'?: string
}

export interface KsyClass {
  readonly doc?: string
  /** The line by which the Web IDE shows a value of the type; names in braces are fields and instances. */
  readonly '-webide-representation'?: string
  readonly params?: readonly KsyAttribute[]
  readonly seq?: readonly KsyAttribute[]
  readonly instances?: Readonly<Record<string, KsyAttribute>>
  readonly types?: Readonly<Record<string, KsyClass>>
  readonly enums?: Readonly<
    Record<string, Readonly<Record<string, string | { readonly id: string; readonly doc?: string }>>>
  >
}

export interface Ksy extends KsyClass {
  readonly meta: { readonly id: string; readonly imports?: readonly string[] }
}

/** Spell a type as the compiler does: `ofs_cold_start` → `OfsColdStart`. */
export function upperCamel(id: string): string {
  return id
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

/** Spell a field as the compiler does: `ofs_cold_start` → `ofsColdStart`. */
export function lowerCamel(id: string): string {
  const name = upperCamel(id)
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** All fields of a class in order: parameters, fields that are read, instances. */
export function attributesOf(ksyClass: KsyClass): readonly (KsyAttribute & { readonly id: string })[] {
  const listed = [...(ksyClass.params ?? []), ...(ksyClass.seq ?? [])]
  const instances = Object.entries(ksyClass.instances ?? {}).map(([id, attribute]) => ({ ...attribute, id }))
  return [...listed.map((attribute) => ({ ...attribute, id: attribute.id ?? '' })), ...instances]
}

/** Whether a field is a number of bits, like `b27le`. */
export function isBits(type: KsyType | undefined): boolean {
  return typeof type === 'string' && /^b\d+(le|be)?$/.test(type)
}

/** The class of each name that the compiler gives, in one specification and its imports. */
export type TypeIndex = ReadonlyMap<string, KsyClass>

/** @throws Error when two classes have the same name, because an object shows only the name of its class */
export function typeIndex(specs: readonly Ksy[]): TypeIndex {
  const index = new Map<string, KsyClass>()
  const add = (id: string, ksyClass: KsyClass): void => {
    const name = upperCamel(id)
    if (index.has(name)) throw new Error(`spec has two types called ${name}`)
    index.set(name, ksyClass)
    for (const [nestedId, nested] of Object.entries(ksyClass.types ?? {})) add(nestedId, nested)
  }
  for (const ksy of specs) add(ksy.meta.id, ksy)
  return index
}

/** @throws Error when the specification has no class of that name */
export function classOf(object: object, types: TypeIndex): KsyClass {
  const { name } = object.constructor
  const ksyClass = types.get(name)
  if (!ksyClass) throw new Error(`spec has no type ${name}`)
  return ksyClass
}
