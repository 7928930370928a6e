// Generated from spec/lisp_hash_table.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import { KaitaiStream } from './KaitaiStream.js'
import * as LispLayout_ from './LispLayout.js'
import * as VectorlikeHeader_ from './VectorlikeHeader.js'

/**
 * struct Lisp_Hash_Table. In 27 a table is dumped as it is. In 28 and 29 `next`,
 * `hash` and `index` are sizes for the vectors that the loader makes. Since 30
 * nothing but `count`, `bits` and the pairs at `ofs_key_and_value` is kept.
 * @see {@link https://git.savannah.gnu.org/cgit/emacs.git/tree/src/lisp.h|Source}
 */

export const LispHashTable = (function() {
  function LispHashTable(_io, _parent, _root, layout) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.layout = layout;

    this._read();
  }
  LispHashTable.prototype._read = function() {
    this.header = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this.layout);
    if (this.layout.release < 30) {
      this.weak = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    }
    if (this.layout.release < 30) {
      this.hash = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    }
    if (this.layout.release < 30) {
      this.next = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    }
    if (this.layout.release < 30) {
      this.index = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    }
    if (this.layout.release >= 30) {
      this.ofsIndex = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    }
    if (this.layout.release >= 30) {
      this.ofsHash = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    }
    if (this.layout.release >= 30) {
      this.ofsKeyAndValue = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    }
    if (this.layout.release >= 30) {
      this.ofsTest = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    }
    if (this.layout.release >= 30) {
      this.ofsNext = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    }
    switch (this.layout.release) {
    case 27:
      this.count = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      break;
    case 28:
      this.count = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      break;
    case 29:
      this.count = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      break;
    default:
      this.count = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
      break;
    }
    switch (this.layout.release) {
    case 27:
      this.nextFree = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      break;
    case 28:
      this.nextFree = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      break;
    case 29:
      this.nextFree = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      break;
    default:
      this.nextFree = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
      break;
    }
    if (this.layout.release < 30) {
      this.purecopy = this._io.readU1();
    }
    if (this.layout.release < 30) {
      this.isMutable = this._io.readU1();
    }
    if (this.layout.release < 30) {
      this.rehashThreshold = new LispLayout_.LispLayout.Float32(this._io, null, null, this.layout);
    }
    if (this.layout.release < 30) {
      this.rehashSize = new LispLayout_.LispLayout.Float32(this._io, null, null, this.layout);
    }
    if (this.layout.release < 30) {
      this.keyAndValue = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    }
    if (this.layout.release < 30) {
      this.testName = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    }
    if (this.layout.release < 30) {
      this.testUserHash = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    }
    if (this.layout.release < 30) {
      this.testUserCmp = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    }
    if (this.layout.release < 30) {
      this.ofsCmpfn = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    }
    if (this.layout.release < 30) {
      this.ofsHashfn = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    }
    if (this.layout.release >= 30) {
      this.tableSize = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
    }
    if (this.layout.release >= 30) {
      this.indexBits = this._io.readU1();
    }
    if (this.layout.release >= 30) {
      this.padBits = new LispLayout_.LispLayout.Padding(this._io, null, null, (this.layout.hasMsBitFields ? 4 : 1));
    }
    if (this.layout.release >= 30) {
      this.bits = new TableBits(this._io, this, this._root);
    }
    this.nextWeak = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    this.padTail = new LispLayout_.LispLayout.Padding(this._io, null, null, (this.layout.release < 30 ? this.layout.alignObject8 : this.layout.alignObject));
  }

  /**
   * struct Lisp_Obarray, since 30; up to 29 an obarray is an ordinary vector.
   */

  var Obarray = LispHashTable.Obarray = (function() {
    function Obarray(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    Obarray.prototype._read = function() {
      this.header = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this.layout);
      this.ofsBuckets = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.sizeBits = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
      this.count = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
      this.padTail = new LispLayout_.LispLayout.Padding(this._io, null, null, this.layout.alignObject);
    }

    /**
     * Kind, and both sizes.
     */

    /**
     * First symbol of each bucket, or the fixnum 0; `lisp_words`.
     */

    /**
     * Binary logarithm of the number of buckets.
     */

    /**
     * Number of symbols.
     */

    /**
     * To the alignment of the structure.
     */

    /**
     * ABI and release.
     */

    return Obarray;
  })();

  /**
   * C bit-fields of a hash table since 30, one byte, allotted from its low end on
   * little-endian machines and from its high end on others.
   */

  var TableBits = LispHashTable.TableBits = (function() {
    TableBits.Tests = Object.freeze({
      EQL: 0,
      EQ: 1,
      EQUAL: 2,

      0: "EQL",
      1: "EQ",
      2: "EQUAL",
    });

    TableBits.Weaknesses = Object.freeze({
      NONE: 0,
      KEY: 1,
      VALUE: 2,
      KEY_OR_VALUE: 3,
      KEY_AND_VALUE: 4,

      0: "NONE",
      1: "KEY",
      2: "VALUE",
      3: "KEY_OR_VALUE",
      4: "KEY_AND_VALUE",
    });

    function TableBits(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TableBits.prototype._read = function() {
      this.value = this._io.readU1();
    }

    /**
     * How keys are compared.
     */
    Object.defineProperty(TableBits.prototype, 'frozenTest', {
      get: function() {
        if (this._m_frozenTest !== undefined)
          return this._m_frozenTest;
        this._m_frozenTest = this.value >>> 3 & 3;
        return this._m_frozenTest;
      }
    });

    /**
     * Whether the table may be changed.
     */
    Object.defineProperty(TableBits.prototype, 'isMutable', {
      get: function() {
        if (this._m_isMutable !== undefined)
          return this._m_isMutable;
        this._m_isMutable = (this.value >>> (this._root.layout.release == 30 ? (this._root.layout.isLittle ? 6 : 1) : (this._root.layout.isLittle ? 5 : 2)) & 1) == 1;
        return this._m_isMutable;
      }
    });

    /**
     * Whether the table may go to pure space; gone in 31.
     */
    Object.defineProperty(TableBits.prototype, 'purecopy', {
      get: function() {
        if (this._m_purecopy !== undefined)
          return this._m_purecopy;
        if (this._root.layout.release == 30) {
          this._m_purecopy = (this.value >>> (this._root.layout.isLittle ? 5 : 2) & 1) == 1;
        }
        return this._m_purecopy;
      }
    });

    /**
     * What does not keep a pair alive.
     */
    Object.defineProperty(TableBits.prototype, 'weakness', {
      get: function() {
        if (this._m_weakness !== undefined)
          return this._m_weakness;
        this._m_weakness = this.value >>> (this._root.layout.isLittle ? 0 : 5) & 7;
        return this._m_weakness;
      }
    });

    /**
     * The byte.
     */

    return TableBits;
  })();

  /**
   * Kind, and both sizes.
   */

  /**
   * A symbol that says what does not keep a pair alive, or nil.
   */

  /**
   * Vector of hash codes; in 27 nil if the table needs rehashing.
   */

  /**
   * Vector of the next pair in the same bucket.
   */

  /**
   * Vector of the first pair in each bucket.
   */

  /**
   * First pair in each bucket; 0 in a dump.
   */

  /**
   * Hash codes; 0 in a dump.
   */

  /**
   * Keys and values in turn, `lisp_words`, or 0 if there are none.
   */

  /**
   * How keys are compared; 0 in a dump.
   */

  /**
   * Next pair in the same bucket; 0 in a dump.
   */

  /**
   * Number of pairs.
   */

  /**
   * First free entry, or -1; 0 in a dump since 30.
   */

  /**
   * Whether the table may go to pure space.
   */

  /**
   * Whether the table may be changed.
   */

  /**
   * How full a table may get before it grows.
   */

  /**
   * By how much a table grows, less 1.
   */

  /**
   * Vector of keys and values in turn.
   */

  /**
   * Name of the test, a symbol.
   */

  /**
   * Hash function of a test of the user, or nil.
   */

  /**
   * Predicate of a test of the user, or nil.
   */

  /**
   * C function that compares keys, from the Emacs basis, or 0 for eq.
   */

  /**
   * C function that hashes keys, from the Emacs basis.
   */

  /**
   * Number of pairs that there is room for; 0 in a dump.
   */

  /**
   * Binary logarithm of the number of buckets; 0 in a dump.
   */

  /**
   * To the unit of the bit-fields, which on Windows is an `unsigned int`.
   */

  /**
   * C bit-fields in the first byte of their unit; see the instances.
   */

  /**
   * Next weak table during collection; 0 in a dump.
   */

  /**
   * To the alignment of the structure.
   */

  /**
   * ABI and release.
   */

  return LispHashTable;
})();
