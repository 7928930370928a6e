/**
 * Types of Kaitai's expressions: those that the specifications use have the types that the compiler's own output has, and what
 * is not known is refused.
 *
 * @module
 */
import { describe, expect, it } from 'vitest'
import { classTree, type FieldType, type SpecClass, typeOfField } from '../../spec/generate/class-tree.ts'
import { readSpec, withImports } from '../../spec/generate/compile.ts'
import { typeOfExpression } from '../../spec/generate/expressions.ts'
import { attributesOf, type Ksy, type KsyAttribute } from '../../spec/generate/ksy.ts'

const ship: Ksy = {
  meta: { id: 'ship' },
  seq: [
    { id: 'name', type: 'str', size: 8 },
    { id: 'mast', type: 'mast(3)' },
    { id: 'boats', type: 'boat', repeat: 'expr' },
    { id: 'log', size: 10 },
    { id: 'motto', terminator: 0 },
    { id: 'cargo', type: { 'switch-on': 'name', cases: { '"a"': 'boat', _: 'mast(1)' } } },
  ],
  instances: {
    kind: { value: 'mast.height', enum: 'kinds' },
    endless: { value: 'endless' },
    deep: { value: 'is_deep.as<bool> and boats[0].is_old' },
    is_deep: { value: 'boats[0].is_old ? true : deep.as<bool>' },
    wrong: { value: 'name', enum: 'kinds' },
    bare: {},
  },
  types: {
    mast: { params: [{ id: 'height', type: 'u1' }], instances: { ship_name: { value: '_parent.name' } } },
    boat: {
      seq: [
        { id: 'bits', type: 'b1' },
        { id: 'oars', type: 'b4le' },
        { id: 'mast', type: 'mast(2)' },
      ],
      instances: { is_old: { value: '_root.mast.height > oars and not bits' } },
    },
  },
  enums: { kinds: { 0: 'brig', 1: { id: 'sloop' } } },
}

const textOf = (type: FieldType): string => {
  if (type.kind === 'class') return type.of.path
  if (type.kind === 'enum') return type.path
  return type.kind === 'array' ? `${textOf(type.of)}[]` : type.kind
}
const shipClass = () => classTree([ship]).get('ship')!
const typeOf = (expression: string) => textOf(typeOfExpression(expression, shipClass()))

describe('typeOfExpression', () => {
  it.each([
    ['1 + 0x10 * -2', 'number'],
    ['(mast.height << 2 | 1) % 8 == 4', 'boolean'],
    ['not 1 < 2 or mast.height >= 3 and true', 'boolean'],
    ['kind == kinds::brig', 'boolean'],
    ['kinds::sloop', 'Ship.Kinds'],
    ['name == "Argo" ? boats.last : boats[mast.height - 1]', 'Ship.Boat'],
    ['boats', 'Ship.Boat[]'],
    ['log[0]', 'number'],
    ['log', 'bytes'],
    ['motto', 'bytes'],
    ['cargo.as<boat>.oars', 'number'],
    ['_io.size - _io.pos', 'number'],
    ['_root.boats.first.is_old', 'boolean'],
    ['1.as<s8> + 2', 'number'],
    ['mast.height > 1 ? 1 : mast.height > 2 ? 2 : 3', 'number'],
    ['cargo', 'choice'],
  ])('finds %s to be a %s', (expression, type) => {
    expect(typeOf(expression)).toBe(type)
  })

  it.each([
    ['1 ** 2', '"*" is not expected'],
    ['1 + "a"', '+ takes a number, and not a string'],
    ['name and true', 'and takes a boolean, and not a string'],
    ['true == 1', 'the sides of == are a boolean and a number'],
    ['kind == 1', 'the sides of == are an enum and a number'],
    ['mast == mast', '== compares a class'],
    ['1 ? 2 : 3', 'the condition takes a boolean, and not a number'],
    ['true ? 1 : "a"', 'the branches are a number and a string'],
    ['true ? boats.first : mast', 'the branches are a class and a class'],
    ['name.to_i', 'a string has no member "to_i" that is known'],
    ['boats.size', 'an array has no member "size" that is known'],
    ['name[0]', 'a string has no elements'],
    ['boats[true]', 'an index takes a number, and not a boolean'],
    ['sails', 'Ship has no field "sails"'],
    ['kinds::raft', 'enum kinds has no member "raft"'],
    ['sorts::brig', 'there is no enum "sorts"'],
    ['mast.as<raft>', 'there is no type "raft"'],
    ['mast.ship_name', 'Ship.Mast has no single parent'],
    ['_parent', 'Ship has no single parent'],
    ['[1]', '"[" is not expected'],
    ['1, 2', '", 2" is not understood'],
    ["f'{name}'", 'is not understood'],
    ['1 +', '"the end" is not expected'],
    ['(1', '")" is expected, and not "the end"'],
    ['1 2', '"2" is not expected'],
  ])('refuses %s: %s', (expression, message) => {
    expect(() => typeOf(expression)).toThrow(message)
  })
})

describe('typeOfField', () => {
  it('knows fields that refer to themselves by a cast, as the compiler does', () => {
    expect(textOf(typeOfField(shipClass(), 'deep'))).toBe('boolean')
    expect(textOf(typeOfField(shipClass(), 'is_deep'))).toBe('boolean')
  })

  it.each([
    ['endless', 'Ship.endless refers to itself without a cast'],
    ['wrong', 'a value of enum "kinds" is a string'],
    ['bare', 'Ship.bare has no type, size, terminator or value'],
  ])('refuses the field %s: %s', (id, message) => {
    expect(() => typeOfField(shipClass(), id)).toThrow(message)
  })

  it('knows every field of the specifications', () => {
    let count = 0
    const visit = (specClass: SpecClass): void => {
      for (const { id } of attributesOf(specClass.ksy) as readonly (KsyAttribute & { id: string })[]) {
        typeOfField(specClass, id)
        count++
      }
      for (const nested of specClass.classes.values()) visit(nested)
    }
    for (const file of classTree(withImports('pdmp_heap').map(readSpec)).values()) visit(file)
    expect(count).toBeGreaterThan(700)
  })
})
