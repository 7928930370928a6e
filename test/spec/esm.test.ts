/**
 * From the compiler's UMD modules to ECMAScript modules.
 *
 * @module
 */
import { describe, expect, it } from 'vitest'
import { compileSpec } from '../../spec/generate/compile.ts'
import { toEsm } from '../../spec/generate/esm.ts'

const umd = `// comment of the compiler

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './Leaf'], factory);
  } else {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./Leaf'));
  }
})(typeof self !== 'undefined' ? self : this, function (Tree_, KaitaiStream, Leaf_) {
/**
 * A tree. \n * It has leaves.
 */
var Tree = (function() {
  function Tree() {}
  return Tree;
})();
Tree_.Tree = Tree;
});
`

describe('toEsm', () => {
  it('gives imports, a header and an exported class', () => {
    expect(toEsm(umd, 'Tree', 'Header')).toBe(`// Header

import { KaitaiStream } from './KaitaiStream.js'
import * as Leaf_ from './Leaf.js'

/**
 * A tree.
 * It has leaves.
 */
export const Tree = (function() {
  function Tree() {}
  return Tree;
})();
`)
  })

  it('understands what the compiler writes', async () => {
    const source = (await compileSpec('packed_reloc', 'javascript'))['PackedReloc.js'] ?? ''
    const module = toEsm(source, 'PackedReloc', 'Header')
    expect(module).toMatch(/^\/\/ Header\n\nimport \{ KaitaiStream \}/)
    expect(module).toContain('\nexport const PackedReloc = (function() {')
    expect(module).not.toMatch(/require\(|define\(|factory/)
  })

  it.each([
    ['no UMD module', 'const module = {}', 'not the expected UMD module'],
    ['another runtime', umd.replaceAll('kaitai-struct/KaitaiStream', 'kaitai'), 'not the expected UMD module'],
    ['a declaration of another form', umd.replace('var Tree', 'let Tree'), 'does not declare "Tree" once'],
    ['another class', umd.replaceAll('Tree', 'Bush'), 'does not export "Tree" alone, but "Bush"'],
    ['a second export', umd.replace('Tree_.Tree = Tree;', 'Tree_.a = 1;\nTree_.Tree = Tree;'), 'but "a,Tree"'],
    ['a parameter of another name', umd.replace(', Leaf_)', ', leaf)'), 'does not begin with "function (Tree_, '],
    ['code after the export', umd.replace('= Tree;\n', '= Tree;\nvar x = 1;\n'), 'and end with "Tree_.Tree = Tree;'],
  ])('refuses a module with %s', (_what, source, message) => {
    expect(() => toEsm(source, 'Tree', 'Header')).toThrow(message)
  })
})
