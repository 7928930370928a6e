/**
 * Turn the compiler's JavaScript, a UMD module, into an ECMAScript module.
 *
 * In: the text of one generated file. Out: the same class with `import` and `export`. The module itself tells what it
 * imports and exports: it is run with a `define` of our own, as a loader of AMD modules does. The runtime is a CommonJS
 * package; it is imported through one door, `KaitaiStream.js`, so that a bundler or a type checker meets it once.
 *
 * @module
 */

/** What a UMD module gives to `define`. */
interface Definition {
  readonly dependencies: readonly string[]
  readonly factory: (...modules: readonly object[]) => void
}

const runtimePath = 'kaitai-struct/KaitaiStream'

/**
 * @param name the class that the module exports
 * @param header first line of the result, without comment signs
 * @throws Error when the module does not have the form that is expected: nothing is dropped or guessed
 */
export function toEsm(source: string, name: string, header: string): string {
  const { dependencies, factory } = defined(source)
  const modules = dependencies.map((): object => ({}))
  factory(...modules)
  const exported = Object.keys(modules[0] ?? {})
  if (exported.join() !== name) throw new Error(`the module does not export "${name}" alone, but "${exported}"`)

  const [, ...imported] = dependencies
  const parameters = [`${name}_`, ...imported.map(parameterFor)]
  const body = between(
    factory.toString(),
    `function (${parameters.join(', ')}) {\n`,
    `\n${name}_.${name} = ${name};\n}`,
  )
  const [before, after, ...more] = `\n${body}`.split(`\nvar ${name} = `)
  if (after === undefined || more.length > 0) throw new Error(`the module does not declare "${name}" once`)
  const text = `${before}\nexport const ${name} = ${after}`.slice(1).replace(/[ \t]+$/gm, '')
  return `// ${header}\n\n${imported.map(importLine).join('\n')}\n\n${text}\n`
}

/** @throws Error when `source` defines no module that exports something and needs the runtime */
function defined(source: string): Definition {
  let definition: Definition | undefined
  const define = (dependencies: readonly string[], factory: Definition['factory']) => {
    definition = { dependencies, factory }
  }
  define.amd = true
  new Function('define', source)(define)
  const [first, second] = definition?.dependencies ?? []
  if (definition === undefined || first !== 'exports' || second !== runtimePath) {
    throw new Error('the compiler wrote a module that is not the expected UMD module')
  }
  return definition
}

/** What the body of a module calls the module at `path`. */
function parameterFor(path: string): string {
  return path === runtimePath ? 'KaitaiStream' : `${path.slice('./'.length)}_`
}

function importLine(path: string): string {
  if (path === runtimePath) return "import { KaitaiStream } from './KaitaiStream.js'"
  return `import * as ${parameterFor(path)} from '${path}.js'`
}

/** @throws Error when `text` does not begin with `start` and end with `end` */
function between(text: string, start: string, end: string): string {
  if (!text.startsWith(start) || !text.endsWith(end)) {
    throw new Error(`the module's function does not begin with "${start.trimEnd()}" and end with "${end.trim()}"`)
  }
  return text.slice(start.length, -end.length)
}
