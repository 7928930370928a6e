/**
 * Reads everything in the heap of any image that opened: names, types, fields, references, paths, symbols, printed
 * text.
 *
 * Functions that commands call for each object are called for up to some thousands of objects, so that work that is
 * only expensive in total is measured.
 * @module
 */

import type { Paths } from '../../src/analyse.ts'
import { BitSet } from '../../src/bytes/bitset.ts'
import { fieldAt, fieldName, visitFields } from '../../src/heap/fields.ts'
import type { Dump, Extents, Nodes, Printer, References, Value } from '../../src/index.ts'
import { computedFrom, startupVariables } from '../../src/layout/startup-variables.ts'
import { PRINT_LIMIT } from '../../src/lisp/printer/printer.ts'
import { namedForms } from './executable-for.ts'
import { exerciseByteCode } from './exercise-byte-code.ts'
import { exerciseExecutable } from './exercise-executable.ts'
import { exerciseHash } from './exercise-hash.ts'
import { type Attempt, demand, type Library, spread } from './promise.ts'

/** So many objects are asked about, where a command asks about all. */
const MANY = 4096
/** So many are asked what costs as much as the object is long. */
const FEW = 12
/** Bytes of the file that an inspector is asked about; each costs as much as a page of the explorer. */
const BYTES = 256

export function exerciseLisp(unnamed: Dump, library: Library, attempt: Attempt): void {
  const named = namedForms(unnamed, library, attempt)
  for (const { heap, executable } of named) exerciseExecutable(heap, executable!)
  attempt(() => unnamed.withExecutable(unnamed.bytes))
  const [dump = unnamed] = named
  demand(dump.image === unnamed.image && dump.heap === unnamed.heap, 'names change nothing else')
  demand(attempt(() => dump.reopen(dump.bytes)) !== undefined, 'a dump opens again')
  exerciseProofs(unnamed, library, attempt)
  exerciseNames(dump, library, attempt)
  exerciseUnits(dump, library, attempt)
  const { references, nodes, extents } = dump
  exerciseReferences(references)
  exerciseFields(extents, library)
  exerciseOwners(dump, library, attempt)
  exerciseInspector(dump, library, attempt)
  exerciseHolders(dump, library, attempt)
  exercisePaths(references, dump.part(library.Paths), attempt)
  exercisePrinter(nodes, dump.part(library.Printer), attempt)
  exerciseByteCode(dump, library, attempt)
  exerciseHash(dump, library, attempt)
}

function exerciseNames(dump: Dump, library: Library, attempt: Attempt): void {
  const { nodes, names } = dump
  const describer = dump.part(library.Describer)
  for (const node of spread(nodes.length, MANY)) {
    const described = attempt(() => describer.describe(node))
    if (described === undefined) continue
    demand(described.type === library.typeOf(nodes, node), 'a node is described by its type')
    demand(library.wordsFor(described).length < 500, 'a node is described in few words')
    demand(library.nameFor(described).length < 500, 'a node is named in few words')
    const offset = nodes.offsetOf(node)
    if (node < nodes.firstBuiltin && nodes.at(offset) !== library.NO_NODE) {
      const found = attempt(() => library.nodeNamed(nodes, names, `@${offset}`))
      demand(found !== undefined && nodes.offsetOf(found) === offset, 'what is described by its place is found there')
    }
  }
  for (const text of ['nil', '#<builtin 7>', '#<builtin 99999999999999999999>', '@-1', '@1e9', '__proto__']) {
    const found = attempt(() => library.nodeNamed(nodes, names, text)) ?? library.NO_NODE
    demand(found >= library.NO_NODE && found < nodes.length, `${text} is a node or none`)
  }
  exerciseStrings(dump, library, attempt)
  exerciseSymbols(dump, library, attempt)
}

/** Proofs take any dump, refuse none, and prove names of C only. Reading the other names may be refused. */
function exerciseProofs({ heap, image }: Dump, library: Library, attempt: Attempt): void {
  const proved = library.proveNames(heap)
  for (const place of [-(2 ** 31), -1, 0, 1, 2 ** 31 - 1]) {
    demand((proved.at(place)?.length ?? 0) < 100, 'a proved name is a name of C')
  }
  const dump = new library.Dump(image, { prove: () => proved })
  for (const offset of [...dump.symbols.offsets()].slice(0, MANY)) {
    const facts = attempt(() => dump.symbols.facts(offset))
    if (facts === undefined) continue
    demand((facts.name === null) === (facts.nameFrom === null), 'what has a name has it from somewhere')
  }
}

/** The files of native units, as an Emacs in /usr/bin resolves them. */
function exerciseUnits({ heap, names }: Dump, library: Library, attempt: Attempt): void {
  const units = attempt(() => library.unitsOf(heap, names))
  if (units === undefined) return
  const resolved = library.resolveUnits(units, '/usr/bin/', (path) => path.length % 2 === 0)
  demand(resolved.units.length === units.length, 'every unit is resolved')
  for (const { name, from } of startupVariables(heap.layout.release)) {
    demand(computedFrom(heap.layout.release, name) === from, 'a variable is computed from one thing')
  }
}

/** Which object any byte belongs to. */
function exerciseOwners(dump: Dump, library: Library, attempt: Attempt): void {
  const { extents } = dump
  const owners = dump.part(library.Owners)
  const lispNames = dump.part(library.LispNames)
  for (const offset of [-1, 0, extents.heap.view.length, ...spread(extents.heap.view.length, FEW)]) {
    const owner = attempt(() => owners.at(offset))
    if (owner === undefined) continue
    demand(owner.node >= 0 && owner.node < extents.nodes.length, 'an owner is a node')
    demand(owners.describe(owner).length < 500, 'an owner is told in few words')
    attempt(() => lispNames.variable(offset))
  }
}

/** Any byte and any node up close. */
function exerciseInspector(dump: Dump, library: Library, attempt: Attempt): void {
  const { nodes, bytes, heap } = dump
  const inspector = dump.part(library.Inspector)
  for (const offset of spread(bytes.length, BYTES)) {
    const place = attempt(() => inspector.placeOf(offset))
    if (place?.field) {
      const { offset: start, size } = place.field
      demand(start <= offset && offset < start + size, 'a byte is in its field')
    }
    const readings = attempt(() => inspector.readingsAt(offset))
    demand(readings === undefined || readings.slot <= offset, 'a word contains the byte')
    demand(
      (readings?.numbers ?? []).every(({ bits, signed, unsigned }) => BigInt.asUintN(bits, signed) === unsigned),
      'a number has one value with a sign and one without',
    )
  }
  for (const node of spread(nodes.firstVariable, FEW)) {
    const value = inspector.valueOfNode(node)
    if (value?.kind === 'object') demand(nodes.offsetOf(node) === value.offset, 'a node is the object at its offset')
    for (const field of (attempt(() => inspector.fieldsOf(node)) ?? []).slice(0, FEW)) {
      const text = attempt(() => inspector.fieldText(field, ({ kind }) => kind))
      demand(text === undefined || text.length < 200, 'a field is told in few words')
    }
    for (const element of (attempt(() => inspector.elementsOf(node)) ?? []).slice(0, MANY)) {
      demand(element.slot < bytes.length, 'an element is in the file')
      demand(heap.valueAt(element.slot).kind === element.value.kind, 'an element is what its word means')
      attempt(() => inspector.hasElements(element.value))
    }
  }
}

/** What holds objects that no dump may have. */
function exerciseHolders(dump: Dump, library: Library, attempt: Attempt): void {
  const { layout } = dump
  demand(library.explainRule('lisp-target')[0]?.severity === 'error', 'a rule is explained')
  const explained = library.explainMessages('dumping overlays is not yet implemented')
  const types = [...explained.flatMap(library.typesIn), ...library.typeNames(layout).slice(0, FEW)]
  for (const { offset, type } of attempt(() => library.holdersOf(dump, types)) ?? []) {
    demand(
      types.some((wanted) => library.isOfType(layout, type, wanted)),
      'a holder is of a wanted type',
    )
    demand(library.typeNamed(layout, type) === type, 'a type is found by its name')
    demand(offset >= 0 && offset < dump.bytes.length, 'a holder is in the file')
  }
}

function exerciseStrings({ heap, names }: Dump, library: Library, attempt: Attempt): void {
  const { types, offsets, length } = heap.image.objectStarts
  const strings = [...Array(length).keys()].filter((i) => types[i] === heap.layout.tags.string)
  for (const i of spread(strings.length, FEW).map((n) => strings[n]!)) {
    const { bytes, length: characters, multibyte } = library.stringAt(heap, offsets[i]!)
    demand(Number.isInteger(characters) && characters >= 0, 'a string has a length')
    if (bytes === undefined) continue
    demand(bytes.length <= heap.view.length, 'the bytes of a string are in the file')
    demand(library.textOf(bytes, multibyte).length <= 2 * bytes.length, 'text is no longer than its bytes')
    attempt(() => names.stringText(offsets[i]!))
  }
}

function exerciseSymbols({ heap, names, symbols }: Dump, library: Library, attempt: Attempt): void {
  const offsets = [...symbols.offsets()]
  const bound = attempt(() => library.symbolsMatching(symbols, { bound: true, name: /./ })) ?? []
  const others = attempt(() => library.symbolsMatching(symbols, { unbound: true })) ?? []
  demand(bound.length + others.length <= offsets.length, 'a symbol is bound or not')
  for (const offset of spread(offsets.length, MANY).map((i) => offsets[i]!)) {
    const facts = attempt(() => symbols.facts(offset))
    demand(facts === undefined || facts.offset === offset, 'facts are of the symbol that was asked about')
    for (const binding of [symbols.value(offset), symbols.definition(offset)]) {
      if (!binding.isBound || binding.value === undefined) continue
      const { value } = binding
      const type = attempt(() => library.lispTypeOf(heap, names, value)) ?? 'undefined'
      demand(typeof type === 'string', 'a type has a name')
    }
    demand(symbols.plist(offset).kind !== undefined, 'a symbol has a plist')
    const alias = symbols.aliasOf(offset)
    demand(alias === undefined || (alias >= 0 && alias < heap.view.length), 'an alias is in the file')
  }
  attempt(() => symbols.named('nil'))
  attempt(() => symbols.named('constructor'))
}

function exerciseReferences(references: References): void {
  const { nodes, rowStarts, targets, reverse, length } = references
  demand(rowStarts[nodes.length] === length, 'the rows hold all edges')
  demand(reverse.rowStarts[nodes.length] === length, 'the reverse holds all edges')
  const seen = new BitSet(length)
  for (let node = 0; node < nodes.length; node++) {
    for (let i = reverse.rowStarts[node]!; i < reverse.rowStarts[node + 1]!; i++) {
      const edge = reverse.edges[i]!
      demand(targets[edge] === node && !seen.has(edge), 'the reverse is the transpose')
      seen.add(edge)
    }
  }
  for (const edge of spread(length, MANY)) {
    const source = references.sourceOf(edge)
    demand(rowStarts[source]! <= edge && edge < rowStarts[source + 1]!, 'an edge is in the row of its source')
    demand(references.fieldOf(source, edge) !== 'unknown', 'an edge has a field')
  }
}

function exerciseFields(extents: Extents, library: Library): void {
  const { nodes, heap } = extents
  for (const node of spread(nodes.firstVariable, FEW)) {
    let visited = 0
    visitFields(extents, node, (spec, offset, element, _, size) => {
      visited++
      demand(offset >= 0 && offset + size <= heap.view.length, `${fieldName(spec, element)} is in the file`)
    })
    const fields = library.fieldsOf(extents, node)
    demand(fields.length === visited, 'all fields are listed')
    for (const { offset, kind } of spread(fields.length, FEW).map((i) => fields[i]!)) {
      if (kind !== 'bytes') demand(fieldAt(extents, node, offset)?.offset === offset, 'a field is found again')
    }
  }
}

function exercisePaths({ nodes, targets }: References, paths: Paths, attempt: Attempt): void {
  for (const node of spread(nodes.length, 2 * FEW)) {
    const steps = attempt(() => paths.to(node))
    if (steps === undefined) continue
    demand(steps.at(-1)!.node === node && steps[0]!.field === null, 'a path goes from a root to the object')
    demand(steps.length <= targets.length + 1, 'a path has no ring')
    attempt(() => paths.print(steps))
  }
}

const styles = [
  { limit: 200, depth: 3, length: 10, escapeControls: true },
  { limit: 200 },
  { limit: 60, circle: false, gensym: false, quoted: false },
] as const

function exercisePrinter(nodes: Nodes, printer: Printer, attempt: Attempt): void {
  const { heap } = nodes
  const valueAt = (node: number): Value => {
    const tag = nodes.tagOf(node) ?? 0
    if (nodes.kindOf(node) === 'builtin') return { kind: 'builtin', index: node - nodes.firstBuiltin }
    if (nodes.kindOf(node) === 'object') return { kind: 'object', offset: nodes.offsetOf(node), tag }
    return { kind: 'emacs', offset: nodes.emacsOffsetOf(node), tag }
  }
  const print = (value: Value, options: { readonly limit: number }) => {
    const printed = attempt(() => printer.print(value, options))
    demand(printed === undefined || printed.text.length <= options.limit, 'text ends at its limit')
    demand(printed?.isWhole !== false || printed.text.length <= options.limit, 'text is cut at its limit only')
  }
  for (const [i, node] of spread(nodes.charsets, MANY).entries()) {
    print(valueAt(node), styles[i % styles.length]!)
  }
  for (const node of spread(nodes.charsets, FEW)) for (const style of styles) print(valueAt(node), style)
  print({ kind: 'invalid', word: -1n }, { limit: PRINT_LIMIT })
  for (const node of spread(nodes.firstBuiltin, 3)) print(valueAt(node), { limit: heap.view.length })
}
