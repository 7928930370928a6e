// Generated from spec/vectorlike_header.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import { KaitaiStream } from './KaitaiStream.js'
import * as LispLayout_ from './LispLayout.js'

/**
 * union vectorlike_header
 * @see {@link https://git.savannah.gnu.org/cgit/emacs.git/tree/src/lisp.h|Source}
 */

export const VectorlikeHeader = (function() {
  VectorlikeHeader.PvecTypes27 = Object.freeze({
    NORMAL_VECTOR: 0,
    FREE: 1,
    BIGNUM: 2,
    MARKER: 3,
    OVERLAY: 4,
    FINALIZER: 5,
    MISC_PTR: 6,
    USER_PTR: 7,
    PROCESS: 8,
    FRAME: 9,
    WINDOW: 10,
    BOOL_VECTOR: 11,
    BUFFER: 12,
    HASH_TABLE: 13,
    TERMINAL: 14,
    WINDOW_CONFIGURATION: 15,
    SUBR: 16,
    OTHER: 17,
    XWIDGET: 18,
    XWIDGET_VIEW: 19,
    THREAD: 20,
    MUTEX: 21,
    CONDVAR: 22,
    MODULE_FUNCTION: 23,
    COMPILED: 24,
    CHAR_TABLE: 25,
    SUB_CHAR_TABLE: 26,
    RECORD: 27,
    FONT: 28,

    0: "NORMAL_VECTOR",
    1: "FREE",
    2: "BIGNUM",
    3: "MARKER",
    4: "OVERLAY",
    5: "FINALIZER",
    6: "MISC_PTR",
    7: "USER_PTR",
    8: "PROCESS",
    9: "FRAME",
    10: "WINDOW",
    11: "BOOL_VECTOR",
    12: "BUFFER",
    13: "HASH_TABLE",
    14: "TERMINAL",
    15: "WINDOW_CONFIGURATION",
    16: "SUBR",
    17: "OTHER",
    18: "XWIDGET",
    19: "XWIDGET_VIEW",
    20: "THREAD",
    21: "MUTEX",
    22: "CONDVAR",
    23: "MODULE_FUNCTION",
    24: "COMPILED",
    25: "CHAR_TABLE",
    26: "SUB_CHAR_TABLE",
    27: "RECORD",
    28: "FONT",
  });

  VectorlikeHeader.PvecTypes28 = Object.freeze({
    NORMAL_VECTOR: 0,
    FREE: 1,
    BIGNUM: 2,
    MARKER: 3,
    OVERLAY: 4,
    FINALIZER: 5,
    MISC_PTR: 6,
    USER_PTR: 7,
    PROCESS: 8,
    FRAME: 9,
    WINDOW: 10,
    BOOL_VECTOR: 11,
    BUFFER: 12,
    HASH_TABLE: 13,
    TERMINAL: 14,
    WINDOW_CONFIGURATION: 15,
    SUBR: 16,
    OTHER: 17,
    XWIDGET: 18,
    XWIDGET_VIEW: 19,
    THREAD: 20,
    MUTEX: 21,
    CONDVAR: 22,
    MODULE_FUNCTION: 23,
    NATIVE_COMP_UNIT: 24,
    COMPILED: 25,
    CHAR_TABLE: 26,
    SUB_CHAR_TABLE: 27,
    RECORD: 28,
    FONT: 29,

    0: "NORMAL_VECTOR",
    1: "FREE",
    2: "BIGNUM",
    3: "MARKER",
    4: "OVERLAY",
    5: "FINALIZER",
    6: "MISC_PTR",
    7: "USER_PTR",
    8: "PROCESS",
    9: "FRAME",
    10: "WINDOW",
    11: "BOOL_VECTOR",
    12: "BUFFER",
    13: "HASH_TABLE",
    14: "TERMINAL",
    15: "WINDOW_CONFIGURATION",
    16: "SUBR",
    17: "OTHER",
    18: "XWIDGET",
    19: "XWIDGET_VIEW",
    20: "THREAD",
    21: "MUTEX",
    22: "CONDVAR",
    23: "MODULE_FUNCTION",
    24: "NATIVE_COMP_UNIT",
    25: "COMPILED",
    26: "CHAR_TABLE",
    27: "SUB_CHAR_TABLE",
    28: "RECORD",
    29: "FONT",
  });

  VectorlikeHeader.PvecTypes29 = Object.freeze({
    NORMAL_VECTOR: 0,
    FREE: 1,
    BIGNUM: 2,
    MARKER: 3,
    OVERLAY: 4,
    FINALIZER: 5,
    SYMBOL_WITH_POS: 6,
    MISC_PTR: 7,
    USER_PTR: 8,
    PROCESS: 9,
    FRAME: 10,
    WINDOW: 11,
    BOOL_VECTOR: 12,
    BUFFER: 13,
    HASH_TABLE: 14,
    TERMINAL: 15,
    WINDOW_CONFIGURATION: 16,
    SUBR: 17,
    OTHER: 18,
    XWIDGET: 19,
    XWIDGET_VIEW: 20,
    THREAD: 21,
    MUTEX: 22,
    CONDVAR: 23,
    MODULE_FUNCTION: 24,
    NATIVE_COMP_UNIT: 25,
    TS_PARSER: 26,
    TS_NODE: 27,
    TS_COMPILED_QUERY: 28,
    SQLITE: 29,
    COMPILED: 30,
    CHAR_TABLE: 31,
    SUB_CHAR_TABLE: 32,
    RECORD: 33,
    FONT: 34,

    0: "NORMAL_VECTOR",
    1: "FREE",
    2: "BIGNUM",
    3: "MARKER",
    4: "OVERLAY",
    5: "FINALIZER",
    6: "SYMBOL_WITH_POS",
    7: "MISC_PTR",
    8: "USER_PTR",
    9: "PROCESS",
    10: "FRAME",
    11: "WINDOW",
    12: "BOOL_VECTOR",
    13: "BUFFER",
    14: "HASH_TABLE",
    15: "TERMINAL",
    16: "WINDOW_CONFIGURATION",
    17: "SUBR",
    18: "OTHER",
    19: "XWIDGET",
    20: "XWIDGET_VIEW",
    21: "THREAD",
    22: "MUTEX",
    23: "CONDVAR",
    24: "MODULE_FUNCTION",
    25: "NATIVE_COMP_UNIT",
    26: "TS_PARSER",
    27: "TS_NODE",
    28: "TS_COMPILED_QUERY",
    29: "SQLITE",
    30: "COMPILED",
    31: "CHAR_TABLE",
    32: "SUB_CHAR_TABLE",
    33: "RECORD",
    34: "FONT",
  });

  VectorlikeHeader.PvecTypes30 = Object.freeze({
    NORMAL_VECTOR: 0,
    FREE: 1,
    BIGNUM: 2,
    MARKER: 3,
    OVERLAY: 4,
    FINALIZER: 5,
    SYMBOL_WITH_POS: 6,
    MISC_PTR: 7,
    USER_PTR: 8,
    PROCESS: 9,
    FRAME: 10,
    WINDOW: 11,
    BOOL_VECTOR: 12,
    BUFFER: 13,
    HASH_TABLE: 14,
    OBARRAY: 15,
    TERMINAL: 16,
    WINDOW_CONFIGURATION: 17,
    SUBR: 18,
    OTHER: 19,
    XWIDGET: 20,
    XWIDGET_VIEW: 21,
    THREAD: 22,
    MUTEX: 23,
    CONDVAR: 24,
    MODULE_FUNCTION: 25,
    NATIVE_COMP_UNIT: 26,
    TS_PARSER: 27,
    TS_NODE: 28,
    TS_COMPILED_QUERY: 29,
    SQLITE: 30,
    CLOSURE: 31,
    CHAR_TABLE: 32,
    SUB_CHAR_TABLE: 33,
    RECORD: 34,
    FONT: 35,

    0: "NORMAL_VECTOR",
    1: "FREE",
    2: "BIGNUM",
    3: "MARKER",
    4: "OVERLAY",
    5: "FINALIZER",
    6: "SYMBOL_WITH_POS",
    7: "MISC_PTR",
    8: "USER_PTR",
    9: "PROCESS",
    10: "FRAME",
    11: "WINDOW",
    12: "BOOL_VECTOR",
    13: "BUFFER",
    14: "HASH_TABLE",
    15: "OBARRAY",
    16: "TERMINAL",
    17: "WINDOW_CONFIGURATION",
    18: "SUBR",
    19: "OTHER",
    20: "XWIDGET",
    21: "XWIDGET_VIEW",
    22: "THREAD",
    23: "MUTEX",
    24: "CONDVAR",
    25: "MODULE_FUNCTION",
    26: "NATIVE_COMP_UNIT",
    27: "TS_PARSER",
    28: "TS_NODE",
    29: "TS_COMPILED_QUERY",
    30: "SQLITE",
    31: "CLOSURE",
    32: "CHAR_TABLE",
    33: "SUB_CHAR_TABLE",
    34: "RECORD",
    35: "FONT",
  });

  function VectorlikeHeader(_io, _parent, _root, layout) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.layout = layout;

    this._read();
  }
  VectorlikeHeader.prototype._read = function() {
    this.sizeWord = new SizeAndKind(this._io, this, this._root);
  }

  /**
   * `ptrdiff_t size` of a vectorlike header. Emacs picks it apart with shifts,
   * so the fields below are the same bits of the word in both byte orders.
   */

  var SizeAndKind = VectorlikeHeader.SizeAndKind = (function() {
    function SizeAndKind(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SizeAndKind.prototype._read = function() {
      if (this._root.layout.isLittle) {
        this.little = new SizeAndKindLe(this._io, this, this._root);
      }
      if (!(this._root.layout.isLittle)) {
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
        if (this._root.layout.lenPointer == 8) {
          this.high = this._io.readBitsIntBe(32);
        }
        this.pvec = this._io.readBitsIntBe(6);
        this.rest = this._io.readBitsIntBe(12);
        this.size = this._io.readBitsIntBe(12);
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
        this.size = this._io.readBitsIntLe(12);
        this.rest = this._io.readBitsIntLe(12);
        this.pvec = this._io.readBitsIntLe(6);
        if (this._root.layout.lenPointer == 8) {
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
        this._m_isPseudovector = (this._root.layout.isLittle ? this.little.isPseudovector : this.big.isPseudovector);
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
        this._m_kind = (!(this.isPseudovector) ? 0 : ( ((this._root.layout.release >= 30) || (this.pvec < 6))  ? this.pvec : (this._root.layout.release == 29 ? (this.pvec < 15 ? this.pvec : this.pvec + 1) : (this.pvec < 14 ? this.pvec + 1 : (this._root.layout.release == 28 ? (this.pvec < 25 ? this.pvec + 2 : this.pvec + 6) : (this.pvec < 24 ? this.pvec + 2 : this.pvec + 7))))));
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
        this._m_lowBits = (this._root.layout.isLittle ? this.little.size : this.big.size);
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
        this._m_middleBits = (this._root.layout.isLittle ? this.little.rest : this.big.rest);
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
        this._m_numLispWords = (this.isPseudovector ? this.lowBits : (this.lowBits + this.middleBits * 4096) + this.pvec * 16777216);
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
     * Bits 24 to 29 of the word: kind of a pseudovector, numbered as in the
     * release; see the instances below.
     */
    Object.defineProperty(SizeAndKind.prototype, 'pvec', {
      get: function() {
        if (this._m_pvec !== undefined)
          return this._m_pvec;
        this._m_pvec = (this._root.layout.isLittle ? this.little.pvec : this.big.pvec);
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
        if ( ((this.isPseudovector) && (this._root.layout.release == 27)) ) {
          this._m_pvecType27 = this.pvec;
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
        if ( ((this.isPseudovector) && (this._root.layout.release == 28)) ) {
          this._m_pvecType28 = this.pvec;
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
        if ( ((this.isPseudovector) && (this._root.layout.release == 29)) ) {
          this._m_pvecType29 = this.pvec;
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
        if ( ((this.isPseudovector) && (this._root.layout.release >= 30)) ) {
          this._m_pvecType30 = this.pvec;
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

    return SizeAndKind;
  })();

  /**
   * Kind and size of the object, in the size of a pointer.
   */

  /**
   * ABI and release.
   */

  return VectorlikeHeader;
})();
