import { describe, expect, it } from 'vitest'
import type { Step } from '../../src/analyse/lisp-steps.ts'
import { Paths } from '../../src/analyse/paths.ts'
import { Dump } from '../../src/dump.ts'
import { Obarrays } from '../../src/hash/obarray.ts'
import { fieldsOf } from '../../src/heap/fields.ts'
import type { References } from '../../src/heap/references.ts'
import { eq, type Value } from '../../src/heap/value.ts'
import { Names } from '../../src/lisp/names.ts'
import { badNames, corpusSample, readBad, readDump, tinySample } from '../corpus/corpus.ts'

function open(bytes: Uint8Array) {
  return Dump.open(bytes)
}

/** Where the field `name` of `node` leads, read from the heap and not from the rows. */
function follow({ heap, nodes, extents }: References, node: number, name: string): number {
  const field = fieldsOf(extents, node).find((candidate) => candidate.name === name)!
  const value = heap.valueAt(field.offset)
  if (field.kind === 'lisp' && value.kind === 'builtin') return nodes.firstBuiltin + value.index
  const kind = heap.relocAt(field.offset)
  if (kind === undefined || (kind.form !== 'raw' && kind.form !== 'lv')) throw new Error(`${name} leads nowhere`)
  const target = heap.word(field.offset)
  return kind.base === 'dump' ? nodes.at(target) : nodes.atEmacs(target)
}

/** Does each step of a path lead where it says? */
function holds(references: References, steps: readonly Step[]): boolean {
  const { nodes } = references
  return steps.slice(1).every(({ node, field }, i) => {
    const from = steps[i]!.node
    if (nodes.kindOf(from) === 'variable') {
      const { emacsRelocs } = references.heap.image
      const target = emacsRelocs.targets[nodes.relocOf(from)]!
      return i === 0 && field === 'value' && (nodes.at(target) === node || nodes.atEmacs(target) === node)
    }
    if (field === 'symbol' || field!.startsWith('(intern-soft ')) return isMember(references, from, node)
    return follow(references, from, field!) === node
  })
}

/** Does the obarray `from` have the symbol `node` under its name? */
function isMember({ heap, nodes }: References, from: number, node: number): boolean {
  const obarrays = new Obarrays(heap, new Names(heap))
  const obarray = obarrays.all.find(({ offset }) => offset === nodes.offsetOf(from))!
  const symbol: Value = { kind: 'object', offset: nodes.offsetOf(node), tag: heap.layout.tags.symbol }
  const name = obarrays.nameOf(symbol)
  const buckets = name === undefined ? obarray.buckets.length : 1
  const first = name === undefined ? 0 : obarrays.bucketOf(name, obarray)
  return Array.from({ length: buckets }, (_, i) => [...obarrays.chain(obarray, first + i)])
    .flat()
    .some((member) => eq(member, symbol))
}

describe.each(corpusSample(1))('%s', (name) => {
  const opened = open(readDump(name))
  const { references } = opened
  const paths = opened.part(Paths)
  const { heap } = references
  const objects = heap.image.objectStarts.length

  it('gives paths that lead to their object when they are followed', () => {
    const step = Math.ceil(objects / 150)
    let walked = 0
    for (let node = 0; node < objects; node += step) {
      const steps = paths.to(node)
      // A list of thousands is walked nowhere near its end; its first steps are those of other paths.
      if (steps === undefined || steps.length > 60) continue
      expect(steps.at(-1)!.node).toBe(node)
      expect(holds(references, steps)).toBe(true)
      walked++
    }
    expect(walked).toBeGreaterThan(20)
  })

  it('gives a path to every object except the list of hash tables', () => {
    const lost = lostObjects(references, paths)
    const { hashList } = heap.image.header
    // The random objects of synthetic dumps need not hang together.
    if (name.startsWith('tiny-')) expect(lost.length).toBeLessThan(objects / 2)
    else expect(lost).toEqual(hashList === null ? [] : [hashList])
  })
})

/** Offsets of the objects that no root leads to. */
function lostObjects({ nodes }: References, paths: Paths): number[] {
  const lost: number[] = []
  const reached = new Uint8Array(nodes.length)
  for (let node = 0; node < nodes.firstBuiltin; node++) {
    if (reached[node] === 1) continue
    const steps = paths.to(node) ?? []
    if (steps.length === 0) lost.push(nodes.offsetOf(node))
    for (const step of steps) reached[step.node] = 1
  }
  return lost
}

/** Lengths of shortest paths by rounds over all edges, as slow as it is plain. */
function distances({ nodes, rowStarts, targets, slots, weak, heap }: References, roots: readonly number[]): number[] {
  const chain = heap.layout.structs.symbol.fields['ofs_next']!.offset
  const found: number[] = Array.from({ length: nodes.length }, () => Number.POSITIVE_INFINITY)
  for (const root of roots) found[root] = 1
  for (let changed = true; changed; ) {
    changed = false
    for (let node = 0; node < nodes.length; node++) {
      for (let edge = rowStarts[node]!; edge < rowStarts[node + 1]!; edge++) {
        const isChain = nodes.tagOf(node) === heap.layout.tags.symbol && slots[edge] === nodes.offsetOf(node) + chain
        const longer = found[node]! + 1
        if (weak.has(edge) || isChain || longer >= found[targets[edge]!]!) continue
        found[targets[edge]!] = longer
        changed = true
      }
    }
  }
  return found
}

it('finds only shortest paths', () => {
  for (const name of tinySample()) {
    const opened = open(readDump(name))
    const { references } = opened
    const paths = opened.part(Paths)
    const { nodes } = references
    const all = Array.from({ length: nodes.length }, (_, node) => node)
    const roots = all.filter((node) => paths.to(node)?.length === 1)
    const expected = distances(references, roots)
    for (const node of all) {
      const steps = paths.to(node)
      if (steps?.some(({ weak }) => weak)) continue
      expect(steps?.length ?? Number.POSITIVE_INFINITY).toBe(expected[node])
    }
  }
})

describe('words', () => {
  const opened = open(readDump('trixie-amd64'))
  const { references } = opened
  const paths = opened.part(Paths)
  const { nodes, heap } = references
  const symbol = (name: string) => {
    const names = new Names(heap)
    const { types } = heap.image.objectStarts
    for (let node = 0; node < nodes.firstBuiltin; node++) {
      if (types[node] === 0 && names.symbolName(nodes.offsetOf(node)) === name) return node
    }
    throw new Error(`no symbol ${name}`)
  }
  const print = (node: number) => paths.print(paths.to(node)!)

  it('are those of Lisp', () => {
    const alist = symbol('auto-mode-alist')
    expect(print(alist)).toBe("'auto-mode-alist")
    const value = follow(references, alist, 'val')
    expect(print(value)).toBe('auto-mode-alist')
    const first = follow(references, value, 'car')
    expect(print(follow(references, first, 'car'))).toBe('auto-mode-alist → car → car')
    expect(print(follow(references, alist, 'plist'))).toBe("(symbol-plist 'auto-mode-alist)")
  })

  it('count repeated steps', () => {
    let cell = follow(references, symbol('auto-mode-alist'), 'val')
    for (let i = 0; i < 9; i++) cell = follow(references, cell, 'cdr')
    expect(print(cell)).toBe('auto-mode-alist → cdr ×9')
  })

  it('give the offsets of C variables whose symbols have no name in the dump', () => {
    const variables = Array.from({ length: nodes.length - nodes.firstVariable }, (_, i) => nodes.firstVariable + i)
    const printed = variables.map(print)
    expect(printed.filter((name) => /^C variable at emacs[+-]0x[0-9a-f]+$/.test(name)).length).toBeGreaterThan(50)
    expect(printed.filter((name) => name.startsWith('#<builtin'))).toEqual([])
    expect(printed).toContain('(standard-syntax-table)')
    expect(print(nodes.charsets)).toBe('charset_table')
    expect(print(nodes.firstBuiltin + 17)).toBe('#<builtin 17>')
  })
})

it('ends on every damaged dump that opens', () => {
  for (const name of badNames()) {
    let opened: ReturnType<typeof open>
    try {
      opened = open(readBad(name))
    } catch {
      continue
    }
    const { references } = opened
    const paths = opened.part(Paths)
    for (let node = 0; node < references.nodes.length; node += 7) {
      expect(paths.to(node)?.length ?? 0).toBeLessThanOrEqual(references.nodes.length)
    }
  }
})
