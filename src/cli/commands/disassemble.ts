/** `pdmp disassemble`: the byte-code of a function, as Emacs's `disassemble` prints it. @module */
import { Argument } from 'commander'
import { disassemble as disassembled, functionFacts } from '../../analyse.ts'
import { type Dump, lispTypeOf, type Value } from '../../index.ts'
import { type CommandDeclaration, NotFoundError, type Output, output } from '../command.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { nodeArgument } from '../object-argument.ts'
import { emacsOptions, fileArgument } from '../options.ts'
import { jsonList } from '../render/json.ts'

export const command: CommandDeclaration = {
  arguments: [
    fileArgument(),
    new Argument('<function>', 'SYMBOL whose function it is, or @OFFSET where a function starts'),
  ],
  options: [...emacsOptions()],
  description:
    'The text is that of `disassemble` in the Emacs that wrote the dump. Documentation that is in another file is shown as the place there.',
  examples: [
    ['disassemble emacs.pdmp eval-expression', 'see the instructions of a function'],
    ['disassemble emacs.pdmp @0x473310 --json', 'get the instructions of the function at an offset as JSON'],
  ],
  exits: { clean: 'the function is disassembled', findings: 'there is no such function, or it has no byte-code' },
  run: disassemble,
}

function disassemble(path: string, wanted: string, options: NamesOptions): Output {
  const { dump } = openNamed(path, options)
  const found = functionNamed(dump, wanted)
  const { value, name } = found
  if (options.json) {
    const functions = functionFacts(dump, value) ?? refuse(dump, wanted, found)
    const head = { schema: 'pdmp/disassemble/1', name: name ?? null }
    return output(jsonList(head, 'functions', functions))
  }
  const printed = disassembled(dump, value, { name }) ?? refuse(dump, wanted, found)
  return output([printed.text, ...(printed.isWhole ? [] : ['…\n'])])
}

interface Found {
  readonly value: Value
  /** The name of the symbol whose function it is. */
  readonly name?: string
}

/** Most symbols to follow from one to the next, as with `defalias`. */
const MOST_SYMBOLS = 100

/** The function that `wanted` names: through symbols whose function is another symbol, or the object at an offset. */
function functionNamed(dump: Dump, wanted: string): Found {
  const { nodes, symbols, names } = dump
  const node = nodeArgument(dump, wanted)
  const start = nodes.offsetOf(node)
  const tag = nodes.tagOf(node) ?? 0
  if (nodes.kindOf(node) === 'subr') {
    return { value: { kind: 'emacs', offset: nodes.emacsOffsetOf(node), tag: dump.layout.tags.vectorlike } }
  }
  if (nodes.kindOf(node) === 'object' && tag !== dump.layout.tags.symbol) {
    return { value: { kind: 'object', offset: start, tag } }
  }
  let symbol: number | undefined = start
  let value: Value | undefined
  for (let i = 0; i < MOST_SYMBOLS && symbol !== undefined; i++) {
    const binding = symbols.definition(symbol)
    value = binding.isBound ? binding.value : undefined
    symbol = value === undefined ? undefined : names.symbolOffset(value)
  }
  if (value === undefined) throw new NotFoundError(`${wanted} has no function definition in this dump`)
  return { value, name: names.symbolName(start) ?? wanted }
}

/** Say why a value has no byte-code. */
function refuse(dump: Dump, wanted: string, { value }: Found): never {
  const type = lispTypeOf(dump.heap, dump.names, value)
  const advice = value.kind === 'object' ? [`\`pdmp show FILE @0x${value.offset.toString(16)}\` shows it.`] : []
  throw new NotFoundError(`${wanted} is not a byte-compiled function: ${descriptionOf(value, type)}`, [], advice)
}

function descriptionOf(value: Value, type: string | null): string {
  if (value.kind === 'emacs') return 'a function of the executable'
  if (type === 'subr') return 'a native-compiled function'
  return type === null ? 'an object that Lisp cannot see' : `an object of type ${type}`
}
