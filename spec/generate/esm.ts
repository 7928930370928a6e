/**
 * Turn the compiler's JavaScript, a UMD module, into an ECMAScript module.
 *
 * In: the text of one generated file. Out: the same classes with `import` and `export`. The runtime is a CommonJS
 * package. It is imported only by `KaitaiStream.js`, so that a bundler or a type checker sees one import of it.
 *
 * @module
 */

/** Dependencies, parameter names and body of the compiler's UMD wrapper. */
const umd =
  /define\(\['exports', ([^\]]*)\], factory\);[\s\S]*?this, function \((\w+)_, ([^)]*)\) \{\n([\s\S]*)\n\2_\.\2 = \2;\n\}\);\n*$/

/**
 * @param header first line of the result, without comment signs
 * @throws Error when `source` is not what compiler 0.11 writes
 */
export function toEsm(source: string, header: string): string {
  const match = umd.exec(source)
  if (!match) throw new Error('the compiler wrote a module that is not the expected UMD wrapper')
  const [, dependencies = '', name = '', parameters = '', body = ''] = match
  const paths = dependencies.split(', ').map((quoted) => quoted.slice(1, -1))
  const imports = parameters.split(', ').map((parameter, index) => importLine(parameter, paths[index] ?? ''))
  const opening = new RegExp(`^var ${name} = `, 'm')
  if (!opening.test(body)) throw new Error(`the module does not declare "${name}"`)
  const exported = body.replace(opening, `export const ${name} = `).replace(/[ \t]+$/gm, '')
  return `// ${header}\n\n${imports.join('\n')}\n\n${exported}\n`
}

/** The import of the module at `path`, which the body of the module calls `parameter`. */
function importLine(parameter: string, path: string): string {
  if (path === 'kaitai-struct/KaitaiStream') return "import { KaitaiStream } from './KaitaiStream.js'"
  return `import * as ${parameter} from '${path}.js'`
}
