// Generated from spec/lisp_object.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import { KaitaiStream } from './KaitaiStream.js'

/**
 * The C structures behind Lisp objects, for any ABI and release. The stream must
 * begin at the object (a substream), since alignment is counted from there.
 *
 * What the file does not say comes in as parameters: an ABI is the size of a
 * pointer, the size of a Lisp word and the alignment of 8-byte scalars.
 *
 * | ABI          | `len_pointer` | `len_lisp_word` | `align_8` |
 * |--------------|---------------|-----------------|-----------|
 * | lp64         | 8             | 8               | 8         |
 * | ilp32-align4 | 4             | 4               | 4         |
 * | ilp32-align8 | 4             | 4               | 8         |
 * | wide-align4  | 4             | 8               | 4         |
 * | wide-align8  | 4             | 8               | 8         |
 *
 * i386 aligns 8-byte scalars to 4, other 32-bit machines to 8. "wide" is a
 * 32-bit Emacs built `--with-wide-int`.
 *
 * A structure is a list of scalars, each of which skips to its own alignment
 * first. To add one, list its fields and end with `pad_tail`.
 *
 * Before the loader has run, a word that has a relocation holds an offset: from
 * the start of the dump, or signed from the Emacs basis. Other words hold their
 * final value. Which words have one is in the table `dump_relocs` and not here.
 * @see {@link https://git.savannah.gnu.org/cgit/emacs.git/tree/src/lisp.h|Source}
 */

export const LispObject = (function() {
  LispObject.InternedStates = Object.freeze({
    UNINTERNED: 0,
    INTERNED: 1,
    INTERNED_IN_INITIAL_OBARRAY: 2,

    0: "UNINTERNED",
    1: "INTERNED",
    2: "INTERNED_IN_INITIAL_OBARRAY",
  });

  LispObject.PvecTypes27 = Object.freeze({
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

  LispObject.PvecTypes28 = Object.freeze({
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

  LispObject.PvecTypes29 = Object.freeze({
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

  LispObject.PvecTypes30 = Object.freeze({
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

  LispObject.Redirects = Object.freeze({
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

  LispObject.StructTypes = Object.freeze({
    CONS: 0,
    FLOAT: 1,
    STRING: 2,
    SYMBOL: 3,
    VECTORLIKE_HEADER: 4,
    VECTOR: 5,
    CHARSET: 6,

    0: "CONS",
    1: "FLOAT",
    2: "STRING",
    3: "SYMBOL",
    4: "VECTORLIKE_HEADER",
    5: "VECTOR",
    6: "CHARSET",
  });

  LispObject.TrappedWrites = Object.freeze({
    UNTRAPPED: 0,
    NOWRITE: 1,
    TRAPPED: 2,

    0: "UNTRAPPED",
    1: "NOWRITE",
    2: "TRAPPED",
  });

  function LispObject(_io, _parent, _root, isLittle, lenPointer, lenLispWord, align8, release, structType) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLittle = isLittle;
    this.lenPointer = lenPointer;
    this.lenLispWord = lenLispWord;
    this.align8 = align8;
    this.release = release;
    this.structType = structType;

    this._read();
  }
  LispObject.prototype._read = function() {
    switch (this.structType) {
    case LispObject.StructTypes.CHARSET:
      this.body = new Charset(this._io, this, this._root);
      break;
    case LispObject.StructTypes.CONS:
      this.body = new LispCons(this._io, this, this._root);
      break;
    case LispObject.StructTypes.FLOAT:
      this.body = new LispFloat(this._io, this, this._root);
      break;
    case LispObject.StructTypes.STRING:
      this.body = new LispString(this._io, this, this._root);
      break;
    case LispObject.StructTypes.SYMBOL:
      this.body = new LispSymbol(this._io, this, this._root);
      break;
    case LispObject.StructTypes.VECTOR:
      this.body = new LispVector(this._io, this, this._root);
      break;
    case LispObject.StructTypes.VECTORLIKE_HEADER:
      this.body = new VectorlikeHeader(this._io, this, this._root);
      break;
    }
  }

  /**
   * struct charset; an array of them begins the hot section. Not a Lisp object.
   */

  var Charset = LispObject.Charset = (function() {
    function Charset(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Charset.prototype._read = function() {
      this.charsetId = new Int32(this._io, this, this._root);
      if (this._root.release < 30) {
        this.hashIndex = new Word(this._io, this, this._root);
      }
      if (this._root.release >= 30) {
        this.attributes = new LispWord(this._io, this, this._root);
      }
      this.dimension = new Int32(this._io, this, this._root);
      this.codeSpace = new CodeSpace(this._io, this, this._root);
      this.ofsCodeSpaceMask = new Word(this._io, this, this._root);
      this.flags = this._io.readU1();
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
      this.padTail = new Padding(this._io, this, this._root, (this._root.release < 30 ? this._root.lenPointer : this._root.alignLispWord));
    }

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
     * C bit-fields code_linear_p, iso_chars_96, ascii_compatible_p, supplementary_p, compact_codes_p, unified_p.
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

    return Charset;
  })();

  /**
   * The ranges of the bytes of a code.
   */

  var CodeSpace = LispObject.CodeSpace = (function() {
    function CodeSpace(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CodeSpace.prototype._read = function() {
      switch (this._root.isLittle) {
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
    CodeSpace.prototype._readLE = function() {
      this.values = [];
      for (var i = 0; i < 15; i++) {
        this.values.push(this._io.readS4le());
      }
    }
    CodeSpace.prototype._readBE = function() {
      this.values = [];
      for (var i = 0; i < 15; i++) {
        this.values.push(this._io.readS4be());
      }
    }

    /**
     * For each of four bytes its least and greatest value and their distance, then products of the distances.
     */

    return CodeSpace;
  })();

  /**
   * `int`, `enum` or another 32-bit integer.
   */

  var Int32 = LispObject.Int32 = (function() {
    function Int32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Int32.prototype._read = function() {
      switch (this._root.isLittle) {
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
     * To its alignment.
     */

    /**
     * The number; read as signed.
     */

    return Int32;
  })();

  /**
   * struct Lisp_Cons
   */

  var LispCons = LispObject.LispCons = (function() {
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

  var LispFloat = LispObject.LispFloat = (function() {
    function LispFloat(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LispFloat.prototype._read = function() {
      switch (this._root.isLittle) {
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
    LispFloat.prototype._readLE = function() {
      this.data = this._io.readF8le();
    }
    LispFloat.prototype._readBE = function() {
      this.data = this._io.readF8be();
    }

    /**
     * IEEE 754 double.
     */

    return LispFloat;
  })();

  /**
   * struct Lisp_String
   */

  var LispString = LispObject.LispString = (function() {
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

  var LispSymbol = LispObject.LispSymbol = (function() {
    function LispSymbol(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LispSymbol.prototype._read = function() {
      this.flags = new SymbolFlags(this._io, this, this._root);
      this.name = new LispWord(this._io, this, this._root);
      this.val = new LispWord(this._io, this, this._root);
      this.func = new LispWord(this._io, this, this._root);
      this.plist = new LispWord(this._io, this, this._root);
      this.ofsNext = new Word(this._io, this, this._root);
      this.padTail = new Padding(this._io, this, this._root, this._root.alignLispWord);
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

  var LispVector = LispObject.LispVector = (function() {
    function LispVector(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LispVector.prototype._read = function() {
      this.header = new VectorlikeHeader(this._io, this, this._root);
      this.contents = [];
      for (var i = 0; i < this.header.sizeWord.numLispWords; i++) {
        this.contents.push(new LispWord(this._io, this, this._root));
      }
    }

    /**
     * Size, and kind of pseudovector.
     */

    /**
     * The Lisp words at the beginning of the object; of an ordinary vector, all of it.
     */

    return LispVector;
  })();

  /**
   * Lisp_Object or EMACS_INT.
   */

  var LispWord = LispObject.LispWord = (function() {
    function LispWord(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LispWord.prototype._read = function() {
      switch (this._root.isLittle) {
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
      this.pad = new Padding(this._io, this, this._root, this._root.alignLispWord);
      if (this._root.lenLispWord == 4) {
        this.value4 = this._io.readS4le();
      }
      if (this._root.lenLispWord == 8) {
        this.value8 = this._io.readS8le();
      }
    }
    LispWord.prototype._readBE = function() {
      this.pad = new Padding(this._io, this, this._root, this._root.alignLispWord);
      if (this._root.lenLispWord == 4) {
        this.value4 = this._io.readS4be();
      }
      if (this._root.lenLispWord == 8) {
        this.value8 = this._io.readS8be();
      }
    }

    /**
     * The word as a signed number. In JavaScript it is a Number and exact up
     * to 2^53 only, which every offset is.
     */
    Object.defineProperty(LispWord.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._m_value = (this._root.lenLispWord == 4 ? this.value4 : this.value8);
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
   * What a C compiler skips to align the next scalar, or the whole structure.
   */

  var Padding = LispObject.Padding = (function() {
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
   * `ptrdiff_t size` of a vectorlike header. Emacs picks it apart with shifts,
   * so the fields below are the same bits of the word in both byte orders.
   */

  var SizeWord = LispObject.SizeWord = (function() {
    function SizeWord(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SizeWord.prototype._read = function() {
      if (this._root.isLittle) {
        this.little = new SizeWordLe(this._io, this, this._root);
      }
      if (!(this._root.isLittle)) {
        this.big = new SizeWordBe(this._io, this, this._root);
      }
    }

    /**
     * From the high end.
     */

    var SizeWordBe = SizeWord.SizeWordBe = (function() {
      function SizeWordBe(_io, _parent, _root) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;

        this._read();
      }
      SizeWordBe.prototype._read = function() {
        this.isMarked = this._io.readBitsIntBe(1) != 0;
        this.isPseudovector = this._io.readBitsIntBe(1) != 0;
        if (this._root.lenPointer == 8) {
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

      return SizeWordBe;
    })();

    /**
     * From the low end.
     */

    var SizeWordLe = SizeWord.SizeWordLe = (function() {
      function SizeWordLe(_io, _parent, _root) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;

        this._read();
      }
      SizeWordLe.prototype._read = function() {
        this.size = this._io.readBitsIntLe(12);
        this.rest = this._io.readBitsIntLe(12);
        this.pvec = this._io.readBitsIntLe(6);
        if (this._root.lenPointer == 8) {
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

      return SizeWordLe;
    })();

    /**
     * Whether the object is anything but an ordinary vector.
     */
    Object.defineProperty(SizeWord.prototype, 'isPseudovector', {
      get: function() {
        if (this._m_isPseudovector !== undefined)
          return this._m_isPseudovector;
        this._m_isPseudovector = (this._root.isLittle ? this.little.isPseudovector : this.big.isPseudovector);
        return this._m_isPseudovector;
      }
    });

    /**
     * Bits 0 to 11 of the word.
     */
    Object.defineProperty(SizeWord.prototype, 'lowBits', {
      get: function() {
        if (this._m_lowBits !== undefined)
          return this._m_lowBits;
        this._m_lowBits = (this._root.isLittle ? this.little.size : this.big.size);
        return this._m_lowBits;
      }
    });

    /**
     * Bits 12 to 23 of the word.
     */
    Object.defineProperty(SizeWord.prototype, 'middleBits', {
      get: function() {
        if (this._m_middleBits !== undefined)
          return this._m_middleBits;
        this._m_middleBits = (this._root.isLittle ? this.little.rest : this.big.rest);
        return this._m_middleBits;
      }
    });

    /**
     * Number of Lisp words at the beginning of the object; of an ordinary
     * vector, all of it. A dump of 512 MiB cannot hold 2^30 of them.
     */
    Object.defineProperty(SizeWord.prototype, 'numLispWords', {
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
    Object.defineProperty(SizeWord.prototype, 'numRestWords', {
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
    Object.defineProperty(SizeWord.prototype, 'pvec', {
      get: function() {
        if (this._m_pvec !== undefined)
          return this._m_pvec;
        this._m_pvec = (this._root.isLittle ? this.little.pvec : this.big.pvec);
        return this._m_pvec;
      }
    });

    /**
     * Meaning of `pvec` in 27.
     */
    Object.defineProperty(SizeWord.prototype, 'pvecType27', {
      get: function() {
        if (this._m_pvecType27 !== undefined)
          return this._m_pvecType27;
        if ( ((this.isPseudovector) && (this._root.release == 27)) ) {
          this._m_pvecType27 = this.pvec;
        }
        return this._m_pvecType27;
      }
    });

    /**
     * Meaning of `pvec` in 28.
     */
    Object.defineProperty(SizeWord.prototype, 'pvecType28', {
      get: function() {
        if (this._m_pvecType28 !== undefined)
          return this._m_pvecType28;
        if ( ((this.isPseudovector) && (this._root.release == 28)) ) {
          this._m_pvecType28 = this.pvec;
        }
        return this._m_pvecType28;
      }
    });

    /**
     * Meaning of `pvec` in 29.
     */
    Object.defineProperty(SizeWord.prototype, 'pvecType29', {
      get: function() {
        if (this._m_pvecType29 !== undefined)
          return this._m_pvecType29;
        if ( ((this.isPseudovector) && (this._root.release == 29)) ) {
          this._m_pvecType29 = this.pvec;
        }
        return this._m_pvecType29;
      }
    });

    /**
     * Meaning of `pvec` in 30 and 31.
     */
    Object.defineProperty(SizeWord.prototype, 'pvecType30', {
      get: function() {
        if (this._m_pvecType30 !== undefined)
          return this._m_pvecType30;
        if ( ((this.isPseudovector) && (this._root.release >= 30)) ) {
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

    return SizeWord;
  })();

  /**
   * The first two bytes of a symbol: C bit-fields, allotted from the low end of
   * a 16-bit word on little-endian machines and from the high end on others.
   */

  var SymbolFlags = LispObject.SymbolFlags = (function() {
    function SymbolFlags(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SymbolFlags.prototype._read = function() {
      if (this._root.isLittle) {
        this.little = new SymbolFlagsLe(this._io, this, this._root);
      }
      if (!(this._root.isLittle)) {
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
        if (this._root.release < 30) {
          this.redirect3 = this._io.readBitsIntBe(3);
        }
        if (this._root.release >= 30) {
          this.redirect2 = this._io.readBitsIntBe(2);
        }
        this.trappedWrite = this._io.readBitsIntBe(2);
        this.interned = this._io.readBitsIntBe(2);
        this.declaredSpecial = this._io.readBitsIntBe(1) != 0;
        if (this._root.release < 31) {
          this.pinned = this._io.readBitsIntBe(1) != 0;
        }
        if (this._root.release < 30) {
          this.reserved6 = this._io.readBitsIntBe(6);
        }
        if (this._root.release == 30) {
          this.reserved7 = this._io.readBitsIntBe(7);
        }
        if (this._root.release >= 31) {
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
        if (this._root.release < 30) {
          this.redirect3 = this._io.readBitsIntLe(3);
        }
        if (this._root.release >= 30) {
          this.redirect2 = this._io.readBitsIntLe(2);
        }
        this.trappedWrite = this._io.readBitsIntLe(2);
        this.interned = this._io.readBitsIntLe(2);
        this.declaredSpecial = this._io.readBitsIntLe(1) != 0;
        if (this._root.release < 31) {
          this.pinned = this._io.readBitsIntLe(1) != 0;
        }
        if (this._root.release < 30) {
          this.reserved6 = this._io.readBitsIntLe(6);
        }
        if (this._root.release == 30) {
          this.reserved7 = this._io.readBitsIntLe(7);
        }
        if (this._root.release >= 31) {
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
        this._m_interned = (this._root.isLittle ? this.little.interned : this.big.interned);
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
        this._m_isDeclaredSpecial = (this._root.isLittle ? this.little.declaredSpecial : this.big.declaredSpecial);
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
        if (this._root.release < 31) {
          this._m_isPinned = (this._root.isLittle ? this.little.pinned : this.big.pinned);
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
        this._m_redirect = (this._root.release < 30 ? (this._root.isLittle ? this.little.redirect3 : this.big.redirect3) : (this._root.isLittle ? this.little.redirect2 : this.big.redirect2));
        return this._m_redirect;
      }
    });

    /**
     * What happens when the variable is set.
     */
    Object.defineProperty(SymbolFlags.prototype, 'trappedWrite', {
      get: function() {
        if (this._m_trappedWrite !== undefined)
          return this._m_trappedWrite;
        this._m_trappedWrite = (this._root.isLittle ? this.little.trappedWrite : this.big.trappedWrite);
        return this._m_trappedWrite;
      }
    });

    /**
     * The bits of a little-endian dump.
     */

    /**
     * The bits of a big-endian dump.
     */

    return SymbolFlags;
  })();

  /**
   * union vectorlike_header
   */

  var VectorlikeHeader = LispObject.VectorlikeHeader = (function() {
    function VectorlikeHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    VectorlikeHeader.prototype._read = function() {
      this.sizeWord = new SizeWord(this._io, this, this._root);
    }

    /**
     * Kind and size of the object, in the size of a pointer.
     */

    return VectorlikeHeader;
  })();

  /**
   * Pointer, `ptrdiff_t` or `size_t`.
   */

  var Word = LispObject.Word = (function() {
    function Word(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Word.prototype._read = function() {
      switch (this._root.isLittle) {
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
      this.pad = new Padding(this._io, this, this._root, this._root.lenPointer);
      if (this._root.lenPointer == 4) {
        this.value4 = this._io.readS4le();
      }
      if (this._root.lenPointer == 8) {
        this.value8 = this._io.readS8le();
      }
    }
    Word.prototype._readBE = function() {
      this.pad = new Padding(this._io, this, this._root, this._root.lenPointer);
      if (this._root.lenPointer == 4) {
        this.value4 = this._io.readS4be();
      }
      if (this._root.lenPointer == 8) {
        this.value8 = this._io.readS8be();
      }
    }

    /**
     * The word as a signed number; in JavaScript exact up to 2^53 only, which every offset is.
     */
    Object.defineProperty(Word.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._m_value = (this._root.lenPointer == 4 ? this.value4 : this.value8);
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
   * Alignment in bytes of a Lisp word inside structures.
   */
  Object.defineProperty(LispObject.prototype, 'alignLispWord', {
    get: function() {
      if (this._m_alignLispWord !== undefined)
        return this._m_alignLispWord;
      this._m_alignLispWord = (this.lenLispWord == 8 ? this.align8 : 4);
      return this._m_alignLispWord;
    }
  });

  /**
   * The structure.
   */

  /**
   * Whether the machine is little-endian.
   */

  /**
   * Bytes in a pointer, `ptrdiff_t` and `size_t`, 4 or 8.
   */

  /**
   * Bytes in a Lisp_Object and EMACS_INT, 4 or 8.
   */

  /**
   * Alignment in bytes of 8-byte scalars inside structures, 4 or 8.
   */

  /**
   * Major version of Emacs, 27 to 31.
   */

  /**
   * Which structure begins the stream.
   */

  return LispObject;
})();
