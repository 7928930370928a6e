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
    expect(toEsm(umd, 'Header')).toBe(`// Header

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
    const module = toEsm(source, 'Header')
    expect(module).toMatch(/^\/\/ Header\n\nimport \{ KaitaiStream \}/)
    expect(module).toContain('\nexport const PackedReloc = (function() {')
    expect(module).not.toMatch(/require\(|define\(|factory/)
  })

  it('refuses what is not the expected wrapper', () => {
    expect(() => toEsm('export class Tree {}', 'Header')).toThrow('not the expected UMD wrapper')
    expect(() => toEsm(umd.replace('var Tree', 'let Tree'), 'Header')).toThrow('does not declare "Tree"')
  })
})
