// Generated from spec/emacs_reloc.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import { KaitaiStream } from './KaitaiStream.js'

/**
 * One change that the loader makes to the memory of the Emacs executable itself:
 * 16 bytes in every generation and ABI. Positions in the executable are signed
 * distances from the "Emacs basis", a variable of the executable whose address
 * the dump does not store.
 *
 * The first word is two C bit-fields, `type` declared before `length`: `type` is
 * the low 3 bits on little-endian machines and the high 3 bits on big-endian ones.
 * @see {@link https://git.savannah.gnu.org/cgit/emacs.git/tree/src/pdumper.c?h=emacs-30.1|struct emacs_reloc}
 */

export const EmacsReloc = (function() {
  EmacsReloc.Kinds = Object.freeze({
    COPY_FROM_DUMP: 0,
    IMMEDIATE: 1,
    DUMP_PTR_RAW: 2,
    EMACS_PTR_RAW: 3,
    DUMP_LV: 4,
    EMACS_LV: 5,

    0: "COPY_FROM_DUMP",
    1: "IMMEDIATE",
    2: "DUMP_PTR_RAW",
    3: "EMACS_PTR_RAW",
    4: "DUMP_LV",
    5: "EMACS_LV",
  });

  function EmacsReloc(_io, _parent, _root, isLittle, hasEmacsLv) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLittle = isLittle;
    this.hasEmacsLv = hasEmacsLv;

    this._read();
  }
  EmacsReloc.prototype._read = function() {
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
  EmacsReloc.prototype._readLE = function() {
    this.typeAndLength = new FirstWord(this._io, this, this._root, this._is_le);
    this.ofsEmacs = this._io.readS4le();
    switch (this.kind) {
    case EmacsReloc.Kinds.EMACS_LV:
      this._raw_operand = this._io.readBytes(8);
      var _io__raw_operand = new KaitaiStream(this._raw_operand);
      this.operand = new EmacsTarget(_io__raw_operand, this, this._root, this._is_le);
      break;
    case EmacsReloc.Kinds.EMACS_PTR_RAW:
      this._raw_operand = this._io.readBytes(8);
      var _io__raw_operand = new KaitaiStream(this._raw_operand);
      this.operand = new EmacsTarget(_io__raw_operand, this, this._root, this._is_le);
      break;
    case EmacsReloc.Kinds.IMMEDIATE:
      this._raw_operand = this._io.readBytes(8);
      var _io__raw_operand = new KaitaiStream(this._raw_operand);
      this.operand = new Immediate(_io__raw_operand, this, this._root, this._is_le);
      break;
    default:
      this._raw_operand = this._io.readBytes(8);
      var _io__raw_operand = new KaitaiStream(this._raw_operand);
      this.operand = new DumpTarget(_io__raw_operand, this, this._root, this._is_le);
      break;
    }
  }
  EmacsReloc.prototype._readBE = function() {
    this.typeAndLength = new FirstWord(this._io, this, this._root, this._is_le);
    this.ofsEmacs = this._io.readS4be();
    switch (this.kind) {
    case EmacsReloc.Kinds.EMACS_LV:
      this._raw_operand = this._io.readBytes(8);
      var _io__raw_operand = new KaitaiStream(this._raw_operand);
      this.operand = new EmacsTarget(_io__raw_operand, this, this._root, this._is_le);
      break;
    case EmacsReloc.Kinds.EMACS_PTR_RAW:
      this._raw_operand = this._io.readBytes(8);
      var _io__raw_operand = new KaitaiStream(this._raw_operand);
      this.operand = new EmacsTarget(_io__raw_operand, this, this._root, this._is_le);
      break;
    case EmacsReloc.Kinds.IMMEDIATE:
      this._raw_operand = this._io.readBytes(8);
      var _io__raw_operand = new KaitaiStream(this._raw_operand);
      this.operand = new Immediate(_io__raw_operand, this, this._root, this._is_le);
      break;
    default:
      this._raw_operand = this._io.readBytes(8);
      var _io__raw_operand = new KaitaiStream(this._raw_operand);
      this.operand = new DumpTarget(_io__raw_operand, this, this._root, this._is_le);
      break;
    }
  }

  /**
   * The first word on a big-endian machine.
   */

  var BitsBe = EmacsReloc.BitsBe = (function() {
    function BitsBe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    BitsBe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    BitsBe.prototype._readLE = function() {
      this.rawType = this._io.readBitsIntBe(3);
      if (!(this.rawType <= (this._parent._parent.hasEmacsLv ? 5 : 4))) {
        throw new KaitaiStream.ValidationGreaterThanError((this._parent._parent.hasEmacsLv ? 5 : 4), this.rawType, this._io, "/types/bits_be/seq/0");
      }
      this.rawLength = this._io.readBitsIntBe(29);
    }
    BitsBe.prototype._readBE = function() {
      this.rawType = this._io.readBitsIntBe(3);
      if (!(this.rawType <= (this._parent._parent.hasEmacsLv ? 5 : 4))) {
        throw new KaitaiStream.ValidationGreaterThanError((this._parent._parent.hasEmacsLv ? 5 : 4), this.rawType, this._io, "/types/bits_be/seq/0");
      }
      this.rawLength = this._io.readBitsIntBe(29);
    }

    /**
     * Type code; see `kind`.
     */

    /**
     * Length as an unsigned number of 29 bits; see `length`.
     */

    return BitsBe;
  })();

  /**
   * The first word on a little-endian machine.
   */

  var BitsLe = EmacsReloc.BitsLe = (function() {
    function BitsLe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    BitsLe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    BitsLe.prototype._readLE = function() {
      this.rawType = this._io.readBitsIntLe(3);
      if (!(this.rawType <= (this._parent._parent.hasEmacsLv ? 5 : 4))) {
        throw new KaitaiStream.ValidationGreaterThanError((this._parent._parent.hasEmacsLv ? 5 : 4), this.rawType, this._io, "/types/bits_le/seq/0");
      }
      this.rawLength = this._io.readBitsIntLe(29);
    }
    BitsLe.prototype._readBE = function() {
      this.rawType = this._io.readBitsIntLe(3);
      if (!(this.rawType <= (this._parent._parent.hasEmacsLv ? 5 : 4))) {
        throw new KaitaiStream.ValidationGreaterThanError((this._parent._parent.hasEmacsLv ? 5 : 4), this.rawType, this._io, "/types/bits_le/seq/0");
      }
      this.rawLength = this._io.readBitsIntLe(29);
    }

    /**
     * Type code; see `kind`.
     */

    /**
     * Length as an unsigned number of 29 bits; see `length`.
     */

    return BitsLe;
  })();

  /**
   * Operand that names a place in the dump.
   */

  var DumpTarget = EmacsReloc.DumpTarget = (function() {
    function DumpTarget(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    DumpTarget.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    DumpTarget.prototype._readLE = function() {
      this.ofsDump = this._io.readS4le();
      this.reserved = this._io.readBytes(4);
    }
    DumpTarget.prototype._readBE = function() {
      this.ofsDump = this._io.readS4be();
      this.reserved = this._io.readBytes(4);
    }

    /**
     * Bytes from the start of the file.
     */

    /**
     * Zero; unused rest of the union.
     */

    return DumpTarget;
  })();

  /**
   * Operand that names a place in the executable.
   */

  var EmacsTarget = EmacsReloc.EmacsTarget = (function() {
    function EmacsTarget(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    EmacsTarget.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    EmacsTarget.prototype._readLE = function() {
      this.ofsEmacs2 = this._io.readS4le();
      this.reserved = this._io.readBytes(4);
    }
    EmacsTarget.prototype._readBE = function() {
      this.ofsEmacs2 = this._io.readS4be();
      this.reserved = this._io.readBytes(4);
    }

    /**
     * Bytes from the Emacs basis.
     */

    /**
     * Zero; unused rest of the union.
     */

    return EmacsTarget;
  })();

  /**
   * Type and length, in the bit order of the machine.
   */

  var FirstWord = EmacsReloc.FirstWord = (function() {
    function FirstWord(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    FirstWord.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    FirstWord.prototype._readLE = function() {
      if (this._parent.isLittle) {
        this.little = new BitsLe(this._io, this, this._root, this._is_le);
      }
      if (!(this._parent.isLittle)) {
        this.big = new BitsBe(this._io, this, this._root, this._is_le);
      }
    }
    FirstWord.prototype._readBE = function() {
      if (this._parent.isLittle) {
        this.little = new BitsLe(this._io, this, this._root, this._is_le);
      }
      if (!(this._parent.isLittle)) {
        this.big = new BitsBe(this._io, this, this._root, this._is_le);
      }
    }

    /**
     * The bits of a little-endian dump.
     */

    /**
     * The bits of a big-endian dump.
     */

    return FirstWord;
  })();

  /**
   * Operand that is the value itself.
   */

  var Immediate = EmacsReloc.Immediate = (function() {
    function Immediate(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Immediate.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Immediate.prototype._readLE = function() {
      this.bytes = this._io.readBytes(8);
    }
    Immediate.prototype._readBE = function() {
      this.bytes = this._io.readBytes(8);
    }

    /**
     * The first `length` bytes are stored as they stand, that is in the byte
     * order of the machine; the rest is zero.
     */

    return Immediate;
  })();

  /**
   * Type code as a plain number.
   */
  Object.defineProperty(EmacsReloc.prototype, 'code', {
    get: function() {
      if (this._m_code !== undefined)
        return this._m_code;
      this._m_code = (this.isLittle ? this.typeAndLength.little.rawType : this.typeAndLength.big.rawType);
      return this._m_code;
    }
  });

  /**
   * What is stored at `ofs_emacs`.
   */
  Object.defineProperty(EmacsReloc.prototype, 'kind', {
    get: function() {
      if (this._m_kind !== undefined)
        return this._m_kind;
      this._m_kind = (this.isLittle ? this.typeAndLength.little.rawType : this.typeAndLength.big.rawType);
      return this._m_kind;
    }
  });

  /**
   * Signed number of 29 bits: bytes to copy (`copy_from_dump`), 1 to 8 bytes
   * (`immediate`), the Lisp_Type tag (`dump_lv`, `emacs_lv`), otherwise 0.
   */
  Object.defineProperty(EmacsReloc.prototype, 'length', {
    get: function() {
      if (this._m_length !== undefined)
        return this._m_length;
      this._m_length = (this.rawLength < 268435456 ? this.rawLength : (this.rawLength - 536870912));
      return this._m_length;
    }
  });

  /**
   * Bytes from the Emacs basis to the end of what `copy_from_dump` copies; `ofs_emacs` for others.
   */
  Object.defineProperty(EmacsReloc.prototype, 'ofsCopyEnd', {
    get: function() {
      if (this._m_ofsCopyEnd !== undefined)
        return this._m_ofsCopyEnd;
      this._m_ofsCopyEnd = (this.code == 0 ? (this.ofsEmacs + this.length) : this.ofsEmacs);
      return this._m_ofsCopyEnd;
    }
  });

  /**
   * What leads from a place in the executable to that in the dump from which it is copied.
   */
  Object.defineProperty(EmacsReloc.prototype, 'ofsShift', {
    get: function() {
      if (this._m_ofsShift !== undefined)
        return this._m_ofsShift;
      this._m_ofsShift = (this.ofsSource - this.ofsEmacs);
      return this._m_ofsShift;
    }
  });

  /**
   * Bytes from the start of the file to what `copy_from_dump` copies; 0 for others.
   */
  Object.defineProperty(EmacsReloc.prototype, 'ofsSource', {
    get: function() {
      if (this._m_ofsSource !== undefined)
        return this._m_ofsSource;
      this._m_ofsSource = (this.code == 0 ? this.operand.ofsDump : 0);
      return this._m_ofsSource;
    }
  });

  /**
   * Length as an unsigned number of 29 bits.
   */
  Object.defineProperty(EmacsReloc.prototype, 'rawLength', {
    get: function() {
      if (this._m_rawLength !== undefined)
        return this._m_rawLength;
      this._m_rawLength = (this.isLittle ? this.typeAndLength.little.rawLength : this.typeAndLength.big.rawLength);
      return this._m_rawLength;
    }
  });

  /**
   * What `copy_from_dump` copies, as it is in the file: the stream must be the
   * whole dump. Its words are relocated before.
   */
  Object.defineProperty(EmacsReloc.prototype, 'source', {
    get: function() {
      if (this._m_source !== undefined)
        return this._m_source;
      if (this.code == 0) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsSource);
        if (this._is_le) {
          this._m_source = this._io.readBytes(this.length);
        } else {
          this._m_source = this._io.readBytes(this.length);
        }
        this._io.seek(_pos);
      }
      return this._m_source;
    }
  });

  /**
   * Two bit-fields in the first word.
   */

  /**
   * Bytes from the Emacs basis to the memory that changes; often negative.
   */

  /**
   * A C union; which member is in use follows from `kind`.
   */

  /**
   * Whether the machine that wrote the dump is little-endian.
   */

  /**
   * Whether the generation knows type 5; false for 2018 before the merge.
   */

  return EmacsReloc;
})();
