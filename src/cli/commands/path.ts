/** `pdmp path`: print the shortest path from a root to an object, in Lisp expressions. @module */

import type { Step } from '../../analyse.ts'
import { Describer, Paths } from '../../analyse.ts'
import type { Dump } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output, output } from '../command.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { nodeArgument } from '../object-argument.ts'
import { emacsOptions, fileArgument, objectArgument } from '../options.ts'
import { jsonDocument } from '../render/json.ts'

export const command: CommandDeclaration = {
  arguments: [fileArgument(), objectArgument()],
  options: [...emacsOptions()],
  examples: [
    ['path emacs.pdmp @0x473310', 'identify an offset from a debugger as Lisp'],
    ['path emacs.pdmp tetris-mode', 'see why a symbol is in the dump'],
  ],
  exits: { clean: 'a root leads to the object', findings: 'no root does, or there is no such object' },
  run: path,
}

export function path(file: string, object: string, options: NamesOptions): Output {
  const { dump } = openNamed(file, options)
  const node = nodeArgument(dump, object)
  const paths = dump.part(Paths)
  const steps = paths.to(node)
  if (steps === undefined) {
    const notes = ['No root leads to this object. Only the loader or weak references refer to it.']
    return { text: options.json ? document(dump, node, null, []) : [], exitCode: ExitCode.findings, notes }
  }
  const printed = paths.print(steps)
  const lisp = paths.expression(steps) ?? null
  if (options.json) return output(document(dump, node, printed, steps, lisp))
  const isWeak = steps.some(({ weak }) => weak)
  const expression = lisp === null || lisp === printed ? [] : [`${lisp}\n`]
  return output([
    `${printed}\n`,
    ...expression,
    ...(isWeak ? ['The path has a weak reference, which alone does not keep the object alive.\n'] : []),
  ])
}

function document(
  dump: Dump,
  node: number,
  printed: string | null,
  steps: readonly Step[],
  lisp: string | null = null,
): Iterable<string> {
  return jsonDocument({
    schema: 'pdmp/path/1',
    object: dump.part(Describer).describe(node),
    path: printed,
    lisp,
    steps: steps.map((step) => ({
      field: step.field,
      weak: step.weak,
      object: dump.part(Describer).describe(step.node),
    })),
  })
}
