// Generated from spec/lisp_object.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import { KaitaiStream } from './KaitaiStream.js'
import * as LispPseudovector_ from './LispPseudovector.js'
import * as LispSatellite_ from './LispSatellite.js'
import * as LispVector_ from './LispVector.js'
import * as LispLayout_ from './LispLayout.js'
import * as LispBuffer_ from './LispBuffer.js'
import * as VectorlikeHeader_ from './VectorlikeHeader.js'
import * as Charset_ from './Charset.js'
import * as LispHashTable_ from './LispHashTable.js'

/**
 * The C structures behind Lisp objects, for any ABI and release. The stream must
 * begin at the object (a substream), since alignment is counted from there.
 *
 * What the file does not say comes in as parameters: the ABI and the release, of
 * which `lisp_layout.ksy` has a table, and which structure it is.
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

  LispObject.TrappedWrites = Object.freeze({
    UNTRAPPED: 0,
    NOWRITE: 1,
    TRAPPED: 2,

    0: "UNTRAPPED",
    1: "NOWRITE",
    2: "TRAPPED",
  });

  function LispObject(_io, _parent, _root, isLittle, lenPointer, lenLispWord, align8, hasMsBitFields, release, structType) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLittle = isLittle;
    this.lenPointer = lenPointer;
    this.lenLispWord = lenLispWord;
    this.align8 = align8;
    this.hasMsBitFields = hasMsBitFields;
    this.release = release;
    this.structType = structType;

    this._read();
  }
  LispObject.prototype._read = function() {
    this.layout = new LispLayout_.LispLayout(this._io, null, null, this.isLittle, this.lenPointer, this.lenLispWord, this.align8, this.hasMsBitFields, this.release);
    if (this.isInRelease) {
      switch (this.structType) {
      case LispObject.StructTypes.BIGNUM:
        this.body = new LispPseudovector_.LispPseudovector.Bignum(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.BLV:
        this.body = new LispSatellite_.LispSatellite.Blv(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.BOOL_VECTOR:
        this.body = new LispVector_.LispVector.BoolVector(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.BUFFER:
        this.body = new LispBuffer_.LispBuffer(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.BUFFER_OBJFWD:
        this.body = new LispSatellite_.LispSatellite.BufferObjfwd(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.CHAR_TABLE:
        this.body = new LispVector_.LispVector.CharTable(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.CHARSET:
        this.body = new Charset_.Charset(this._io, null, null, this.layout, this.release == 30);
        break;
      case LispObject.StructTypes.CHARSET_31_DEV:
        this.body = new Charset_.Charset(this._io, null, null, this.layout, true);
        break;
      case LispObject.StructTypes.COMPILED:
        this.body = new LispVector_.LispVector.Compiled(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.CONS:
        this.body = new LispCons(this._io, this, this._root);
        break;
      case LispObject.StructTypes.CONST_BUFFER_FWD:
        this.body = new LispSatellite_.LispSatellite.ConstBufferFwd(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.CONST_FWD:
        this.body = new LispSatellite_.LispSatellite.ConstFwd(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.FINALIZER:
        this.body = new LispPseudovector_.LispPseudovector.Finalizer(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.FLOAT:
        this.body = new LispFloat(this._io, this, this._root);
        break;
      case LispObject.StructTypes.FONT:
        this.body = new LispVector_.LispVector(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.FRAME:
        this.body = new LispVector_.LispVector.Shell(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.FWD:
        this.body = new LispSatellite_.LispSatellite.Fwd(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.HASH_TABLE:
        this.body = new LispHashTable_.LispHashTable(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.INTERVAL:
        this.body = new LispSatellite_.LispSatellite.Interval(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.ITREE_NODE:
        this.body = new LispSatellite_.LispSatellite.ItreeNode(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.KBOARD_OBJFWD:
        this.body = new LispSatellite_.LispSatellite.KboardObjfwd(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.MARKER:
        this.body = new LispPseudovector_.LispPseudovector.Marker(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.NATIVE_COMP_UNIT:
        this.body = new LispPseudovector_.LispPseudovector.NativeCompUnit(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.OBARRAY:
        this.body = new LispHashTable_.LispHashTable.Obarray(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.OVERLAY:
        this.body = new LispPseudovector_.LispPseudovector.Overlay(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.PROCESS:
        this.body = new LispVector_.LispVector.Shell(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.RECORD:
        this.body = new LispVector_.LispVector(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.STRING:
        this.body = new LispString(this._io, this, this._root);
        break;
      case LispObject.StructTypes.SUB_CHAR_TABLE:
        this.body = new LispVector_.LispVector.SubCharTable(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.SUBR:
        this.body = new LispPseudovector_.LispPseudovector.Subr(this._io, null, null, this.layout, false);
        break;
      case LispObject.StructTypes.SUBR_NATIVE:
        this.body = new LispPseudovector_.LispPseudovector.Subr(this._io, null, null, this.layout, true);
        break;
      case LispObject.StructTypes.SYMBOL:
        this.body = new LispSymbol(this._io, this, this._root);
        break;
      case LispObject.StructTypes.TERMINAL:
        this.body = new LispVector_.LispVector.Shell(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.VECTOR:
        this.body = new LispVector_.LispVector(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.VECTORLIKE_HEADER:
        this.body = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this.layout);
        break;
      case LispObject.StructTypes.WINDOW:
        this.body = new LispVector_.LispVector.Shell(this._io, null, null, this.layout);
        break;
      }
    }
  }

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
      this.car = new LispLayout_.LispLayout.LispWord(this._io, null, null, this._root.layout);
      this.cdr = new LispLayout_.LispLayout.LispWord(this._io, null, null, this._root.layout);
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
      this.numChars = new LispLayout_.LispLayout.Word(this._io, null, null, this._root.layout);
      this.lenData = new LispLayout_.LispLayout.Word(this._io, null, null, this._root.layout);
      this.ofsIntervals = new LispLayout_.LispLayout.Word(this._io, null, null, this._root.layout);
      this.ofsData = new LispLayout_.LispLayout.Word(this._io, null, null, this._root.layout);
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
      this.name = new LispLayout_.LispLayout.LispWord(this._io, null, null, this._root.layout);
      this.val = new LispLayout_.LispLayout.LispWord(this._io, null, null, this._root.layout);
      this.func = new LispLayout_.LispLayout.LispWord(this._io, null, null, this._root.layout);
      this.plist = new LispLayout_.LispLayout.LispWord(this._io, null, null, this._root.layout);
      this.ofsNext = new LispLayout_.LispLayout.Word(this._io, null, null, this._root.layout);
      this.padTail = new LispLayout_.LispLayout.Padding(this._io, null, null, this._root.layout.alignLispWord);
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
   * Which structure an object has, by its tag and kind. Takes no bytes. Objects of
   * a kind that no dump has, and Lisp_Misc of 2018, have their header alone.
   */

  var StructChoice = LispObject.StructChoice = (function() {
    function StructChoice(_io, _parent, _root, code, kind) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.code = code;
      this.kind = kind;

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
        this._m_structType = (this.code == 0 ? LispObject.StructTypes.SYMBOL : ( ((this.code == 3) || (this.code == 6))  ? LispObject.StructTypes.CONS : (this.code == 4 ? LispObject.StructTypes.STRING : (this.code == 7 ? LispObject.StructTypes.FLOAT : (this.code != 5 ? LispObject.StructTypes.VECTORLIKE_HEADER : (this.kind == 0 ? LispObject.StructTypes.VECTOR : (this.kind == 2 ? LispObject.StructTypes.BIGNUM : (this.kind == 3 ? LispObject.StructTypes.MARKER : (this.kind == 4 ? LispObject.StructTypes.OVERLAY : (this.kind == 5 ? LispObject.StructTypes.FINALIZER : (this.kind == 9 ? LispObject.StructTypes.PROCESS : (this.kind == 10 ? LispObject.StructTypes.FRAME : (this.kind == 11 ? LispObject.StructTypes.WINDOW : (this.kind == 12 ? LispObject.StructTypes.BOOL_VECTOR : (this.kind == 13 ? LispObject.StructTypes.BUFFER : (this.kind == 14 ? LispObject.StructTypes.HASH_TABLE : (this.kind == 15 ? LispObject.StructTypes.OBARRAY : (this.kind == 16 ? LispObject.StructTypes.TERMINAL : (this.kind == 18 ? LispObject.StructTypes.SUBR_NATIVE : (this.kind == 26 ? LispObject.StructTypes.NATIVE_COMP_UNIT : (this.kind == 31 ? LispObject.StructTypes.COMPILED : (this.kind == 32 ? LispObject.StructTypes.CHAR_TABLE : (this.kind == 33 ? LispObject.StructTypes.SUB_CHAR_TABLE : (this.kind == 34 ? LispObject.StructTypes.RECORD : (this.kind == 35 ? LispObject.StructTypes.FONT : LispObject.StructTypes.VECTORLIKE_HEADER)))))))))))))))))))))))));
        return this._m_structType;
      }
    });

    /**
     * Tag of the object in `object_starts`.
     */

    /**
     * Kind of a vectorlike object in the numbers of `pvec_types_30`.
     */

    return StructChoice;
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
   * Whether the release has the structure, in this form.
   */
  Object.defineProperty(LispObject.prototype, 'isInRelease', {
    get: function() {
      if (this._m_isInRelease !== undefined)
        return this._m_isInRelease;
      this._m_isInRelease = (this.structType == LispObject.StructTypes.OBARRAY ? this.release >= 30 : (this.structType == LispObject.StructTypes.ITREE_NODE ? this.release >= 29 : ( ((this.structType == LispObject.StructTypes.NATIVE_COMP_UNIT) || (this.structType == LispObject.StructTypes.SUBR_NATIVE))  ? this.release >= 28 : ( ((this.structType == LispObject.StructTypes.BUFFER_OBJFWD) || (this.structType == LispObject.StructTypes.KBOARD_OBJFWD))  ? this.release <= 30 : ( ((this.structType == LispObject.StructTypes.CONST_FWD) || (this.structType == LispObject.StructTypes.CONST_BUFFER_FWD))  ? this.release >= 31 : (this.structType == LispObject.StructTypes.CHARSET_31_DEV ? this.release == 31 : true))))));
      return this._m_isInRelease;
    }
  });

  /**
   * ABI and release in one; no bytes.
   */

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
   * Whether C allots bit-fields as Microsoft's compilers do; see `lisp_layout.ksy`.
   */

  /**
   * Major version of Emacs, 27 to 31.
   */

  /**
   * Which structure begins the stream.
   */

  return LispObject;
})();
