/**
 * Export of sizes as stacks for flame graphs, with the dominators of each node in the role of its callers.
 *
 * Adjacent frames with the same name are merged, since a long list is kept by all its conses, and deep stacks are cut.
 * @module
 */
import { NO_DOMINATOR } from '../analyse/size/dominators.ts'
import type { Holders } from '../analyse/size/holders.ts'
import { nodeType, shortName } from './names.ts'

/** Most frames of a stack. */
const DEEPEST = 64

/** The dominators of a group of objects, the outermost first, with the bytes of the group. */
export interface Stack {
  /** Names of frames, the outermost first. */
  readonly frames: readonly string[]
  /** Size of the nodes with this stack, in bytes. */
  readonly bytes: number
}

interface Frame {
  readonly name: string
  readonly parent: Frame | undefined
  readonly depth: number
  readonly children: Map<string, Frame>
  bytes: number
  /** Index in the list of all frames. */
  readonly index: number
}

/** Stacks of all nodes, with equal ones merged. Their bytes add up to the file. */
export function* stacksOf(holders: Holders): Generator<Stack> {
  const top: Frame = { name: '', parent: undefined, depth: 0, children: new Map(), bytes: 0, index: 0 }
  const all: Frame[] = [top]
  /** Index in `all` of the frame of each node. */
  const frames = new Uint32Array(holders.length)
  const { idom, order } = holders.dominators
  for (const node of order) {
    const dominator = idom[node]!
    const parent = dominator === NO_DOMINATOR ? top : all[frames[dominator]!]!
    const name = frameName(holders, node)
    let frame: Frame | undefined = parent.name === name || parent.depth >= DEEPEST ? parent : parent.children.get(name)
    if (frame === undefined) {
      frame = { name, parent, depth: parent.depth + 1, children: new Map(), bytes: 0, index: all.length }
      parent.children.set(name, frame)
      all.push(frame)
    }
    frame.bytes += holders.sizes[node]!
    frames[node] = frame.index
  }
  for (const frame of all) if (frame.bytes > 0) yield { frames: namesOf(frame), bytes: frame.bytes }
}

function namesOf(frame: Frame): string[] {
  const names: string[] = []
  for (let at: Frame | undefined = frame; at !== undefined && at.parent !== undefined; at = at.parent)
    names.push(at.name)
  return names.reverse()
}

/** The name of a frame: that of a symbol, library or C variable, otherwise the type. */
function frameName(holders: Holders, node: number): string {
  const type = nodeType(holders, node)
  const isNamed = type === 'Symbol' || type === 'library' || type === 'C variable' || type === 'format'
  return isNamed ? shortName(holders, node) : type
}

/** Folded stacks, such as `a;b;c 123`, for flamegraph.pl and inferno. */
export function* foldedStacks(holders: Holders): Generator<string> {
  for (const { frames, bytes } of stacksOf(holders)) {
    yield `${frames.map((frame) => frame.replace(/[;\s]/g, '_')).join(';')} ${bytes}\n`
  }
}

/** A profile for https://www.speedscope.app, weighted by bytes. */
export function* speedscope(holders: Holders, name: string): Generator<string> {
  const frames: { name: string }[] = []
  const numbers = new Map<string, number>()
  const samples: number[][] = []
  const weights: number[] = []
  let total = 0
  for (const stack of stacksOf(holders)) {
    samples.push(
      stack.frames.map((frame) => {
        let number = numbers.get(frame)
        if (number === undefined) {
          number = frames.length
          frames.push({ name: frame })
          numbers.set(frame, number)
        }
        return number
      }),
    )
    weights.push(stack.bytes)
    total += stack.bytes
  }
  const head = {
    $schema: 'https://www.speedscope.app/file-format-schema.json',
    exporter: 'pdmp',
    shared: { frames },
  }
  yield `${JSON.stringify(head).slice(0, -1)},"profiles":[`
  const profile = { type: 'sampled', name, unit: 'bytes', startValue: 0, endValue: total }
  yield `${JSON.stringify(profile).slice(0, -1)},"samples":[`
  for (let i = 0; i < samples.length; i++) yield `${i === 0 ? '' : ',\n'}${JSON.stringify(samples[i])}`
  yield `],"weights":${JSON.stringify(weights)}}]}\n`
}
