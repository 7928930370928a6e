/**
 * Read the types of properties out of the C# that the Kaitai compiler writes.
 *
 * In: the text of a generated `.cs` file. Out: its classes, each with the C# types of its properties. Only the format of
 * compiler 0.11 is supported: one declaration per line, and braces of a class on separate lines. `declarations.ts` compares
 * each type with the one that it finds in the specification, so that nothing is declared that is only read here.
 *
 * @module
 */

export interface CsharpClass {
  /** C# type by property name. */
  readonly properties: Readonly<Record<string, string>>
  readonly classes: Readonly<Record<string, CsharpClass>>
  readonly enums: readonly string[]
  /** Dotted path from the outermost class of a name that is visible here. Names from other files are returned unchanged. */
  resolve(name: string): string
}

interface OpenClass {
  readonly name: string
  readonly indent: number
  readonly properties: Record<string, string>
  readonly classes: Record<string, CsharpClass>
  readonly enums: string[]
  readonly outer: OpenClass | undefined
  resolve(name: string): string
}

/** Outermost classes of a file by name. */
export function csharpClasses(source: string): Readonly<Record<string, CsharpClass>> {
  const top: Record<string, CsharpClass> = {}
  let open: OpenClass | undefined
  for (const line of source.split('\n')) {
    const indent = line.length - line.trimStart().length
    const className = /^public partial class (\w+) : /.exec(line.trim())?.[1]
    if (className) {
      const outer: OpenClass | undefined = open
      open = openClass(className, indent, outer)
      ;(outer?.classes ?? top)[className] = open
    } else if (open && line.trim() === '}' && indent === open.indent) open = open.outer
    else if (open && indent === open.indent + 4) addMember(open, line.trim())
  }
  return top
}

function openClass(name: string, indent: number, outer: OpenClass | undefined): OpenClass {
  const self: OpenClass = {
    name,
    indent,
    properties: {},
    classes: {},
    enums: [],
    outer,
    resolve(wanted) {
      const [first = '', ...rest] = wanted.split('.')
      for (let scope: OpenClass | undefined = self; scope; scope = scope.outer) {
        if (scope.name === first) return [pathOf(scope), ...rest].join('.')
        if (first in scope.classes || scope.enums.includes(first)) return [pathOf(scope), wanted].join('.')
      }
      return wanted
    },
  }
  return self
}

function addMember(open: OpenClass, line: string): void {
  const enumName = /^public enum (\w+)$/.exec(line)?.[1]
  if (enumName) open.enums.push(enumName)
  const property = /^public ([\w.<>[\]?]+) (\w+)( \{ get \{ .*)?$/.exec(line)
  if (property?.[1] && property[2] && !/^(enum|class|static)$/.test(property[1])) {
    open.properties[property[2]] = property[1]
  }
}

function pathOf(scope: OpenClass): string {
  return scope.outer ? `${pathOf(scope.outer)}.${scope.name}` : scope.name
}
