/**
 * Conversion of a dump to a document: an open dump in, pieces of JSON out, one object a line.
 *
 * Every object is encoded again and compared with the original before it is written, so a document that is completed
 * reproduces the dump.
 * @module
 */

import { hexText } from '../bytes/hex-text.ts'
import { sameBytes } from '../bytes/same-bytes.ts'
import type { Dump } from '../dump.ts'
import { PdmpError } from '../error.ts'
import { atomBytes, type Graph } from '../graph/graph.ts'
import type { Extents } from '../heap/extents.ts'
import { Describer, Way } from './describe.ts'
import type { ObjectJson } from './describe-field.ts'
import { SELF, TAGGED } from './draft.ts'
import { LARGEST_PADDING, ObjectEncoder, type ObjectFacts } from './encode-object.ts'
import { Forms } from './forms.ts'
import { layoutJson, SCHEMA } from './head.ts'
import { Misfit } from './invalid.ts'
import { type Labels, labelsByOffset, labelsByPath } from './labels.ts'
import { Notes } from './notes.ts'
import { rootJson } from './roots.ts'
import { sequenceOf } from './sequence.ts'

const sectionNames = ['hot', 'behind', 'discardable', 'cold']

/**
 * Convert a dump to its JSON document, in pieces. `encodeDump` is the inverse. If `names` has the executable, notes contain the names that only the executable has.
 *
 * @param labels how objects are labelled: by their offset, or by a path that leads to them
 * @throws PdmpError 'atom-overlap', 'link-astray': the dump cannot be converted without loss
 */
export function decodeDump(dump: Dump, labels: 'offset' | 'path' = 'offset'): Generator<string> {
  const { graph } = dump
  return documentOf(dump, graph, labels === 'offset' ? labelsByOffset(graph) : labelsByPath(graph, dump))
}

function* documentOf(dump: Dump, graph: Graph, labels: Labels): Generator<string> {
  const { extents } = dump
  const { image } = extents.heap
  const notes = dump.names.executable && new Notes(dump)
  yield `{"schema":${JSON.stringify(SCHEMA)},\n`
  yield `"layout":${JSON.stringify({ ...layoutJson(image.layout), pageSize: graph.pageSize })},\n`
  yield `"fingerprint":"${hexText(graph.fingerprint)}",\n`
  const list = graph.hashList < 0 ? null : labels(graph.hashList)
  yield `"hashList":${JSON.stringify(list)},\n`
  yield '"objects":['
  yield* lines(objectTexts(extents, graph, labels, notes))
  yield '],\n"roots":['
  yield* lines(rootTexts(graph, labels, notes))
  yield ']}\n'
}

function* lines(items: Iterable<string>): Generator<string> {
  let separator = '\n'
  for (const item of items) {
    yield separator + item
    separator = ',\n'
  }
  yield '\n'
}

function* rootTexts(graph: Graph, labels: Labels, notes: Notes | undefined): Generator<string> {
  for (let i = 0; i < graph.roots.length; i++) {
    const json = rootJson(graph, i, labels)
    notes?.putRoot(json, graph.roots, i)
    yield JSON.stringify(json)
  }
}

function* objectTexts(extents: Extents, graph: Graph, labels: Labels, notes: Notes | undefined): Generator<string> {
  const forms = new Forms(graph.layout)
  const { objects, owned, ranks } = sequenceOf(graph)
  const describer = new Describer(
    extents,
    graph,
    forms,
    (atom) => owned[atom] === 1,
    (atom) => ranks[atom]!,
    labels,
    notes,
  )
  const encoder = new ObjectEncoder(forms)
  const deferred = deferredOf(graph)
  for (const atom of objects) {
    const json = provenJson(describer, encoder, graph, atom, labels)
    if (owned[atom] === 0) describer.fields.putRank(json, atom)
    const late = deferred.get(atom)
    if (late !== undefined) json['deferred'] = late
    // The notes of an image are on the things inside it.
    if (json['type'] !== 'image') notes?.put(json, graph.atoms.origins[atom]!)
    yield textOf(json)
  }
}

/** The relocations that wait for native code, by atom. */
function deferredOf({ deferred, layout }: Graph): Map<number, ObjectJson[]> {
  const found = new Map<number, ObjectJson[]>()
  for (const [i, { atoms, offsets, kinds }] of deferred.entries()) {
    for (let k = 0; k < atoms.length; k++) {
      const row = found.get(atoms[k]!) ?? []
      const entry: ObjectJson = { phase: i + 1, kind: layout.relocKinds[kinds[k]!]!.name }
      if (offsets[k] !== 0) entry['at'] = offsets[k]
      row.push(entry)
      found.set(atoms[k]!, row)
    }
  }
  return found
}

/** The most readable description of `atom` that reproduces it. */
function provenJson(
  describer: Describer,
  encoder: ObjectEncoder,
  graph: Graph,
  atom: number,
  labels: Labels,
): ObjectJson {
  for (const way of [Way.value, Way.fields, Way.raw]) {
    try {
      const json = describer.describe(atom, way)
      const size = graph.atoms.sizes[atom]!
      let facts = encoder.encode(json, 'object')
      const missing = size - encoder.draft.size
      if (missing > 0 && missing <= LARGEST_PADDING && way !== Way.raw) {
        json['padding'] = missing
        facts = encoder.encode(json, 'object')
      }
      if (isSame(graph, atom, encoder, facts, labels)) return withFacts(json, graph, atom, facts)
    } catch (error) {
      if (!(error instanceof Misfit)) throw error
    }
  }
  // Only relocations of a damaged dump share their bytes.
  const site = { path: labels(atom), offset: Math.max(0, graph.atoms.origins[atom]!) }
  throw new PdmpError('atom-overlap', site, 'no document can describe the relocations of this object, which overlap')
}

function withFacts(json: ObjectJson, { atoms }: Graph, atom: number, { section, align }: ObjectFacts): ObjectJson {
  if (section !== atoms.sections[atom]) json['section'] = sectionNames[atoms.sections[atom]!]
  if (align !== atoms.aligns[atom]) json['align'] = atoms.aligns[atom]
  return json
}

/** Whether the draft contains everything that the graph contains about `atom`. */
function isSame(graph: Graph, atom: number, { draft }: ObjectEncoder, { tag }: ObjectFacts, labels: Labels): boolean {
  const { atoms, links, layout } = graph
  const first = links.rowStarts[atom]!
  if (tag !== atoms.types[atom] || draft.links.length !== links.rowStarts[atom + 1]! - first) return false
  if (!sameBytes(draft.bytes, atomBytes(atoms, atom))) return false
  return draft.sortedLinks().every(({ offset, kind, target, delta }, k) => {
    const i = first + k
    const code = links.kinds[i]!
    const isTagged = layout.relocs.intoDump[code] === 1 && layout.relocs.tags[code]! >= 0
    if (offset !== links.offsets[i] || kind !== (isTagged ? TAGGED : code)) return false
    if (layout.relocs.native[code] === 1) return true
    if (layout.relocs.intoEmacs[code] === 1) return target === links.targets[i]
    if (delta !== links.deltas[i]) return false
    const aim = links.targets[i]!
    if (typeof target === 'string') return target === labels(aim)
    if (target === SELF) return aim === atom
    const { bytes, align } = draft.payloads[target]!
    return align === atoms.aligns[aim] && sameBytes(bytes, atomBytes(atoms, aim))
  })
}

/** Format as one line; for an image or the charset table, as one line for each element. */
function textOf(json: ObjectJson): string {
  for (const key of ['contents', 'charsets']) {
    const list = json[key]
    if (!Array.isArray(list)) continue
    const { [key]: _, ...head } = json
    const items = list.map((item) => JSON.stringify(item)).join(',\n ')
    return `${JSON.stringify(head).slice(0, -1)},"${key}":[\n ${items}]}`
  }
  return JSON.stringify(json)
}
