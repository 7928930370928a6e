/**
 * Types of the expressions of Kaitai Struct.
 *
 * In: the text of an expression, and the class that it belongs to. Out: its type. Only the operators, members and casts that
 * the specifications use are known; any other one is an error, as are operands of the wrong type.
 *
 * @module
 */

import { enumNamed, type FieldType, parentOf, rootOf, type SpecClass, typeNamed, typeOfField } from './class-tree.ts'

const comparisons = ['==', '!=', '<', '<=', '>', '>=']

/** Binary operators by precedence, the loosest first. `not` is between `and` and the comparisons. */
const levels: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  comparisons,
  ['|'],
  ['^'],
  ['&'],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '%'],
]
const NOT_LEVEL = levels.indexOf(comparisons)

const tokenPattern =
  /\s*(?:(\.as<\w+>)|(\w+::\w+)|([a-z_]\w*)|(0x[\da-f]+|\d+)|("[^"]*")|(<<|>>|[<>=!]=|[-+*/%&|^<>?:()[\].]))/iy

class ExpressionError extends Error {}

/** @throws Error with the expression when it has no type that is known */
export function typeOfExpression(text: string, owner: SpecClass): FieldType {
  try {
    return new Checker(tokensOf(text), owner).whole()
  } catch (cause) {
    // What another field's expression throws names that expression already.
    if (cause instanceof ExpressionError) throw cause
    throw new ExpressionError(`${owner.path}: ${cause instanceof Error ? cause.message : cause}, in "${text.trim()}"`)
  }
}

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = []
  let end = 0
  for (const match of text.trimEnd().matchAll(new RegExp(tokenPattern, `${tokenPattern.flags}g`))) {
    tokens.push(match[0].trim())
    end = match.index + match[0].length
  }
  if (end !== text.trimEnd().length) throw new Error(`"${text.slice(end).trim()}" is not understood`)
  return tokens
}

class Checker {
  readonly #tokens: readonly string[]
  readonly #owner: SpecClass
  #next = 0

  constructor(tokens: readonly string[], owner: SpecClass) {
    this.#tokens = tokens
    this.#owner = owner
  }

  whole(): FieldType {
    const type = this.#choice()
    if (this.#next < this.#tokens.length) throw new Error(`"${this.#peek()}" is not expected`)
    return type
  }

  #peek(): string {
    return this.#tokens[this.#next] ?? 'the end'
  }

  #take(expected?: string): string {
    const token = this.#peek()
    if (expected !== undefined && token !== expected) throw new Error(`"${expected}" is expected, and not "${token}"`)
    this.#next++
    return token
  }

  /** `a ? b : c` */
  #choice(): FieldType {
    const condition = this.#binary(0)
    if (this.#peek() !== '?') return condition
    this.#take('?')
    demand('the condition', condition, 'boolean')
    const first = this.#choice()
    this.#take(':')
    const second = this.#choice()
    return sameType(first, second, 'branches')
  }

  #binary(level: number): FieldType {
    if (level === NOT_LEVEL && this.#peek() === 'not') {
      this.#take('not')
      return demand('not', this.#binary(level), 'boolean')
    }
    const operators = levels[level]
    if (operators === undefined) return this.#unary()
    let left = this.#binary(level + 1)
    while (operators.includes(this.#peek())) {
      const operator = this.#take()
      left = resultOf(operator, left, this.#binary(level + 1))
    }
    return left
  }

  #unary(): FieldType {
    if (this.#peek() !== '-') return this.#postfix()
    this.#take('-')
    return demand('-', this.#unary(), 'number')
  }

  #postfix(): FieldType {
    let type = this.#atom()
    for (;;) {
      const token = this.#peek()
      const cast = /^\.as<(\w+)>$/.exec(token)?.[1]
      if (cast !== undefined) {
        this.#take()
        type = typeNamed(cast, this.#owner)
      } else if (token === '.') {
        this.#take()
        type = memberOf(type, this.#take())
      } else if (token === '[') {
        this.#take()
        demand('an index', this.#choice(), 'number')
        this.#take(']')
        type = elementOf(type)
      } else return type
    }
  }

  #atom(): FieldType {
    const token = this.#take()
    if (token === '(') {
      const inner = this.#choice()
      this.#take(')')
      return inner
    }
    if (token === 'true' || token === 'false') return { kind: 'boolean' }
    if (/^\d/.test(token)) return { kind: 'number' }
    if (token.startsWith('"')) return { kind: 'string' }
    const [id = '', member] = token.split('::')
    if (member !== undefined) return enumNamed(id, this.#owner, member)
    if (/^[a-z_]\w*$/i.test(token)) return memberOf({ kind: 'class', of: this.#owner }, token)
    throw new Error(`"${token}" is not expected`)
  }
}

function elementOf(type: FieldType): FieldType {
  if (type.kind === 'array') return type.of
  if (type.kind === 'bytes') return { kind: 'number' }
  throw new Error(`${article(type.kind)} has no elements`)
}

/** The type of `type.name`. */
function memberOf(type: FieldType, name: string): FieldType {
  if (type.kind === 'class') return memberOfClass(type.of, name)
  if (type.kind === 'array' && (name === 'first' || name === 'last')) return type.of
  if (type.kind === 'stream' && (name === 'size' || name === 'pos')) return { kind: 'number' }
  throw new Error(`${article(type.kind)} has no member "${name}" that is known`)
}

function memberOfClass(owner: SpecClass, name: string): FieldType {
  if (name === '_io') return { kind: 'stream' }
  if (name === '_root') return { kind: 'class', of: rootOf(owner) }
  if (name !== '_parent') return typeOfField(owner, name)
  const parent = parentOf(owner)
  if (parent === undefined) throw new Error(`${owner.path} has no single parent`)
  return { kind: 'class', of: parent }
}

function resultOf(operator: string, left: FieldType, right: FieldType): FieldType {
  if (operator === 'and' || operator === 'or') {
    demand(operator, left, 'boolean')
    return demand(operator, right, 'boolean')
  }
  if (operator === '==' || operator === '!=') {
    const { kind } = sameType(left, right, `sides of ${operator}`)
    if (!['boolean', 'number', 'string', 'bytes', 'enum'].includes(kind))
      throw new Error(`${operator} compares ${article(kind)}`)
    return { kind: 'boolean' }
  }
  demand(operator, left, 'number')
  demand(operator, right, 'number')
  return { kind: comparisons.includes(operator) ? 'boolean' : 'number' }
}

function demand(what: string, type: FieldType, kind: 'boolean' | 'number'): FieldType {
  if (type.kind !== kind) throw new Error(`${what} takes ${article(kind)}, and not ${article(type.kind)}`)
  return type
}

function sameType(a: FieldType, b: FieldType, what: string): FieldType {
  const isSame =
    a.kind === 'class' && b.kind === 'class'
      ? a.of === b.of
      : a.kind === 'enum' && b.kind === 'enum'
        ? a.path === b.path
        : a.kind === b.kind && ['boolean', 'number', 'string', 'bytes'].includes(a.kind)
  if (!isSame) throw new Error(`the ${what} are ${article(a.kind)} and ${article(b.kind)}`)
  return a
}

const article = (kind: string): string => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
