// Generated from spec/pdmp_heap.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import { KaitaiStream } from './KaitaiStream.js'
import * as EmacsReloc_ from './EmacsReloc.js'
import * as PackedReloc_ from './PackedReloc.js'
import * as Pdmp_ from './Pdmp.js'
import * as PackedSearch_ from './PackedSearch.js'

/**
 * The file, and from there every Lisp object: its structure, its text, and the
 * objects that its words refer to.
 *
 * `dump` is the file as `pdmp.ksy` describes it. `pages` has the objects in the
 * order of `object_starts`, 256 to a page. Objects are read when they are asked
 * for, so opening a dump reads the header and a few hundred samples.
 *
 * The file states neither the release of Emacs nor the sizes of words. `evidence`
 * derives them from samples of both tables and from the list of hash tables, and
 * `layout` has the result. Every structure takes what it needs from there.
 *
 * The C structures begin at the type `structure`. A structure is a list of
 * scalars, each of which skips to its own alignment first, counted from the start
 * of its stream: a structure needs a stream of its own. To add a structure, list
 * its fields, end with `pad_tail`, and add it to `struct_types` and `structure`.
 *
 * Before the loader has run, a word that has a relocation holds an offset: from
 * the start of the dump, or signed from the Emacs basis. Other words hold their
 * final value. Which words have one is in the table `dump_relocs` and not here.
 * @see {@link https://git.savannah.gnu.org/cgit/emacs.git/tree/src/pdumper.c?h=emacs-30.1|Source}
 * @see {@link https://git.savannah.gnu.org/cgit/emacs.git/tree/src/lisp.h?h=emacs-30.1|Source}
 */

export const PdmpHeap = (function() {
  PdmpHeap.InternedStates = Object.freeze({
    UNINTERNED: 0,
    INTERNED: 1,
    INTERNED_IN_INITIAL_OBARRAY: 2,

    0: "UNINTERNED",
    1: "INTERNED",
    2: "INTERNED_IN_INITIAL_OBARRAY",
  });

  PdmpHeap.PvecTypes27 = Object.freeze({
    PVEC_NORMAL_VECTOR: 0,
    PVEC_FREE: 1,
    PVEC_BIGNUM: 2,
    PVEC_MARKER: 3,
    PVEC_OVERLAY: 4,
    PVEC_FINALIZER: 5,
    PVEC_MISC_PTR: 6,
    PVEC_USER_PTR: 7,
    PVEC_PROCESS: 8,
    PVEC_FRAME: 9,
    PVEC_WINDOW: 10,
    PVEC_BOOL_VECTOR: 11,
    PVEC_BUFFER: 12,
    PVEC_HASH_TABLE: 13,
    PVEC_TERMINAL: 14,
    PVEC_WINDOW_CONFIGURATION: 15,
    PVEC_SUBR: 16,
    PVEC_OTHER: 17,
    PVEC_XWIDGET: 18,
    PVEC_XWIDGET_VIEW: 19,
    PVEC_THREAD: 20,
    PVEC_MUTEX: 21,
    PVEC_CONDVAR: 22,
    PVEC_MODULE_FUNCTION: 23,
    PVEC_COMPILED: 24,
    PVEC_CHAR_TABLE: 25,
    PVEC_SUB_CHAR_TABLE: 26,
    PVEC_RECORD: 27,
    PVEC_FONT: 28,

    0: "PVEC_NORMAL_VECTOR",
    1: "PVEC_FREE",
    2: "PVEC_BIGNUM",
    3: "PVEC_MARKER",
    4: "PVEC_OVERLAY",
    5: "PVEC_FINALIZER",
    6: "PVEC_MISC_PTR",
    7: "PVEC_USER_PTR",
    8: "PVEC_PROCESS",
    9: "PVEC_FRAME",
    10: "PVEC_WINDOW",
    11: "PVEC_BOOL_VECTOR",
    12: "PVEC_BUFFER",
    13: "PVEC_HASH_TABLE",
    14: "PVEC_TERMINAL",
    15: "PVEC_WINDOW_CONFIGURATION",
    16: "PVEC_SUBR",
    17: "PVEC_OTHER",
    18: "PVEC_XWIDGET",
    19: "PVEC_XWIDGET_VIEW",
    20: "PVEC_THREAD",
    21: "PVEC_MUTEX",
    22: "PVEC_CONDVAR",
    23: "PVEC_MODULE_FUNCTION",
    24: "PVEC_COMPILED",
    25: "PVEC_CHAR_TABLE",
    26: "PVEC_SUB_CHAR_TABLE",
    27: "PVEC_RECORD",
    28: "PVEC_FONT",
  });

  PdmpHeap.PvecTypes28 = Object.freeze({
    PVEC_NORMAL_VECTOR: 0,
    PVEC_FREE: 1,
    PVEC_BIGNUM: 2,
    PVEC_MARKER: 3,
    PVEC_OVERLAY: 4,
    PVEC_FINALIZER: 5,
    PVEC_MISC_PTR: 6,
    PVEC_USER_PTR: 7,
    PVEC_PROCESS: 8,
    PVEC_FRAME: 9,
    PVEC_WINDOW: 10,
    PVEC_BOOL_VECTOR: 11,
    PVEC_BUFFER: 12,
    PVEC_HASH_TABLE: 13,
    PVEC_TERMINAL: 14,
    PVEC_WINDOW_CONFIGURATION: 15,
    PVEC_SUBR: 16,
    PVEC_OTHER: 17,
    PVEC_XWIDGET: 18,
    PVEC_XWIDGET_VIEW: 19,
    PVEC_THREAD: 20,
    PVEC_MUTEX: 21,
    PVEC_CONDVAR: 22,
    PVEC_MODULE_FUNCTION: 23,
    PVEC_NATIVE_COMP_UNIT: 24,
    PVEC_COMPILED: 25,
    PVEC_CHAR_TABLE: 26,
    PVEC_SUB_CHAR_TABLE: 27,
    PVEC_RECORD: 28,
    PVEC_FONT: 29,

    0: "PVEC_NORMAL_VECTOR",
    1: "PVEC_FREE",
    2: "PVEC_BIGNUM",
    3: "PVEC_MARKER",
    4: "PVEC_OVERLAY",
    5: "PVEC_FINALIZER",
    6: "PVEC_MISC_PTR",
    7: "PVEC_USER_PTR",
    8: "PVEC_PROCESS",
    9: "PVEC_FRAME",
    10: "PVEC_WINDOW",
    11: "PVEC_BOOL_VECTOR",
    12: "PVEC_BUFFER",
    13: "PVEC_HASH_TABLE",
    14: "PVEC_TERMINAL",
    15: "PVEC_WINDOW_CONFIGURATION",
    16: "PVEC_SUBR",
    17: "PVEC_OTHER",
    18: "PVEC_XWIDGET",
    19: "PVEC_XWIDGET_VIEW",
    20: "PVEC_THREAD",
    21: "PVEC_MUTEX",
    22: "PVEC_CONDVAR",
    23: "PVEC_MODULE_FUNCTION",
    24: "PVEC_NATIVE_COMP_UNIT",
    25: "PVEC_COMPILED",
    26: "PVEC_CHAR_TABLE",
    27: "PVEC_SUB_CHAR_TABLE",
    28: "PVEC_RECORD",
    29: "PVEC_FONT",
  });

  PdmpHeap.PvecTypes29 = Object.freeze({
    PVEC_NORMAL_VECTOR: 0,
    PVEC_FREE: 1,
    PVEC_BIGNUM: 2,
    PVEC_MARKER: 3,
    PVEC_OVERLAY: 4,
    PVEC_FINALIZER: 5,
    PVEC_SYMBOL_WITH_POS: 6,
    PVEC_MISC_PTR: 7,
    PVEC_USER_PTR: 8,
    PVEC_PROCESS: 9,
    PVEC_FRAME: 10,
    PVEC_WINDOW: 11,
    PVEC_BOOL_VECTOR: 12,
    PVEC_BUFFER: 13,
    PVEC_HASH_TABLE: 14,
    PVEC_TERMINAL: 15,
    PVEC_WINDOW_CONFIGURATION: 16,
    PVEC_SUBR: 17,
    PVEC_OTHER: 18,
    PVEC_XWIDGET: 19,
    PVEC_XWIDGET_VIEW: 20,
    PVEC_THREAD: 21,
    PVEC_MUTEX: 22,
    PVEC_CONDVAR: 23,
    PVEC_MODULE_FUNCTION: 24,
    PVEC_NATIVE_COMP_UNIT: 25,
    PVEC_TS_PARSER: 26,
    PVEC_TS_NODE: 27,
    PVEC_TS_COMPILED_QUERY: 28,
    PVEC_SQLITE: 29,
    PVEC_COMPILED: 30,
    PVEC_CHAR_TABLE: 31,
    PVEC_SUB_CHAR_TABLE: 32,
    PVEC_RECORD: 33,
    PVEC_FONT: 34,

    0: "PVEC_NORMAL_VECTOR",
    1: "PVEC_FREE",
    2: "PVEC_BIGNUM",
    3: "PVEC_MARKER",
    4: "PVEC_OVERLAY",
    5: "PVEC_FINALIZER",
    6: "PVEC_SYMBOL_WITH_POS",
    7: "PVEC_MISC_PTR",
    8: "PVEC_USER_PTR",
    9: "PVEC_PROCESS",
    10: "PVEC_FRAME",
    11: "PVEC_WINDOW",
    12: "PVEC_BOOL_VECTOR",
    13: "PVEC_BUFFER",
    14: "PVEC_HASH_TABLE",
    15: "PVEC_TERMINAL",
    16: "PVEC_WINDOW_CONFIGURATION",
    17: "PVEC_SUBR",
    18: "PVEC_OTHER",
    19: "PVEC_XWIDGET",
    20: "PVEC_XWIDGET_VIEW",
    21: "PVEC_THREAD",
    22: "PVEC_MUTEX",
    23: "PVEC_CONDVAR",
    24: "PVEC_MODULE_FUNCTION",
    25: "PVEC_NATIVE_COMP_UNIT",
    26: "PVEC_TS_PARSER",
    27: "PVEC_TS_NODE",
    28: "PVEC_TS_COMPILED_QUERY",
    29: "PVEC_SQLITE",
    30: "PVEC_COMPILED",
    31: "PVEC_CHAR_TABLE",
    32: "PVEC_SUB_CHAR_TABLE",
    33: "PVEC_RECORD",
    34: "PVEC_FONT",
  });

  PdmpHeap.PvecTypes30 = Object.freeze({
    PVEC_NORMAL_VECTOR: 0,
    PVEC_FREE: 1,
    PVEC_BIGNUM: 2,
    PVEC_MARKER: 3,
    PVEC_OVERLAY: 4,
    PVEC_FINALIZER: 5,
    PVEC_SYMBOL_WITH_POS: 6,
    PVEC_MISC_PTR: 7,
    PVEC_USER_PTR: 8,
    PVEC_PROCESS: 9,
    PVEC_FRAME: 10,
    PVEC_WINDOW: 11,
    PVEC_BOOL_VECTOR: 12,
    PVEC_BUFFER: 13,
    PVEC_HASH_TABLE: 14,
    PVEC_OBARRAY: 15,
    PVEC_TERMINAL: 16,
    PVEC_WINDOW_CONFIGURATION: 17,
    PVEC_SUBR: 18,
    PVEC_OTHER: 19,
    PVEC_XWIDGET: 20,
    PVEC_XWIDGET_VIEW: 21,
    PVEC_THREAD: 22,
    PVEC_MUTEX: 23,
    PVEC_CONDVAR: 24,
    PVEC_MODULE_FUNCTION: 25,
    PVEC_NATIVE_COMP_UNIT: 26,
    PVEC_TS_PARSER: 27,
    PVEC_TS_NODE: 28,
    PVEC_TS_COMPILED_QUERY: 29,
    PVEC_SQLITE: 30,
    PVEC_CLOSURE: 31,
    PVEC_CHAR_TABLE: 32,
    PVEC_SUB_CHAR_TABLE: 33,
    PVEC_RECORD: 34,
    PVEC_FONT: 35,

    0: "PVEC_NORMAL_VECTOR",
    1: "PVEC_FREE",
    2: "PVEC_BIGNUM",
    3: "PVEC_MARKER",
    4: "PVEC_OVERLAY",
    5: "PVEC_FINALIZER",
    6: "PVEC_SYMBOL_WITH_POS",
    7: "PVEC_MISC_PTR",
    8: "PVEC_USER_PTR",
    9: "PVEC_PROCESS",
    10: "PVEC_FRAME",
    11: "PVEC_WINDOW",
    12: "PVEC_BOOL_VECTOR",
    13: "PVEC_BUFFER",
    14: "PVEC_HASH_TABLE",
    15: "PVEC_OBARRAY",
    16: "PVEC_TERMINAL",
    17: "PVEC_WINDOW_CONFIGURATION",
    18: "PVEC_SUBR",
    19: "PVEC_OTHER",
    20: "PVEC_XWIDGET",
    21: "PVEC_XWIDGET_VIEW",
    22: "PVEC_THREAD",
    23: "PVEC_MUTEX",
    24: "PVEC_CONDVAR",
    25: "PVEC_MODULE_FUNCTION",
    26: "PVEC_NATIVE_COMP_UNIT",
    27: "PVEC_TS_PARSER",
    28: "PVEC_TS_NODE",
    29: "PVEC_TS_COMPILED_QUERY",
    30: "PVEC_SQLITE",
    31: "PVEC_CLOSURE",
    32: "PVEC_CHAR_TABLE",
    33: "PVEC_SUB_CHAR_TABLE",
    34: "PVEC_RECORD",
    35: "PVEC_FONT",
  });

  PdmpHeap.Redirects = Object.freeze({
    PLAINVAL: 0,
    VARALIAS: 1,
    LOCALIZED: 2,
    FORWARDED: 3,
    PLAINVAL_27: 4,

    0: "PLAINVAL",
    1: "VARALIAS",
    2: "LOCALIZED",
    3: "FORWARDED",
    4: "PLAINVAL_27",
  });

  PdmpHeap.StructTypes = Object.freeze({
    CONS: 0,
    FLOAT: 1,
    STRING: 2,
    SYMBOL: 3,
    VECTORLIKE_HEADER: 4,
    VECTOR: 5,
    CHARSET: 6,
    INTERVAL: 7,
    BLV: 8,
    FWD: 9,
    BUFFER_OBJFWD: 10,
    KBOARD_OBJFWD: 11,
    MARKER: 12,
    OVERLAY: 13,
    ITREE_NODE: 14,
    FINALIZER: 15,
    BIGNUM: 16,
    RECORD: 17,
    FONT: 18,
    COMPILED: 19,
    CHAR_TABLE: 20,
    SUB_CHAR_TABLE: 21,
    BOOL_VECTOR: 22,
    HASH_TABLE: 23,
    OBARRAY: 24,
    SUBR: 25,
    SUBR_NATIVE: 26,
    NATIVE_COMP_UNIT: 27,
    BUFFER: 28,
    FRAME: 29,
    WINDOW: 30,
    PROCESS: 31,
    TERMINAL: 32,
    CONST_FWD: 33,
    CONST_BUFFER_FWD: 34,
    CHARSET_31_DEV: 35,

    0: "CONS",
    1: "FLOAT",
    2: "STRING",
    3: "SYMBOL",
    4: "VECTORLIKE_HEADER",
    5: "VECTOR",
    6: "CHARSET",
    7: "INTERVAL",
    8: "BLV",
    9: "FWD",
    10: "BUFFER_OBJFWD",
    11: "KBOARD_OBJFWD",
    12: "MARKER",
    13: "OVERLAY",
    14: "ITREE_NODE",
    15: "FINALIZER",
    16: "BIGNUM",
    17: "RECORD",
    18: "FONT",
    19: "COMPILED",
    20: "CHAR_TABLE",
    21: "SUB_CHAR_TABLE",
    22: "BOOL_VECTOR",
    23: "HASH_TABLE",
    24: "OBARRAY",
    25: "SUBR",
    26: "SUBR_NATIVE",
    27: "NATIVE_COMP_UNIT",
    28: "BUFFER",
    29: "FRAME",
    30: "WINDOW",
    31: "PROCESS",
    32: "TERMINAL",
    33: "CONST_FWD",
    34: "CONST_BUFFER_FWD",
    35: "CHARSET_31_DEV",
  });

  PdmpHeap.TrappedWrites = Object.freeze({
    UNTRAPPED: 0,
    NOWRITE: 1,
    TRAPPED: 2,

    0: "UNTRAPPED",
    1: "NOWRITE",
    2: "TRAPPED",
  });

  function PdmpHeap(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  PdmpHeap.prototype._read = function() {
    this.dump = new Pdmp_.Pdmp(this._io, null, null);
    this.evidence = new HeapEvidence(this._io, this, this._root);
    this.layout = new HeapLayout(this._io, this, this._root, this.dump.isLittle, this.evidence.lenPointer, this.evidence.lenLispWord, this.evidence.align8, this.evidence.hasMsBitFields, this.evidence.release);
  }

  /**
   * struct Lisp_Bignum, with an mpz_t of GMP.
   */

  var Bignum = PdmpHeap.Bignum = (function() {
    function Bignum(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Bignum.prototype._read = function() {
      this.header = new VectorlikeHeader(this._io, this, this._root);
      this.alloc = new Int32(this._io, this, this._root);
      this.mpsize = new Int32(this._io, this, this._root);
      this.ofsLimbs = new Word(this._io, this, this._root);
      this.padTail = new Padding(this._io, this, this._root, this._root.layout.alignObject);
    }

    /**
     * Whether the number is below 0.
     */
    Object.defineProperty(Bignum.prototype, 'isNegative', {
      get: function() {
        if (this._m_isNegative !== undefined)
          return this._m_isNegative;
        this._m_isNegative = this.mpsize.value < 0;
        return this._m_isNegative;
      }
    });

    /**
     * Number of limbs in use.
     */
    Object.defineProperty(Bignum.prototype, 'numLimbs', {
      get: function() {
        if (this._m_numLimbs !== undefined)
          return this._m_numLimbs;
        this._m_numLimbs = (this.mpsize.value < 0 ? (0 - this.mpsize.value) : this.mpsize.value);
        return this._m_numLimbs;
      }
    });

    /**
     * Kind, and both sizes.
     */

    /**
     * Number of limbs that there is room for.
     */

    /**
     * Number of limbs in use; negative for a negative number.
     */

    /**
     * The limbs, a `limbs` of `num_limbs`.
     */

    /**
     * To the alignment of the structure.
     */

    return Bignum;
  })();

  /**
   * struct Lisp_Buffer_Local_Value, of a symbol whose `redirect` is localized.
   */

  var Blv = PdmpHeap.Blv = (function() {
    function Blv(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Blv.prototype._read = function() {
      this.bits = new BoolBits(this._io, this, this._root);
      this.ofsFwd = new Word(this._io, this, this._root);
      this.whereBuffer = new LispWord(this._io, this, this._root);
      this.defcell = new LispWord(this._io, this, this._root);
      this.valcell = new LispWord(this._io, this, this._root);
      this.padTail = new Padding(this._io, this, this._root, this._root.layout.alignLispWord);
    }

    /**
     * Whether `where` has a value of its own.
     */
    Object.defineProperty(Blv.prototype, 'found', {
      get: function() {
        if (this._m_found !== undefined)
          return this._m_found;
        this._m_found = this.bits.bit1;
        return this._m_found;
      }
    });

    /**
     * Whether setting the variable makes it local to the buffer.
     */
    Object.defineProperty(Blv.prototype, 'localIfSet', {
      get: function() {
        if (this._m_localIfSet !== undefined)
          return this._m_localIfSet;
        this._m_localIfSet = this.bits.bit0;
        return this._m_localIfSet;
      }
    });

    /**
     * C bit-fields, one byte; see the instances.
     */

    /**
     * The `fwd` of a variable that is also a C variable, or 0.
     */

    /**
     * Buffer whose value is in `valcell`, or nil.
     */

    /**
     * A cons of the symbol and its default value.
     */

    /**
     * A cons of the symbol and its current value.
     */

    /**
     * To the alignment of the structure.
     */

    return Blv;
  })();

  /**
   * One byte of C bit-fields, allotted from its low end on little-endian
   * machines and from its high end on others. The structure names the bits.
   */

  var BoolBits = PdmpHeap.BoolBits = (function() {
    function BoolBits(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BoolBits.prototype._read = function() {
      this.value = this._io.readU1();
    }

    /**
     * First bit-field of one bit.
     */
    Object.defineProperty(BoolBits.prototype, 'bit0', {
      get: function() {
        if (this._m_bit0 !== undefined)
          return this._m_bit0;
        this._m_bit0 = (this.value >>> (this._root.layout.isLittle ? 0 : 7) & 1) == 1;
        return this._m_bit0;
      }
    });

    /**
     * Second bit-field of one bit.
     */
    Object.defineProperty(BoolBits.prototype, 'bit1', {
      get: function() {
        if (this._m_bit1 !== undefined)
          return this._m_bit1;
        this._m_bit1 = (this.value >>> (this._root.layout.isLittle ? 1 : 6) & 1) == 1;
        return this._m_bit1;
      }
    });

    /**
     * Third bit-field of one bit.
     */
    Object.defineProperty(BoolBits.prototype, 'bit2', {
      get: function() {
        if (this._m_bit2 !== undefined)
          return this._m_bit2;
        this._m_bit2 = (this.value >>> (this._root.layout.isLittle ? 2 : 5) & 1) == 1;
        return this._m_bit2;
      }
    });

    /**
     * Fourth bit-field of one bit.
     */
    Object.defineProperty(BoolBits.prototype, 'bit3', {
      get: function() {
        if (this._m_bit3 !== undefined)
          return this._m_bit3;
        this._m_bit3 = (this.value >>> (this._root.layout.isLittle ? 3 : 4) & 1) == 1;
        return this._m_bit3;
      }
    });

    /**
     * Fifth bit-field of one bit.
     */
    Object.defineProperty(BoolBits.prototype, 'bit4', {
      get: function() {
        if (this._m_bit4 !== undefined)
          return this._m_bit4;
        this._m_bit4 = (this.value >>> (this._root.layout.isLittle ? 4 : 3) & 1) == 1;
        return this._m_bit4;
      }
    });

    /**
     * Sixth bit-field of one bit.
     */
    Object.defineProperty(BoolBits.prototype, 'bit5', {
      get: function() {
        if (this._m_bit5 !== undefined)
          return this._m_bit5;
        this._m_bit5 = (this.value >>> (this._root.layout.isLittle ? 5 : 2) & 1) == 1;
        return this._m_bit5;
      }
    });

    /**
     * The byte.
     */

    return BoolBits;
  })();

  /**
   * struct Lisp_Bool_Vector
   */

  var BoolVector = PdmpHeap.BoolVector = (function() {
    function BoolVector(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BoolVector.prototype._read = function() {
      this.header = new VectorlikeHeader(this._io, this, this._root);
      this.numBits = new LispWord(this._io, this, this._root);
      this.words = [];
      for (var i = 0; i < Math.floor(((this.numBits.value + this._root.layout.lenPointer * 8) - 1) / (this._root.layout.lenPointer * 8)); i++) {
        this.words.push(new Word(this._io, this, this._root));
      }
    }

    /**
     * Kind; both sizes are 0.
     */

    /**
     * Number of bits, a plain integer.
     */

    /**
     * The bits, from the low end of each word; bits beyond the last may be set.
     */

    return BoolVector;
  })();

  /**
   * struct Lisp_Buffer_Objfwd, for a slot of the current buffer. Up to 30.
   */

  var BufferObjfwd = PdmpHeap.BufferObjfwd = (function() {
    function BufferObjfwd(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BufferObjfwd.prototype._read = function() {
      this.kind = new Int32(this._io, this, this._root);
      this.offset = new Int32(this._io, this, this._root);
      this.predicate = new LispWord(this._io, this, this._root);
      this.padTail = new Padding(this._io, this, this._root, this._root.layout.alignLispWord);
    }

    /**
     * Lisp_Fwd_Type: 3.
     */

    /**
     * Bytes from the start of a buffer to the slot.
     */

    /**
     * A symbol that says which values are allowed, or nil.
     */

    /**
     * To the alignment of the structure.
     */

    return BufferObjfwd;
  })();

  /**
   * struct Lisp_Char_Table
   */

  var CharTable = PdmpHeap.CharTable = (function() {
    function CharTable(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CharTable.prototype._read = function() {
      this.header = new VectorlikeHeader(this._io, this, this._root);
      this.defaultValue = new LispWord(this._io, this, this._root);
      this.parentTable = new LispWord(this._io, this, this._root);
      this.purpose = new LispWord(this._io, this, this._root);
      this.ascii = new LispWord(this._io, this, this._root);
      this.contents = [];
      for (var i = 0; i < 64; i++) {
        this.contents.push(new LispWord(this._io, this, this._root));
      }
      this.extras = [];
      for (var i = 0; i < this.header.sizeWord.numLispWords - 68; i++) {
        this.extras.push(new LispWord(this._io, this, this._root));
      }
    }

    /**
     * 68 slots and the extra ones.
     */

    /**
     * What a character without a value of its own has.
     */

    /**
     * Char-table to look in next, or nil.
     */

    /**
     * A symbol.
     */

    /**
     * The sub-char-table of the ASCII characters, or their common value.
     */

    /**
     * For each 65536 characters a sub-char-table, or their common value.
     */

    /**
     * Slots whose number and meaning depend on `purpose`.
     */

    return CharTable;
  })();

  /**
   * struct charset; an array of them begins the hot section of a dump. Not a Lisp object.
   */

  var Charset = PdmpHeap.Charset = (function() {
    function Charset(_io, _parent, _root, hasAttributes) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hasAttributes = hasAttributes;

      this._read();
    }
    Charset.prototype._read = function() {
      this.charsetId = new Int32(this._io, this, this._root);
      if (this._root.layout.release < 30) {
        this.hashIndex = new Word(this._io, this, this._root);
      }
      if (this.hasAttributes) {
        this.attributes = new LispWord(this._io, this, this._root);
      }
      this.dimension = new Int32(this._io, this, this._root);
      this.codeSpace = new CodeRanges(this._io, this, this._root);
      this.ofsCodeSpaceMask = new Word(this._io, this, this._root);
      this.flags = new BoolBits(this._io, this, this._root);
      this.isoFinal = new Int32(this._io, this, this._root);
      this.isoRevision = new Int32(this._io, this, this._root);
      this.emacsMuleId = new Int32(this._io, this, this._root);
      this.method = new Int32(this._io, this, this._root);
      this.minCode = new Int32(this._io, this, this._root);
      this.maxCode = new Int32(this._io, this, this._root);
      this.charIndexOffset = new Int32(this._io, this, this._root);
      this.minChar = new Int32(this._io, this, this._root);
      this.maxChar = new Int32(this._io, this, this._root);
      this.invalidCode = new Int32(this._io, this, this._root);
      this.fastMap = this._io.readBytes(190);
      this.codeOffset = new Int32(this._io, this, this._root);
      this.padTail = new Padding(this._io, this, this._root, (this.hasAttributes ? this._root.layout.alignLispWord : this._root.layout.lenPointer));
    }

    /**
     * The ranges of the bytes of a code.
     */

    var CodeRanges = Charset.CodeRanges = (function() {
      function CodeRanges(_io, _parent, _root) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;

        this._read();
      }
      CodeRanges.prototype._read = function() {
        switch (this.isLittleEndian) {
        case true:
          this._is_le = true;
          break;
        case false:
          this._is_le = false;
          break;
        }

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      CodeRanges.prototype._readLE = function() {
        this.values = [];
        for (var i = 0; i < 15; i++) {
          this.values.push(this._io.readS4le());
        }
      }
      CodeRanges.prototype._readBE = function() {
        this.values = [];
        for (var i = 0; i < 15; i++) {
          this.values.push(this._io.readS4be());
        }
      }

      /**
       * Byte order of the machine.
       */
      Object.defineProperty(CodeRanges.prototype, 'isLittleEndian', {
        get: function() {
          if (this._m_isLittleEndian !== undefined)
            return this._m_isLittleEndian;
          this._m_isLittleEndian = this._root.layout.isLittle;
          return this._m_isLittleEndian;
        }
      });

      /**
       * For each of four bytes its least and greatest value and their distance, then products of the distances.
       */

      return CodeRanges;
    })();

    /**
     * Whether its codes of ASCII characters are those of ASCII.
     */
    Object.defineProperty(Charset.prototype, 'asciiCompatibleP', {
      get: function() {
        if (this._m_asciiCompatibleP !== undefined)
          return this._m_asciiCompatibleP;
        this._m_asciiCompatibleP = this.flags.bit2;
        return this._m_asciiCompatibleP;
      }
    });

    /**
     * Whether the codes have no gaps.
     */
    Object.defineProperty(Charset.prototype, 'codeLinearP', {
      get: function() {
        if (this._m_codeLinearP !== undefined)
          return this._m_codeLinearP;
        this._m_codeLinearP = this.flags.bit0;
        return this._m_codeLinearP;
      }
    });

    /**
     * Whether its encoder is indexed without gaps.
     */
    Object.defineProperty(Charset.prototype, 'compactCodesP', {
      get: function() {
        if (this._m_compactCodesP !== undefined)
          return this._m_compactCodesP;
        this._m_compactCodesP = this.flags.bit4;
        return this._m_compactCodesP;
      }
    });

    /**
     * Whether it is an ISO 2022 set of 96 characters to the row.
     */
    Object.defineProperty(Charset.prototype, 'isoChars96', {
      get: function() {
        if (this._m_isoChars96 !== undefined)
          return this._m_isoChars96;
        this._m_isoChars96 = this.flags.bit1;
        return this._m_isoChars96;
      }
    });

    /**
     * Whether it only supplements other charsets.
     */
    Object.defineProperty(Charset.prototype, 'supplementaryP', {
      get: function() {
        if (this._m_supplementaryP !== undefined)
          return this._m_supplementaryP;
        this._m_supplementaryP = this.flags.bit3;
        return this._m_supplementaryP;
      }
    });

    /**
     * Whether its characters are unified with those of Unicode.
     */
    Object.defineProperty(Charset.prototype, 'unifiedP', {
      get: function() {
        if (this._m_unifiedP !== undefined)
          return this._m_unifiedP;
        this._m_unifiedP = this.flags.bit5;
        return this._m_unifiedP;
      }
    });

    /**
     * Index in the table.
     */

    /**
     * Index in Vcharset_hash_table.
     */

    /**
     * Attribute vector.
     */

    /**
     * Bytes in a code, 1 to 4.
     */

    /**
     * Ranges of the bytes of a code.
     */

    /**
     * 256 bytes, or 0.
     */

    /**
     * C bit-fields, one byte; see the instances.
     */

    /**
     * Final byte of its ISO 2022 designation, or -1.
     */

    /**
     * ISO revision number, or -1.
     */

    /**
     * Leading byte in the old internal encoding, or -1.
     */

    /**
     * How codes map to characters.
     */

    /**
     * Least code.
     */

    /**
     * Greatest code.
     */

    /**
     * Subtracted from the index of a code.
     */

    /**
     * Least character.
     */

    /**
     * Greatest character.
     */

    /**
     * A code that means no character.
     */

    /**
     * Bits for ranges of characters that the charset may have.
     */

    /**
     * Added to an index to give a character.
     */

    /**
     * To the alignment of the structure.
     */

    /**
     * Whether each charset has its attribute vector; true in 30 and in the
     * development version before 31.1. Up to 29 `hash_index` leads to it. Since
     * 31.1 it is in a vector of all attributes, a C variable, by `charset_id`.
     */

    return Charset;
  })();

  /**
   * The table of character sets at the beginning of the hot section. Takes no bytes.
   */

  var CharsetArray = PdmpHeap.CharsetArray = (function() {
    function CharsetArray(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CharsetArray.prototype._read = function() {
    }

    /**
     * Alignment of a charset in bytes.
     */
    Object.defineProperty(CharsetArray.prototype, 'align', {
      get: function() {
        if (this._m_align !== undefined)
          return this._m_align;
        this._m_align = (this.hasAttributes ? this._root.layout.alignLispWord : this._root.layout.lenPointer);
        return this._m_align;
      }
    });

    /**
     * The charsets.
     */
    Object.defineProperty(CharsetArray.prototype, 'charsets', {
      get: function() {
        if (this._m_charsets !== undefined)
          return this._m_charsets;
        this._m_charsets = [];
        for (var i = 0; i < this.num; i++) {
          this._m_charsets.push(new ListedCharset(this._io, this, this._root, (this.ofs + i * this.lenCharset), this.lenCharset, this.hasAttributes));
        }
        return this._m_charsets;
      }
    });

    /**
     * The first charset, and where it ends.
     */
    Object.defineProperty(CharsetArray.prototype, 'first', {
      get: function() {
        if (this._m_first !== undefined)
          return this._m_first;
        var _pos = this._io.pos;
        this._io.seek(this.ofs);
        this._raw__m_first = this._io.readBytes((this._root.dump.lenFile - this.ofs < 512 ? (this._root.dump.lenFile - this.ofs) : 512));
        var _io__raw__m_first = new KaitaiStream(this._raw__m_first);
        this._m_first = new PlacedCharset(_io__raw__m_first, this, this._root, this.hasAttributes);
        this._io.seek(_pos);
        return this._m_first;
      }
    });

    /**
     * The first relocation, which is in the table unless that is empty.
     */
    Object.defineProperty(CharsetArray.prototype, 'firstReloc', {
      get: function() {
        if (this._m_firstReloc !== undefined)
          return this._m_firstReloc;
        if (this._root.dump.dumpRelocs[0].num > 0) {
          var _pos = this._io.pos;
          this._io.seek(this._root.dump.dumpRelocs[0].ofs);
          this._m_firstReloc = new PackedReloc_.PackedReloc(this._io, null, null, this._root.layout.isLittle, this._root.dump.form.numTypeBits, this._root.dump.lenUnit);
          this._io.seek(_pos);
        }
        return this._m_firstReloc;
      }
    });

    /**
     * The word that it is for.
     */
    Object.defineProperty(CharsetArray.prototype, 'firstSlot', {
      get: function() {
        if (this._m_firstSlot !== undefined)
          return this._m_firstSlot;
        if (this._root.dump.dumpRelocs[0].num > 0) {
          this._m_firstSlot = new Slot(this._io, this, this._root, this.firstReloc.ofs);
        }
        return this._m_firstSlot;
      }
    });

    /**
     * Start of the first object, before which the table ends.
     */
    Object.defineProperty(CharsetArray.prototype, 'firstStart', {
      get: function() {
        if (this._m_firstStart !== undefined)
          return this._m_firstStart;
        var _pos = this._io.pos;
        this._io.seek(this._root.dump.ofsObjectStarts);
        this._m_firstStart = new PackedReloc_.PackedReloc(this._io, null, null, this._root.layout.isLittle, this._root.dump.form.numTypeBits, this._root.dump.lenUnit);
        this._io.seek(_pos);
        return this._m_firstStart;
      }
    });

    /**
     * Whether each charset has its attribute vector. In 31 the development version
     * before 31.1 has, and then the first word to relocate is a Lisp word.
     */
    Object.defineProperty(CharsetArray.prototype, 'hasAttributes', {
      get: function() {
        if (this._m_hasAttributes !== undefined)
          return this._m_hasAttributes;
        this._m_hasAttributes =  ((this._root.layout.release == 30) || ( ((this._root.layout.release == 31) && (this._root.dump.dumpRelocs[0].num > 0) && (this.firstReloc.ofs < this.firstStart.ofs) && (this.firstSlot.tag >= 0)) )) ;
        return this._m_hasAttributes;
      }
    });

    /**
     * Size of a charset in bytes.
     */
    Object.defineProperty(CharsetArray.prototype, 'lenCharset', {
      get: function() {
        if (this._m_lenCharset !== undefined)
          return this._m_lenCharset;
        this._m_lenCharset = this.first.tail.ofs;
        return this._m_lenCharset;
      }
    });

    /**
     * Number of charsets that the table has room for; the last ones are blank.
     */
    Object.defineProperty(CharsetArray.prototype, 'num', {
      get: function() {
        if (this._m_num !== undefined)
          return this._m_num;
        this._m_num = Math.floor((this.firstStart.ofs - this.ofs) / this.lenCharset);
        return this._m_num;
      }
    });

    /**
     * Bytes from the start of the file to the first charset.
     */
    Object.defineProperty(CharsetArray.prototype, 'ofs', {
      get: function() {
        if (this._m_ofs !== undefined)
          return this._m_ofs;
        this._m_ofs = (Math.floor(((this._root.dump.lenHeader + this.align) - 1) / this.align) * this.align);
        return this._m_ofs;
      }
    });

    return CharsetArray;
  })();

  /**
   * A compiled function (COMPILED), since 30 any closure (CLOSURE), by the names
   * of its slots. The last ones may be missing.
   */

  var Compiled = PdmpHeap.Compiled = (function() {
    function Compiled(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Compiled.prototype._read = function() {
      this.header = new VectorlikeHeader(this._io, this, this._root);
      if (this.header.sizeWord.numLispWords > 0) {
        this.arglist = new LispWord(this._io, this, this._root);
      }
      if (this.header.sizeWord.numLispWords > 1) {
        this.code = new LispWord(this._io, this, this._root);
      }
      if (this.header.sizeWord.numLispWords > 2) {
        this.constants = new LispWord(this._io, this, this._root);
      }
      if (this.header.sizeWord.numLispWords > 3) {
        this.depth = new LispWord(this._io, this, this._root);
      }
      if (this.header.sizeWord.numLispWords > 4) {
        this.doc = new LispWord(this._io, this, this._root);
      }
      if (this.header.sizeWord.numLispWords > 5) {
        this.interactive = new LispWord(this._io, this, this._root);
      }
      this.others = [];
      for (var i = 0; i < (this.header.sizeWord.numLispWords > 6 ? (this.header.sizeWord.numLispWords - 6) : 0); i++) {
        this.others.push(new LispWord(this._io, this, this._root));
      }
    }

    /**
     * Number of slots.
     */

    /**
     * Argument list, or a number that says how many arguments there are.
     */

    /**
     * Bytecode, a string; of an interpreted closure (since 30) the body, a list.
     */

    /**
     * Vector of constants; of an interpreted closure its environment.
     */

    /**
     * Depth of the stack that the bytecode needs; of an interpreted closure nil.
     */

    /**
     * Documentation, a string or where to find one.
     */

    /**
     * Interactive specification of a command.
     */

    /**
     * Slots without a name.
     */

    return Compiled;
  })();

  /**
   * struct Lisp_Fwd, when it is for a slot of the current buffer.
   */

  var ConstBufferFwd = PdmpHeap.ConstBufferFwd = (function() {
    function ConstBufferFwd(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ConstBufferFwd.prototype._read = function() {
      this.kind = this._io.readU1();
      this.pad = new Padding(this._io, this, this._root, this._root.layout.lenPointer);
      this.offset = new Int16(this._io, this, this._root);
      this.predicate = this._io.readU1();
      this.padTail = new Padding(this._io, this, this._root, this._root.layout.lenPointer);
    }

    /**
     * Lisp_Fwd_Type: 3.
     */

    /**
     * To the alignment of the union.
     */

    /**
     * Bytes from the start of a buffer to the slot.
     */

    /**
     * Which values are allowed.
     */

    /**
     * To the alignment of the structure.
     */

    return ConstBufferFwd;
  })();

  /**
   * struct Lisp_Fwd, when it leads to a C variable. Since February 2026, in
   * development of 31: it is in the executable, and dumps point to it.
   */

  var ConstFwd = PdmpHeap.ConstFwd = (function() {
    function ConstFwd(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ConstFwd.prototype._read = function() {
      this.kind = this._io.readU1();
      this.ofsVar = new Word(this._io, this, this._root);
    }

    /**
     * Lisp_Fwd_Type: 0 intmax_t, 1 bool, 2 Lisp_Object.
     */

    /**
     * The variable.
     */

    return ConstFwd;
  })();

  /**
   * An image of an object of the executable. Takes no bytes.
   */

  var DiscardedImage = PdmpHeap.DiscardedImage = (function() {
    function DiscardedImage(_io, _parent, _root, code, ofs) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.code = code;
      this.ofs = ofs;

      this._read();
    }
    DiscardedImage.prototype._read = function() {
    }

    /**
     * The image, read as an object.
     */
    Object.defineProperty(DiscardedImage.prototype, 'lispObject', {
      get: function() {
        if (this._m_lispObject !== undefined)
          return this._m_lispObject;
        this._m_lispObject = new HeapObject(this._io, this, this._root, this.ofs, this.code);
        return this._m_lispObject;
      }
    });

    /**
     * Tag of the object.
     */

    /**
     * Bytes from the start of the file to the image.
     */

    return DiscardedImage;
  })();

  /**
   * The discardable section: images of C functions, and behind them of `lispsym`,
   * the array of builtin symbols. The loader copies them into the executable.
   * They are in the order of their addresses there, and every linker so far has
   * put the functions, which are data, before `lispsym`, which is bss.
   *
   * No field says where `lispsym` is. Its first two symbols are `nil` and `t`, by
   * the lengths of their names and their values, or there is no such array here.
   * Takes no bytes.
   */

  var DiscardedImages = PdmpHeap.DiscardedImages = (function() {
    function DiscardedImages(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DiscardedImages.prototype._read = function() {
    }

    /**
     * The first image, if it is a function.
     */
    Object.defineProperty(DiscardedImages.prototype, 'firstFunction', {
      get: function() {
        if (this._m_firstFunction !== undefined)
          return this._m_firstFunction;
        this._m_firstFunction = new HeapObject(this._io, this, this._root, this.ofs, 5);
        return this._m_firstFunction;
      }
    });

    /**
     * The C functions, 256 to a page.
     */
    Object.defineProperty(DiscardedImages.prototype, 'functionPages', {
      get: function() {
        if (this._m_functionPages !== undefined)
          return this._m_functionPages;
        this._m_functionPages = [];
        for (var i = 0; i < Math.floor((this.numFunctions + 255) / 256); i++) {
          this._m_functionPages.push(new ImagePage(this._io, this, this._root, 5, (this.ofs + (i * 256) * this.lenFunction), this.lenFunction, (this.numFunctions - i * 256 < 256 ? (this.numFunctions - i * 256) : 256)));
        }
        return this._m_functionPages;
      }
    });

    /**
     * Search for the first image that is no function.
     */
    Object.defineProperty(DiscardedImages.prototype, 'functionSearch', {
      get: function() {
        if (this._m_functionSearch !== undefined)
          return this._m_functionSearch;
        this._m_functionSearch = new ImageSearch(this._io, this, this._root, false, this.ofs, this.lenFunction, 0, Math.floor((this._root.dump.header.ofsColdStart - this.ofs) / this.lenFunction));
        return this._m_functionSearch;
      }
    });

    /**
     * Whether these are `nil` and `t`.
     */
    Object.defineProperty(DiscardedImages.prototype, 'hasSymbols', {
      get: function() {
        if (this._m_hasSymbols !== undefined)
          return this._m_hasSymbols;
        this._m_hasSymbols = (this.symbolSearch.idxFound < 2 ? false : ( ((this.nilImage.asSymbol.val.value != 0) || (this.tImage.asSymbol.val.value != this._root.layout.lenSymbol))  ? false :  ((this.nilImage.numNameChars == 3) && (this.tImage.numNameChars == 1)) ));
        return this._m_hasSymbols;
      }
    });

    /**
     * Size of the image of a function in bytes.
     */
    Object.defineProperty(DiscardedImages.prototype, 'lenFunction', {
      get: function() {
        if (this._m_lenFunction !== undefined)
          return this._m_lenFunction;
        this._m_lenFunction = (this.firstFunction.kind == 18 ? this.firstFunction.len : 8);
        return this._m_lenFunction;
      }
    });

    /**
     * The first builtin symbol.
     */
    Object.defineProperty(DiscardedImages.prototype, 'nilImage', {
      get: function() {
        if (this._m_nilImage !== undefined)
          return this._m_nilImage;
        this._m_nilImage = new HeapObject(this._io, this, this._root, this.ofsSymbols, 0);
        return this._m_nilImage;
      }
    });

    /**
     * Number of C functions.
     */
    Object.defineProperty(DiscardedImages.prototype, 'numFunctions', {
      get: function() {
        if (this._m_numFunctions !== undefined)
          return this._m_numFunctions;
        this._m_numFunctions = this.functionSearch.idxFound;
        return this._m_numFunctions;
      }
    });

    /**
     * Number of builtin symbols.
     */
    Object.defineProperty(DiscardedImages.prototype, 'numSymbols', {
      get: function() {
        if (this._m_numSymbols !== undefined)
          return this._m_numSymbols;
        this._m_numSymbols = (this.hasSymbols ? this.symbolSearch.idxFound : 0);
        return this._m_numSymbols;
      }
    });

    /**
     * Bytes from the start of the file to the first image.
     */
    Object.defineProperty(DiscardedImages.prototype, 'ofs', {
      get: function() {
        if (this._m_ofs !== undefined)
          return this._m_ofs;
        this._m_ofs = (Math.floor(((this._root.dump.header.ofsDiscardableStart + this._root.layout.alignObject) - 1) / this._root.layout.alignObject) * this._root.layout.alignObject);
        return this._m_ofs;
      }
    });

    /**
     * Bytes from the start of the file to the first builtin symbol.
     */
    Object.defineProperty(DiscardedImages.prototype, 'ofsSymbols', {
      get: function() {
        if (this._m_ofsSymbols !== undefined)
          return this._m_ofsSymbols;
        this._m_ofsSymbols = (this.ofs + this.numFunctions * this.lenFunction);
        return this._m_ofsSymbols;
      }
    });

    /**
     * The builtin symbols in the order of `lispsym`, 256 to a page. The word of
     * a builtin symbol is its index times the size of a symbol.
     */
    Object.defineProperty(DiscardedImages.prototype, 'symbolPages', {
      get: function() {
        if (this._m_symbolPages !== undefined)
          return this._m_symbolPages;
        this._m_symbolPages = [];
        for (var i = 0; i < Math.floor((this.numSymbols + 255) / 256); i++) {
          this._m_symbolPages.push(new ImagePage(this._io, this, this._root, 0, (this.ofsSymbols + (i * 256) * this._root.layout.lenSymbol), this._root.layout.lenSymbol, (this.numSymbols - i * 256 < 256 ? (this.numSymbols - i * 256) : 256)));
        }
        return this._m_symbolPages;
      }
    });

    /**
     * Search for the first image that is no symbol.
     */
    Object.defineProperty(DiscardedImages.prototype, 'symbolSearch', {
      get: function() {
        if (this._m_symbolSearch !== undefined)
          return this._m_symbolSearch;
        this._m_symbolSearch = new ImageSearch(this._io, this, this._root, true, this.ofsSymbols, this._root.layout.lenSymbol, 0, Math.floor((this._root.dump.header.ofsColdStart - this.ofsSymbols) / this._root.layout.lenSymbol));
        return this._m_symbolSearch;
      }
    });

    /**
     * The second builtin symbol.
     */
    Object.defineProperty(DiscardedImages.prototype, 'tImage', {
      get: function() {
        if (this._m_tImage !== undefined)
          return this._m_tImage;
        this._m_tImage = new HeapObject(this._io, this, this._root, (this.ofsSymbols + this._root.layout.lenSymbol), 0);
        return this._m_tImage;
      }
    });

    return DiscardedImages;
  })();

  /**
   * One step of a binary search for the first entry of `emacs_relocs` whose
   * place in the executable lies behind `key`. Takes no bytes.
   */

  var EmacsSearch = PdmpHeap.EmacsSearch = (function() {
    function EmacsSearch(_io, _parent, _root, key, idxFrom, idxTo) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.key = key;
      this.idxFrom = idxFrom;
      this.idxTo = idxTo;

      this._read();
    }
    EmacsSearch.prototype._read = function() {
    }

    /**
     * Index of the entry; `idx_to` of the first step if there is none.
     */
    Object.defineProperty(EmacsSearch.prototype, 'idxFound', {
      get: function() {
        if (this._m_idxFound !== undefined)
          return this._m_idxFound;
        this._m_idxFound = (this.idxFrom < this.idxTo ? this.narrower.idxFound : this.idxFrom);
        return this._m_idxFound;
      }
    });

    /**
     * Index half-way between both.
     */
    Object.defineProperty(EmacsSearch.prototype, 'idxMiddle', {
      get: function() {
        if (this._m_idxMiddle !== undefined)
          return this._m_idxMiddle;
        this._m_idxMiddle = Math.floor((this.idxFrom + this.idxTo) / 2);
        return this._m_idxMiddle;
      }
    });

    /**
     * The place of the entry there, `ofs_emacs`.
     */
    Object.defineProperty(EmacsSearch.prototype, 'middle', {
      get: function() {
        if (this._m_middle !== undefined)
          return this._m_middle;
        if (this.idxFrom < this.idxTo) {
          var _pos = this._io.pos;
          this._io.seek((this._root.dump.emacsRelocs.ofs + this.idxMiddle * 16) + 4);
          this._m_middle = new Int32(this._io, this, this._root);
          this._io.seek(_pos);
        }
        return this._m_middle;
      }
    });

    /**
     * The next step, in the half that has the answer.
     */
    Object.defineProperty(EmacsSearch.prototype, 'narrower', {
      get: function() {
        if (this._m_narrower !== undefined)
          return this._m_narrower;
        if (this.idxFrom < this.idxTo) {
          this._m_narrower = new EmacsSearch(this._io, this, this._root, this.key, (this.middle.value <= this.key ? (this.idxMiddle + 1) : this.idxFrom), (this.middle.value <= this.key ? this.idxTo : this.idxMiddle));
        }
        return this._m_narrower;
      }
    });

    /**
     * Bytes from the Emacs basis.
     */

    /**
     * Index of the first entry that may be the answer.
     */

    /**
     * Index after the last entry to look at.
     */

    return EmacsSearch;
  })();

  /**
   * struct Lisp_Finalizer
   */

  var Finalizer = PdmpHeap.Finalizer = (function() {
    function Finalizer(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Finalizer.prototype._read = function() {
      this.header = new VectorlikeHeader(this._io, this, this._root);
      this.func = new LispWord(this._io, this, this._root);
      this.ofsPrev = new Word(this._io, this, this._root);
      this.ofsNext = new Word(this._io, this, this._root);
      this.padTail = new Padding(this._io, this, this._root, this._root.layout.alignObject8);
    }

    /**
     * Kind, and both sizes.
     */

    /**
     * Function to call, or nil once it was called.
     */

    /**
     * Finalizer before it in the circular list.
     */

    /**
     * Finalizer after it in the circular list.
     */

    /**
     * To the alignment of the structure.
     */

    return Finalizer;
  })();

  /**
   * `float`.
   */

  var Float32 = PdmpHeap.Float32 = (function() {
    function Float32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Float32.prototype._read = function() {
      this.pad = new Padding(this._io, this, this._root, 4);
      if (this._root.layout.isLittle) {
        this.valueLe = this._io.readF4le();
      }
      if (!(this._root.layout.isLittle)) {
        this.valueBe = this._io.readF4be();
      }
    }

    /**
     * The number.
     */
    Object.defineProperty(Float32.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._m_value = (this._root.layout.isLittle ? this.valueLe : this.valueBe);
        return this._m_value;
      }
    });

    /**
     * To its alignment.
     */

    /**
     * IEEE 754 single of a little-endian machine.
     */

    /**
     * The same of a big-endian machine.
     */

    return Float32;
  })();

  /**
   * `double`.
   */

  var Float64 = PdmpHeap.Float64 = (function() {
    function Float64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Float64.prototype._read = function() {
      if (this._root.layout.isLittle) {
        this.valueLe = this._io.readF8le();
      }
      if (!(this._root.layout.isLittle)) {
        this.valueBe = this._io.readF8be();
      }
    }

    /**
     * The number.
     */
    Object.defineProperty(Float64.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._m_value = (this._root.layout.isLittle ? this.valueLe : this.valueBe);
        return this._m_value;
      }
    });

    /**
     * IEEE 754 double of a little-endian machine.
     */

    /**
     * The same of a big-endian machine.
     */

    return Float64;
  })();

  /**
   * What leads from a symbol to a C variable, by its kind.
   */

  var ForwardStructure = PdmpHeap.ForwardStructure = (function() {
    function ForwardStructure(_io, _parent, _root, kind) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.kind = kind;

      this._read();
    }
    ForwardStructure.prototype._read = function() {
      switch (this.kind) {
      case 3:
        this.body = new BufferObjfwd(this._io, this, this._root);
        break;
      case 4:
        this.body = new KboardObjfwd(this._io, this, this._root);
        break;
      default:
        this.body = new Fwd(this._io, this, this._root);
        break;
      }
    }

    /**
     * The structure.
     */

    /**
     * Lisp_Fwd_Type: 0 intmax_t, 1 bool, 2 Lisp_Object, 3 slot of a buffer, 4 slot of a keyboard.
     */

    return ForwardStructure;
  })();

  /**
   * struct Lisp_Intfwd, Lisp_Boolfwd or Lisp_Objfwd: leads from a symbol to a C
   * variable. Since February 2026 development of 31 leaves these in the
   * executable: see const_fwd.
   */

  var Fwd = PdmpHeap.Fwd = (function() {
    function Fwd(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Fwd.prototype._read = function() {
      this.kind = new Int32(this._io, this, this._root);
      this.ofsVar = new Word(this._io, this, this._root);
      this.padTail = new Padding(this._io, this, this._root, this._root.layout.lenPointer);
    }

    /**
     * Lisp_Fwd_Type: 0 intmax_t, 1 bool, 2 Lisp_Object.
     */

    /**
     * The variable, from the Emacs basis.
     */

    /**
     * To the alignment of the structure.
     */

    return Fwd;
  })();

  /**
   * A pair of a hash table. Takes no bytes.
   */

  var HashPair = PdmpHeap.HashPair = (function() {
    function HashPair(_io, _parent, _root, ofs) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.ofs = ofs;

      this._read();
    }
    HashPair.prototype._read = function() {
    }

    /**
     * The key.
     */
    Object.defineProperty(HashPair.prototype, 'keyWord', {
      get: function() {
        if (this._m_keyWord !== undefined)
          return this._m_keyWord;
        this._m_keyWord = new Slot(this._io, this, this._root, this.ofs);
        return this._m_keyWord;
      }
    });

    /**
     * The value.
     */
    Object.defineProperty(HashPair.prototype, 'valueWord', {
      get: function() {
        if (this._m_valueWord !== undefined)
          return this._m_valueWord;
        this._m_valueWord = new Slot(this._io, this, this._root, (this.ofs + this._root.layout.lenLispWord));
        return this._m_valueWord;
      }
    });

    /**
     * Bytes from the start of the file.
     */

    return HashPair;
  })();

  /**
   * What the file tells about the Emacs that wrote it. Takes no bytes.
   *
   * * Tags: conses have the code 6 where tags are the high bits of a word, which
   *   is so in builds `--with-wide-int` and in no others.
   * * Sizes of words: many words start at odd multiples of 4 where Lisp words have
   *   4 bytes, and none does on a 64-bit machine.
   * * Alignment of 8-byte scalars: where a table ends at an odd multiple of 4, the
   *   next one starts there or 4 bytes later; or else where the name of a symbol
   *   is in a wide build, and where a buffer has its text in others.
   * * Release: hash tables changed their code in 29 and their form in 30; in 31
   *   the flag `mutable` is another bit of theirs. 32 has another unit.
   * * Windows: since 30 hash tables have their bits where others have `next_weak`.
   */

  var HeapEvidence = PdmpHeap.HeapEvidence = (function() {
    function HeapEvidence(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    HeapEvidence.prototype._read = function() {
    }

    /**
     * A hash table of the list that the header leads to.
     */

    var ListedTable = HeapEvidence.ListedTable = (function() {
      function ListedTable(_io, _parent, _root, index) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this.index = index;

        this._read();
      }
      ListedTable.prototype._read = function() {
      }

      /**
       * The first byte of the bit-fields.
       */
      Object.defineProperty(ListedTable.prototype, 'bits', {
        get: function() {
          if (this._m_bits !== undefined)
            return this._m_bits;
          var _pos = this._io.pos;
          this._io.seek((this.isMs ? (this.ofsBits + 3) : this.ofsBits));
          this._m_bits = this._io.readU1();
          this._io.seek(_pos);
          return this._m_bits;
        }
      });

      /**
       * Header of the hash table.
       */
      Object.defineProperty(ListedTable.prototype, 'header', {
        get: function() {
          if (this._m_header !== undefined)
            return this._m_header;
          var _pos = this._io.pos;
          this._io.seek(this.word.low);
          this._m_header = new SizeAndKind(this._io, this, this._root, this._root.dump.isLittle, this._parent.lenPointer);
          this._io.seek(_pos);
          return this._m_header;
        }
      });

      /**
       * Whether it, or one before it, has.
       */
      Object.defineProperty(ListedTable.prototype, 'is30', {
        get: function() {
          if (this._m_is30 !== undefined)
            return this._m_is30;
          this._m_is30 = (this.isMutable30 ? true : (this.index > 0 ? this._parent.tables[this.index - 1].is30 : false));
          return this._m_is30;
        }
      });

      /**
       * Whether it has its bits where they are on Windows.
       */
      Object.defineProperty(ListedTable.prototype, 'isMs', {
        get: function() {
          if (this._m_isMs !== undefined)
            return this._m_isMs;
          this._m_isMs = this.nextWeak.low != 0;
          return this._m_isMs;
        }
      });

      /**
       * Whether it, or one before it, has.
       */
      Object.defineProperty(ListedTable.prototype, 'isMsUpToHere', {
        get: function() {
          if (this._m_isMsUpToHere !== undefined)
            return this._m_isMsUpToHere;
          this._m_isMsUpToHere = (this.isMs ? true : (this.index > 0 ? this._parent.tables[this.index - 1].isMsUpToHere : false));
          return this._m_isMsUpToHere;
        }
      });

      /**
       * Whether it has `mutable` where only 30 has it.
       */
      Object.defineProperty(ListedTable.prototype, 'isMutable30', {
        get: function() {
          if (this._m_isMutable30 !== undefined)
            return this._m_isMutable30;
          this._m_isMutable30 = (this.bits >>> (this._root.dump.isLittle ? 6 : 1) & 1) == 1;
          return this._m_isMutable30;
        }
      });

      /**
       * The pointer `next_weak`, which is 0 in a dump; on Windows the bit-fields are here.
       */
      Object.defineProperty(ListedTable.prototype, 'nextWeak', {
        get: function() {
          if (this._m_nextWeak !== undefined)
            return this._m_nextWeak;
          var _pos = this._io.pos;
          this._io.seek(this.ofsBits + 3);
          this._m_nextWeak = new WordHalves(this._io, this, this._root, this._root.dump.isLittle, this._parent.lenPointer);
          this._io.seek(_pos);
          return this._m_nextWeak;
        }
      });

      /**
       * Place of the bit-fields since 30, if this is not Windows.
       */
      Object.defineProperty(ListedTable.prototype, 'ofsBits', {
        get: function() {
          if (this._m_ofsBits !== undefined)
            return this._m_ofsBits;
          this._m_ofsBits = ((this.word.low + 6 * this._parent.lenPointer) + 13);
          return this._m_ofsBits;
        }
      });

      /**
       * The word of the list.
       */
      Object.defineProperty(ListedTable.prototype, 'word', {
        get: function() {
          if (this._m_word !== undefined)
            return this._m_word;
          var _pos = this._io.pos;
          this._io.seek((this._parent.listStart.ofs + this.index * this._parent.lenLispWord) + ( ((this._parent.isWide) && (this._parent.align8 == 8))  ? 8 : this._parent.lenPointer));
          this._m_word = new WordHalves(this._io, this, this._root, this._root.dump.isLittle, this._parent.lenPointer);
          this._io.seek(_pos);
          return this._m_word;
        }
      });

      /**
       * Index in the list.
       */

      return ListedTable;
    })();

    /**
     * An entry of `dump_relocs`, and what it and those before it tell.
     */

    var RelocSample = HeapEvidence.RelocSample = (function() {
      function RelocSample(_io, _parent, _root, index) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this.index = index;

        this._read();
      }
      RelocSample.prototype._read = function() {
      }

      /**
       * The entry.
       */
      Object.defineProperty(RelocSample.prototype, 'entry', {
        get: function() {
          if (this._m_entry !== undefined)
            return this._m_entry;
          var _pos = this._io.pos;
          this._io.seek(this._root.dump.dumpRelocs[0].ofs + this.idxEntry * this._root.dump.form.lenPacked);
          this._m_entry = new PackedReloc_.PackedReloc(this._io, null, null, this._root.dump.isLittle, this._root.dump.form.numTypeBits, this._root.dump.lenUnit);
          this._io.seek(_pos);
          return this._m_entry;
        }
      });

      /**
       * Index of the entry in the table.
       */
      Object.defineProperty(RelocSample.prototype, 'idxEntry', {
        get: function() {
          if (this._m_idxEntry !== undefined)
            return this._m_idxEntry;
          this._m_idxEntry = (this.index > 0 ? Math.floor((this.index * (this._root.dump.dumpRelocs[0].num - 1)) / (this._parent.numRelocSamples - 1)) : 0);
          return this._m_idxEntry;
        }
      });

      /**
       * Number of words at odd multiples of 4 before it.
       */
      Object.defineProperty(RelocSample.prototype, 'numBefore', {
        get: function() {
          if (this._m_numBefore !== undefined)
            return this._m_numBefore;
          this._m_numBefore = (this.index > 0 ? this._parent.relocSamples[this.index - 1].numOdd : 0);
          return this._m_numBefore;
        }
      });

      /**
       * Number of words at odd multiples of 4, up to this one.
       */
      Object.defineProperty(RelocSample.prototype, 'numOdd', {
        get: function() {
          if (this._m_numOdd !== undefined)
            return this._m_numOdd;
          this._m_numOdd = (KaitaiStream.mod(this.entry.ofs, 8) == 4 ? (this.numBefore + 1) : this.numBefore);
          return this._m_numOdd;
        }
      });

      /**
       * Index of the sample.
       */

      return RelocSample;
    })();

    /**
     * An entry of `object_starts`, and what it and those before it tell.
     */

    var StartSample = HeapEvidence.StartSample = (function() {
      function StartSample(_io, _parent, _root, index) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this.index = index;

        this._read();
      }
      StartSample.prototype._read = function() {
      }

      /**
       * The entry.
       */
      Object.defineProperty(StartSample.prototype, 'entry', {
        get: function() {
          if (this._m_entry !== undefined)
            return this._m_entry;
          var _pos = this._io.pos;
          this._io.seek(this._root.dump.ofsObjectStarts + this.idxEntry * this._root.dump.form.lenPacked);
          this._m_entry = new PackedReloc_.PackedReloc(this._io, null, null, this._root.dump.isLittle, this._root.dump.form.numTypeBits, this._root.dump.lenUnit);
          this._io.seek(_pos);
          return this._m_entry;
        }
      });

      /**
       * Header of a vectorlike object.
       */
      Object.defineProperty(StartSample.prototype, 'header', {
        get: function() {
          if (this._m_header !== undefined)
            return this._m_header;
          if (this.entry.code == 5) {
            var _pos = this._io.pos;
            this._io.seek(this.entry.ofs);
            this._m_header = new SizeAndKind(this._io, this, this._root, this._root.dump.isLittle, this._parent.lenPointer);
            this._io.seek(_pos);
          }
          return this._m_header;
        }
      });

      /**
       * Index of the entry in the table.
       */
      Object.defineProperty(StartSample.prototype, 'idxEntry', {
        get: function() {
          if (this._m_idxEntry !== undefined)
            return this._m_idxEntry;
          this._m_idxEntry = (this.index > 0 ? Math.floor((this.index * (this._root.numObjects - 1)) / (this._parent.numStartSamples - 1)) : 0);
          return this._m_idxEntry;
        }
      });

      /**
       * Whether it is a buffer.
       */
      Object.defineProperty(StartSample.prototype, 'isBuffer', {
        get: function() {
          if (this._m_isBuffer !== undefined)
            return this._m_isBuffer;
          this._m_isBuffer = (this.entry.code != 5 ? false : (this.header.isPseudovector ? this.header.pvec == (this._parent.objectRelease < 29 ? 12 : 13) : false));
          return this._m_isBuffer;
        }
      });

      /**
       * Whether a cons was seen whose tag is in the high bits.
       */
      Object.defineProperty(StartSample.prototype, 'isWide', {
        get: function() {
          if (this._m_isWide !== undefined)
            return this._m_isWide;
          this._m_isWide = (this.entry.code == 6 ? true : (this.index > 0 ? this._parent.startSamples[this.index - 1].isWide : false));
          return this._m_isWide;
        }
      });

      /**
       * Place of the first buffer before, or 0.
       */
      Object.defineProperty(StartSample.prototype, 'ofsBefore', {
        get: function() {
          if (this._m_ofsBefore !== undefined)
            return this._m_ofsBefore;
          this._m_ofsBefore = (this.index > 0 ? this._parent.startSamples[this.index - 1].ofsBuffer : 0);
          return this._m_ofsBefore;
        }
      });

      /**
       * Place of the first buffer that was seen, or 0.
       */
      Object.defineProperty(StartSample.prototype, 'ofsBuffer', {
        get: function() {
          if (this._m_ofsBuffer !== undefined)
            return this._m_ofsBuffer;
          this._m_ofsBuffer = (this.ofsBefore != 0 ? this.ofsBefore : (this.isBuffer ? this.entry.ofs : 0));
          return this._m_ofsBuffer;
        }
      });

      /**
       * Place of the last symbol that was seen, or 0.
       */
      Object.defineProperty(StartSample.prototype, 'ofsSymbol', {
        get: function() {
          if (this._m_ofsSymbol !== undefined)
            return this._m_ofsSymbol;
          this._m_ofsSymbol = (this.entry.code == 0 ? this.entry.ofs : (this.index > 0 ? this._parent.startSamples[this.index - 1].ofsSymbol : 0));
          return this._m_ofsSymbol;
        }
      });

      /**
       * Index of the sample.
       */

      return StartSample;
    })();

    /**
     * Alignment in bytes of 8-byte scalars inside structures.
     */
    Object.defineProperty(HeapEvidence.prototype, 'align8', {
      get: function() {
        if (this._m_align8 !== undefined)
          return this._m_align8;
        this._m_align8 = (this.lenPointer == 8 ? 8 : (this._root.dump.header.alignTables != 0 ? this._root.dump.header.alignTables : (this.isWide ? (this.isNameAt8 ? 8 : 4) : (this.isBufferAligned4 ? 4 : 8))));
        return this._m_align8;
      }
    });

    /**
     * Header of that buffer.
     */
    Object.defineProperty(HeapEvidence.prototype, 'bufferHeader', {
      get: function() {
        if (this._m_bufferHeader !== undefined)
          return this._m_bufferHeader;
        if (this.ofsBuffer != 0) {
          var _pos = this._io.pos;
          this._io.seek(this.ofsBuffer);
          this._m_bufferHeader = new SizeAndKind(this._io, this, this._root, this._root.dump.isLittle, this.lenPointer);
          this._io.seek(_pos);
        }
        return this._m_bufferHeader;
      }
    });

    /**
     * Whether bit-fields are allotted as on Windows, where that matters.
     */
    Object.defineProperty(HeapEvidence.prototype, 'hasMsBitFields', {
      get: function() {
        if (this._m_hasMsBitFields !== undefined)
          return this._m_hasMsBitFields;
        this._m_hasMsBitFields = ( ((this.objectRelease >= 30) && (this._root.dump.isLittle) && (this.align8 == 8))  ? this.tables[this.tables.length - 1].isMsUpToHere : false);
        return this._m_hasMsBitFields;
      }
    });

    /**
     * Whether the buffer, so read, points to its own text.
     */
    Object.defineProperty(HeapEvidence.prototype, 'isBufferAligned4', {
      get: function() {
        if (this._m_isBufferAligned4 !== undefined)
          return this._m_isBufferAligned4;
        this._m_isBufferAligned4 = (this.ofsBuffer != 0 ? this.textPointer.low == this.ofsOwnText : false);
        return this._m_isBufferAligned4;
      }
    });

    /**
     * Whether the name of a symbol is at its byte 8, where the alignment of a wide word is 8.
     */
    Object.defineProperty(HeapEvidence.prototype, 'isNameAt8', {
      get: function() {
        if (this._m_isNameAt8 !== undefined)
          return this._m_isNameAt8;
        this._m_isNameAt8 = ( ((this.ofsSymbol != 0) && (this.nameSearch.idxFound < this._root.dump.dumpRelocs[0].num))  ? this.nameReloc.ofs == this.ofsSymbol + 8 : false);
        return this._m_isNameAt8;
      }
    });

    /**
     * Whether many words start at odd multiples of 4.
     */
    Object.defineProperty(HeapEvidence.prototype, 'isNarrow', {
      get: function() {
        if (this._m_isNarrow !== undefined)
          return this._m_isNarrow;
        this._m_isNarrow = (this.numRelocSamples > 0 ? this.relocSamples[this.relocSamples.length - 1].numOdd * 8 > this.numRelocSamples : false);
        return this._m_isNarrow;
      }
    });

    /**
     * Whether tags are the high bits of a Lisp word.
     */
    Object.defineProperty(HeapEvidence.prototype, 'isWide', {
      get: function() {
        if (this._m_isWide !== undefined)
          return this._m_isWide;
        this._m_isWide = (this.numStartSamples > 0 ? this.startSamples[this.startSamples.length - 1].isWide : false);
        return this._m_isWide;
      }
    });

    /**
     * Bytes in a Lisp_Object.
     */
    Object.defineProperty(HeapEvidence.prototype, 'lenLispWord', {
      get: function() {
        if (this._m_lenLispWord !== undefined)
          return this._m_lenLispWord;
        this._m_lenLispWord = ( ((this.isWide) || (!(this.isNarrow)))  ? 8 : 4);
        return this._m_lenLispWord;
      }
    });

    /**
     * Bytes in a pointer.
     */
    Object.defineProperty(HeapEvidence.prototype, 'lenPointer', {
      get: function() {
        if (this._m_lenPointer !== undefined)
          return this._m_lenPointer;
        this._m_lenPointer = ( ((this.isWide) || (this.isNarrow))  ? 4 : 8);
        return this._m_lenPointer;
      }
    });

    /**
     * Header of that vector.
     */
    Object.defineProperty(HeapEvidence.prototype, 'listHeader', {
      get: function() {
        if (this._m_listHeader !== undefined)
          return this._m_listHeader;
        if (this._root.dump.form.hasHashList) {
          var _pos = this._io.pos;
          this._io.seek(this.listStart.ofs);
          this._m_listHeader = new SizeAndKind(this._io, this, this._root, this._root.dump.isLittle, this.lenPointer);
          this._io.seek(_pos);
        }
        return this._m_listHeader;
      }
    });

    /**
     * Search for the vector of all hash tables, which alignment may have moved.
     */
    Object.defineProperty(HeapEvidence.prototype, 'listSearch', {
      get: function() {
        if (this._m_listSearch !== undefined)
          return this._m_listSearch;
        if (this._root.dump.form.hasHashList) {
          this._m_listSearch = new PackedSearch_.PackedSearch(this._io, null, null, this._root.dump.isLittle, this._root.dump.form.numTypeBits, this._root.dump.lenUnit, this._root.dump.ofsObjectStarts, this._root.dump.form.lenPacked, this._root.dump.header.ofsHashList, 0, this._root.numObjects);
        }
        return this._m_listSearch;
      }
    });

    /**
     * Where it starts.
     */
    Object.defineProperty(HeapEvidence.prototype, 'listStart', {
      get: function() {
        if (this._m_listStart !== undefined)
          return this._m_listStart;
        if (this._root.dump.form.hasHashList) {
          var _pos = this._io.pos;
          this._io.seek(this._root.dump.ofsObjectStarts + this.listSearch.idxFound * this._root.dump.form.lenPacked);
          this._m_listStart = new PackedReloc_.PackedReloc(this._io, null, null, this._root.dump.isLittle, this._root.dump.form.numTypeBits, this._root.dump.lenUnit);
          this._io.seek(_pos);
        }
        return this._m_listStart;
      }
    });

    /**
     * The first relocation there or behind.
     */
    Object.defineProperty(HeapEvidence.prototype, 'nameReloc', {
      get: function() {
        if (this._m_nameReloc !== undefined)
          return this._m_nameReloc;
        if (this.nameSearch.idxFound < this._root.dump.dumpRelocs[0].num) {
          var _pos = this._io.pos;
          this._io.seek(this._root.dump.dumpRelocs[0].ofs + this.nameSearch.idxFound * this._root.dump.form.lenPacked);
          this._m_nameReloc = new PackedReloc_.PackedReloc(this._io, null, null, this._root.dump.isLittle, this._root.dump.form.numTypeBits, this._root.dump.lenUnit);
          this._io.seek(_pos);
        }
        return this._m_nameReloc;
      }
    });

    /**
     * Search for a relocation 8 bytes behind the start of a symbol.
     */
    Object.defineProperty(HeapEvidence.prototype, 'nameSearch', {
      get: function() {
        if (this._m_nameSearch !== undefined)
          return this._m_nameSearch;
        this._m_nameSearch = new PackedSearch_.PackedSearch(this._io, null, null, this._root.dump.isLittle, this._root.dump.form.numTypeBits, this._root.dump.lenUnit, this._root.dump.dumpRelocs[0].ofs, this._root.dump.form.lenPacked, (this.ofsSymbol + 8), 0, this._root.dump.dumpRelocs[0].num);
        return this._m_nameSearch;
      }
    });

    /**
     * Number of samples of `dump_relocs`.
     */
    Object.defineProperty(HeapEvidence.prototype, 'numRelocSamples', {
      get: function() {
        if (this._m_numRelocSamples !== undefined)
          return this._m_numRelocSamples;
        this._m_numRelocSamples = (this._root.dump.dumpRelocs[0].num < 64 ? this._root.dump.dumpRelocs[0].num : 64);
        return this._m_numRelocSamples;
      }
    });

    /**
     * Number of samples of `object_starts`.
     */
    Object.defineProperty(HeapEvidence.prototype, 'numStartSamples', {
      get: function() {
        if (this._m_numStartSamples !== undefined)
          return this._m_numStartSamples;
        this._m_numStartSamples = (this._root.numObjects < 96 ? this._root.numObjects : 96);
        return this._m_numStartSamples;
      }
    });

    /**
     * Number of hash tables that are looked at.
     */
    Object.defineProperty(HeapEvidence.prototype, 'numTables', {
      get: function() {
        if (this._m_numTables !== undefined)
          return this._m_numTables;
        this._m_numTables = (!(this._root.dump.form.hasHashList) ? 0 : (this.listHeader.numLispWords < 64 ? this.listHeader.numLispWords : 64));
        return this._m_numTables;
      }
    });

    /**
     * Release whose structures the objects have, 27 to 31.
     */
    Object.defineProperty(HeapEvidence.prototype, 'objectRelease', {
      get: function() {
        if (this._m_objectRelease !== undefined)
          return this._m_objectRelease;
        this._m_objectRelease = ( ((this._root.dump.form.numPhases == 1) && (!(this._root.dump.form.hasHashList)))  ? 27 : ( ((this.numTables == 0) || (this._root.dump.form.numPhases == 1))  ? 28 : (this.tables[0].header.pvec == 13 ? 28 : (this.tables[0].header.numLispWords != 0 ? 29 : (this.tables[this.tables.length - 1].is30 ? 30 : 31)))));
        return this._m_objectRelease;
      }
    });

    /**
     * Place of the first buffer of the samples, or 0.
     */
    Object.defineProperty(HeapEvidence.prototype, 'ofsBuffer', {
      get: function() {
        if (this._m_ofsBuffer !== undefined)
          return this._m_ofsBuffer;
        this._m_ofsBuffer = (this.numStartSamples > 0 ? this.startSamples[this.startSamples.length - 1].ofsBuffer : 0);
        return this._m_ofsBuffer;
      }
    });

    /**
     * Place of its own text, which follows its Lisp words, if the alignment is 4.
     */
    Object.defineProperty(HeapEvidence.prototype, 'ofsOwnText', {
      get: function() {
        if (this._m_ofsOwnText !== undefined)
          return this._m_ofsOwnText;
        if (this.ofsBuffer != 0) {
          this._m_ofsOwnText = ((this.ofsBuffer + this.lenPointer) + this.bufferHeader.numLispWords * this.lenLispWord);
        }
        return this._m_ofsOwnText;
      }
    });

    /**
     * Place of the last symbol of the samples, or 0.
     */
    Object.defineProperty(HeapEvidence.prototype, 'ofsSymbol', {
      get: function() {
        if (this._m_ofsSymbol !== undefined)
          return this._m_ofsSymbol;
        this._m_ofsSymbol = (this.numStartSamples > 0 ? this.startSamples[this.startSamples.length - 1].ofsSymbol : 0);
        return this._m_ofsSymbol;
      }
    });

    /**
     * Release, 27 to 32; on 32-bit machines 32 is like 31.
     */
    Object.defineProperty(HeapEvidence.prototype, 'release', {
      get: function() {
        if (this._m_release !== undefined)
          return this._m_release;
        this._m_release = ( ((this.objectRelease == 31) && (this._root.dump.lenUnit == 8))  ? 32 : this.objectRelease);
        return this._m_release;
      }
    });

    /**
     * Entries of the early `dump_relocs`, spread evenly.
     */
    Object.defineProperty(HeapEvidence.prototype, 'relocSamples', {
      get: function() {
        if (this._m_relocSamples !== undefined)
          return this._m_relocSamples;
        this._m_relocSamples = [];
        for (var i = 0; i < this.numRelocSamples; i++) {
          this._m_relocSamples.push(new RelocSample(this._io, this, this._root, i));
        }
        return this._m_relocSamples;
      }
    });

    /**
     * Entries of `object_starts`, spread evenly.
     */
    Object.defineProperty(HeapEvidence.prototype, 'startSamples', {
      get: function() {
        if (this._m_startSamples !== undefined)
          return this._m_startSamples;
        this._m_startSamples = [];
        for (var i = 0; i < this.numStartSamples; i++) {
          this._m_startSamples.push(new StartSample(this._io, this, this._root, i));
        }
        return this._m_startSamples;
      }
    });

    /**
     * The first hash tables of the list.
     */
    Object.defineProperty(HeapEvidence.prototype, 'tables', {
      get: function() {
        if (this._m_tables !== undefined)
          return this._m_tables;
        this._m_tables = [];
        for (var i = 0; i < this.numTables; i++) {
          this._m_tables.push(new ListedTable(this._io, this, this._root, i));
        }
        return this._m_tables;
      }
    });

    /**
     * The pointer to its text, if the alignment is 4.
     */
    Object.defineProperty(HeapEvidence.prototype, 'textPointer', {
      get: function() {
        if (this._m_textPointer !== undefined)
          return this._m_textPointer;
        if (this.ofsBuffer != 0) {
          var _pos = this._io.pos;
          this._io.seek((this.ofsOwnText + 100));
          this._m_textPointer = new WordHalves(this._io, this, this._root, this._root.dump.isLittle, this.lenPointer);
          this._io.seek(_pos);
        }
        return this._m_textPointer;
      }
    });

    return HeapEvidence;
  })();

  /**
   * The machine (its ABI) and the release that wrote the dump. Takes no bytes.
   *
   * | ABI           | `len_pointer` | `len_lisp_word` | `align_8` | `has_ms_bit_fields` |
   * |---------------|---------------|-----------------|-----------|---------------------|
   * | lp64          | 8             | 8               | 8         | false               |
   * | ilp32-align4  | 4             | 4               | 4         | false               |
   * | ilp32-align8  | 4             | 4               | 8         | false               |
   * | wide-align4   | 4             | 8               | 4         | false               |
   * | wide-align8   | 4             | 8               | 8         | false               |
   * | llp64         | 8             | 8               | 8         | true                |
   * | ilp32-windows | 4             | 4               | 8         | true                |
   * | wide-windows  | 4             | 8               | 8         | true                |
   *
   * i386 aligns 8-byte scalars to 4, other 32-bit machines and Windows to 8. "wide"
   * is a 32-bit Emacs built `--with-wide-int`. `llp64` is 64-bit Windows.
   */

  var HeapLayout = PdmpHeap.HeapLayout = (function() {
    function HeapLayout(_io, _parent, _root, isLittle, lenPointer, lenLispWord, align8, hasMsBitFields, release) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isLittle = isLittle;
      this.lenPointer = lenPointer;
      this.lenLispWord = lenLispWord;
      this.align8 = align8;
      this.hasMsBitFields = hasMsBitFields;
      this.release = release;

      this._read();
    }
    HeapLayout.prototype._read = function() {
    }

    /**
     * Alignment in bytes of a Lisp word inside structures.
     */
    Object.defineProperty(HeapLayout.prototype, 'alignLispWord', {
      get: function() {
        if (this._m_alignLispWord !== undefined)
          return this._m_alignLispWord;
        this._m_alignLispWord = (this.lenLispWord == 8 ? this.align8 : 4);
        return this._m_alignLispWord;
      }
    });

    /**
     * Alignment in bytes of a vectorlike object whose widest field is a pointer.
     * Tags take the low three bits of an address, except in wide builds.
     */
    Object.defineProperty(HeapLayout.prototype, 'alignObject', {
      get: function() {
        if (this._m_alignObject !== undefined)
          return this._m_alignObject;
        this._m_alignObject = (this.isWide ? 4 : 8);
        return this._m_alignObject;
      }
    });

    /**
     * The same for an object that has a field of 8 bytes in wide builds.
     */
    Object.defineProperty(HeapLayout.prototype, 'alignObject8', {
      get: function() {
        if (this._m_alignObject8 !== undefined)
          return this._m_alignObject8;
        this._m_alignObject8 = (this.isWide ? this.align8 : 8);
        return this._m_alignObject8;
      }
    });

    /**
     * Whether a Lisp word is wider than a pointer.
     */
    Object.defineProperty(HeapLayout.prototype, 'isWide', {
      get: function() {
        if (this._m_isWide !== undefined)
          return this._m_isWide;
        this._m_isWide =  ((this.lenPointer == 4) && (this.lenLispWord == 8)) ;
        return this._m_isWide;
      }
    });

    /**
     * Size of struct Lisp_Symbol in bytes; the word of a builtin symbol is a multiple of it.
     */
    Object.defineProperty(HeapLayout.prototype, 'lenSymbol', {
      get: function() {
        if (this._m_lenSymbol !== undefined)
          return this._m_lenSymbol;
        this._m_lenSymbol = (this.isWide ? (this.align8 == 8 ? 48 : 40) : (6 * this.lenPointer));
        return this._m_lenSymbol;
      }
    });

    /**
     * Whether the machine is little-endian.
     */

    /**
     * Bytes in a pointer, `ptrdiff_t` and `size_t`, 4 or 8.
     */

    /**
     * Bytes in a Lisp_Object and EMACS_INT, 4 or 8; 8 with pointers of 4 in a build `--with-wide-int`.
     */

    /**
     * Alignment in bytes of 8-byte scalars inside structures, 4 or 8.
     */

    /**
     * Whether C allots bit-fields as Microsoft's compilers do, which GCC for
     * Windows follows: one whose type has another size than that of the one
     * before it begins a new unit, aligned like its type. Up to 29 no structure
     * depends on it, and it is false.
     */

    /**
     * Major version of Emacs, 27 to 32. Of builds before the release of 27 and of
     * 28 the file does not tell more; their objects are read as those of 27 and 28.
     */

    return HeapLayout;
  })();

  /**
   * A Lisp object of the dump, at a place and with a tag that `object_starts` or
   * a relocation gives.
   */

  var HeapObject = PdmpHeap.HeapObject = (function() {
    function HeapObject(_io, _parent, _root, ofs, code) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.ofs = ofs;
      this.code = code;

      this._read();
    }
    HeapObject.prototype._read = function() {
    }

    /**
     * The symbol whose value a variable alias shares.
     */
    Object.defineProperty(HeapObject.prototype, 'alias', {
      get: function() {
        if (this._m_alias !== undefined)
          return this._m_alias;
        if ((this.redirect == 1 ? this.valueSlot.ofsPointed != 0 : false)) {
          this._m_alias = new HeapObject(this._io, this, this._root, this.valueSlot.ofsPointed, 0);
        }
        return this._m_alias;
      }
    });

    /**
     * The object as a bignum.
     */
    Object.defineProperty(HeapObject.prototype, 'asBignum', {
      get: function() {
        if (this._m_asBignum !== undefined)
          return this._m_asBignum;
        if (this.kind == 2) {
          this._m_asBignum = this.place.structure.body;
        }
        return this._m_asBignum;
      }
    });

    /**
     * The object as a buffer.
     */
    Object.defineProperty(HeapObject.prototype, 'asBuffer', {
      get: function() {
        if (this._m_asBuffer !== undefined)
          return this._m_asBuffer;
        if (this.kind == 13) {
          this._m_asBuffer = this.place.structure.body;
        }
        return this._m_asBuffer;
      }
    });

    /**
     * The object as a hash table.
     */
    Object.defineProperty(HeapObject.prototype, 'asHashTable', {
      get: function() {
        if (this._m_asHashTable !== undefined)
          return this._m_asHashTable;
        if (this.kind == 14) {
          this._m_asHashTable = this.place.structure.body;
        }
        return this._m_asHashTable;
      }
    });

    /**
     * The object as an obarray of 30 or later. Up to 29 an obarray is a vector of buckets.
     */
    Object.defineProperty(HeapObject.prototype, 'asObarray', {
      get: function() {
        if (this._m_asObarray !== undefined)
          return this._m_asObarray;
        if (this.kind == 15) {
          this._m_asObarray = this.place.structure.body;
        }
        return this._m_asObarray;
      }
    });

    /**
     * The object as a string.
     */
    Object.defineProperty(HeapObject.prototype, 'asString', {
      get: function() {
        if (this._m_asString !== undefined)
          return this._m_asString;
        if (this.code == 4) {
          this._m_asString = this.place.structure.body;
        }
        return this._m_asString;
      }
    });

    /**
     * The object as a function in C or in native code.
     */
    Object.defineProperty(HeapObject.prototype, 'asSubr', {
      get: function() {
        if (this._m_asSubr !== undefined)
          return this._m_asSubr;
        if (this.kind == 18) {
          this._m_asSubr = this.place.structure.body;
        }
        return this._m_asSubr;
      }
    });

    /**
     * The object as a symbol.
     */
    Object.defineProperty(HeapObject.prototype, 'asSymbol', {
      get: function() {
        if (this._m_asSymbol !== undefined)
          return this._m_asSymbol;
        if (this.code == 0) {
          this._m_asSymbol = this.place.structure.body;
        }
        return this._m_asSymbol;
      }
    });

    /**
     * First symbol of each bucket of an obarray of 30 or later, or the fixnum 0.
     */
    Object.defineProperty(HeapObject.prototype, 'buckets', {
      get: function() {
        if (this._m_buckets !== undefined)
          return this._m_buckets;
        if (this.kind == 15) {
          this._m_buckets = new WordTable(this._io, this, this._root, this.asObarray.ofsBuckets.value, this.numBuckets);
        }
        return this._m_buckets;
      }
    });

    /**
     * The value of a symbol whose variable may be local to a buffer.
     */
    Object.defineProperty(HeapObject.prototype, 'bufferLocalValue', {
      get: function() {
        if (this._m_bufferLocalValue !== undefined)
          return this._m_bufferLocalValue;
        if ((this.redirect == 2 ? this.valueSlot.ofsPointed != 0 : false)) {
          this._m_bufferLocalValue = new PlacedBlv(this._io, this, this._root, this.valueSlot.ofsPointed);
        }
        return this._m_bufferLocalValue;
      }
    });

    /**
     * The name in the tree where Emacs was built, likewise.
     */
    Object.defineProperty(HeapObject.prototype, 'buildFile', {
      get: function() {
        if (this._m_buildFile !== undefined)
          return this._m_buildFile;
        if (this.hasFilePair) {
          this._m_buildFile = new HeapObject(this._io, this, this._root, this.filePair.words[1].pointer.value, 4);
        }
        return this._m_buildFile;
      }
    });

    /**
     * Which structure it is, as its `struct_type`; takes no bytes.
     */
    Object.defineProperty(HeapObject.prototype, 'choice', {
      get: function() {
        if (this._m_choice !== undefined)
          return this._m_choice;
        this._m_choice = new StructChoice(this._io, this, this._root, this.code, this.kind, this._root.isNativeBuild);
        return this._m_choice;
      }
    });

    /**
     * The field `count` of a hash table up to 29.
     */
    Object.defineProperty(HeapObject.prototype, 'countWord', {
      get: function() {
        if (this._m_countWord !== undefined)
          return this._m_countWord;
        if ((this.kind == 14 ? this._root.layout.release < 30 : false)) {
          this._m_countWord = this.asHashTable.count;
        }
        return this._m_countWord;
      }
    });

    /**
     * Files of a native compilation unit: a cons of two names, installed and in
     * the tree where Emacs was built, or one name.
     */
    Object.defineProperty(HeapObject.prototype, 'filePair', {
      get: function() {
        if (this._m_filePair !== undefined)
          return this._m_filePair;
        if (this.kind == 26) {
          this._m_filePair = new HeapObject(this._io, this, this._root, this.words[0].pointer.value, this.words[0].tag);
        }
        return this._m_filePair;
      }
    });

    /**
     * What leads from a symbol to a C variable. Since 31 it is in the executable.
     */
    Object.defineProperty(HeapObject.prototype, 'forward', {
      get: function() {
        if (this._m_forward !== undefined)
          return this._m_forward;
        if ((this.redirect == 3 ? this.valueSlot.ofsPointed != 0 : false)) {
          this._m_forward = new PlacedForward(this._io, this, this._root, this.valueSlot.ofsPointed);
        }
        return this._m_forward;
      }
    });

    /**
     * Name of a function in native code. That of a C function is in the executable.
     */
    Object.defineProperty(HeapObject.prototype, 'functionName', {
      get: function() {
        if (this._m_functionName !== undefined)
          return this._m_functionName;
        if ((this.kind == 18 ? this.functionNameSlot.isPointerInDump : false)) {
          var _pos = this._io.pos;
          this._io.seek(this.functionNameSlot.pointer.value);
          this._m_functionName = this._io.readBytesTerm(0, false, true, true);
          this._io.seek(_pos);
        }
        return this._m_functionName;
      }
    });

    /**
     * The pointer `symbol_name` of such a function.
     */
    Object.defineProperty(HeapObject.prototype, 'functionNameSlot', {
      get: function() {
        if (this._m_functionNameSlot !== undefined)
          return this._m_functionNameSlot;
        if (this.kind == 18) {
          this._m_functionNameSlot = new Slot(this._io, this, this._root, (this.ofs + 3 * this._root.layout.lenPointer));
        }
        return this._m_functionNameSlot;
      }
    });

    /**
     * Whether it is a buffer with a text of its own, alive and not indirect.
     */
    Object.defineProperty(HeapObject.prototype, 'hasBufferText', {
      get: function() {
        if (this._m_hasBufferText !== undefined)
          return this._m_hasBufferText;
        this._m_hasBufferText = (this.kind == 13 ? this.asBuffer.ownText.beg.value != 0 : false);
        return this._m_hasBufferText;
      }
    });

    /**
     * Whether there are two names.
     */
    Object.defineProperty(HeapObject.prototype, 'hasFilePair', {
      get: function() {
        if (this._m_hasFilePair !== undefined)
          return this._m_hasFilePair;
        this._m_hasFilePair = (this.kind == 26 ? this.filePair.isCons : false);
        return this._m_hasFilePair;
      }
    });

    /**
     * Kind and size of a vectorlike object.
     */
    Object.defineProperty(HeapObject.prototype, 'header', {
      get: function() {
        if (this._m_header !== undefined)
          return this._m_header;
        if (this.isVectorlike) {
          var _pos = this._io.pos;
          this._io.seek(this.ofs);
          this._m_header = new VectorlikeHeader(this._io, this, this._root);
          this._io.seek(_pos);
        }
        return this._m_header;
      }
    });

    /**
     * The name in an installed Emacs, a string relative to the executable.
     */
    Object.defineProperty(HeapObject.prototype, 'installedFile', {
      get: function() {
        if (this._m_installedFile !== undefined)
          return this._m_installedFile;
        if (this.hasFilePair) {
          this._m_installedFile = new HeapObject(this._io, this, this._root, this.filePair.words[0].pointer.value, 4);
        }
        return this._m_installedFile;
      }
    });

    /**
     * The root of that tree.
     */
    Object.defineProperty(HeapObject.prototype, 'intervalTree', {
      get: function() {
        if (this._m_intervalTree !== undefined)
          return this._m_intervalTree;
        if (this.ofsIntervals != 0) {
          this._m_intervalTree = new PlacedInterval(this._io, this, this._root, this.ofsIntervals);
        }
        return this._m_intervalTree;
      }
    });

    /**
     * Whether the object is a cons.
     */
    Object.defineProperty(HeapObject.prototype, 'isCons', {
      get: function() {
        if (this._m_isCons !== undefined)
          return this._m_isCons;
        this._m_isCons =  ((this.code == 3) || (this.code == 6)) ;
        return this._m_isCons;
      }
    });

    /**
     * Whether it is a string whose bytes are in the dump and not in the executable.
     */
    Object.defineProperty(HeapObject.prototype, 'isTextInDump', {
      get: function() {
        if (this._m_isTextInDump !== undefined)
          return this._m_isTextInDump;
        this._m_isTextInDump = (this.code == 4 ? this.asString.lenData.value != -2 : false);
        return this._m_isTextInDump;
      }
    });

    /**
     * Whether the object has a header.
     */
    Object.defineProperty(HeapObject.prototype, 'isVectorlike', {
      get: function() {
        if (this._m_isVectorlike !== undefined)
          return this._m_isVectorlike;
        this._m_isVectorlike = this.code == 5;
        return this._m_isVectorlike;
      }
    });

    /**
     * Kind of a vectorlike object by number, see `pvec_types_30`; -1 for others.
     */
    Object.defineProperty(HeapObject.prototype, 'kind', {
      get: function() {
        if (this._m_kind !== undefined)
          return this._m_kind;
        this._m_kind = (this.isVectorlike ? this.header.sizeWord.kind : -1);
        return this._m_kind;
      }
    });

    /**
     * Size of the structure in bytes, without what it points to.
     */
    Object.defineProperty(HeapObject.prototype, 'len', {
      get: function() {
        if (this._m_len !== undefined)
          return this._m_len;
        this._m_len = this.place.tail.ofs;
        return this._m_len;
      }
    });

    /**
     * A number of bytes that is not less than the size of the structure.
     */
    Object.defineProperty(HeapObject.prototype, 'lenRoom', {
      get: function() {
        if (this._m_lenRoom !== undefined)
          return this._m_lenRoom;
        this._m_lenRoom = (!(this.isVectorlike) ? 64 : (this.kind == 12 ? (Math.floor(this.numBits.halves.low / 8) + 64) : (this.header.sizeWord.numWords * this._root.layout.lenLispWord + 256)));
        return this._m_lenRoom;
      }
    });

    /**
     * What the magnitude of a bignum tells about the size of limbs.
     */
    Object.defineProperty(HeapObject.prototype, 'limbEvidence', {
      get: function() {
        if (this._m_limbEvidence !== undefined)
          return this._m_limbEvidence;
        if (this.kind == 2) {
          this._m_limbEvidence = new LimbEvidence(this._io, this, this._root, this.ofsLimbs, this.asBignum.numLimbs);
        }
        return this._m_limbEvidence;
      }
    });

    /**
     * Magnitude of a bignum.
     */
    Object.defineProperty(HeapObject.prototype, 'limbs', {
      get: function() {
        if (this._m_limbs !== undefined)
          return this._m_limbs;
        if (this.kind == 2) {
          var _pos = this._io.pos;
          this._io.seek(this.ofsLimbs);
          this._m_limbs = new Limbs(this._io, this, this._root, this.asBignum.numLimbs, this.limbEvidence.lenLimb);
          this._io.seek(_pos);
        }
        return this._m_limbs;
      }
    });

    /**
     * The magnitude of a bignum that fits limbs of 4 bytes as well as of 8. Which
     * it is can be seen at the other bignums of the dump.
     */
    Object.defineProperty(HeapObject.prototype, 'limbsIfNarrow', {
      get: function() {
        if (this._m_limbsIfNarrow !== undefined)
          return this._m_limbsIfNarrow;
        if ((this.kind == 2 ? this.limbEvidence.isOpen : false)) {
          var _pos = this._io.pos;
          this._io.seek(this.ofsLimbs);
          this._m_limbsIfNarrow = new Limbs(this._io, this, this._root, this.asBignum.numLimbs, 4);
          this._io.seek(_pos);
        }
        return this._m_limbsIfNarrow;
      }
    });

    /**
     * A marker, overlay, save value or finalizer of 2018.
     */
    Object.defineProperty(HeapObject.prototype, 'misc', {
      get: function() {
        if (this._m_misc !== undefined)
          return this._m_misc;
        if (this.code == 1) {
          var _pos = this._io.pos;
          this._io.seek(this.ofs);
          this._raw__m_misc = this._io.readBytes((this._root.dump.lenFile - this.ofs < 64 ? (this._root.dump.lenFile - this.ofs) : 64));
          var _io__raw__m_misc = new KaitaiStream(this._raw__m_misc);
          this._m_misc = new LispMisc(_io__raw__m_misc, this, this._root);
          this._io.seek(_pos);
        }
        return this._m_misc;
      }
    });

    /**
     * The words of a longer vector from the 1,025th on.
     */
    Object.defineProperty(HeapObject.prototype, 'moreWords', {
      get: function() {
        if (this._m_moreWords !== undefined)
          return this._m_moreWords;
        if (this.numWords > 1024) {
          this._m_moreWords = new WordTable(this._io, this, this._root, ((this.ofs + this.ofsWords) + 1024 * this._root.layout.lenLispWord), (this.numWords - 1024));
        }
        return this._m_moreWords;
      }
    });

    /**
     * Name of its code in the shared library.
     */
    Object.defineProperty(HeapObject.prototype, 'nativeCName', {
      get: function() {
        if (this._m_nativeCName !== undefined)
          return this._m_nativeCName;
        if ((this.kind == 18 ? this.functionNameSlot.isPointerInDump : false)) {
          var _pos = this._io.pos;
          this._io.seek(this.asSubr.ofsNativeCName.value);
          this._m_nativeCName = this._io.readBytesTerm(0, false, true, true);
          this._io.seek(_pos);
        }
        return this._m_nativeCName;
      }
    });

    /**
     * The next symbol in the same bucket of an obarray.
     */
    Object.defineProperty(HeapObject.prototype, 'nextInBucket', {
      get: function() {
        if (this._m_nextInBucket !== undefined)
          return this._m_nextInBucket;
        if ((this.code == 0 ? this.nextSlot.ofsPointed != 0 : false)) {
          this._m_nextInBucket = new HeapObject(this._io, this, this._root, this.nextSlot.ofsPointed, 0);
        }
        return this._m_nextInBucket;
      }
    });

    /**
     * The pointer `next` of a symbol.
     */
    Object.defineProperty(HeapObject.prototype, 'nextSlot', {
      get: function() {
        if (this._m_nextSlot !== undefined)
          return this._m_nextSlot;
        if (this.code == 0) {
          this._m_nextSlot = new Slot(this._io, this, this._root, ((this.ofs + this.ofsWords) + 4 * this._root.layout.lenLispWord));
        }
        return this._m_nextSlot;
      }
    });

    /**
     * Number of bits of a bool-vector, a plain integer; in no header.
     */
    Object.defineProperty(HeapObject.prototype, 'numBits', {
      get: function() {
        if (this._m_numBits !== undefined)
          return this._m_numBits;
        if (this.kind == 12) {
          this._m_numBits = new Slot(this._io, this, this._root, (this.ofs + this.ofsWords));
        }
        return this._m_numBits;
      }
    });

    /**
     * Number of buckets of such an obarray; 0 for other objects.
     */
    Object.defineProperty(HeapObject.prototype, 'numBuckets', {
      get: function() {
        if (this._m_numBuckets !== undefined)
          return this._m_numBuckets;
        this._m_numBuckets = (this.kind == 15 ? this.asObarray.numBuckets : 0);
        return this._m_numBuckets;
      }
    });

    /**
     * Number of characters of that name; 0 for other objects.
     */
    Object.defineProperty(HeapObject.prototype, 'numNameChars', {
      get: function() {
        if (this._m_numNameChars !== undefined)
          return this._m_numNameChars;
        this._m_numNameChars = (this.code == 0 ? this.symbolName.asString.numChars.value : 0);
        return this._m_numNameChars;
      }
    });

    /**
     * Number of pairs of a hash table. Without a list of hash tables, as in 27, of
     * all that there is room for: the key of a free one is the symbol `unbound`.
     */
    Object.defineProperty(HeapObject.prototype, 'numPairs', {
      get: function() {
        if (this._m_numPairs !== undefined)
          return this._m_numPairs;
        this._m_numPairs = (this.kind != 14 ? 0 : (this._root.layout.release >= 30 ? this.asHashTable.count.value : (this._root.dump.form.hasHashList ? this.countWord.value : Math.floor(this.pairVector.numWords / 2))));
        return this._m_numPairs;
      }
    });

    /**
     * Number of consecutive Lisp words with which the object begins.
     */
    Object.defineProperty(HeapObject.prototype, 'numWords', {
      get: function() {
        if (this._m_numWords !== undefined)
          return this._m_numWords;
        this._m_numWords = ( ((this.code == 3) || (this.code == 6))  ? 2 : (this.code == 0 ? 4 : (this.isVectorlike ? this.header.sizeWord.numLispWords : 0)));
        return this._m_numWords;
      }
    });

    /**
     * Bytes from the start of the file to that word.
     */
    Object.defineProperty(HeapObject.prototype, 'ofsFirstWord', {
      get: function() {
        if (this._m_ofsFirstWord !== undefined)
          return this._m_ofsFirstWord;
        this._m_ofsFirstWord = (this.ofs + this.ofsWords);
        return this._m_ofsFirstWord;
      }
    });

    /**
     * Place of the gap in the text of a buffer; 0 for other objects.
     */
    Object.defineProperty(HeapObject.prototype, 'ofsGap', {
      get: function() {
        if (this._m_ofsGap !== undefined)
          return this._m_ofsGap;
        this._m_ofsGap = (this.hasBufferText ? this.asBuffer.ownText.ofsGap : 0);
        return this._m_ofsGap;
      }
    });

    /**
     * Place of the tree of text properties of a string or buffer, or 0.
     */
    Object.defineProperty(HeapObject.prototype, 'ofsIntervals', {
      get: function() {
        if (this._m_ofsIntervals !== undefined)
          return this._m_ofsIntervals;
        this._m_ofsIntervals = (this.code == 4 ? this.asString.ofsIntervals.value : (this.hasBufferText ? this.asBuffer.ownText.intervals.value : 0));
        return this._m_ofsIntervals;
      }
    });

    /**
     * Place of the magnitude of a bignum, which `alloc` holds until the dump is
     * loaded; 0 for other objects.
     */
    Object.defineProperty(HeapObject.prototype, 'ofsLimbs', {
      get: function() {
        if (this._m_ofsLimbs !== undefined)
          return this._m_ofsLimbs;
        this._m_ofsLimbs = (this.kind == 2 ? this.asBignum.alloc.value : 0);
        return this._m_ofsLimbs;
      }
    });

    /**
     * Place of the first pair of a hash table; 0 for other objects.
     */
    Object.defineProperty(HeapObject.prototype, 'ofsPairs', {
      get: function() {
        if (this._m_ofsPairs !== undefined)
          return this._m_ofsPairs;
        this._m_ofsPairs = (this.kind != 14 ? 0 : (this._root.layout.release >= 30 ? this.asHashTable.ofsKeyAndValue.value : this.pairVector.ofsFirstWord));
        return this._m_ofsPairs;
      }
    });

    /**
     * Bytes from the start of the object to its first Lisp word.
     */
    Object.defineProperty(HeapObject.prototype, 'ofsWords', {
      get: function() {
        if (this._m_ofsWords !== undefined)
          return this._m_ofsWords;
        this._m_ofsWords = (this.code == 0 ? this._root.layout.alignLispWord : (!(this.isVectorlike) ? 0 : ( ((this._root.layout.isWide) && (this._root.layout.align8 == 8))  ? 8 : this._root.layout.lenPointer)));
        return this._m_ofsWords;
      }
    });

    /**
     * Node of the tree of overlays, of an overlay of 29 or later.
     */
    Object.defineProperty(HeapObject.prototype, 'overlayNode', {
      get: function() {
        if (this._m_overlayNode !== undefined)
          return this._m_overlayNode;
        if ( ((this.kind == 4) && (this._root.layout.release >= 29)) ) {
          var _pos = this._io.pos;
          this._io.seek(this.place.structure.body.ofsInterval.value);
          this._raw__m_overlayNode = this._io.readBytes(96);
          var _io__raw__m_overlayNode = new KaitaiStream(this._raw__m_overlayNode);
          this._m_overlayNode = new ItreeNode(_io__raw__m_overlayNode, this, this._root);
          this._io.seek(_pos);
        }
        return this._m_overlayNode;
      }
    });

    /**
     * The vector that has the keys and values of a hash table up to 29.
     */
    Object.defineProperty(HeapObject.prototype, 'pairVector', {
      get: function() {
        if (this._m_pairVector !== undefined)
          return this._m_pairVector;
        if ((this.kind == 14 ? this._root.layout.release < 30 : false)) {
          this._m_pairVector = new HeapObject(this._io, this, this._root, this.asHashTable.keyAndValue.ofs, 5);
        }
        return this._m_pairVector;
      }
    });

    /**
     * Keys and values of a hash table.
     */
    Object.defineProperty(HeapObject.prototype, 'pairs', {
      get: function() {
        if (this._m_pairs !== undefined)
          return this._m_pairs;
        if (this.numPairs > 0) {
          this._m_pairs = new PairTable(this._io, this, this._root, this.ofsPairs, this.numPairs);
        }
        return this._m_pairs;
      }
    });

    /**
     * The structure, and where it ends. C aligns fields from the start of the structure.
     */
    Object.defineProperty(HeapObject.prototype, 'place', {
      get: function() {
        if (this._m_place !== undefined)
          return this._m_place;
        var _pos = this._io.pos;
        this._io.seek(this.ofs);
        this._raw__m_place = this._io.readBytes((this._root.dump.lenFile - this.ofs < this.lenRoom ? (this._root.dump.lenFile - this.ofs) : this.lenRoom));
        var _io__raw__m_place = new KaitaiStream(this._raw__m_place);
        this._m_place = new PlacedStructure(_io__raw__m_place, this, this._root, this.choice);
        this._io.seek(_pos);
        return this._m_place;
      }
    });

    /**
     * What the value of a symbol leads to, by number, see `redirects`; -1 for other objects.
     */
    Object.defineProperty(HeapObject.prototype, 'redirect', {
      get: function() {
        if (this._m_redirect !== undefined)
          return this._m_redirect;
        this._m_redirect = (this.code == 0 ? this.asSymbol.flags.redirectCode : -1);
        return this._m_redirect;
      }
    });

    /**
     * Name of a symbol, a string.
     */
    Object.defineProperty(HeapObject.prototype, 'symbolName', {
      get: function() {
        if (this._m_symbolName !== undefined)
          return this._m_symbolName;
        if (this.code == 0) {
          this._m_symbolName = new HeapObject(this._io, this, this._root, this.asSymbol.name.ofs, 4);
        }
        return this._m_symbolName;
      }
    });

    /**
     * Bytes of a string, in the internal encoding of Emacs: UTF-8, extended to
     * characters beyond Unicode and to raw bytes.
     */
    Object.defineProperty(HeapObject.prototype, 'text', {
      get: function() {
        if (this._m_text !== undefined)
          return this._m_text;
        if (this.isTextInDump) {
          var _pos = this._io.pos;
          this._io.seek(this.asString.ofsData.value);
          this._m_text = this._io.readBytes((this.asString.lenData.value >= 0 ? this.asString.lenData.value : this.asString.numChars.value));
          this._io.seek(_pos);
        }
        return this._m_text;
      }
    });

    /**
     * Bytes of the text of a buffer behind its gap. Emacs zeroes the gap itself.
     */
    Object.defineProperty(HeapObject.prototype, 'textAfterGap', {
      get: function() {
        if (this._m_textAfterGap !== undefined)
          return this._m_textAfterGap;
        if (this.hasBufferText) {
          var _pos = this._io.pos;
          this._io.seek(this.ofsGap + this.asBuffer.ownText.gapSize.value);
          this._m_textAfterGap = this._io.readBytes(this.asBuffer.ownText.lenAfterGap);
          this._io.seek(_pos);
        }
        return this._m_textAfterGap;
      }
    });

    /**
     * Bytes of the text of a buffer up to its gap, in the encoding of strings.
     */
    Object.defineProperty(HeapObject.prototype, 'textBeforeGap', {
      get: function() {
        if (this._m_textBeforeGap !== undefined)
          return this._m_textBeforeGap;
        if (this.hasBufferText) {
          var _pos = this._io.pos;
          this._io.seek(this.asBuffer.ownText.beg.value);
          this._m_textBeforeGap = this._io.readBytes((this.asBuffer.ownText.gptByte.value - 1));
          this._io.seek(_pos);
        }
        return this._m_textBeforeGap;
      }
    });

    /**
     * The value of a symbol, or what leads to it.
     */
    Object.defineProperty(HeapObject.prototype, 'valueSlot', {
      get: function() {
        if (this._m_valueSlot !== undefined)
          return this._m_valueSlot;
        if (this.code == 0) {
          this._m_valueSlot = new Slot(this._io, this, this._root, ((this.ofs + this.ofsWords) + this._root.layout.lenLispWord));
        }
        return this._m_valueSlot;
      }
    });

    /**
     * Those words, followed: car and cdr; name, value, function and properties;
     * the elements of a vector. The first of a sub-char-table are numbers. Of a
     * longer vector these are the first 1,024.
     */
    Object.defineProperty(HeapObject.prototype, 'words', {
      get: function() {
        if (this._m_words !== undefined)
          return this._m_words;
        this._m_words = [];
        for (var i = 0; i < (this.numWords < 1024 ? this.numWords : 1024); i++) {
          this._m_words.push(new Slot(this._io, this, this._root, ((this.ofs + this.ofsWords) + i * this._root.layout.lenLispWord)));
        }
        return this._m_words;
      }
    });

    /**
     * Bytes from the start of the file.
     */

    /**
     * Tag, see `packed_reloc::lisp_types`.
     */

    return HeapObject;
  })();

  /**
   * Up to 256 images of one kind. Takes no bytes.
   */

  var ImagePage = PdmpHeap.ImagePage = (function() {
    function ImagePage(_io, _parent, _root, code, ofs, lenImage, num) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.code = code;
      this.ofs = ofs;
      this.lenImage = lenImage;
      this.num = num;

      this._read();
    }
    ImagePage.prototype._read = function() {
    }

    /**
     * The images.
     */
    Object.defineProperty(ImagePage.prototype, 'images', {
      get: function() {
        if (this._m_images !== undefined)
          return this._m_images;
        this._m_images = [];
        for (var i = 0; i < this.num; i++) {
          this._m_images.push(new DiscardedImage(this._io, this, this._root, this.code, (this.ofs + i * this.lenImage)));
        }
        return this._m_images;
      }
    });

    /**
     * Tag of the objects.
     */

    /**
     * Bytes from the start of the file to the first image of the page.
     */

    /**
     * Size of an image in bytes.
     */

    /**
     * Number of images of the page.
     */

    return ImagePage;
  })();

  /**
   * One step of a binary search for the first place, of equal ones between
   * `idx_from` and `idx_to`, that has no image of a kind. Takes no bytes.
   */

  var ImageSearch = PdmpHeap.ImageSearch = (function() {
    function ImageSearch(_io, _parent, _root, isSymbol, ofsImages, lenImage, idxFrom, idxTo) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isSymbol = isSymbol;
      this.ofsImages = ofsImages;
      this.lenImage = lenImage;
      this.idxFrom = idxFrom;
      this.idxTo = idxTo;

      this._read();
    }
    ImageSearch.prototype._read = function() {
    }

    /**
     * What is there as the header of a function.
     */
    Object.defineProperty(ImageSearch.prototype, 'header', {
      get: function() {
        if (this._m_header !== undefined)
          return this._m_header;
        if ((this.isSymbol ? false : this.idxFrom < this.idxTo)) {
          var _pos = this._io.pos;
          this._io.seek(this.ofsImages + this.idxMiddle * this.lenImage);
          this._m_header = new VectorlikeHeader(this._io, this, this._root);
          this._io.seek(_pos);
        }
        return this._m_header;
      }
    });

    /**
     * Index of the place; `idx_to` of the first step if all have such an image.
     */
    Object.defineProperty(ImageSearch.prototype, 'idxFound', {
      get: function() {
        if (this._m_idxFound !== undefined)
          return this._m_idxFound;
        this._m_idxFound = (this.idxFrom < this.idxTo ? this.narrower.idxFound : this.idxFrom);
        return this._m_idxFound;
      }
    });

    /**
     * Index half-way between both.
     */
    Object.defineProperty(ImageSearch.prototype, 'idxMiddle', {
      get: function() {
        if (this._m_idxMiddle !== undefined)
          return this._m_idxMiddle;
        this._m_idxMiddle = Math.floor((this.idxFrom + this.idxTo) / 2);
        return this._m_idxMiddle;
      }
    });

    /**
     * Whether such an image is there.
     */
    Object.defineProperty(ImageSearch.prototype, 'isImage', {
      get: function() {
        if (this._m_isImage !== undefined)
          return this._m_isImage;
        this._m_isImage = (this.idxFrom >= this.idxTo ? false : (this.isSymbol ? this.nameWord.isNotZero : this.header.sizeWord.kind == 18));
        return this._m_isImage;
      }
    });

    /**
     * What is there as the name of a symbol, which is never 0.
     */
    Object.defineProperty(ImageSearch.prototype, 'nameWord', {
      get: function() {
        if (this._m_nameWord !== undefined)
          return this._m_nameWord;
        if ((this.isSymbol ? this.idxFrom < this.idxTo : false)) {
          var _pos = this._io.pos;
          this._io.seek((this.ofsImages + this.idxMiddle * this.lenImage) + this._root.layout.alignLispWord);
          this._m_nameWord = new WordHalves(this._io, this, this._root, this._root.layout.isLittle, this._root.layout.lenLispWord);
          this._io.seek(_pos);
        }
        return this._m_nameWord;
      }
    });

    /**
     * The next step, in the half that has the answer.
     */
    Object.defineProperty(ImageSearch.prototype, 'narrower', {
      get: function() {
        if (this._m_narrower !== undefined)
          return this._m_narrower;
        if (this.idxFrom < this.idxTo) {
          this._m_narrower = new ImageSearch(this._io, this, this._root, this.isSymbol, this.ofsImages, this.lenImage, (this.isImage ? (this.idxMiddle + 1) : this.idxFrom), (this.isImage ? this.idxTo : this.idxMiddle));
        }
        return this._m_narrower;
      }
    });

    /**
     * Whether the images are symbols and not C functions.
     */

    /**
     * Bytes from the start of the file to the first place.
     */

    /**
     * Bytes from one place to the next.
     */

    /**
     * Index of the first place that may be the answer.
     */

    /**
     * Index after the last place to look at.
     */

    return ImageSearch;
  })();

  /**
   * `short`.
   */

  var Int16 = PdmpHeap.Int16 = (function() {
    function Int16(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Int16.prototype._read = function() {
      switch (this.isLittleEndian) {
      case true:
        this._is_le = true;
        break;
      case false:
        this._is_le = false;
        break;
      }

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Int16.prototype._readLE = function() {
      this.pad = new Padding(this._io, this, this._root, 2);
      this.value = this._io.readS2le();
    }
    Int16.prototype._readBE = function() {
      this.pad = new Padding(this._io, this, this._root, 2);
      this.value = this._io.readS2be();
    }

    /**
     * Byte order of the machine.
     */
    Object.defineProperty(Int16.prototype, 'isLittleEndian', {
      get: function() {
        if (this._m_isLittleEndian !== undefined)
          return this._m_isLittleEndian;
        this._m_isLittleEndian = this._root.layout.isLittle;
        return this._m_isLittleEndian;
      }
    });

    /**
     * To its alignment.
     */

    /**
     * The number.
     */

    return Int16;
  })();

  /**
   * `int`, `enum` or another 32-bit integer.
   */

  var Int32 = PdmpHeap.Int32 = (function() {
    function Int32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Int32.prototype._read = function() {
      switch (this.isLittleEndian) {
      case true:
        this._is_le = true;
        break;
      case false:
        this._is_le = false;
        break;
      }

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Int32.prototype._readLE = function() {
      this.pad = new Padding(this._io, this, this._root, 4);
      this.value = this._io.readS4le();
    }
    Int32.prototype._readBE = function() {
      this.pad = new Padding(this._io, this, this._root, 4);
      this.value = this._io.readS4be();
    }

    /**
     * Byte order of the machine.
     */
    Object.defineProperty(Int32.prototype, 'isLittleEndian', {
      get: function() {
        if (this._m_isLittleEndian !== undefined)
          return this._m_isLittleEndian;
        this._m_isLittleEndian = this._root.layout.isLittle;
        return this._m_isLittleEndian;
      }
    });

    /**
     * To its alignment.
     */

    /**
     * The number; read as signed.
     */

    return Int32;
  })();

  /**
   * `intmax_t`, `off_t` or another 64-bit integer.
   */

  var Int64 = PdmpHeap.Int64 = (function() {
    function Int64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Int64.prototype._read = function() {
      switch (this.isLittleEndian) {
      case true:
        this._is_le = true;
        break;
      case false:
        this._is_le = false;
        break;
      }

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Int64.prototype._readLE = function() {
      this.pad = new Padding(this._io, this, this._root, this._root.layout.align8);
      this.value = this._io.readS8le();
    }
    Int64.prototype._readBE = function() {
      this.pad = new Padding(this._io, this, this._root, this._root.layout.align8);
      this.value = this._io.readS8be();
    }

    /**
     * Byte order of the machine.
     */
    Object.defineProperty(Int64.prototype, 'isLittleEndian', {
      get: function() {
        if (this._m_isLittleEndian !== undefined)
          return this._m_isLittleEndian;
        this._m_isLittleEndian = this._root.layout.isLittle;
        return this._m_isLittleEndian;
      }
    });

    /**
     * To its alignment.
     */

    /**
     * The number; in JavaScript exact up to 2^53 only.
     */

    return Int64;
  })();

  /**
   * struct interval, a node of the tree of text properties of a string or buffer.
   */

  var Interval = PdmpHeap.Interval = (function() {
    function Interval(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Interval.prototype._read = function() {
      this.totalLength = new Word(this._io, this, this._root);
      this.position = new Word(this._io, this, this._root);
      this.ofsLeft = new Word(this._io, this, this._root);
      this.ofsRight = new Word(this._io, this, this._root);
      this.up = new LispWord(this._io, this, this._root);
      this.bits = new BoolBits(this._io, this, this._root);
      this.plist = new LispWord(this._io, this, this._root);
      this.padTail = new Padding(this._io, this, this._root, this._root.layout.alignLispWord);
    }

    /**
     * Whether text inserted before it joins it.
     */
    Object.defineProperty(Interval.prototype, 'frontSticky', {
      get: function() {
        if (this._m_frontSticky !== undefined)
          return this._m_frontSticky;
        this._m_frontSticky = this.bits.bit4;
        return this._m_frontSticky;
      }
    });

    /**
     * Mark of the collector; clear in a dump.
     */
    Object.defineProperty(Interval.prototype, 'gcmarkbit', {
      get: function() {
        if (this._m_gcmarkbit !== undefined)
          return this._m_gcmarkbit;
        this._m_gcmarkbit = this.bits.bit1;
        return this._m_gcmarkbit;
      }
    });

    /**
     * Whether text inserted after it joins it.
     */
    Object.defineProperty(Interval.prototype, 'rearSticky', {
      get: function() {
        if (this._m_rearSticky !== undefined)
          return this._m_rearSticky;
        this._m_rearSticky = this.bits.bit5;
        return this._m_rearSticky;
      }
    });

    /**
     * Whether this is the root, and `up` a Lisp word.
     */
    Object.defineProperty(Interval.prototype, 'upObj', {
      get: function() {
        if (this._m_upObj !== undefined)
          return this._m_upObj;
        this._m_upObj = this.bits.bit0;
        return this._m_upObj;
      }
    });

    /**
     * Whether the text is shown; a cache.
     */
    Object.defineProperty(Interval.prototype, 'visible', {
      get: function() {
        if (this._m_visible !== undefined)
          return this._m_visible;
        this._m_visible = this.bits.bit3;
        return this._m_visible;
      }
    });

    /**
     * Whether the text may not be changed; a cache.
     */
    Object.defineProperty(Interval.prototype, 'writeProtect', {
      get: function() {
        if (this._m_writeProtect !== undefined)
          return this._m_writeProtect;
        this._m_writeProtect = this.bits.bit2;
        return this._m_writeProtect;
      }
    });

    /**
     * Characters in this interval and all below it.
     */

    /**
     * A cache; not kept up to date.
     */

    /**
     * Interval before this one, or 0.
     */

    /**
     * Interval after this one, or 0.
     */

    /**
     * The string or buffer if `up_obj`, else a raw pointer to the interval above.
     */

    /**
     * C bit-fields, one byte; see the instances.
     */

    /**
     * Properties and their values in turn.
     */

    /**
     * To the alignment of the structure.
     */

    return Interval;
  })();

  /**
   * struct itree_node, one to an overlay since 29; follows it in the dump.
   */

  var ItreeNode = PdmpHeap.ItreeNode = (function() {
    function ItreeNode(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ItreeNode.prototype._read = function() {
      this.ofsParent = new Word(this._io, this, this._root);
      this.ofsLeft = new Word(this._io, this, this._root);
      this.ofsRight = new Word(this._io, this, this._root);
      this.beginPos = new Word(this._io, this, this._root);
      this.endPos = new Word(this._io, this, this._root);
      this.limit = new Word(this._io, this, this._root);
      this.offset = new Word(this._io, this, this._root);
      this.otick = new Int64(this._io, this, this._root);
      this.data = new LispWord(this._io, this, this._root);
      this.bits = new BoolBits(this._io, this, this._root);
      this.padTail = new Padding(this._io, this, this._root, this._root.layout.align8);
    }

    /**
     * Whether text inserted at the beginning stays outside.
     */
    Object.defineProperty(ItreeNode.prototype, 'frontAdvance', {
      get: function() {
        if (this._m_frontAdvance !== undefined)
          return this._m_frontAdvance;
        this._m_frontAdvance = this.bits.bit2;
        return this._m_frontAdvance;
      }
    });

    /**
     * Whether text inserted at the end joins the overlay.
     */
    Object.defineProperty(ItreeNode.prototype, 'rearAdvance', {
      get: function() {
        if (this._m_rearAdvance !== undefined)
          return this._m_rearAdvance;
        this._m_rearAdvance = this.bits.bit1;
        return this._m_rearAdvance;
      }
    });

    /**
     * Colour in the red-black tree.
     */
    Object.defineProperty(ItreeNode.prototype, 'red', {
      get: function() {
        if (this._m_red !== undefined)
          return this._m_red;
        this._m_red = this.bits.bit0;
        return this._m_red;
      }
    });

    /**
     * Node above, or 0; always 0 in a dump, like the next two.
     */

    /**
     * Node before, or 0.
     */

    /**
     * Node after, or 0.
     */

    /**
     * Position where the overlay begins, or -1.
     */

    /**
     * Position where the overlay ends, or -1.
     */

    /**
     * Greatest end in this node and all below it.
     */

    /**
     * Shift that is still to be handed down.
     */

    /**
     * Tick of the tree when `offset` was last handed down.
     */

    /**
     * The overlay.
     */

    /**
     * C bit-fields, one byte; see the instances.
     */

    /**
     * To the alignment of the structure.
     */

    return ItreeNode;
  })();

  /**
   * struct Lisp_Kboard_Objfwd, for a slot of the current keyboard. Up to 30.
   */

  var KboardObjfwd = PdmpHeap.KboardObjfwd = (function() {
    function KboardObjfwd(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    KboardObjfwd.prototype._read = function() {
      this.kind = new Int32(this._io, this, this._root);
      this.offset = new Int32(this._io, this, this._root);
    }

    /**
     * Lisp_Fwd_Type: 4.
     */

    /**
     * Bytes from the start of a KBOARD to the slot.
     */

    return KboardObjfwd;
  })();

  /**
   * What the limbs of a bignum tell about their size, which is that of a pointer,
   * or 4 bytes in a 64-bit Emacs for Windows that was built without GMP. The
   * highest limb is not 0, and a bignum is too large for a fixnum. Takes no bytes.
   */

  var LimbEvidence = PdmpHeap.LimbEvidence = (function() {
    function LimbEvidence(_io, _parent, _root, ofs, num) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.ofs = ofs;
      this.num = num;

      this._read();
    }
    LimbEvidence.prototype._read = function() {
    }

    /**
     * Whether limbs of 8 bytes are aligned, and end before the tables.
     */
    Object.defineProperty(LimbEvidence.prototype, 'fits8', {
      get: function() {
        if (this._m_fits8 !== undefined)
          return this._m_fits8;
        this._m_fits8 = (!(this.isInDoubt) ? false :  ((KaitaiStream.mod(this.ofs, 8) == 0) && (this.num * 8 <= (this._root.dump.dumpRelocs[0].ofs - this.ofs))) );
        return this._m_fits8;
      }
    });

    /**
     * The highest limb if it has 4 bytes.
     */
    Object.defineProperty(LimbEvidence.prototype, 'highest4', {
      get: function() {
        if (this._m_highest4 !== undefined)
          return this._m_highest4;
        if (this.fits8) {
          var _pos = this._io.pos;
          this._io.seek(this.ofs + (this.num - 1) * 4);
          this._m_highest4 = new WordHalves(this._io, this, this._root, this._root.layout.isLittle, 4);
          this._io.seek(_pos);
        }
        return this._m_highest4;
      }
    });

    /**
     * The highest limb if it has 8 bytes.
     */
    Object.defineProperty(LimbEvidence.prototype, 'highest8', {
      get: function() {
        if (this._m_highest8 !== undefined)
          return this._m_highest8;
        if (this.fits8) {
          var _pos = this._io.pos;
          this._io.seek(this.ofs + (this.num - 1) * 8);
          this._m_highest8 = new WordHalves(this._io, this, this._root, this._root.layout.isLittle, 8);
          this._io.seek(_pos);
        }
        return this._m_highest8;
      }
    });

    /**
     * Whether the number may have limbs of 4 bytes. Two of them have more than the 62 bits of a fixnum.
     */
    Object.defineProperty(LimbEvidence.prototype, 'is4Possible', {
      get: function() {
        if (this._m_is4Possible !== undefined)
          return this._m_is4Possible;
        this._m_is4Possible = (!(this.isInDoubt) ? false : (this.num == 1 ? false : (!(this.fits8) ? true : (this.num == 2 ? this.highest4.low >= 536870912 : this.highest4.isNotZero))));
        return this._m_is4Possible;
      }
    });

    /**
     * Whether the number may have limbs of 8 bytes.
     */
    Object.defineProperty(LimbEvidence.prototype, 'is8Possible', {
      get: function() {
        if (this._m_is8Possible !== undefined)
          return this._m_is8Possible;
        this._m_is8Possible = (this.fits8 ? this.highest8.isNotZero : false);
        return this._m_is8Possible;
      }
    });

    /**
     * Whether there can be two sizes.
     */
    Object.defineProperty(LimbEvidence.prototype, 'isInDoubt', {
      get: function() {
        if (this._m_isInDoubt !== undefined)
          return this._m_isInDoubt;
        this._m_isInDoubt =  ((this._root.layout.lenPointer == 8) && (this.num > 0)) ;
        return this._m_isInDoubt;
      }
    });

    /**
     * Whether it may have either.
     */
    Object.defineProperty(LimbEvidence.prototype, 'isOpen', {
      get: function() {
        if (this._m_isOpen !== undefined)
          return this._m_isOpen;
        this._m_isOpen =  ((this.is8Possible) && (this.is4Possible)) ;
        return this._m_isOpen;
      }
    });

    /**
     * Bytes in a limb; if it may have either, those of a pointer.
     */
    Object.defineProperty(LimbEvidence.prototype, 'lenLimb', {
      get: function() {
        if (this._m_lenLimb !== undefined)
          return this._m_lenLimb;
        this._m_lenLimb = ( ((this.isInDoubt) && (!(this.is8Possible)))  ? 4 : this._root.layout.lenPointer);
        return this._m_lenLimb;
      }
    });

    /**
     * Bytes from the start of the file to the limbs.
     */

    /**
     * Number of limbs.
     */

    return LimbEvidence;
  })();

  /**
   * Magnitude of a bignum, in the cold section at its `ofs_limbs`.
   */

  var Limbs = PdmpHeap.Limbs = (function() {
    function Limbs(_io, _parent, _root, numLimbs, lenLimb) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.numLimbs = numLimbs;
      this.lenLimb = lenLimb;

      this._read();
    }
    Limbs.prototype._read = function() {
      this.words = [];
      for (var i = 0; i < this.numLimbs; i++) {
        switch (this.lenLimb) {
        case 4:
          this.words.push(new Int32(this._io, this, this._root));
          break;
        default:
          this.words.push(new Int64(this._io, this, this._root));
          break;
        }
      }
    }

    /**
     * Limbs, the least significant first; read as signed.
     */

    /**
     * Number of limbs.
     */

    /**
     * Bytes in a limb, `mp_limb_t` of GMP: those of a pointer, but 4 in a
     * 64-bit Emacs for Windows that was built without GMP. The file does not
     * say so, but for the payloads: no limb that counts is 0.
     */

    return Limbs;
  })();

  /**
   * struct buffer. In C the names of the Lisp words up to `own_text` end in `_`. Which
   * release has which is read off Emacs 27, 28 and 30. Of 29 it follows from the
   * number of them: those of 28 and, with tree-sitter, `ts_parser_list`.
   *
   * The header tells the two things that depend on how Emacs was built: whether it
   * has tree-sitter, and on 32-bit machines the size of `time_t`.
   */

  var LispBuffer = PdmpHeap.LispBuffer = (function() {
    function LispBuffer(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LispBuffer.prototype._read = function() {
      this.header = new VectorlikeHeader(this._io, this, this._root);
      this.name = new LispWord(this._io, this, this._root);
      if (this._root.layout.release >= 30) {
        this.lastName = new LispWord(this._io, this, this._root);
      }
      this.filename = new LispWord(this._io, this, this._root);
      this.directory = new LispWord(this._io, this, this._root);
      this.backedUp = new LispWord(this._io, this, this._root);
      this.saveLength = new LispWord(this._io, this, this._root);
      this.autoSaveFileName = new LispWord(this._io, this, this._root);
      this.readOnly = new LispWord(this._io, this, this._root);
      this.mark = new LispWord(this._io, this, this._root);
      this.localVarAlist = new LispWord(this._io, this, this._root);
      this.majorMode = new LispWord(this._io, this, this._root);
      if (this._root.layout.release >= 28) {
        this.localMinorModes = new LispWord(this._io, this, this._root);
      }
      this.modeName = new LispWord(this._io, this, this._root);
      this.modeLineFormat = new LispWord(this._io, this, this._root);
      this.headerLineFormat = new LispWord(this._io, this, this._root);
      this.tabLineFormat = new LispWord(this._io, this, this._root);
      this.keymap = new LispWord(this._io, this, this._root);
      this.abbrevTable = new LispWord(this._io, this, this._root);
      this.syntaxTable = new LispWord(this._io, this, this._root);
      this.categoryTable = new LispWord(this._io, this, this._root);
      if (this._root.layout.release < 30) {
        this.caseFoldSearch = new LispWord(this._io, this, this._root);
      }
      this.tabWidth = new LispWord(this._io, this, this._root);
      this.fillColumn = new LispWord(this._io, this, this._root);
      this.leftMargin = new LispWord(this._io, this, this._root);
      this.autoFillFunction = new LispWord(this._io, this, this._root);
      this.downcaseTable = new LispWord(this._io, this, this._root);
      this.upcaseTable = new LispWord(this._io, this, this._root);
      this.caseCanonTable = new LispWord(this._io, this, this._root);
      this.caseEqvTable = new LispWord(this._io, this, this._root);
      this.truncateLines = new LispWord(this._io, this, this._root);
      this.wordWrap = new LispWord(this._io, this, this._root);
      this.ctlArrow = new LispWord(this._io, this, this._root);
      this.bidiDisplayReordering = new LispWord(this._io, this, this._root);
      this.bidiParagraphDirection = new LispWord(this._io, this, this._root);
      this.bidiParagraphSeparateRe = new LispWord(this._io, this, this._root);
      this.bidiParagraphStartRe = new LispWord(this._io, this, this._root);
      this.selectiveDisplay = new LispWord(this._io, this, this._root);
      this.selectiveDisplayEllipses = new LispWord(this._io, this, this._root);
      if (this._root.layout.release == 27) {
        this.minorModes = new LispWord(this._io, this, this._root);
      }
      this.overwriteMode = new LispWord(this._io, this, this._root);
      this.abbrevMode = new LispWord(this._io, this, this._root);
      this.displayTable = new LispWord(this._io, this, this._root);
      this.markActive = new LispWord(this._io, this, this._root);
      this.enableMultibyteCharacters = new LispWord(this._io, this, this._root);
      this.bufferFileCodingSystem = new LispWord(this._io, this, this._root);
      this.fileFormat = new LispWord(this._io, this, this._root);
      this.autoSaveFileFormat = new LispWord(this._io, this, this._root);
      this.cacheLongScans = new LispWord(this._io, this, this._root);
      this.widthTable = new LispWord(this._io, this, this._root);
      this.ptMarker = new LispWord(this._io, this, this._root);
      this.begvMarker = new LispWord(this._io, this, this._root);
      this.zvMarker = new LispWord(this._io, this, this._root);
      this.pointBeforeScroll = new LispWord(this._io, this, this._root);
      this.fileTruename = new LispWord(this._io, this, this._root);
      this.invisibilitySpec = new LispWord(this._io, this, this._root);
      this.lastSelectedWindow = new LispWord(this._io, this, this._root);
      this.displayCount = new LispWord(this._io, this, this._root);
      this.leftMarginCols = new LispWord(this._io, this, this._root);
      this.rightMarginCols = new LispWord(this._io, this, this._root);
      this.leftFringeWidth = new LispWord(this._io, this, this._root);
      this.rightFringeWidth = new LispWord(this._io, this, this._root);
      this.fringesOutsideMargins = new LispWord(this._io, this, this._root);
      this.scrollBarWidth = new LispWord(this._io, this, this._root);
      this.scrollBarHeight = new LispWord(this._io, this, this._root);
      this.verticalScrollBarType = new LispWord(this._io, this, this._root);
      this.horizontalScrollBarType = new LispWord(this._io, this, this._root);
      this.indicateEmptyLines = new LispWord(this._io, this, this._root);
      this.indicateBufferBoundaries = new LispWord(this._io, this, this._root);
      this.fringeIndicatorAlist = new LispWord(this._io, this, this._root);
      this.fringeCursorAlist = new LispWord(this._io, this, this._root);
      this.displayTime = new LispWord(this._io, this, this._root);
      this.scrollUpAggressively = new LispWord(this._io, this, this._root);
      this.scrollDownAggressively = new LispWord(this._io, this, this._root);
      this.cursorType = new LispWord(this._io, this, this._root);
      this.extraLineSpacing = new LispWord(this._io, this, this._root);
      if (this.hasTreeSitter) {
        this.tsParserList = new LispWord(this._io, this, this._root);
      }
      if (this._root.layout.release >= 30) {
        this.textConversionStyle = new LispWord(this._io, this, this._root);
      }
      this.cursorInNonSelectedWindows = new LispWord(this._io, this, this._root);
      this.ownText = new BufferText(this._io, this, this._root);
      this.text = new Word(this._io, this, this._root);
      if (this._root.layout.release == 27) {
        this.next = new Word(this._io, this, this._root);
      }
      this.pt = new Word(this._io, this, this._root);
      this.ptByte = new Word(this._io, this, this._root);
      this.begv = new Word(this._io, this, this._root);
      this.begvByte = new Word(this._io, this, this._root);
      this.zv = new Word(this._io, this, this._root);
      this.zvByte = new Word(this._io, this, this._root);
      this.baseBuffer = new Word(this._io, this, this._root);
      this.indirections = new Int32(this._io, this, this._root);
      this.windowCount = new Int32(this._io, this, this._root);
      this.localFlags = this._io.readBytes(50);
      this.modtime = new TimeValue(this._io, this, this._root, this.lenTimeT);
      this.modtimeRest = this._io.readBytes(this.lenTimeT);
      this.modtimeSize = new Int64(this._io, this, this._root);
      this.autoSaveModified = new Int64(this._io, this, this._root);
      this.displayErrorModiff = new Int64(this._io, this, this._root);
      this.autoSaveFailureTime = new TimeValue(this._io, this, this._root, this.lenTimeT);
      this.lastWindowStart = new Word(this._io, this, this._root);
      this.newlineCache = new Word(this._io, this, this._root);
      this.widthRunCache = new Word(this._io, this, this._root);
      this.bidiParagraphCache = new Word(this._io, this, this._root);
      this.bits = this._io.readU1();
      if (this._root.layout.release < 29) {
        this.overlaysBefore = new Word(this._io, this, this._root);
      }
      if (this._root.layout.release < 29) {
        this.overlaysAfter = new Word(this._io, this, this._root);
      }
      if (this._root.layout.release < 29) {
        this.overlayCenter = new Word(this._io, this, this._root);
      }
      if (this._root.layout.release >= 29) {
        this.overlays = new Word(this._io, this, this._root);
      }
      if (this.hasTsLinecol) {
        this.tsLinecol = [];
        for (var i = 0; i < 9; i++) {
          this.tsLinecol.push(new Word(this._io, this, this._root));
        }
      }
      this.undoList = new LispWord(this._io, this, this._root);
      this.padTail = new Padding(this._io, this, this._root, this._root.layout.alignObject8);
    }

    /**
     * struct buffer_text
     */

    var BufferText = LispBuffer.BufferText = (function() {
      function BufferText(_io, _parent, _root) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;

        this._read();
      }
      BufferText.prototype._read = function() {
        this.padHead = new Padding(this._io, this, this._root, this._root.layout.align8);
        this.beg = new Word(this._io, this, this._root);
        this.gpt = new Word(this._io, this, this._root);
        this.z = new Word(this._io, this, this._root);
        this.gptByte = new Word(this._io, this, this._root);
        this.zByte = new Word(this._io, this, this._root);
        this.gapSize = new Word(this._io, this, this._root);
        this.modiff = new Int64(this._io, this, this._root);
        this.charsModiff = new Int64(this._io, this, this._root);
        this.saveModiff = new Int64(this._io, this, this._root);
        this.overlayModiff = new Int64(this._io, this, this._root);
        this.compact = new Int64(this._io, this, this._root);
        this.begUnchanged = new Word(this._io, this, this._root);
        this.endUnchanged = new Word(this._io, this, this._root);
        this.unchangedModified = new Int64(this._io, this, this._root);
        this.overlayUnchangedModified = new Int64(this._io, this, this._root);
        this.intervals = new Word(this._io, this, this._root);
        this.markers = new Word(this._io, this, this._root);
        this.bits = this._io.readU1();
        this.padTail = new Padding(this._io, this, this._root, this._root.layout.align8);
      }

      /**
       * Bytes of text behind the gap.
       */
      Object.defineProperty(BufferText.prototype, 'lenAfterGap', {
        get: function() {
          if (this._m_lenAfterGap !== undefined)
            return this._m_lenAfterGap;
          this._m_lenAfterGap = (this.zByte.value - this.gptByte.value);
          return this._m_lenAfterGap;
        }
      });

      /**
       * Bytes from the start of the file to the gap.
       */
      Object.defineProperty(BufferText.prototype, 'ofsGap', {
        get: function() {
          if (this._m_ofsGap !== undefined)
            return this._m_ofsGap;
          this._m_ofsGap = ((this.beg.value + this.gptByte.value) - 1);
          return this._m_ofsGap;
        }
      });

      /**
       * To the alignment of the structure.
       */

      /**
       * The bytes, with a gap in them, in the cold section; 0 if the buffer was killed.
       */

      /**
       * Position of the gap, in characters.
       */

      /**
       * Position of the end, in characters.
       */

      /**
       * Position of the gap, in bytes.
       */

      /**
       * Position of the end, in bytes.
       */

      /**
       * Bytes in the gap; zero in a dump.
       */

      /**
       * Count of changes.
       */

      /**
       * `modiff` at the last change of characters.
       */

      /**
       * `modiff` when last saved.
       */

      /**
       * Count of changes to overlays.
       */

      /**
       * `modiff` when last compacted.
       */

      /**
       * Characters before the first change since redisplay.
       */

      /**
       * Characters after the last change since redisplay.
       */

      /**
       * `modiff` at the last redisplay.
       */

      /**
       * `overlay_modiff` at the last redisplay.
       */

      /**
       * Text properties, or 0.
       */

      /**
       * First marker, or 0.
       */

      /**
       * C bit-fields for shrinking and redisplay.
       */

      /**
       * To the alignment of the structure.
       */

      return BufferText;
    })();

    /**
     * `time_t`.
     */

    var TimeValue = LispBuffer.TimeValue = (function() {
      function TimeValue(_io, _parent, _root, lenTimeT) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this.lenTimeT = lenTimeT;

        this._read();
      }
      TimeValue.prototype._read = function() {
        switch (this.isLittleEndian) {
        case true:
          this._is_le = true;
          break;
        case false:
          this._is_le = false;
          break;
        }

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      TimeValue.prototype._readLE = function() {
        this.pad = new Padding(this._io, this, this._root, (this.lenTimeT == 8 ? this._root.layout.align8 : 4));
        if (this.lenTimeT == 4) {
          this.value4 = this._io.readS4le();
        }
        if (this.lenTimeT == 8) {
          this.value8 = this._io.readS8le();
        }
      }
      TimeValue.prototype._readBE = function() {
        this.pad = new Padding(this._io, this, this._root, (this.lenTimeT == 8 ? this._root.layout.align8 : 4));
        if (this.lenTimeT == 4) {
          this.value4 = this._io.readS4be();
        }
        if (this.lenTimeT == 8) {
          this.value8 = this._io.readS8be();
        }
      }

      /**
       * Byte order of the machine.
       */
      Object.defineProperty(TimeValue.prototype, 'isLittleEndian', {
        get: function() {
          if (this._m_isLittleEndian !== undefined)
            return this._m_isLittleEndian;
          this._m_isLittleEndian = this._root.layout.isLittle;
          return this._m_isLittleEndian;
        }
      });

      /**
       * To its alignment.
       */

      /**
       * Seconds where they have 4 bytes.
       */

      /**
       * Seconds where they have 8 bytes.
       */

      /**
       * Bytes in `time_t`, 4 or 8.
       */

      return TimeValue;
    })();

    /**
     * Whether Emacs was built with tree-sitter.
     */
    Object.defineProperty(LispBuffer.prototype, 'hasTreeSitter', {
      get: function() {
        if (this._m_hasTreeSitter !== undefined)
          return this._m_hasTreeSitter;
        this._m_hasTreeSitter =  ((this._root.layout.release >= 29) && (this.header.sizeWord.numLispWords > (this._root.layout.release == 29 ? 74 : 75))) ;
        return this._m_hasTreeSitter;
      }
    });

    /**
     * Whether the buffer has `ts_linecol`; read in the source of 31 only.
     */
    Object.defineProperty(LispBuffer.prototype, 'hasTsLinecol', {
      get: function() {
        if (this._m_hasTsLinecol !== undefined)
          return this._m_hasTsLinecol;
        this._m_hasTsLinecol =  ((this._root.layout.release >= 31) && (this.hasTreeSitter)) ;
        return this._m_hasTsLinecol;
      }
    });

    /**
     * Bytes in `time_t`. The bound lies between the lengths that the words after
     * the slots have with 4 bytes and with 8. Emacs 27 on 32-bit machines has 4.
     */
    Object.defineProperty(LispBuffer.prototype, 'lenTimeT', {
      get: function() {
        if (this._m_lenTimeT !== undefined)
          return this._m_lenTimeT;
        this._m_lenTimeT = ( ((this._root.layout.lenPointer == 8) || (this.header.sizeWord.numRestWords * this._root.layout.lenLispWord >= ((this._root.layout.release < 29 ? 268 : 260) + 2 * this._root.layout.align8) + (this.hasTsLinecol ? 36 : 0)))  ? 8 : 4);
        return this._m_lenTimeT;
      }
    });

    /**
     * Kind, number of Lisp words up to `own_text`, and of words after that.
     */

    /**
     * Name, or nil once killed.
     */

    /**
     * Name before it was killed or renamed.
     */

    /**
     * Visited file, or nil.
     */

    /**
     * Default directory.
     */

    /**
     * Whether the visited file has been backed up.
     */

    /**
     * Length of the file when last read or saved.
     */

    /**
     * File for auto-saving, or nil.
     */

    /**
     * Whether the text may not be changed.
     */

    /**
     * Marker at the mark.
     */

    /**
     * Local variables that are not slots.
     */

    /**
     * Major mode, a symbol.
     */

    /**
     * Minor modes that are on.
     */

    /**
     * Name of the major mode for the mode line.
     */

    /**
     * Format of the mode line.
     */

    /**
     * Format of the header line.
     */

    /**
     * Format of the tab line.
     */

    /**
     * Local keymap.
     */

    /**
     * Abbreviations of the mode.
     */

    /**
     * Syntax table.
     */

    /**
     * Category table.
     */

    /**
     * Whether searches ignore case.
     */

    /**
     * Columns between tab stops.
     */

    /**
     * Column beyond which lines are filled.
     */

    /**
     * Column to which filling indents.
     */

    /**
     * Function that breaks long lines, or nil.
     */

    /**
     * Char-table to lower case.
     */

    /**
     * Char-table to upper case.
     */

    /**
     * Char-table to characters equal but for case.
     */

    /**
     * Char-table that permutes those.
     */

    /**
     * Whether long lines are cut off on display.
     */

    /**
     * Whether long lines are continued at words.
     */

    /**
     * Whether control characters are shown with `^`.
     */

    /**
     * Whether text is reordered for display.
     */

    /**
     * Direction of all paragraphs, or nil.
     */

    /**
     * Regexp of lines between paragraphs.
     */

    /**
     * Regexp of lines that begin paragraphs.
     */

    /**
     * Whether text after a CR is hidden, or beyond which column.
     */

    /**
     * Whether hidden text is shown as `...`.
     */

    /**
     * Minor modes; unused.
     */

    /**
     * Whether typing replaces text.
     */

    /**
     * Whether abbreviations are expanded.
     */

    /**
     * How to show characters, or nil.
     */

    /**
     * Whether the mark is active.
     */

    /**
     * Whether the text is multibyte.
     */

    /**
     * Coding system of the visited file.
     */

    /**
     * Formats of the visited file.
     */

    /**
     * Formats for auto-saving.
     */

    /**
     * Whether the results of scans are kept.
     */

    /**
     * Widths that `width_run_cache` is for.
     */

    /**
     * Marker at point, if buffers share the text.
     */

    /**
     * Marker where the accessible text begins, likewise.
     */

    /**
     * Marker where the accessible text ends, likewise.
     */

    /**
     * Point before scrolling by the scroll bar; nil in a dump.
     */

    /**
     * Visited file without links.
     */

    /**
     * Which text properties make text invisible.
     */

    /**
     * Window that last showed it; nil in a dump.
     */

    /**
     * How often it was shown; 0 in a dump.
     */

    /**
     * Columns of the left margin.
     */

    /**
     * Columns of the right margin.
     */

    /**
     * Pixels of the left fringe, or nil.
     */

    /**
     * Pixels of the right fringe, or nil.
     */

    /**
     * Whether fringes are outside the margins.
     */

    /**
     * Pixels of the vertical scroll bar, or nil.
     */

    /**
     * Pixels of the horizontal scroll bar, or nil.
     */

    /**
     * Side of the vertical scroll bar.
     */

    /**
     * Side of the horizontal scroll bar.
     */

    /**
     * Whether lines beyond the end are marked.
     */

    /**
     * Whether beginning and end are marked.
     */

    /**
     * Bitmaps of the fringe by what they tell.
     */

    /**
     * Bitmaps of the fringe by kind of cursor.
     */

    /**
     * When it was last shown.
     */

    /**
     * How far to scroll up, or nil.
     */

    /**
     * How far to scroll down, or nil.
     */

    /**
     * Kind of cursor.
     */

    /**
     * Space between lines, or nil.
     */

    /**
     * Parsers of tree-sitter.
     */

    /**
     * How input methods may convert text.
     */

    /**
     * Kind of cursor in windows not selected.
     */

    /**
     * The text; unused if another buffer lends its own.
     */

    /**
     * `own_text` of this buffer, or of `base_buffer`.
     */

    /**
     * Next of all buffers, or 0.
     */

    /**
     * Point, in characters.
     */

    /**
     * Point, in bytes.
     */

    /**
     * Where the accessible text begins, in characters.
     */

    /**
     * The same in bytes.
     */

    /**
     * Where the accessible text ends, in characters.
     */

    /**
     * The same in bytes.
     */

    /**
     * Buffer whose text it shares, or 0.
     */

    /**
     * Number of buffers that share its text, or -1.
     */

    /**
     * Number of windows that show it; 0 in a dump.
     */

    /**
     * For each slot that can be local, whether it is.
     */

    /**
     * When the visited file was changed, in seconds.
     */

    /**
     * Nanoseconds, a `long`, and padding where that is shorter.
     */

    /**
     * Size of the visited file at that time, or -1.
     */

    /**
     * `modiff` at the last auto-save.
     */

    /**
     * `modiff` at the last error in redisplay.
     */

    /**
     * When auto-saving last failed.
     */

    /**
     * Where the last window to show it began; -1 in a dump.
     */

    /**
     * Where there are no newlines; 0 in a dump.
     */

    /**
     * Where characters are of one width; 0 in a dump.
     */

    /**
     * Where paragraphs begin; 0 in a dump.
     */

    /**
     * C bit-fields for redisplay and hooks.
     */

    /**
     * Overlays that end before `overlay_center`, or 0.
     */

    /**
     * Overlays that end after it, or 0.
     */

    /**
     * Position between the two lists.
     */

    /**
     * Root of the tree of overlays, or 0.
     */

    /**
     * Byte position, line and column of three places, for tree-sitter.
     */

    /**
     * What to undo, or t.
     */

    /**
     * To the alignment of the structure.
     */

    return LispBuffer;
  })();

  /**
   * struct Lisp_Cons
   */

  var LispCons = PdmpHeap.LispCons = (function() {
    function LispCons(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LispCons.prototype._read = function() {
      this.car = new LispWord(this._io, this, this._root);
      this.cdr = new LispWord(this._io, this, this._root);
    }

    /**
     * First of the pair.
     */

    /**
     * Second of the pair; of a list, the rest.
     */

    return LispCons;
  })();

  /**
   * struct Lisp_Float
   */

  var LispFloat = PdmpHeap.LispFloat = (function() {
    function LispFloat(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LispFloat.prototype._read = function() {
      this.data = new Float64(this._io, this, this._root);
    }

    /**
     * IEEE 754 double.
     */

    return LispFloat;
  })();

  /**
   * struct Lisp_Hash_Table. In 27 a table is dumped as it is. In 28 and 29 `next`,
   * `hash` and `index` are sizes for the vectors that the loader makes. Since 30
   * nothing but `count`, `bits` and the pairs at `ofs_key_and_value` is kept.
   */

  var LispHashTable = PdmpHeap.LispHashTable = (function() {
    function LispHashTable(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LispHashTable.prototype._read = function() {
      this.header = new VectorlikeHeader(this._io, this, this._root);
      if (this._root.layout.release < 30) {
        this.weak = new LispWord(this._io, this, this._root);
      }
      if (this._root.layout.release < 30) {
        this.hash = new LispWord(this._io, this, this._root);
      }
      if (this._root.layout.release < 30) {
        this.next = new LispWord(this._io, this, this._root);
      }
      if (this._root.layout.release < 30) {
        this.index = new LispWord(this._io, this, this._root);
      }
      if (this._root.layout.release >= 30) {
        this.ofsIndex = new Word(this._io, this, this._root);
      }
      if (this._root.layout.release >= 30) {
        this.ofsHash = new Word(this._io, this, this._root);
      }
      if (this._root.layout.release >= 30) {
        this.ofsKeyAndValue = new Word(this._io, this, this._root);
      }
      if (this._root.layout.release >= 30) {
        this.ofsTest = new Word(this._io, this, this._root);
      }
      if (this._root.layout.release >= 30) {
        this.ofsNext = new Word(this._io, this, this._root);
      }
      switch (this._root.layout.release) {
      case 27:
        this.count = new Word(this._io, this, this._root);
        break;
      case 28:
        this.count = new Word(this._io, this, this._root);
        break;
      case 29:
        this.count = new Word(this._io, this, this._root);
        break;
      default:
        this.count = new Int32(this._io, this, this._root);
        break;
      }
      switch (this._root.layout.release) {
      case 27:
        this.nextFree = new Word(this._io, this, this._root);
        break;
      case 28:
        this.nextFree = new Word(this._io, this, this._root);
        break;
      case 29:
        this.nextFree = new Word(this._io, this, this._root);
        break;
      default:
        this.nextFree = new Int32(this._io, this, this._root);
        break;
      }
      if (this._root.layout.release < 30) {
        this.purecopy = this._io.readU1();
      }
      if (this._root.layout.release < 30) {
        this.isMutable = this._io.readU1();
      }
      if (this._root.layout.release < 30) {
        this.rehashThreshold = new Float32(this._io, this, this._root);
      }
      if (this._root.layout.release < 30) {
        this.rehashSize = new Float32(this._io, this, this._root);
      }
      if (this._root.layout.release < 30) {
        this.keyAndValue = new LispWord(this._io, this, this._root);
      }
      if (this._root.layout.release < 30) {
        this.testName = new LispWord(this._io, this, this._root);
      }
      if (this._root.layout.release < 30) {
        this.testUserHash = new LispWord(this._io, this, this._root);
      }
      if (this._root.layout.release < 30) {
        this.testUserCmp = new LispWord(this._io, this, this._root);
      }
      if (this._root.layout.release < 30) {
        this.ofsCmpfn = new Word(this._io, this, this._root);
      }
      if (this._root.layout.release < 30) {
        this.ofsHashfn = new Word(this._io, this, this._root);
      }
      if (this._root.layout.release >= 30) {
        this.tableSize = new Int32(this._io, this, this._root);
      }
      if (this._root.layout.release >= 30) {
        this.indexBits = this._io.readU1();
      }
      if (this._root.layout.release >= 30) {
        this.padBits = new Padding(this._io, this, this._root, (this._root.layout.hasMsBitFields ? 4 : 1));
      }
      if (this._root.layout.release >= 30) {
        this.bits = new TableBits(this._io, this, this._root, this._root.layout.isLittle, this._root.layout.release);
      }
      this.nextWeak = new Word(this._io, this, this._root);
      this.padTail = new Padding(this._io, this, this._root, (this._root.layout.release < 30 ? this._root.layout.alignObject8 : this._root.layout.alignObject));
    }

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

      function TableBits(_io, _parent, _root, isLittle, release) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this.isLittle = isLittle;
        this.release = release;

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
          this._m_frozenTest = (this.value >>> 3 & 3);
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
          this._m_isMutable = (this.value >>> (this.release == 30 ? (this.isLittle ? 6 : 1) : (this.isLittle ? 5 : 2)) & 1) == 1;
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
          if (this.release == 30) {
            this._m_purecopy = (this.value >>> (this.isLittle ? 5 : 2) & 1) == 1;
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
          this._m_weakness = (this.value >>> (this.isLittle ? 0 : 5) & 7);
          return this._m_weakness;
        }
      });

      /**
       * The byte.
       */

      /**
       * Whether the machine is little-endian.
       */

      /**
       * Major version of Emacs, 30 or later.
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
     * Keys and values in turn, or 0 if there are none.
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

    return LispHashTable;
  })();

  /**
   * struct Lisp_Marker, Lisp_Overlay, Lisp_Save_Value or Lisp_Finalizer of 2018,
   * before the merge. They shared the tag 1, and a first word of bit-fields that
   * tells which it is. Later such objects are vectorlike, but save values.
   */

  var LispMisc = PdmpHeap.LispMisc = (function() {
    function LispMisc(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LispMisc.prototype._read = function() {
      this.miscType = new Int16(this._io, this, this._root);
      this.bits = new Int16(this._io, this, this._root);
      if (this.miscType.value == 24236) {
        this.ofsBuffer = new Word(this._io, this, this._root);
      }
      if (this.miscType.value == 24239) {
        this.ofsPrev = new Word(this._io, this, this._root);
      }
      if (this.miscType.value != 24238) {
        this.ofsNext = new Word(this._io, this, this._root);
      }
      if (this.miscType.value == 24236) {
        this.charpos = new Word(this._io, this, this._root);
      }
      if (this.miscType.value == 24236) {
        this.bytepos = new Word(this._io, this, this._root);
      }
      if (this.miscType.value == 24237) {
        this.startMarker = new LispWord(this._io, this, this._root);
      }
      if (this.miscType.value == 24237) {
        this.endMarker = new LispWord(this._io, this, this._root);
      }
      if (this.miscType.value == 24237) {
        this.plist = new LispWord(this._io, this, this._root);
      }
      if (this.miscType.value == 24239) {
        this.func = new LispWord(this._io, this, this._root);
      }
      if (this.miscType.value == 24238) {
        this.data = [];
        for (var i = 0; i < 4; i++) {
          this.data.push(new LispWord(this._io, this, this._root));
        }
      }
    }

    /**
     * Mark of the collector; clear in a dump.
     */
    Object.defineProperty(LispMisc.prototype, 'gcmarkbit', {
      get: function() {
        if (this._m_gcmarkbit !== undefined)
          return this._m_gcmarkbit;
        this._m_gcmarkbit = ((this._root.layout.isLittle ? this.bits.value : (this.bits.value >>> 15)) & 1) != 0;
        return this._m_gcmarkbit;
      }
    });

    /**
     * Whether text inserted at a marker goes before it.
     */
    Object.defineProperty(LispMisc.prototype, 'insertionType', {
      get: function() {
        if (this._m_insertionType !== undefined)
          return this._m_insertionType;
        if (this.miscType.value == 24236) {
          this._m_insertionType = ((this._root.layout.isLittle ? (this.bits.value >>> 15) : this.bits.value) & 1) != 0;
        }
        return this._m_insertionType;
      }
    });

    /**
     * Whether the position of a marker has to follow insertions.
     */
    Object.defineProperty(LispMisc.prototype, 'needAdjustment', {
      get: function() {
        if (this._m_needAdjustment !== undefined)
          return this._m_needAdjustment;
        if (this.miscType.value == 24236) {
          this._m_needAdjustment = ((this._root.layout.isLittle ? (this.bits.value >>> 14) : (this.bits.value >>> 1)) & 1) != 0;
        }
        return this._m_needAdjustment;
      }
    });

    /**
     * Three bits for each of `data`, the lowest for the first: 0 unused, 1
     * integer, 2 pointer to a function, 3 pointer, 4 Lisp word.
     */
    Object.defineProperty(LispMisc.prototype, 'saveType', {
      get: function() {
        if (this._m_saveType !== undefined)
          return this._m_saveType;
        if (this.miscType.value == 24238) {
          this._m_saveType = ((this._root.layout.isLittle ? (this.bits.value >>> 3) : this.bits.value) & 8191);
        }
        return this._m_saveType;
      }
    });

    /**
     * 0x5eac marker, 0x5ead overlay, 0x5eae save value, 0x5eaf finalizer.
     */

    /**
     * Further bit-fields, two bytes; see the instances.
     */

    /**
     * Buffer in which a marker is, or 0.
     */

    /**
     * Finalizer before a finalizer in the circular list.
     */

    /**
     * Next marker or overlay of the buffer, or 0; next finalizer.
     */

    /**
     * Position of a marker in characters.
     */

    /**
     * Position of a marker in bytes.
     */

    /**
     * Marker where an overlay begins.
     */

    /**
     * Marker where an overlay ends.
     */

    /**
     * Properties of an overlay and their values in turn.
     */

    /**
     * Function that a finalizer calls, or nil once it was called.
     */

    /**
     * Numbers, pointers or Lisp words of a save value; see `save_type`.
     */

    return LispMisc;
  })();

  /**
   * struct Lisp_String
   */

  var LispString = PdmpHeap.LispString = (function() {
    function LispString(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LispString.prototype._read = function() {
      this.numChars = new Word(this._io, this, this._root);
      this.lenData = new Word(this._io, this, this._root);
      this.ofsIntervals = new Word(this._io, this, this._root);
      this.ofsData = new Word(this._io, this, this._root);
    }

    /**
     * Number of characters; of bytes in a unibyte string.
     */

    /**
     * Number of bytes in a multibyte string. Negative for a unibyte string:
     * -1 usual, -2 data are a literal in the executable (to 30), -3 data are
     * bytecode that must not move (since 29).
     */

    /**
     * Text properties, or 0.
     */

    /**
     * The bytes, followed by a NUL that is not counted.
     */

    return LispString;
  })();

  /**
   * struct Lisp_Symbol
   */

  var LispSymbol = PdmpHeap.LispSymbol = (function() {
    function LispSymbol(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LispSymbol.prototype._read = function() {
      this.flags = new SymbolFlags(this._io, this, this._root, this._root.layout.isLittle, this._root.layout.release);
      this.name = new LispWord(this._io, this, this._root);
      this.val = new LispWord(this._io, this, this._root);
      this.func = new LispWord(this._io, this, this._root);
      this.plist = new LispWord(this._io, this, this._root);
      this.ofsNext = new Word(this._io, this, this._root);
      this.padTail = new Padding(this._io, this, this._root, this._root.layout.alignLispWord);
    }

    /**
     * Bit-fields, two bytes.
     */

    /**
     * Name, a string.
     */

    /**
     * Value or what leads to it; see `flags.redirect`.
     */

    /**
     * Function definition.
     */

    /**
     * Property list.
     */

    /**
     * Next symbol in the same bucket of an obarray, or 0.
     */

    /**
     * To the alignment of the structure.
     */

    return LispSymbol;
  })();

  /**
   * struct Lisp_Vector; the beginning of every vectorlike object whose first words are Lisp words.
   */

  var LispVector = PdmpHeap.LispVector = (function() {
    function LispVector(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LispVector.prototype._read = function() {
      this.header = new VectorlikeHeader(this._io, this, this._root);
      this.contents = [];
      for (var i = 0; i < (this.header.sizeWord.numLispWords < 1024 ? this.header.sizeWord.numLispWords : 1024); i++) {
        this.contents.push(new LispWord(this._io, this, this._root));
      }
      this.moreContents = this._io.readBytes((this.header.sizeWord.numLispWords < 1024 ? 0 : ((this.header.sizeWord.numLispWords - 1024) * this._root.layout.lenLispWord)));
    }

    /**
     * Size, and kind of pseudovector.
     */

    /**
     * The Lisp words at the beginning of the object, but at most 1,024; of an
     * ordinary vector, a record, a font spec or a font entity, all of it.
     */

    /**
     * The further ones of a longer vector, as bytes.
     */

    return LispVector;
  })();

  /**
   * Lisp_Object or EMACS_INT.
   */

  var LispWord = PdmpHeap.LispWord = (function() {
    function LispWord(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LispWord.prototype._read = function() {
      switch (this.isLittleEndian) {
      case true:
        this._is_le = true;
        break;
      case false:
        this._is_le = false;
        break;
      }

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    LispWord.prototype._readLE = function() {
      this.pad = new Padding(this._io, this, this._root, this._root.layout.alignLispWord);
      if (this._root.layout.lenLispWord == 4) {
        this.value4 = this._io.readS4le();
      }
      if (this._root.layout.lenLispWord == 8) {
        this.value8 = this._io.readS8le();
      }
    }
    LispWord.prototype._readBE = function() {
      this.pad = new Padding(this._io, this, this._root, this._root.layout.alignLispWord);
      if (this._root.layout.lenLispWord == 4) {
        this.value4 = this._io.readS4be();
      }
      if (this._root.layout.lenLispWord == 8) {
        this.value8 = this._io.readS8be();
      }
    }

    /**
     * Byte order of the machine.
     */
    Object.defineProperty(LispWord.prototype, 'isLittleEndian', {
      get: function() {
        if (this._m_isLittleEndian !== undefined)
          return this._m_isLittleEndian;
        this._m_isLittleEndian = this._root.layout.isLittle;
        return this._m_isLittleEndian;
      }
    });

    /**
     * The offset in a word that awaits relocation. It takes a pointer, and so the
     * first 4 bytes of a wide word, which are the high ones in a big-endian dump.
     */
    Object.defineProperty(LispWord.prototype, 'ofs', {
      get: function() {
        if (this._m_ofs !== undefined)
          return this._m_ofs;
        this._m_ofs = ( ((this._root.layout.isWide) && (!(this._root.layout.isLittle)))  ? Math.floor(this.value / 4294967296) : this.value);
        return this._m_ofs;
      }
    });

    /**
     * The word as a signed number. In JavaScript it is a Number and exact up
     * to 2^53 only. A word that awaits relocation holds an offset, see `ofs`.
     */
    Object.defineProperty(LispWord.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._m_value = (this._root.layout.lenLispWord == 4 ? this.value4 : this.value8);
        return this._m_value;
      }
    });

    /**
     * To its alignment.
     */

    /**
     * The word where it has 4 bytes.
     */

    /**
     * The word where it has 8 bytes.
     */

    return LispWord;
  })();

  /**
   * An array of Lisp words outside its owner: key_and_value of a hash table (two
   * for each of `count`), buckets of an obarray (2 to the power of `size_bits`).
   */

  var LispWords = PdmpHeap.LispWords = (function() {
    function LispWords(_io, _parent, _root, numWords) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.numWords = numWords;

      this._read();
    }
    LispWords.prototype._read = function() {
      this.words = [];
      for (var i = 0; i < this.numWords; i++) {
        this.words.push(new LispWord(this._io, this, this._root));
      }
    }

    /**
     * The words.
     */

    /**
     * Number of words.
     */

    return LispWords;
  })();

  /**
   * A character set of the table, and what it points to. Takes no bytes.
   */

  var ListedCharset = PdmpHeap.ListedCharset = (function() {
    function ListedCharset(_io, _parent, _root, ofs, lenCharset, hasAttributes) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.ofs = ofs;
      this.lenCharset = lenCharset;
      this.hasAttributes = hasAttributes;

      this._read();
    }
    ListedCharset.prototype._read = function() {
    }

    /**
     * The character set.
     */
    Object.defineProperty(ListedCharset.prototype, 'charset', {
      get: function() {
        if (this._m_charset !== undefined)
          return this._m_charset;
        var _pos = this._io.pos;
        this._io.seek(this.ofs);
        this._raw__m_charset = this._io.readBytes(this.lenCharset);
        var _io__raw__m_charset = new KaitaiStream(this._raw__m_charset);
        this._m_charset = new Charset(_io__raw__m_charset, this, this._root, this.hasAttributes);
        this._io.seek(_pos);
        return this._m_charset;
      }
    });

    /**
     * For each byte a bit for each dimension in which codes may have it; absent if that is simple.
     */
    Object.defineProperty(ListedCharset.prototype, 'codeSpaceMask', {
      get: function() {
        if (this._m_codeSpaceMask !== undefined)
          return this._m_codeSpaceMask;
        if (this.charset.ofsCodeSpaceMask.value != 0) {
          var _pos = this._io.pos;
          this._io.seek(this.charset.ofsCodeSpaceMask.value);
          this._m_codeSpaceMask = this._io.readBytes(256);
          this._io.seek(_pos);
        }
        return this._m_codeSpaceMask;
      }
    });

    /**
     * Bytes from the start of the file.
     */

    /**
     * Size of a charset in bytes.
     */

    /**
     * Whether each charset has its attribute vector.
     */

    return ListedCharset;
  })();

  /**
   * An entry of `object_starts`, and the object.
   */

  var ListedObject = PdmpHeap.ListedObject = (function() {
    function ListedObject(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ListedObject.prototype._read = function() {
      this.start = new PackedReloc_.PackedReloc(this._io, null, null, this._root.layout.isLittle, this._root.dump.form.numTypeBits, this._root.dump.lenUnit);
    }

    /**
     * The object.
     */
    Object.defineProperty(ListedObject.prototype, 'lispObject', {
      get: function() {
        if (this._m_lispObject !== undefined)
          return this._m_lispObject;
        this._m_lispObject = new HeapObject(this._io, this, this._root, this.start.ofs, this.start.code);
        return this._m_lispObject;
      }
    });

    /**
     * Where the object starts, and its tag.
     */

    return ListedObject;
  })();

  /**
   * struct Lisp_Marker
   */

  var Marker = PdmpHeap.Marker = (function() {
    function Marker(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Marker.prototype._read = function() {
      this.header = new VectorlikeHeader(this._io, this, this._root);
      this.ofsBuffer = new Word(this._io, this, this._root);
      this.bits = new BoolBits(this._io, this, this._root);
      this.ofsNext = new Word(this._io, this, this._root);
      this.charpos = new Word(this._io, this, this._root);
      this.bytepos = new Word(this._io, this, this._root);
      this.padTail = new Padding(this._io, this, this._root, this._root.layout.alignObject);
    }

    /**
     * Whether text inserted at the marker goes before it.
     */
    Object.defineProperty(Marker.prototype, 'insertionType', {
      get: function() {
        if (this._m_insertionType !== undefined)
          return this._m_insertionType;
        this._m_insertionType = this.bits.bit1;
        return this._m_insertionType;
      }
    });

    /**
     * Whether the position has to follow insertions.
     */
    Object.defineProperty(Marker.prototype, 'needAdjustment', {
      get: function() {
        if (this._m_needAdjustment !== undefined)
          return this._m_needAdjustment;
        this._m_needAdjustment = this.bits.bit0;
        return this._m_needAdjustment;
      }
    });

    /**
     * Kind, and both sizes.
     */

    /**
     * Buffer in which it is, or 0.
     */

    /**
     * C bit-fields, one byte; see the instances.
     */

    /**
     * Next marker of the buffer, or 0.
     */

    /**
     * Position in characters.
     */

    /**
     * Position in bytes.
     */

    /**
     * To the alignment of the structure.
     */

    return Marker;
  })();

  /**
   * struct Lisp_Native_Comp_Unit, since 28.
   */

  var NativeCompUnit = PdmpHeap.NativeCompUnit = (function() {
    function NativeCompUnit(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    NativeCompUnit.prototype._read = function() {
      this.header = new VectorlikeHeader(this._io, this, this._root);
      this.file = new LispWord(this._io, this, this._root);
      this.optimizeQualities = new LispWord(this._io, this, this._root);
      this.lambdaGcGuardH = new LispWord(this._io, this, this._root);
      this.lambdaCNameIdxH = new LispWord(this._io, this, this._root);
      this.dataFdocV = new LispWord(this._io, this, this._root);
      this.dataVec = new LispWord(this._io, this, this._root);
      if (this._root.layout.release < 31) {
        this.dataImpureVec = new LispWord(this._io, this, this._root);
      }
      if (this._root.layout.release < 31) {
        this.ofsDataImpRelocs = new Word(this._io, this, this._root);
      }
      if (this._root.layout.release >= 31) {
        this.ofsDataRelocs = new Word(this._io, this, this._root);
      }
      this.loadedOnce = this._io.readU1();
      this.loadOngoing = this._io.readU1();
      this.handle = new Word(this._io, this, this._root);
      this.padTail = new Padding(this._io, this, this._root, this._root.layout.alignObject8);
    }

    /**
     * Kind, and both sizes.
     */

    /**
     * Name of the file, or of two for an installed and an uninstalled Emacs.
     */

    /**
     * How it was compiled.
     */

    /**
     * Hash table that keeps anonymous functions alive.
     */

    /**
     * Hash table from names of C functions to indices.
     */

    /**
     * Documentation of its functions, a vector.
     */

    /**
     * Objects that the code refers to.
     */

    /**
     * Objects that the code refers to and that can not be in pure space.
     */

    /**
     * Where the code has the objects of `data_impure_vec`; 0 in a dump.
     */

    /**
     * Where the code has the objects of `data_vec`; 0 in a dump.
     */

    /**
     * Whether the file was loaded before.
     */

    /**
     * Whether the file is being loaded.
     */

    /**
     * Handle of the dynamic linker; 0 in a dump.
     */

    /**
     * To the alignment of the structure.
     */

    return NativeCompUnit;
  })();

  /**
   * struct Lisp_Obarray, since 30; up to 29 an obarray is an ordinary vector.
   */

  var Obarray = PdmpHeap.Obarray = (function() {
    function Obarray(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Obarray.prototype._read = function() {
      this.header = new VectorlikeHeader(this._io, this, this._root);
      this.ofsBuckets = new Word(this._io, this, this._root);
      this.sizeBits = new Int32(this._io, this, this._root);
      this.numSymbols = new Int32(this._io, this, this._root);
      this.padTail = new Padding(this._io, this, this._root, this._root.layout.alignObject);
    }

    /**
     * Number of buckets; more than any file has room for if `size_bits` makes no sense.
     */
    Object.defineProperty(Obarray.prototype, 'numBuckets', {
      get: function() {
        if (this._m_numBuckets !== undefined)
          return this._m_numBuckets;
        this._m_numBuckets = ( ((this.sizeBits.value < 0) || (this.sizeBits.value > 29))  ? 536870912 : (1 << this.sizeBits.value));
        return this._m_numBuckets;
      }
    });

    /**
     * Kind, and both sizes.
     */

    /**
     * First symbol of each bucket, or the fixnum 0.
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

    return Obarray;
  })();

  /**
   * 256 objects in the order of `object_starts`; the last page may have fewer.
   */

  var ObjectPage = PdmpHeap.ObjectPage = (function() {
    function ObjectPage(_io, _parent, _root, index) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.index = index;

      this._read();
    }
    ObjectPage.prototype._read = function() {
    }

    /**
     * Index of the first object of the page.
     */
    Object.defineProperty(ObjectPage.prototype, 'idxFirst', {
      get: function() {
        if (this._m_idxFirst !== undefined)
          return this._m_idxFirst;
        this._m_idxFirst = (this.index * 256);
        return this._m_idxFirst;
      }
    });

    /**
     * Number of objects of the page.
     */
    Object.defineProperty(ObjectPage.prototype, 'numObjects', {
      get: function() {
        if (this._m_numObjects !== undefined)
          return this._m_numObjects;
        this._m_numObjects = (this._root.numObjects - this.idxFirst < 256 ? (this._root.numObjects - this.idxFirst) : 256);
        return this._m_numObjects;
      }
    });

    /**
     * The objects.
     */
    Object.defineProperty(ObjectPage.prototype, 'objects', {
      get: function() {
        if (this._m_objects !== undefined)
          return this._m_objects;
        var _pos = this._io.pos;
        this._io.seek(this._root.dump.ofsObjectStarts + this.idxFirst * this._root.dump.form.lenPacked);
        this._m_objects = [];
        for (var i = 0; i < this.numObjects; i++) {
          this._m_objects.push(new ListedObject(this._io, this, this._root));
        }
        this._io.seek(_pos);
        return this._m_objects;
      }
    });

    /**
     * Index of the page.
     */

    return ObjectPage;
  })();

  /**
   * struct Lisp_Overlay
   */

  var Overlay = PdmpHeap.Overlay = (function() {
    function Overlay(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Overlay.prototype._read = function() {
      this.header = new VectorlikeHeader(this._io, this, this._root);
      if (this._root.layout.release < 29) {
        this.startMarker = new LispWord(this._io, this, this._root);
      }
      if (this._root.layout.release < 29) {
        this.endMarker = new LispWord(this._io, this, this._root);
      }
      this.plist = new LispWord(this._io, this, this._root);
      if (this._root.layout.release < 29) {
        this.ofsNext = new Word(this._io, this, this._root);
      }
      if (this._root.layout.release >= 29) {
        this.ofsBuffer = new Word(this._io, this, this._root);
      }
      if (this._root.layout.release >= 29) {
        this.ofsInterval = new Word(this._io, this, this._root);
      }
      this.padTail = new Padding(this._io, this, this._root, this._root.layout.alignObject8);
    }

    /**
     * Kind, and both sizes.
     */

    /**
     * Marker where it begins.
     */

    /**
     * Marker where it ends.
     */

    /**
     * Properties and their values in turn.
     */

    /**
     * Next overlay of the buffer, or 0.
     */

    /**
     * Buffer in which it is, or 0; 0 in a dump.
     */

    /**
     * Its `itree_node`.
     */

    /**
     * To the alignment of the structure.
     */

    return Overlay;
  })();

  /**
   * What a C compiler skips to align the next scalar, or the whole structure.
   */

  var Padding = PdmpHeap.Padding = (function() {
    function Padding(_io, _parent, _root, align) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.align = align;

      this._read();
    }
    Padding.prototype._read = function() {
      this.bytes = this._io.readBytes(KaitaiStream.mod(this.align - KaitaiStream.mod(this._io.pos, this.align), this.align));
    }

    /**
     * Without meaning; zero in a dump.
     */

    /**
     * Alignment in bytes.
     */

    return Padding;
  })();

  /**
   * Up to 256 pairs of a hash table. Takes no bytes.
   */

  var PairPage = PdmpHeap.PairPage = (function() {
    function PairPage(_io, _parent, _root, ofs, num) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.ofs = ofs;
      this.num = num;

      this._read();
    }
    PairPage.prototype._read = function() {
    }

    /**
     * The pairs.
     */
    Object.defineProperty(PairPage.prototype, 'pairs', {
      get: function() {
        if (this._m_pairs !== undefined)
          return this._m_pairs;
        this._m_pairs = [];
        for (var i = 0; i < this.num; i++) {
          this._m_pairs.push(new HashPair(this._io, this, this._root, (this.ofs + (i * 2) * this._root.layout.lenLispWord)));
        }
        return this._m_pairs;
      }
    });

    /**
     * Bytes from the start of the file to the first pair of the page.
     */

    /**
     * Number of pairs of the page.
     */

    return PairPage;
  })();

  /**
   * The pairs of a hash table, key first, then value. Takes no bytes.
   */

  var PairTable = PdmpHeap.PairTable = (function() {
    function PairTable(_io, _parent, _root, ofs, num) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.ofs = ofs;
      this.num = num;

      this._read();
    }
    PairTable.prototype._read = function() {
    }

    /**
     * Whether the pairs lie in the file.
     */
    Object.defineProperty(PairTable.prototype, 'isInside', {
      get: function() {
        if (this._m_isInside !== undefined)
          return this._m_isInside;
        this._m_isInside = this.lastByte >= 0;
        return this._m_isInside;
      }
    });

    /**
     * The last byte of the last pair. Reading it fails if the file ends before.
     */
    Object.defineProperty(PairTable.prototype, 'lastByte', {
      get: function() {
        if (this._m_lastByte !== undefined)
          return this._m_lastByte;
        var _pos = this._io.pos;
        this._io.seek((this.ofs + (this.num * 2) * this._root.layout.lenLispWord) - 1);
        this._m_lastByte = this._io.readU1();
        this._io.seek(_pos);
        return this._m_lastByte;
      }
    });

    /**
     * The pairs, 256 to a page.
     */
    Object.defineProperty(PairTable.prototype, 'pages', {
      get: function() {
        if (this._m_pages !== undefined)
          return this._m_pages;
        this._m_pages = [];
        for (var i = 0; i < (this.isInside ? Math.floor((this.num + 255) / 256) : 0); i++) {
          this._m_pages.push(new PairPage(this._io, this, this._root, (this.ofs + (i * 512) * this._root.layout.lenLispWord), (this.num - i * 256 < 256 ? (this.num - i * 256) : 256)));
        }
        return this._m_pages;
      }
    });

    /**
     * Bytes from the start of the file to the first pair.
     */

    /**
     * Number of pairs.
     */

    return PairTable;
  })();

  /**
   * The value of a symbol whose variable may be local to a buffer, and what it
   * leads to. Takes no bytes.
   */

  var PlacedBlv = PdmpHeap.PlacedBlv = (function() {
    function PlacedBlv(_io, _parent, _root, ofs) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.ofs = ofs;

      this._read();
    }
    PlacedBlv.prototype._read = function() {
    }

    /**
     * The structure.
     */
    Object.defineProperty(PlacedBlv.prototype, 'blv', {
      get: function() {
        if (this._m_blv !== undefined)
          return this._m_blv;
        var _pos = this._io.pos;
        this._io.seek(this.ofs);
        this._raw__m_blv = this._io.readBytes(64);
        var _io__raw__m_blv = new KaitaiStream(this._raw__m_blv);
        this._m_blv = new Blv(_io__raw__m_blv, this, this._root);
        this._io.seek(_pos);
        return this._m_blv;
      }
    });

    /**
     * A cons of the symbol and its default value.
     */
    Object.defineProperty(PlacedBlv.prototype, 'defcell', {
      get: function() {
        if (this._m_defcell !== undefined)
          return this._m_defcell;
        this._m_defcell = new Slot(this._io, this, this._root, ((this.ofs + 2 * this._root.layout.lenPointer) + this._root.layout.lenLispWord));
        return this._m_defcell;
      }
    });

    /**
     * What leads to the C variable, if the variable is one as well.
     */
    Object.defineProperty(PlacedBlv.prototype, 'forward', {
      get: function() {
        if (this._m_forward !== undefined)
          return this._m_forward;
        if (this.forwardSlot.ofsPointed != 0) {
          this._m_forward = new PlacedForward(this._io, this, this._root, this.forwardSlot.ofsPointed);
        }
        return this._m_forward;
      }
    });

    /**
     * Its pointer `fwd`.
     */
    Object.defineProperty(PlacedBlv.prototype, 'forwardSlot', {
      get: function() {
        if (this._m_forwardSlot !== undefined)
          return this._m_forwardSlot;
        this._m_forwardSlot = new Slot(this._io, this, this._root, (this.ofs + this._root.layout.lenPointer));
        return this._m_forwardSlot;
      }
    });

    /**
     * A cons of the symbol and its current value.
     */
    Object.defineProperty(PlacedBlv.prototype, 'valcell', {
      get: function() {
        if (this._m_valcell !== undefined)
          return this._m_valcell;
        this._m_valcell = new Slot(this._io, this, this._root, ((this.ofs + 2 * this._root.layout.lenPointer) + 2 * this._root.layout.lenLispWord));
        return this._m_valcell;
      }
    });

    /**
     * Bytes from the start of the file.
     */

    return PlacedBlv;
  })();

  /**
   * A character set, and the place behind it.
   */

  var PlacedCharset = PdmpHeap.PlacedCharset = (function() {
    function PlacedCharset(_io, _parent, _root, hasAttributes) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hasAttributes = hasAttributes;

      this._read();
    }
    PlacedCharset.prototype._read = function() {
      this.body = new Charset(this._io, this, this._root, this.hasAttributes);
      this.tail = new Position(this._io, this, this._root, this._io.pos);
    }

    /**
     * The character set.
     */

    /**
     * Where it ends.
     */

    /**
     * Whether each charset has its attribute vector.
     */

    return PlacedCharset;
  })();

  /**
   * What leads from a symbol to a C variable, up to 30. Takes no bytes.
   */

  var PlacedForward = PdmpHeap.PlacedForward = (function() {
    function PlacedForward(_io, _parent, _root, ofs) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.ofs = ofs;

      this._read();
    }
    PlacedForward.prototype._read = function() {
    }

    /**
     * The structure.
     */
    Object.defineProperty(PlacedForward.prototype, 'content', {
      get: function() {
        if (this._m_content !== undefined)
          return this._m_content;
        var _pos = this._io.pos;
        this._io.seek(this.ofs);
        this._raw__m_content = this._io.readBytes(64);
        var _io__raw__m_content = new KaitaiStream(this._raw__m_content);
        this._m_content = new ForwardStructure(_io__raw__m_content, this, this._root, this.kind.value);
        this._io.seek(_pos);
        return this._m_content;
      }
    });

    /**
     * Lisp_Fwd_Type: 0 intmax_t, 1 bool, 2 Lisp_Object, 3 slot of a buffer, 4 slot of a keyboard.
     */
    Object.defineProperty(PlacedForward.prototype, 'kind', {
      get: function() {
        if (this._m_kind !== undefined)
          return this._m_kind;
        var _pos = this._io.pos;
        this._io.seek(this.ofs);
        this._m_kind = new Int32(this._io, this, this._root);
        this._io.seek(_pos);
        return this._m_kind;
      }
    });

    /**
     * Bytes from the start of the file.
     */

    return PlacedForward;
  })();

  /**
   * A node of the tree of text properties, and those below it. Takes no bytes.
   */

  var PlacedInterval = PdmpHeap.PlacedInterval = (function() {
    function PlacedInterval(_io, _parent, _root, ofs) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.ofs = ofs;

      this._read();
    }
    PlacedInterval.prototype._read = function() {
    }

    /**
     * The structure.
     */
    Object.defineProperty(PlacedInterval.prototype, 'interval', {
      get: function() {
        if (this._m_interval !== undefined)
          return this._m_interval;
        var _pos = this._io.pos;
        this._io.seek(this.ofs);
        this._raw__m_interval = this._io.readBytes(64);
        var _io__raw__m_interval = new KaitaiStream(this._raw__m_interval);
        this._m_interval = new Interval(_io__raw__m_interval, this, this._root);
        this._io.seek(_pos);
        return this._m_interval;
      }
    });

    /**
     * The interval before this one, with those below it.
     */
    Object.defineProperty(PlacedInterval.prototype, 'left', {
      get: function() {
        if (this._m_left !== undefined)
          return this._m_left;
        if (this.interval.ofsLeft.value != 0) {
          this._m_left = new PlacedInterval(this._io, this, this._root, this.interval.ofsLeft.value);
        }
        return this._m_left;
      }
    });

    /**
     * Properties and their values in turn.
     */
    Object.defineProperty(PlacedInterval.prototype, 'plist', {
      get: function() {
        if (this._m_plist !== undefined)
          return this._m_plist;
        this._m_plist = new Slot(this._io, this, this._root, (((this.ofs + 4 * this._root.layout.lenPointer) + this._root.layout.lenLispWord) + this._root.layout.alignLispWord));
        return this._m_plist;
      }
    });

    /**
     * The interval after this one, with those below it.
     */
    Object.defineProperty(PlacedInterval.prototype, 'right', {
      get: function() {
        if (this._m_right !== undefined)
          return this._m_right;
        if (this.interval.ofsRight.value != 0) {
          this._m_right = new PlacedInterval(this._io, this, this._root, this.interval.ofsRight.value);
        }
        return this._m_right;
      }
    });

    /**
     * Bytes from the start of the file.
     */

    return PlacedInterval;
  })();

  /**
   * A structure, and the place behind it.
   */

  var PlacedStructure = PdmpHeap.PlacedStructure = (function() {
    function PlacedStructure(_io, _parent, _root, choice) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.choice = choice;

      this._read();
    }
    PlacedStructure.prototype._read = function() {
      this.structure = new Structure(this._io, this, this._root, this.choice.structType);
      this.tail = new Position(this._io, this, this._root, this._io.pos);
    }

    /**
     * The structure.
     */

    /**
     * Where it ends.
     */

    /**
     * Which structure it is.
     */

    return PlacedStructure;
  })();

  /**
   * A position in a stream. Takes no bytes.
   */

  var Position = PdmpHeap.Position = (function() {
    function Position(_io, _parent, _root, ofs) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.ofs = ofs;

      this._read();
    }
    Position.prototype._read = function() {
    }

    /**
     * Bytes from the start of the stream.
     */

    return Position;
  })();

  /**
   * A frame, window, process or terminal. Of these a dump keeps the size only:
   * every Lisp word is nil and all else 0.
   */

  var Shell = PdmpHeap.Shell = (function() {
    function Shell(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Shell.prototype._read = function() {
      this.header = new VectorlikeHeader(this._io, this, this._root);
      this.contents = [];
      for (var i = 0; i < this.header.sizeWord.numLispWords; i++) {
        this.contents.push(new LispWord(this._io, this, this._root));
      }
      this.rest = this._io.readBytes(this.header.sizeWord.numRestWords * this._root.layout.lenLispWord);
    }

    /**
     * Kind, and both sizes; they depend on how Emacs was configured.
     */

    /**
     * The Lisp words.
     */

    /**
     * All else.
     */

    return Shell;
  })();

  /**
   * `ptrdiff_t size` of a vectorlike header. Emacs picks it apart with shifts,
   * so the fields below are the same bits of the word in both byte orders.
   */

  var SizeAndKind = PdmpHeap.SizeAndKind = (function() {
    function SizeAndKind(_io, _parent, _root, isLittle, lenWord) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isLittle = isLittle;
      this.lenWord = lenWord;

      this._read();
    }
    SizeAndKind.prototype._read = function() {
      if (this.isLittle) {
        this.little = new SizeAndKindLe(this._io, this, this._root);
      }
      if (!(this.isLittle)) {
        this.big = new SizeAndKindBe(this._io, this, this._root);
      }
    }

    /**
     * From the high end.
     */

    var SizeAndKindBe = SizeAndKind.SizeAndKindBe = (function() {
      function SizeAndKindBe(_io, _parent, _root) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;

        this._read();
      }
      SizeAndKindBe.prototype._read = function() {
        this.isMarked = this._io.readBitsIntBe(1) != 0;
        this.isPseudovector = this._io.readBitsIntBe(1) != 0;
        if (this._parent.lenWord == 8) {
          this.high = this._io.readBitsIntBe(32);
        }
        this.pvec = this._io.readBitsIntBe(6);
        this.rest = this._io.readBitsIntBe(12);
        this.lispSize = this._io.readBitsIntBe(12);
      }

      /**
       * ARRAY_MARK_FLAG of the collector; clear in a dump.
       */

      /**
       * PSEUDOVECTOR_FLAG; if clear, the bits below it are a number of elements.
       */

      /**
       * High part of the number of elements of an ordinary vector.
       */

      /**
       * Kind of pseudovector.
       */

      /**
       * Number of further words of the size of a Lisp word.
       */

      /**
       * Number of Lisp words at the beginning of a pseudovector.
       */

      return SizeAndKindBe;
    })();

    /**
     * From the low end.
     */

    var SizeAndKindLe = SizeAndKind.SizeAndKindLe = (function() {
      function SizeAndKindLe(_io, _parent, _root) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;

        this._read();
      }
      SizeAndKindLe.prototype._read = function() {
        this.lispSize = this._io.readBitsIntLe(12);
        this.rest = this._io.readBitsIntLe(12);
        this.pvec = this._io.readBitsIntLe(6);
        if (this._parent.lenWord == 8) {
          this.high = this._io.readBitsIntLe(32);
        }
        this.isPseudovector = this._io.readBitsIntLe(1) != 0;
        this.isMarked = this._io.readBitsIntLe(1) != 0;
      }

      /**
       * Number of Lisp words at the beginning of a pseudovector.
       */

      /**
       * Number of further words of the size of a Lisp word.
       */

      /**
       * Kind of pseudovector.
       */

      /**
       * High part of the number of elements of an ordinary vector.
       */

      /**
       * PSEUDOVECTOR_FLAG; if clear, the bits below it are a number of elements.
       */

      /**
       * ARRAY_MARK_FLAG of the collector; clear in a dump.
       */

      return SizeAndKindLe;
    })();

    /**
     * Whether the object is anything but an ordinary vector.
     */
    Object.defineProperty(SizeAndKind.prototype, 'isPseudovector', {
      get: function() {
        if (this._m_isPseudovector !== undefined)
          return this._m_isPseudovector;
        this._m_isPseudovector = (this.isLittle ? this.little.isPseudovector : this.big.isPseudovector);
        return this._m_isPseudovector;
      }
    });

    /**
     * Kind in the numbers of 30 (`pvec_types_30`), which has every kind of the
     * releases before it. Compiled functions of these are closures there.
     */
    Object.defineProperty(SizeAndKind.prototype, 'kind', {
      get: function() {
        if (this._m_kind !== undefined)
          return this._m_kind;
        this._m_kind = (!(this.isPseudovector) ? 0 : (this.pvec + ( ((this._root.layout.release >= 30) || (this.pvec < 6))  ? 0 : (this._root.layout.release == 29 ? (this.pvec < 15 ? 0 : 1) : (this.pvec < 14 ? 1 : (this._root.layout.release == 28 ? (this.pvec < 25 ? 2 : 6) : (this.pvec < 24 ? 2 : 7)))))));
        return this._m_kind;
      }
    });

    /**
     * Bits 0 to 11 of the word.
     */
    Object.defineProperty(SizeAndKind.prototype, 'lowBits', {
      get: function() {
        if (this._m_lowBits !== undefined)
          return this._m_lowBits;
        this._m_lowBits = (this.isLittle ? this.little.lispSize : this.big.lispSize);
        return this._m_lowBits;
      }
    });

    /**
     * Bits 12 to 23 of the word.
     */
    Object.defineProperty(SizeAndKind.prototype, 'middleBits', {
      get: function() {
        if (this._m_middleBits !== undefined)
          return this._m_middleBits;
        this._m_middleBits = (this.isLittle ? this.little.rest : this.big.rest);
        return this._m_middleBits;
      }
    });

    /**
     * Number of Lisp words at the beginning of the object; of an ordinary
     * vector, all of it. A dump of 512 MiB cannot hold 2^30 of them.
     */
    Object.defineProperty(SizeAndKind.prototype, 'numLispWords', {
      get: function() {
        if (this._m_numLispWords !== undefined)
          return this._m_numLispWords;
        this._m_numLispWords = (this.isPseudovector ? this.lowBits : ((this.lowBits + this.middleBits * 4096) + this.pvec * 16777216));
        return this._m_numLispWords;
      }
    });

    /**
     * Number of further words, each of the size of a Lisp word.
     */
    Object.defineProperty(SizeAndKind.prototype, 'numRestWords', {
      get: function() {
        if (this._m_numRestWords !== undefined)
          return this._m_numRestWords;
        this._m_numRestWords = (this.isPseudovector ? this.middleBits : 0);
        return this._m_numRestWords;
      }
    });

    /**
     * Number of all words.
     */
    Object.defineProperty(SizeAndKind.prototype, 'numWords', {
      get: function() {
        if (this._m_numWords !== undefined)
          return this._m_numWords;
        this._m_numWords = (this.numLispWords + this.numRestWords);
        return this._m_numWords;
      }
    });

    /**
     * Bits 24 to 29 of the word: kind of a pseudovector, numbered as in the
     * release; see the instances below.
     */
    Object.defineProperty(SizeAndKind.prototype, 'pvec', {
      get: function() {
        if (this._m_pvec !== undefined)
          return this._m_pvec;
        this._m_pvec = (this.isLittle ? this.little.pvec : this.big.pvec);
        return this._m_pvec;
      }
    });

    /**
     * Meaning of `pvec` in 27.
     */
    Object.defineProperty(SizeAndKind.prototype, 'pvecType27', {
      get: function() {
        if (this._m_pvecType27 !== undefined)
          return this._m_pvecType27;
        if ( (((this.isLittle ? this.little.isPseudovector : this.big.isPseudovector)) && (this._root.layout.release == 27)) ) {
          this._m_pvecType27 = (this.isLittle ? this.little.pvec : this.big.pvec);
        }
        return this._m_pvecType27;
      }
    });

    /**
     * Meaning of `pvec` in 28.
     */
    Object.defineProperty(SizeAndKind.prototype, 'pvecType28', {
      get: function() {
        if (this._m_pvecType28 !== undefined)
          return this._m_pvecType28;
        if ( (((this.isLittle ? this.little.isPseudovector : this.big.isPseudovector)) && (this._root.layout.release == 28)) ) {
          this._m_pvecType28 = (this.isLittle ? this.little.pvec : this.big.pvec);
        }
        return this._m_pvecType28;
      }
    });

    /**
     * Meaning of `pvec` in 29.
     */
    Object.defineProperty(SizeAndKind.prototype, 'pvecType29', {
      get: function() {
        if (this._m_pvecType29 !== undefined)
          return this._m_pvecType29;
        if ( (((this.isLittle ? this.little.isPseudovector : this.big.isPseudovector)) && (this._root.layout.release == 29)) ) {
          this._m_pvecType29 = (this.isLittle ? this.little.pvec : this.big.pvec);
        }
        return this._m_pvecType29;
      }
    });

    /**
     * Meaning of `pvec` in 30 and 31.
     */
    Object.defineProperty(SizeAndKind.prototype, 'pvecType30', {
      get: function() {
        if (this._m_pvecType30 !== undefined)
          return this._m_pvecType30;
        if ( (((this.isLittle ? this.little.isPseudovector : this.big.isPseudovector)) && (this._root.layout.release >= 30)) ) {
          this._m_pvecType30 = (this.isLittle ? this.little.pvec : this.big.pvec);
        }
        return this._m_pvecType30;
      }
    });

    /**
     * The bits of a little-endian dump.
     */

    /**
     * The bits of a big-endian dump.
     */

    /**
     * Whether the machine is little-endian.
     */

    /**
     * Bytes in a pointer, 4 or 8.
     */

    return SizeAndKind;
  })();

  /**
   * A Lisp word of the dump and what it refers to. Takes no bytes. Whether a word
   * refers to an object is in `dump_relocs` and not in the word.
   */

  var Slot = PdmpHeap.Slot = (function() {
    function Slot(_io, _parent, _root, ofs) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.ofs = ofs;

      this._read();
    }
    Slot.prototype._read = function() {
    }

    /**
     * That symbol, as its image in the dump.
     */
    Object.defineProperty(Slot.prototype, 'builtinSymbol', {
      get: function() {
        if (this._m_builtinSymbol !== undefined)
          return this._m_builtinSymbol;
        if ((this.isBuiltinSymbol ? this.idxBuiltinSymbol < this._root.discarded.numSymbols : false)) {
          this._m_builtinSymbol = new HeapObject(this._io, this, this._root, (this._root.discarded.ofsSymbols + this.idxBuiltinSymbol * this._root.layout.lenSymbol), 0);
        }
        return this._m_builtinSymbol;
      }
    });

    /**
     * Type code of a word that refers to a symbol of the dump. The 8 codes from
     * there on are those of objects of the dump by tag, the next 8 those of
     * objects of the executable.
     */
    Object.defineProperty(Slot.prototype, 'codeFirst', {
      get: function() {
        if (this._m_codeFirst !== undefined)
          return this._m_codeFirst;
        this._m_codeFirst = (this._root.dump.form.numTypeBits != 5 ? 2 : (this._root.dump.form.numPhases == 3 ? 5 : 3));
        return this._m_codeFirst;
      }
    });

    /**
     * The last relocation at that place or before it.
     */
    Object.defineProperty(Slot.prototype, 'copy', {
      get: function() {
        if (this._m_copy !== undefined)
          return this._m_copy;
        if (( ((this.isInEmacs) || (this.isPointerInEmacs))  ? this.emacsSearch.idxFound > 0 : false)) {
          var _pos = this._io.pos;
          this._io.seek(this._root.dump.emacsRelocs.ofs + (this.emacsSearch.idxFound - 1) * 16);
          this._m_copy = new EmacsReloc_.EmacsReloc(this._io, null, null, this._root.layout.isLittle, this._root.dump.form.hasEmacsLv);
          this._io.seek(_pos);
        }
        return this._m_copy;
      }
    });

    /**
     * Search for the relocation that writes there.
     */
    Object.defineProperty(Slot.prototype, 'emacsSearch', {
      get: function() {
        if (this._m_emacsSearch !== undefined)
          return this._m_emacsSearch;
        if ( ((this.isInEmacs) || (this.isPointerInEmacs)) ) {
          this._m_emacsSearch = new EmacsSearch(this._io, this, this._root, this.pointer.value, 0, this._root.dump.emacsRelocs.num);
        }
        return this._m_emacsSearch;
      }
    });

    /**
     * Value of a fixnum; in JavaScript exact up to 2^53.
     */
    Object.defineProperty(Slot.prototype, 'fixnum', {
      get: function() {
        if (this._m_fixnum !== undefined)
          return this._m_fixnum;
        if (this.isFixnum) {
          this._m_fixnum = (this._root.layout.isWide ? this.halves.wideFixnum : (this._root.layout.lenLispWord == 8 ? this.halves.fixnum8 : this.halves.fixnum4));
        }
        return this._m_fixnum;
      }
    });

    /**
     * The word, as two numbers that are exact in every language.
     */
    Object.defineProperty(Slot.prototype, 'halves', {
      get: function() {
        if (this._m_halves !== undefined)
          return this._m_halves;
        var _pos = this._io.pos;
        this._io.seek(this.ofs);
        this._m_halves = new WordHalves(this._io, this, this._root, this._root.layout.isLittle, this._root.layout.lenLispWord);
        this._io.seek(_pos);
        return this._m_halves;
      }
    });

    /**
     * Whether what the word leads to in the executable is copied there from the dump.
     */
    Object.defineProperty(Slot.prototype, 'hasImage', {
      get: function() {
        if (this._m_hasImage !== undefined)
          return this._m_hasImage;
        this._m_hasImage = (!( ((this.isInEmacs) || (this.isPointerInEmacs)) ) ? false : (this.emacsSearch.idxFound == 0 ? false : this.pointer.value < this.copy.ofsCopyEnd));
        return this._m_hasImage;
      }
    });

    /**
     * Index of that symbol in `lispsym`, the array of the executable.
     */
    Object.defineProperty(Slot.prototype, 'idxBuiltinSymbol', {
      get: function() {
        if (this._m_idxBuiltinSymbol !== undefined)
          return this._m_idxBuiltinSymbol;
        if (this.isBuiltinSymbol) {
          this._m_idxBuiltinSymbol = Math.floor(this.halves.low / this._root.layout.lenSymbol);
        }
        return this._m_idxBuiltinSymbol;
      }
    });

    /**
     * The object of the executable that the word refers to, a C function, as its image in the dump.
     */
    Object.defineProperty(Slot.prototype, 'image', {
      get: function() {
        if (this._m_image !== undefined)
          return this._m_image;
        if ((this.isInEmacs ? this.hasImage : false)) {
          this._m_image = new HeapObject(this._io, this, this._root, this.ofsImage, (this.tag - 8));
        }
        return this._m_image;
      }
    });

    /**
     * Whether the word is a symbol that is defined in C; `nil` is 0.
     */
    Object.defineProperty(Slot.prototype, 'isBuiltinSymbol', {
      get: function() {
        if (this._m_isBuiltinSymbol !== undefined)
          return this._m_isBuiltinSymbol;
        this._m_isBuiltinSymbol = (this.isRelocated ? false : (this.halves.isSmall ? KaitaiStream.mod(this.halves.low, this._root.layout.lenSymbol) == 0 : false));
        return this._m_isBuiltinSymbol;
      }
    });

    /**
     * Whether the word is a fixnum.
     */
    Object.defineProperty(Slot.prototype, 'isFixnum', {
      get: function() {
        if (this._m_isFixnum !== undefined)
          return this._m_isFixnum;
        this._m_isFixnum = (this.isRelocated ? false : (this._root.layout.isWide ? this.halves.isWideFixnum : this.halves.isFixnum));
        return this._m_isFixnum;
      }
    });

    /**
     * Whether the word refers to an object of the dump.
     */
    Object.defineProperty(Slot.prototype, 'isInDump', {
      get: function() {
        if (this._m_isInDump !== undefined)
          return this._m_isInDump;
        this._m_isInDump =  ((this.tag >= 0) && (this.tag < 8)) ;
        return this._m_isInDump;
      }
    });

    /**
     * Whether the word refers to an object of the executable, `pointer` bytes from the Emacs basis.
     */
    Object.defineProperty(Slot.prototype, 'isInEmacs', {
      get: function() {
        if (this._m_isInEmacs !== undefined)
          return this._m_isInEmacs;
        this._m_isInEmacs = this.tag >= 8;
        return this._m_isInEmacs;
      }
    });

    /**
     * Whether `object_starts` has the object with this tag; so in every sound dump.
     */
    Object.defineProperty(Slot.prototype, 'isListed', {
      get: function() {
        if (this._m_isListed !== undefined)
          return this._m_isListed;
        this._m_isListed = (!(this.isInDump) ? false : (this.startSearch.idxFound >= this._root.numObjects ? false : (this.start.ofs != this.pointer.value ? false : this.start.code == this.tag)));
        return this._m_isListed;
      }
    });

    /**
     * Whether the word is a raw pointer into the dump.
     */
    Object.defineProperty(Slot.prototype, 'isPointerInDump', {
      get: function() {
        if (this._m_isPointerInDump !== undefined)
          return this._m_isPointerInDump;
        this._m_isPointerInDump = (this.isRelocated ? this.reloc.code == 1 : false);
        return this._m_isPointerInDump;
      }
    });

    /**
     * Whether the word is a raw pointer into the executable, `pointer` bytes from the Emacs basis.
     */
    Object.defineProperty(Slot.prototype, 'isPointerInEmacs', {
      get: function() {
        if (this._m_isPointerInEmacs !== undefined)
          return this._m_isPointerInEmacs;
        this._m_isPointerInEmacs = (this.isRelocated ? this.reloc.code == 0 : false);
        return this._m_isPointerInEmacs;
      }
    });

    /**
     * Whether the loader changes the word.
     */
    Object.defineProperty(Slot.prototype, 'isRelocated', {
      get: function() {
        if (this._m_isRelocated !== undefined)
          return this._m_isRelocated;
        this._m_isRelocated = (this.search.idxFound < this._root.dump.dumpRelocs[0].num ? this.reloc.ofs == this.ofs : false);
        return this._m_isRelocated;
      }
    });

    /**
     * Where it is in the dump, or 0.
     */
    Object.defineProperty(Slot.prototype, 'ofsImage', {
      get: function() {
        if (this._m_ofsImage !== undefined)
          return this._m_ofsImage;
        this._m_ofsImage = (this.hasImage ? (this.pointer.value + this.copy.ofsShift) : 0);
        return this._m_ofsImage;
      }
    });

    /**
     * Where a raw pointer leads in the dump, if need be to the image of what it leads to; or 0.
     */
    Object.defineProperty(Slot.prototype, 'ofsPointed', {
      get: function() {
        if (this._m_ofsPointed !== undefined)
          return this._m_ofsPointed;
        this._m_ofsPointed = (this.isPointerInDump ? this.pointer.value : (!(this.isPointerInEmacs) ? 0 : (this.hasImage ? this.ofsImage : 0)));
        return this._m_ofsPointed;
      }
    });

    /**
     * The word, or of a wide one the first 4 bytes, where a relocation has its offset.
     */
    Object.defineProperty(Slot.prototype, 'pointer', {
      get: function() {
        if (this._m_pointer !== undefined)
          return this._m_pointer;
        var _pos = this._io.pos;
        this._io.seek(this.ofs);
        this._m_pointer = new Word(this._io, this, this._root);
        this._io.seek(_pos);
        return this._m_pointer;
      }
    });

    /**
     * The first relocation at the word or behind it.
     */
    Object.defineProperty(Slot.prototype, 'reloc', {
      get: function() {
        if (this._m_reloc !== undefined)
          return this._m_reloc;
        if (this.search.idxFound < this._root.dump.dumpRelocs[0].num) {
          var _pos = this._io.pos;
          this._io.seek(this._root.dump.dumpRelocs[0].ofs + this.search.idxFound * this._root.dump.form.lenPacked);
          this._m_reloc = new PackedReloc_.PackedReloc(this._io, null, null, this._root.layout.isLittle, this._root.dump.form.numTypeBits, this._root.dump.lenUnit);
          this._io.seek(_pos);
        }
        return this._m_reloc;
      }
    });

    /**
     * Search for the relocation of the word.
     */
    Object.defineProperty(Slot.prototype, 'search', {
      get: function() {
        if (this._m_search !== undefined)
          return this._m_search;
        this._m_search = new PackedSearch_.PackedSearch(this._io, null, null, this._root.layout.isLittle, this._root.dump.form.numTypeBits, this._root.dump.lenUnit, this._root.dump.dumpRelocs[0].ofs, this._root.dump.form.lenPacked, this.ofs, 0, this._root.dump.dumpRelocs[0].num);
        return this._m_search;
      }
    });

    /**
     * The first object there or behind.
     */
    Object.defineProperty(Slot.prototype, 'start', {
      get: function() {
        if (this._m_start !== undefined)
          return this._m_start;
        if ((this.isInDump ? this.startSearch.idxFound < this._root.numObjects : false)) {
          var _pos = this._io.pos;
          this._io.seek(this._root.dump.ofsObjectStarts + this.startSearch.idxFound * this._root.dump.form.lenPacked);
          this._m_start = new PackedReloc_.PackedReloc(this._io, null, null, this._root.layout.isLittle, this._root.dump.form.numTypeBits, this._root.dump.lenUnit);
          this._io.seek(_pos);
        }
        return this._m_start;
      }
    });

    /**
     * Search for that object in `object_starts`.
     */
    Object.defineProperty(Slot.prototype, 'startSearch', {
      get: function() {
        if (this._m_startSearch !== undefined)
          return this._m_startSearch;
        if (this.isInDump) {
          this._m_startSearch = new PackedSearch_.PackedSearch(this._io, null, null, this._root.layout.isLittle, this._root.dump.form.numTypeBits, this._root.dump.lenUnit, this._root.dump.ofsObjectStarts, this._root.dump.form.lenPacked, this.pointer.value, 0, this._root.numObjects);
        }
        return this._m_startSearch;
      }
    });

    /**
     * 0 to 7 for an object of the dump, 8 to 15 for one of the executable, less
     * than 0 for a raw pointer or a word that refers to nothing.
     */
    Object.defineProperty(Slot.prototype, 'tag', {
      get: function() {
        if (this._m_tag !== undefined)
          return this._m_tag;
        this._m_tag = (this.isRelocated ? (this.reloc.code - this.codeFirst) : -1);
        return this._m_tag;
      }
    });

    /**
     * The object that the word refers to.
     */
    Object.defineProperty(Slot.prototype, 'target', {
      get: function() {
        if (this._m_target !== undefined)
          return this._m_target;
        if (this.isInDump) {
          this._m_target = new HeapObject(this._io, this, this._root, this.pointer.value, this.tag);
        }
        return this._m_target;
      }
    });

    /**
     * Bytes from the start of the file.
     */

    return Slot;
  })();

  /**
   * Which structure an object has, by its tag and kind. Takes no bytes. Objects of
   * a kind that no dump has have their header alone; so has Lisp_Misc of 2018,
   * which is `misc` of a `heap_object`.
   */

  var StructChoice = PdmpHeap.StructChoice = (function() {
    function StructChoice(_io, _parent, _root, code, kind, isNativeBuild) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.code = code;
      this.kind = kind;
      this.isNativeBuild = isNativeBuild;

      this._read();
    }
    StructChoice.prototype._read = function() {
    }

    /**
     * The structure.
     */
    Object.defineProperty(StructChoice.prototype, 'structType', {
      get: function() {
        if (this._m_structType !== undefined)
          return this._m_structType;
        this._m_structType = (this.code == 0 ? PdmpHeap.StructTypes.SYMBOL : ( ((this.code == 3) || (this.code == 6))  ? PdmpHeap.StructTypes.CONS : (this.code == 4 ? PdmpHeap.StructTypes.STRING : (this.code == 7 ? PdmpHeap.StructTypes.FLOAT : (this.code != 5 ? PdmpHeap.StructTypes.VECTORLIKE_HEADER : (this.kind == 0 ? PdmpHeap.StructTypes.VECTOR : (this.kind == 2 ? PdmpHeap.StructTypes.BIGNUM : (this.kind == 3 ? PdmpHeap.StructTypes.MARKER : (this.kind == 4 ? PdmpHeap.StructTypes.OVERLAY : (this.kind == 5 ? PdmpHeap.StructTypes.FINALIZER : (this.kind == 9 ? PdmpHeap.StructTypes.PROCESS : (this.kind == 10 ? PdmpHeap.StructTypes.FRAME : (this.kind == 11 ? PdmpHeap.StructTypes.WINDOW : (this.kind == 12 ? PdmpHeap.StructTypes.BOOL_VECTOR : (this.kind == 13 ? PdmpHeap.StructTypes.BUFFER : (this.kind == 14 ? PdmpHeap.StructTypes.HASH_TABLE : (this.kind == 15 ? PdmpHeap.StructTypes.OBARRAY : (this.kind == 16 ? PdmpHeap.StructTypes.TERMINAL : (this.kind == 18 ? (this.isNativeBuild ? PdmpHeap.StructTypes.SUBR_NATIVE : PdmpHeap.StructTypes.SUBR) : (this.kind == 26 ? PdmpHeap.StructTypes.NATIVE_COMP_UNIT : (this.kind == 31 ? PdmpHeap.StructTypes.COMPILED : (this.kind == 32 ? PdmpHeap.StructTypes.CHAR_TABLE : (this.kind == 33 ? PdmpHeap.StructTypes.SUB_CHAR_TABLE : (this.kind == 34 ? PdmpHeap.StructTypes.RECORD : (this.kind == 35 ? PdmpHeap.StructTypes.FONT : PdmpHeap.StructTypes.VECTORLIKE_HEADER)))))))))))))))))))))))));
        return this._m_structType;
      }
    });

    /**
     * Tag of the object in `object_starts`.
     */

    /**
     * Kind of a vectorlike object in the numbers of `pvec_types_30`.
     */

    /**
     * Whether Emacs was built with native compilation.
     */

    return StructChoice;
  })();

  /**
   * A C structure, by its name. The stream must begin at the structure, since
   * alignment is counted from there.
   */

  var Structure = PdmpHeap.Structure = (function() {
    function Structure(_io, _parent, _root, structType) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.structType = structType;

      this._read();
    }
    Structure.prototype._read = function() {
      if (this.isInRelease) {
        switch (this.structType) {
        case PdmpHeap.StructTypes.BIGNUM:
          this.body = new Bignum(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.BLV:
          this.body = new Blv(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.BOOL_VECTOR:
          this.body = new BoolVector(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.BUFFER:
          this.body = new LispBuffer(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.BUFFER_OBJFWD:
          this.body = new BufferObjfwd(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.CHAR_TABLE:
          this.body = new CharTable(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.CHARSET:
          this.body = new Charset(this._io, this, this._root, this._root.layout.release == 30);
          break;
        case PdmpHeap.StructTypes.CHARSET_31_DEV:
          this.body = new Charset(this._io, this, this._root, true);
          break;
        case PdmpHeap.StructTypes.COMPILED:
          this.body = new Compiled(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.CONS:
          this.body = new LispCons(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.CONST_BUFFER_FWD:
          this.body = new ConstBufferFwd(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.CONST_FWD:
          this.body = new ConstFwd(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.FINALIZER:
          this.body = new Finalizer(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.FLOAT:
          this.body = new LispFloat(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.FONT:
          this.body = new LispVector(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.FRAME:
          this.body = new Shell(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.FWD:
          this.body = new Fwd(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.HASH_TABLE:
          this.body = new LispHashTable(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.INTERVAL:
          this.body = new Interval(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.ITREE_NODE:
          this.body = new ItreeNode(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.KBOARD_OBJFWD:
          this.body = new KboardObjfwd(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.MARKER:
          this.body = new Marker(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.NATIVE_COMP_UNIT:
          this.body = new NativeCompUnit(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.OBARRAY:
          this.body = new Obarray(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.OVERLAY:
          this.body = new Overlay(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.PROCESS:
          this.body = new Shell(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.RECORD:
          this.body = new LispVector(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.STRING:
          this.body = new LispString(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.SUB_CHAR_TABLE:
          this.body = new SubCharTable(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.SUBR:
          this.body = new Subr(this._io, this, this._root, false);
          break;
        case PdmpHeap.StructTypes.SUBR_NATIVE:
          this.body = new Subr(this._io, this, this._root, true);
          break;
        case PdmpHeap.StructTypes.SYMBOL:
          this.body = new LispSymbol(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.TERMINAL:
          this.body = new Shell(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.VECTOR:
          this.body = new LispVector(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.VECTORLIKE_HEADER:
          this.body = new VectorlikeHeader(this._io, this, this._root);
          break;
        case PdmpHeap.StructTypes.WINDOW:
          this.body = new Shell(this._io, this, this._root);
          break;
        }
      }
    }

    /**
     * Whether the release has the structure, in this form.
     */
    Object.defineProperty(Structure.prototype, 'isInRelease', {
      get: function() {
        if (this._m_isInRelease !== undefined)
          return this._m_isInRelease;
        this._m_isInRelease = (this.structType == PdmpHeap.StructTypes.OBARRAY ? this._root.layout.release >= 30 : (this.structType == PdmpHeap.StructTypes.ITREE_NODE ? this._root.layout.release >= 29 : ( ((this.structType == PdmpHeap.StructTypes.NATIVE_COMP_UNIT) || (this.structType == PdmpHeap.StructTypes.SUBR_NATIVE))  ? this._root.layout.release >= 28 : ( ((this.structType == PdmpHeap.StructTypes.BUFFER_OBJFWD) || (this.structType == PdmpHeap.StructTypes.KBOARD_OBJFWD))  ? this._root.layout.release <= 30 : ( ((this.structType == PdmpHeap.StructTypes.CONST_FWD) || (this.structType == PdmpHeap.StructTypes.CONST_BUFFER_FWD))  ? this._root.layout.release >= 31 : (this.structType == PdmpHeap.StructTypes.CHARSET_31_DEV ? this._root.layout.release == 31 : true))))));
        return this._m_isInRelease;
      }
    });

    /**
     * The structure.
     */

    /**
     * Which structure it is.
     */

    return Structure;
  })();

  /**
   * struct Lisp_Sub_Char_Table
   */

  var SubCharTable = PdmpHeap.SubCharTable = (function() {
    function SubCharTable(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SubCharTable.prototype._read = function() {
      this.header = new VectorlikeHeader(this._io, this, this._root);
      this.depth = new Int32(this._io, this, this._root);
      this.minChar = new Int32(this._io, this, this._root);
      this.slots = [];
      for (var i = 0; i < this.header.sizeWord.numLispWords - (this._root.layout.lenLispWord == 8 ? 1 : 2); i++) {
        this.slots.push(new LispWord(this._io, this, this._root));
      }
    }

    /**
     * The slots, and the words that `depth` and `min_char` fill.
     */

    /**
     * 1 to 3. Tables of depth 1 have 16 slots of 4096 characters, of depth 2
     * 32 slots of 128, of depth 3 128 slots of one.
     */

    /**
     * First character of the table.
     */

    /**
     * For each range of characters a sub-char-table, or their common value.
     */

    return SubCharTable;
  })();

  /**
   * struct Lisp_Subr. Of a function written in C it is the image that the loader
   * copies into the executable, with pointers from the Emacs basis; one that was
   * compiled to native code is an object like others.
   */

  var Subr = PdmpHeap.Subr = (function() {
    function Subr(_io, _parent, _root, hasNativeComp) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hasNativeComp = hasNativeComp;

      this._read();
    }
    Subr.prototype._read = function() {
      this.header = new VectorlikeHeader(this._io, this, this._root);
      this.ofsFunction = new Word(this._io, this, this._root);
      this.minArgs = new Int16(this._io, this, this._root);
      this.maxArgs = new Int16(this._io, this, this._root);
      this.ofsSymbolName = new Word(this._io, this, this._root);
      switch (this._root.layout.release) {
      case 27:
        this.intspec = new Word(this._io, this, this._root);
        break;
      default:
        this.intspec = new LispWord(this._io, this, this._root);
        break;
      }
      if (this._root.layout.release >= 29) {
        this.commandModes = new LispWord(this._io, this, this._root);
      }
      this.doc = new LispWord(this._io, this, this._root);
      if (this.hasNativeComp) {
        this.nativeCompU = new LispWord(this._io, this, this._root);
      }
      if (this.hasNativeComp) {
        this.ofsNativeCName = new Word(this._io, this, this._root);
      }
      if (this.hasNativeComp) {
        this.lambdaList = new LispWord(this._io, this, this._root);
      }
      if (this.hasNativeComp) {
        this.funcType = new LispWord(this._io, this, this._root);
      }
      this.padTail = new Padding(this._io, this, this._root, this._root.layout.alignObject8);
    }

    /**
     * Kind, and both sizes; the sizes are 0 in a C function.
     */

    /**
     * The C function; 0 where the native code is loaded later.
     */

    /**
     * Least number of arguments.
     */

    /**
     * Greatest number of arguments; -1 for a special form, -2 for any number.
     */

    /**
     * Name, followed by a NUL.
     */

    /**
     * Interactive specification: a C string, or in a native subr a Lisp word.
     */

    /**
     * Major modes for which it is a command.
     */

    /**
     * Where its documentation is, a plain integer.
     */

    /**
     * Native compilation unit, or nil.
     */

    /**
     * Name of the native function, followed by a NUL, or 0.
     */

    /**
     * Argument list of a native subr.
     */

    /**
     * Type of a native subr as a function.
     */

    /**
     * To the alignment of the structure.
     */

    /**
     * Whether the executable was built with native compilation, which adds
     * fields; the file does not say so. It does if it holds a subr of its own.
     */

    return Subr;
  })();

  /**
   * The first two bytes of a symbol: C bit-fields, allotted from the low end of
   * a 16-bit word on little-endian machines and from the high end on others.
   */

  var SymbolFlags = PdmpHeap.SymbolFlags = (function() {
    function SymbolFlags(_io, _parent, _root, isLittle, release) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isLittle = isLittle;
      this.release = release;

      this._read();
    }
    SymbolFlags.prototype._read = function() {
      if (this.isLittle) {
        this.little = new SymbolFlagsLe(this._io, this, this._root);
      }
      if (!(this.isLittle)) {
        this.big = new SymbolFlagsBe(this._io, this, this._root);
      }
    }

    /**
     * From the high end.
     */

    var SymbolFlagsBe = SymbolFlags.SymbolFlagsBe = (function() {
      function SymbolFlagsBe(_io, _parent, _root) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;

        this._read();
      }
      SymbolFlagsBe.prototype._read = function() {
        this.gcmarkbit = this._io.readBitsIntBe(1) != 0;
        if (this._root.layout.release < 30) {
          this.redirect3 = this._io.readBitsIntBe(3);
        }
        if (this._root.layout.release >= 30) {
          this.redirect2 = this._io.readBitsIntBe(2);
        }
        this.trappedWrite = this._io.readBitsIntBe(2);
        this.interned = this._io.readBitsIntBe(2);
        this.declaredSpecial = this._io.readBitsIntBe(1) != 0;
        if (this._root.layout.release < 31) {
          this.pinned = this._io.readBitsIntBe(1) != 0;
        }
        if (this._root.layout.release < 30) {
          this.reserved6 = this._io.readBitsIntBe(6);
        }
        if (this._root.layout.release == 30) {
          this.reserved7 = this._io.readBitsIntBe(7);
        }
        if (this._root.layout.release >= 31) {
          this.reserved8 = this._io.readBitsIntBe(8);
        }
      }

      /**
       * Mark of the collector; clear in a dump.
       */

      /**
       * Width up to 29.
       */

      /**
       * Width since 30.
       */

      /**
       * See `trapped_write` of `symbol_flags`.
       */

      /**
       * See `interned` of `symbol_flags`.
       */

      /**
       * See `is_declared_special` of `symbol_flags`.
       */

      /**
       * See `is_pinned` of `symbol_flags`.
       */

      /**
       * Unused up to 29.
       */

      /**
       * Unused in 30.
       */

      /**
       * Unused since 31.
       */

      return SymbolFlagsBe;
    })();

    /**
     * From the low end.
     */

    var SymbolFlagsLe = SymbolFlags.SymbolFlagsLe = (function() {
      function SymbolFlagsLe(_io, _parent, _root) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;

        this._read();
      }
      SymbolFlagsLe.prototype._read = function() {
        this.gcmarkbit = this._io.readBitsIntLe(1) != 0;
        if (this._root.layout.release < 30) {
          this.redirect3 = this._io.readBitsIntLe(3);
        }
        if (this._root.layout.release >= 30) {
          this.redirect2 = this._io.readBitsIntLe(2);
        }
        this.trappedWrite = this._io.readBitsIntLe(2);
        this.interned = this._io.readBitsIntLe(2);
        this.declaredSpecial = this._io.readBitsIntLe(1) != 0;
        if (this._root.layout.release < 31) {
          this.pinned = this._io.readBitsIntLe(1) != 0;
        }
        if (this._root.layout.release < 30) {
          this.reserved6 = this._io.readBitsIntLe(6);
        }
        if (this._root.layout.release == 30) {
          this.reserved7 = this._io.readBitsIntLe(7);
        }
        if (this._root.layout.release >= 31) {
          this.reserved8 = this._io.readBitsIntLe(8);
        }
      }

      /**
       * Mark of the collector; clear in a dump.
       */

      /**
       * Width up to 29.
       */

      /**
       * Width since 30.
       */

      /**
       * See `trapped_write` of `symbol_flags`.
       */

      /**
       * See `interned` of `symbol_flags`.
       */

      /**
       * See `is_declared_special` of `symbol_flags`.
       */

      /**
       * See `is_pinned` of `symbol_flags`.
       */

      /**
       * Unused up to 29.
       */

      /**
       * Unused in 30.
       */

      /**
       * Unused since 31.
       */

      return SymbolFlagsLe;
    })();

    /**
     * Whether some obarray has the symbol.
     */
    Object.defineProperty(SymbolFlags.prototype, 'interned', {
      get: function() {
        if (this._m_interned !== undefined)
          return this._m_interned;
        this._m_interned = (this.isLittle ? this.little.interned : this.big.interned);
        return this._m_interned;
      }
    });

    /**
     * Whether the variable is always dynamically bound.
     */
    Object.defineProperty(SymbolFlags.prototype, 'isDeclaredSpecial', {
      get: function() {
        if (this._m_isDeclaredSpecial !== undefined)
          return this._m_isDeclaredSpecial;
        this._m_isDeclaredSpecial = (this.isLittle ? this.little.declaredSpecial : this.big.declaredSpecial);
        return this._m_isDeclaredSpecial;
      }
    });

    /**
     * Whether the symbol is kept alive by pure objects; gone in 31.
     */
    Object.defineProperty(SymbolFlags.prototype, 'isPinned', {
      get: function() {
        if (this._m_isPinned !== undefined)
          return this._m_isPinned;
        if (this.release < 31) {
          this._m_isPinned = (this.isLittle ? this.little.pinned : this.big.pinned);
        }
        return this._m_isPinned;
      }
    });

    /**
     * What `val` is.
     */
    Object.defineProperty(SymbolFlags.prototype, 'redirect', {
      get: function() {
        if (this._m_redirect !== undefined)
          return this._m_redirect;
        this._m_redirect = (this.release < 30 ? (this.isLittle ? this.little.redirect3 : this.big.redirect3) : (this.isLittle ? this.little.redirect2 : this.big.redirect2));
        return this._m_redirect;
      }
    });

    /**
     * The same as a plain number.
     */
    Object.defineProperty(SymbolFlags.prototype, 'redirectCode', {
      get: function() {
        if (this._m_redirectCode !== undefined)
          return this._m_redirectCode;
        this._m_redirectCode = (this.release < 30 ? (this.isLittle ? this.little.redirect3 : this.big.redirect3) : (this.isLittle ? this.little.redirect2 : this.big.redirect2));
        return this._m_redirectCode;
      }
    });

    /**
     * What happens when the variable is set.
     */
    Object.defineProperty(SymbolFlags.prototype, 'trappedWrite', {
      get: function() {
        if (this._m_trappedWrite !== undefined)
          return this._m_trappedWrite;
        this._m_trappedWrite = (this.isLittle ? this.little.trappedWrite : this.big.trappedWrite);
        return this._m_trappedWrite;
      }
    });

    /**
     * The bits of a little-endian dump.
     */

    /**
     * The bits of a big-endian dump.
     */

    /**
     * Whether the machine is little-endian.
     */

    /**
     * Major version of Emacs.
     */

    return SymbolFlags;
  })();

  /**
   * union vectorlike_header
   */

  var VectorlikeHeader = PdmpHeap.VectorlikeHeader = (function() {
    function VectorlikeHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VectorlikeHeader.prototype._read = function() {
      this.sizeWord = new SizeAndKind(this._io, this, this._root, this._root.layout.isLittle, this._root.layout.lenPointer);
    }

    /**
     * Kind and size of the object, in the size of a pointer.
     */

    return VectorlikeHeader;
  })();

  /**
   * Pointer, `ptrdiff_t` or `size_t`.
   */

  var Word = PdmpHeap.Word = (function() {
    function Word(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Word.prototype._read = function() {
      switch (this.isLittleEndian) {
      case true:
        this._is_le = true;
        break;
      case false:
        this._is_le = false;
        break;
      }

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Word.prototype._readLE = function() {
      this.pad = new Padding(this._io, this, this._root, this._root.layout.lenPointer);
      if (this._root.layout.lenPointer == 4) {
        this.value4 = this._io.readS4le();
      }
      if (this._root.layout.lenPointer == 8) {
        this.value8 = this._io.readS8le();
      }
    }
    Word.prototype._readBE = function() {
      this.pad = new Padding(this._io, this, this._root, this._root.layout.lenPointer);
      if (this._root.layout.lenPointer == 4) {
        this.value4 = this._io.readS4be();
      }
      if (this._root.layout.lenPointer == 8) {
        this.value8 = this._io.readS8be();
      }
    }

    /**
     * Byte order of the machine.
     */
    Object.defineProperty(Word.prototype, 'isLittleEndian', {
      get: function() {
        if (this._m_isLittleEndian !== undefined)
          return this._m_isLittleEndian;
        this._m_isLittleEndian = this._root.layout.isLittle;
        return this._m_isLittleEndian;
      }
    });

    /**
     * The word as a signed number; in JavaScript exact up to 2^53 only, which every offset is.
     */
    Object.defineProperty(Word.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._m_value = (this._root.layout.lenPointer == 4 ? this.value4 : this.value8);
        return this._m_value;
      }
    });

    /**
     * To its alignment.
     */

    /**
     * The word where it has 4 bytes.
     */

    /**
     * The word where it has 8 bytes.
     */

    return Word;
  })();

  /**
   * A word of 4 or 8 bytes.
   */

  var WordHalves = PdmpHeap.WordHalves = (function() {
    function WordHalves(_io, _parent, _root, isLittle, lenWord) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isLittle = isLittle;
      this.lenWord = lenWord;

      this._read();
    }
    WordHalves.prototype._read = function() {
      switch (this.isLittle) {
      case true:
        this._is_le = true;
        break;
      case false:
        this._is_le = false;
        break;
      }

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    WordHalves.prototype._readLE = function() {
      if ( ((this.lenWord == 8) && (!(this.isLittle))) ) {
        this.highFirst = this._io.readU4le();
      }
      this.low = this._io.readU4le();
      if ( ((this.lenWord == 8) && (this.isLittle)) ) {
        this.highLast = this._io.readU4le();
      }
    }
    WordHalves.prototype._readBE = function() {
      if ( ((this.lenWord == 8) && (!(this.isLittle))) ) {
        this.highFirst = this._io.readU4be();
      }
      this.low = this._io.readU4be();
      if ( ((this.lenWord == 8) && (this.isLittle)) ) {
        this.highLast = this._io.readU4be();
      }
    }

    /**
     * Value of a fixnum of 4 bytes.
     */
    Object.defineProperty(WordHalves.prototype, 'fixnum4', {
      get: function() {
        if (this._m_fixnum4 !== undefined)
          return this._m_fixnum4;
        this._m_fixnum4 = Math.floor((this.lowSigned - 2) / 4);
        return this._m_fixnum4;
      }
    });

    /**
     * Value of a fixnum of 8 bytes where tags are the low bits.
     */
    Object.defineProperty(WordHalves.prototype, 'fixnum8', {
      get: function() {
        if (this._m_fixnum8 !== undefined)
          return this._m_fixnum8;
        this._m_fixnum8 = ((this.highSigned * 1073741824) + Math.floor(this.low / 4));
        return this._m_fixnum8;
      }
    });

    /**
     * High half, or 0.
     */
    Object.defineProperty(WordHalves.prototype, 'high', {
      get: function() {
        if (this._m_high !== undefined)
          return this._m_high;
        this._m_high = (this.lenWord == 4 ? 0 : (this.isLittle ? this.highLast : this.highFirst));
        return this._m_high;
      }
    });

    /**
     * High half as a signed number.
     */
    Object.defineProperty(WordHalves.prototype, 'highSigned', {
      get: function() {
        if (this._m_highSigned !== undefined)
          return this._m_highSigned;
        this._m_highSigned = (this.high >= 2147483648 ? (this.high - 4294967296) : this.high);
        return this._m_highSigned;
      }
    });

    /**
     * Whether it is a fixnum where tags are the low bits.
     */
    Object.defineProperty(WordHalves.prototype, 'isFixnum', {
      get: function() {
        if (this._m_isFixnum !== undefined)
          return this._m_isFixnum;
        this._m_isFixnum = KaitaiStream.mod(this.low, 4) == 2;
        return this._m_isFixnum;
      }
    });

    /**
     * Whether the word is not 0.
     */
    Object.defineProperty(WordHalves.prototype, 'isNotZero', {
      get: function() {
        if (this._m_isNotZero !== undefined)
          return this._m_isNotZero;
        this._m_isNotZero =  ((this.low != 0) || (this.high != 0)) ;
        return this._m_isNotZero;
      }
    });

    /**
     * Whether the word is less than 2^20.
     */
    Object.defineProperty(WordHalves.prototype, 'isSmall', {
      get: function() {
        if (this._m_isSmall !== undefined)
          return this._m_isSmall;
        this._m_isSmall =  ((this.high == 0) && (this.low < 1048576)) ;
        return this._m_isSmall;
      }
    });

    /**
     * Whether it is a fixnum where tags are the high bits.
     */
    Object.defineProperty(WordHalves.prototype, 'isWideFixnum', {
      get: function() {
        if (this._m_isWideFixnum !== undefined)
          return this._m_isWideFixnum;
        this._m_isWideFixnum =  ((this.high >= 1073741824) && (this.high < 2147483648)) ;
        return this._m_isWideFixnum;
      }
    });

    /**
     * Low half as a signed number.
     */
    Object.defineProperty(WordHalves.prototype, 'lowSigned', {
      get: function() {
        if (this._m_lowSigned !== undefined)
          return this._m_lowSigned;
        this._m_lowSigned = (this.low >= 2147483648 ? (this.low - 4294967296) : this.low);
        return this._m_lowSigned;
      }
    });

    /**
     * Value of a fixnum where tags are the high bits.
     */
    Object.defineProperty(WordHalves.prototype, 'wideFixnum', {
      get: function() {
        if (this._m_wideFixnum !== undefined)
          return this._m_wideFixnum;
        this._m_wideFixnum = (((this.high - (this.high >= 1610612736 ? 2147483648 : 1073741824)) * 4294967296) + this.low);
        return this._m_wideFixnum;
      }
    });

    /**
     * High half of a big-endian word.
     */

    /**
     * Low half, or all of a word of 4 bytes.
     */

    /**
     * High half of a little-endian word.
     */

    /**
     * Whether the machine is little-endian.
     */

    /**
     * Bytes in the word.
     */

    return WordHalves;
  })();

  /**
   * Up to 1,024 consecutive Lisp words. Takes no bytes.
   */

  var WordPage = PdmpHeap.WordPage = (function() {
    function WordPage(_io, _parent, _root, ofs, num) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.ofs = ofs;
      this.num = num;

      this._read();
    }
    WordPage.prototype._read = function() {
    }

    /**
     * The words.
     */
    Object.defineProperty(WordPage.prototype, 'words', {
      get: function() {
        if (this._m_words !== undefined)
          return this._m_words;
        this._m_words = [];
        for (var i = 0; i < this.num; i++) {
          this._m_words.push(new Slot(this._io, this, this._root, (this.ofs + i * this._root.layout.lenLispWord)));
        }
        return this._m_words;
      }
    });

    /**
     * Bytes from the start of the file to the first word of the page.
     */

    /**
     * Number of words of the page.
     */

    return WordPage;
  })();

  /**
   * Consecutive Lisp words. Takes no bytes.
   */

  var WordTable = PdmpHeap.WordTable = (function() {
    function WordTable(_io, _parent, _root, ofs, num) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.ofs = ofs;
      this.num = num;

      this._read();
    }
    WordTable.prototype._read = function() {
    }

    /**
     * Whether the words lie in the file.
     */
    Object.defineProperty(WordTable.prototype, 'isInside', {
      get: function() {
        if (this._m_isInside !== undefined)
          return this._m_isInside;
        this._m_isInside = this.lastByte >= 0;
        return this._m_isInside;
      }
    });

    /**
     * The last byte of the last word. Reading it fails if the file ends before.
     */
    Object.defineProperty(WordTable.prototype, 'lastByte', {
      get: function() {
        if (this._m_lastByte !== undefined)
          return this._m_lastByte;
        var _pos = this._io.pos;
        this._io.seek((this.ofs + this.num * this._root.layout.lenLispWord) - 1);
        this._m_lastByte = this._io.readU1();
        this._io.seek(_pos);
        return this._m_lastByte;
      }
    });

    /**
     * The words, 1,024 to a page.
     */
    Object.defineProperty(WordTable.prototype, 'pages', {
      get: function() {
        if (this._m_pages !== undefined)
          return this._m_pages;
        this._m_pages = [];
        for (var i = 0; i < (this.isInside ? Math.floor((this.num + 1023) / 1024) : 0); i++) {
          this._m_pages.push(new WordPage(this._io, this, this._root, (this.ofs + (i * 1024) * this._root.layout.lenLispWord), (this.num - i * 1024 < 1024 ? (this.num - i * 1024) : 1024)));
        }
        return this._m_pages;
      }
    });

    /**
     * Bytes from the start of the file to the first word.
     */

    /**
     * Number of words.
     */

    return WordTable;
  })();

  /**
   * The character sets, which come before the first object.
   */
  Object.defineProperty(PdmpHeap.prototype, 'charsetTable', {
    get: function() {
      if (this._m_charsetTable !== undefined)
        return this._m_charsetTable;
      this._m_charsetTable = new CharsetArray(this._io, this, this._root);
      return this._m_charsetTable;
    }
  });

  /**
   * What the executable has of Lisp, as the loader copies it there.
   */
  Object.defineProperty(PdmpHeap.prototype, 'discarded', {
    get: function() {
      if (this._m_discarded !== undefined)
        return this._m_discarded;
      this._m_discarded = new DiscardedImages(this._io, this, this._root);
      return this._m_discarded;
    }
  });

  /**
   * The vector of all hash tables, the last one dumped first.
   */
  Object.defineProperty(PdmpHeap.prototype, 'hashList', {
    get: function() {
      if (this._m_hashList !== undefined)
        return this._m_hashList;
      if (this.dump.form.hasHashList) {
        this._m_hashList = new HeapObject(this._io, this, this._root, this.evidence.listStart.ofs, 5);
      }
      return this._m_hashList;
    }
  });

  /**
   * Whether Emacs was built with native compilation; only such a dump has late relocations.
   */
  Object.defineProperty(PdmpHeap.prototype, 'isNativeBuild', {
    get: function() {
      if (this._m_isNativeBuild !== undefined)
        return this._m_isNativeBuild;
      this._m_isNativeBuild = (this.dump.form.numPhases != 3 ? false :  ((this.dump.dumpRelocs[1].num > 0) || (this.dump.dumpRelocs[2].num > 0)) );
      return this._m_isNativeBuild;
    }
  });

  /**
   * Number of objects.
   */
  Object.defineProperty(PdmpHeap.prototype, 'numObjects', {
    get: function() {
      if (this._m_numObjects !== undefined)
        return this._m_numObjects;
      this._m_numObjects = this.dump.numObjectStarts;
      return this._m_numObjects;
    }
  });

  /**
   * All objects.
   */
  Object.defineProperty(PdmpHeap.prototype, 'pages', {
    get: function() {
      if (this._m_pages !== undefined)
        return this._m_pages;
      this._m_pages = [];
      for (var i = 0; i < Math.floor((this.numObjects + 255) / 256); i++) {
        this._m_pages.push(new ObjectPage(this._io, this, this._root, i));
      }
      return this._m_pages;
    }
  });

  /**
   * Header, sections and tables.
   */

  /**
   * What the file tells about the Emacs that wrote it. Takes no bytes.
   */

  /**
   * The machine and the release that wrote the dump. Takes no bytes.
   */

  return PdmpHeap;
})();
