/** `pdmp path`: the shortest way from a root to an object, in the words of Lisp. @module */
import { NO_NODE, Paths, type Step } from '../../index.ts'
import { ExitCode, type Output, output } from '../command.ts'
import { jsonDocument } from '../render/json.ts'
import { Graph, nothing } from './refs.ts'
import type { NamesOptions } from './show.ts'

export function path(file: string, object: string, options: NamesOptions): Output {
  const graph = new Graph(file, options)
  const node = graph.find(object)
  if (node === NO_NODE) return nothing(graph, object, options.json ? document(graph, node, null, []) : undefined)
  const paths = new Paths(graph.references, graph.names)
  const steps = paths.to(node)
  if (steps === undefined) {
    const notes = ['no root leads there: nothing but the loader, or weak references from nowhere, knows it']
    return { text: options.json ? document(graph, node, null, []) : [], exitCode: ExitCode.findings, notes }
  }
  const printed = paths.print(steps)
  const lisp = paths.expression(steps) ?? null
  if (options.json) return output(document(graph, node, printed, steps, lisp))
  const isWeak = steps.some(({ weak }) => weak)
  const expression = lisp === null || lisp === printed ? [] : [`${lisp}\n`]
  return output([
    `${printed}\n`,
    ...expression,
    ...(isWeak ? ['by a weak reference: this alone does not keep it alive\n'] : []),
  ])
}

function document(
  graph: Graph,
  node: number,
  printed: string | null,
  steps: readonly Step[],
  lisp: string | null = null,
): Iterable<string> {
  return jsonDocument({
    schema: 'pdmp/path/1',
    object: node === NO_NODE ? null : graph.describe(node),
    path: printed,
    lisp,
    steps: steps.map((step) => ({ field: step.field, weak: step.weak, object: graph.describe(step.node) })),
  })
}
