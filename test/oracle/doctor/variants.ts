/**
 * Dumps that this project makes of the dump that an Emacs came with.
 * @module
 */
import { normalizeDump } from '../../../src/analyse.ts'
import { GraphEditor } from '../../../src/edit/editor.ts'
import { GraphObjects } from '../../../src/edit/graph-objects.ts'
import {
  Dump,
  type Graph,
  LispEditor,
  type OrderName,
  orderOf,
  orders,
  proveNames,
  readLisp,
  redactText,
  repairUnits,
  type SymbolDatum,
  writeDump,
} from '../../../src/index.ts'

type Make = (stock: Uint8Array) => Uint8Array

const ofGraph =
  (change: (graph: Graph) => Graph): Make =>
  (stock) =>
    writeDump(change(Dump.open(stock).graph))

const inOrder =
  (name: OrderName): Make =>
  (stock) => {
    const { graph } = Dump.open(stock)
    return writeDump(graph, orderOf(graph, name))
  }

const withValue =
  (symbol: string, value: string): Make =>
  (stock) => {
    const editor = new LispEditor(Dump.open(stock, { prove: proveNames }))
    editor.set(readLisp(symbol) as SymbolDatum, readLisp(value), 'value')
    return writeDump(editor.finish())
  }

/** Dumps from which Emacs starts. */
export const soundVariants: Readonly<Record<string, Make>> = {
  stock: (stock) => stock,
  ...Object.fromEntries((Object.keys(orders) as OrderName[]).map((name) => [`order-${name}`, inOrder(name)])),
  normalized: (stock) => writeDump(normalizeDump(Dump.open(stock)).graph),
  redacted: ofGraph((graph) => redactText(graph, /Stallman|build/g).graph),
  'set-fixnum': withValue('fill-column', '72'),
  'set-string': withValue('user-full-name', '"A User"'),
  'set-list': withValue('kill-ring', '("a" "b" (1 . 2.5))'),
  'repaired-twice': ofGraph((graph) => repairUnits(repairUnits(graph, '/usr/bin').graph, '/usr/bin').graph),
}

/** Units of native code whose file is a string, as an Emacs 28 leaves them that was started from a dump. */
function withStrings(which: (unit: number, count: number) => boolean): Make {
  return ofGraph((graph) => {
    const objects = new GraphObjects(graph)
    const editor = new GraphEditor(graph)
    const { native_comp_unit: struct, cons } = graph.layout.structs
    if (struct === undefined) return graph
    const units = [...objects.vectorlikes('NATIVE_COMP_UNIT')]
    units.forEach((unit, i) => {
      if (!which(i, units.length)) return
      const pair = objects.target(unit, struct.fields.file.offset)
      editor.setLink(unit, struct.fields.file.offset, editor.link(pair, cons.fields.car.offset)!)
    })
    return editor.finish()
  })
}

/** Dumps that an Emacs with native code refuses for a unit that is a string, or does not for one that `repair` has mended. */
export const unitVariants: Readonly<Record<string, Make>> = {
  'first-a-string': withStrings((i) => i === 0),
  'last-a-string': withStrings((i, count) => i === count - 1),
  'every-one-a-string': withStrings(() => true),
  'every-one-a-string, repaired': (stock) => {
    const { graph } = Dump.open(withStrings(() => true)(stock))
    return writeDump(repairUnits(graph, '/usr/bin').graph)
  },
}
