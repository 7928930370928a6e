// Generated from spec/packed_reloc.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import { KaitaiStream } from './KaitaiStream.js'

/**
 * One entry of a table that is sorted by offset. In `dump_relocs` it names a
 * slot of the dump that the loader patches and the kind of the patch; in
 * `object_starts` it names the first byte of a Lisp object and its tag.
 *
 * Since the talk of March 2018 an entry is one 32-bit word of two C bit-fields,
 * `raw_offset` declared before `type`. A C compiler allots bit-fields from the
 * low end of the word on little-endian machines and from the high end on
 * big-endian ones, so the declared order holds in both bit orders:
 *
 * * little-endian: `raw_offset` is the low bits of the word, `type` the high ones;
 * * big-endian: `raw_offset` is the high bits, `type` the low ones.
 *
 * Before the talk an entry was a pair of 32-bit integers, type first.
 * @see {@link https://git.savannah.gnu.org/cgit/emacs.git/tree/src/pdumper.c?h=emacs-30.1|struct dump_reloc}
 */

export const PackedReloc = (function() {
  PackedReloc.LispTypes = Object.freeze({
    SYMBOL: 0,
    UNUSED_0: 1,
    INT_0: 2,
    CONS: 3,
    STRING: 4,
    VECTORLIKE: 5,
    CONS_WIDE: 6,
    FLOAT: 7,

    0: "SYMBOL",
    1: "UNUSED_0",
    2: "INT_0",
    3: "CONS",
    4: "STRING",
    5: "VECTORLIKE",
    6: "CONS_WIDE",
    7: "FLOAT",
  });

  PackedReloc.RelocTypes2018 = Object.freeze({
    DUMP_TO_EMACS_PTR_RAW: 0,
    DUMP_TO_DUMP_PTR_RAW: 1,
    DUMP_TO_DUMP_LV_SYMBOL: 2,
    DUMP_TO_DUMP_LV_MISC: 3,
    DUMP_TO_DUMP_LV_INT_0: 4,
    DUMP_TO_DUMP_LV_CONS: 5,
    DUMP_TO_DUMP_LV_STRING: 6,
    DUMP_TO_DUMP_LV_VECTORLIKE: 7,
    DUMP_TO_DUMP_LV_CONS_WIDE: 8,
    DUMP_TO_DUMP_LV_FLOAT: 9,
    DUMP_TO_EMACS_LV_SYMBOL: 10,
    DUMP_TO_EMACS_LV_MISC: 11,
    DUMP_TO_EMACS_LV_INT_0: 12,
    DUMP_TO_EMACS_LV_CONS: 13,
    DUMP_TO_EMACS_LV_STRING: 14,
    DUMP_TO_EMACS_LV_VECTORLIKE: 15,
    DUMP_TO_EMACS_LV_CONS_WIDE: 16,
    DUMP_TO_EMACS_LV_FLOAT: 17,

    0: "DUMP_TO_EMACS_PTR_RAW",
    1: "DUMP_TO_DUMP_PTR_RAW",
    2: "DUMP_TO_DUMP_LV_SYMBOL",
    3: "DUMP_TO_DUMP_LV_MISC",
    4: "DUMP_TO_DUMP_LV_INT_0",
    5: "DUMP_TO_DUMP_LV_CONS",
    6: "DUMP_TO_DUMP_LV_STRING",
    7: "DUMP_TO_DUMP_LV_VECTORLIKE",
    8: "DUMP_TO_DUMP_LV_CONS_WIDE",
    9: "DUMP_TO_DUMP_LV_FLOAT",
    10: "DUMP_TO_EMACS_LV_SYMBOL",
    11: "DUMP_TO_EMACS_LV_MISC",
    12: "DUMP_TO_EMACS_LV_INT_0",
    13: "DUMP_TO_EMACS_LV_CONS",
    14: "DUMP_TO_EMACS_LV_STRING",
    15: "DUMP_TO_EMACS_LV_VECTORLIKE",
    16: "DUMP_TO_EMACS_LV_CONS_WIDE",
    17: "DUMP_TO_EMACS_LV_FLOAT",
  });

  PackedReloc.RelocTypes27 = Object.freeze({
    DUMP_TO_EMACS_PTR_RAW: 0,
    DUMP_TO_DUMP_PTR_RAW: 1,
    BIGNUM: 2,
    DUMP_TO_DUMP_LV_SYMBOL: 3,
    DUMP_TO_DUMP_LV_UNUSED_0: 4,
    DUMP_TO_DUMP_LV_INT_0: 5,
    DUMP_TO_DUMP_LV_CONS: 6,
    DUMP_TO_DUMP_LV_STRING: 7,
    DUMP_TO_DUMP_LV_VECTORLIKE: 8,
    DUMP_TO_DUMP_LV_CONS_WIDE: 9,
    DUMP_TO_DUMP_LV_FLOAT: 10,
    DUMP_TO_EMACS_LV_SYMBOL: 11,
    DUMP_TO_EMACS_LV_UNUSED_0: 12,
    DUMP_TO_EMACS_LV_INT_0: 13,
    DUMP_TO_EMACS_LV_CONS: 14,
    DUMP_TO_EMACS_LV_STRING: 15,
    DUMP_TO_EMACS_LV_VECTORLIKE: 16,
    DUMP_TO_EMACS_LV_CONS_WIDE: 17,
    DUMP_TO_EMACS_LV_FLOAT: 18,

    0: "DUMP_TO_EMACS_PTR_RAW",
    1: "DUMP_TO_DUMP_PTR_RAW",
    2: "BIGNUM",
    3: "DUMP_TO_DUMP_LV_SYMBOL",
    4: "DUMP_TO_DUMP_LV_UNUSED_0",
    5: "DUMP_TO_DUMP_LV_INT_0",
    6: "DUMP_TO_DUMP_LV_CONS",
    7: "DUMP_TO_DUMP_LV_STRING",
    8: "DUMP_TO_DUMP_LV_VECTORLIKE",
    9: "DUMP_TO_DUMP_LV_CONS_WIDE",
    10: "DUMP_TO_DUMP_LV_FLOAT",
    11: "DUMP_TO_EMACS_LV_SYMBOL",
    12: "DUMP_TO_EMACS_LV_UNUSED_0",
    13: "DUMP_TO_EMACS_LV_INT_0",
    14: "DUMP_TO_EMACS_LV_CONS",
    15: "DUMP_TO_EMACS_LV_STRING",
    16: "DUMP_TO_EMACS_LV_VECTORLIKE",
    17: "DUMP_TO_EMACS_LV_CONS_WIDE",
    18: "DUMP_TO_EMACS_LV_FLOAT",
  });

  PackedReloc.RelocTypes28 = Object.freeze({
    DUMP_TO_EMACS_PTR_RAW: 0,
    DUMP_TO_DUMP_PTR_RAW: 1,
    NATIVE_COMP_UNIT: 2,
    NATIVE_SUBR: 3,
    BIGNUM: 4,
    DUMP_TO_DUMP_LV_SYMBOL: 5,
    DUMP_TO_DUMP_LV_UNUSED_0: 6,
    DUMP_TO_DUMP_LV_INT_0: 7,
    DUMP_TO_DUMP_LV_CONS: 8,
    DUMP_TO_DUMP_LV_STRING: 9,
    DUMP_TO_DUMP_LV_VECTORLIKE: 10,
    DUMP_TO_DUMP_LV_CONS_WIDE: 11,
    DUMP_TO_DUMP_LV_FLOAT: 12,
    DUMP_TO_EMACS_LV_SYMBOL: 13,
    DUMP_TO_EMACS_LV_UNUSED_0: 14,
    DUMP_TO_EMACS_LV_INT_0: 15,
    DUMP_TO_EMACS_LV_CONS: 16,
    DUMP_TO_EMACS_LV_STRING: 17,
    DUMP_TO_EMACS_LV_VECTORLIKE: 18,
    DUMP_TO_EMACS_LV_CONS_WIDE: 19,
    DUMP_TO_EMACS_LV_FLOAT: 20,

    0: "DUMP_TO_EMACS_PTR_RAW",
    1: "DUMP_TO_DUMP_PTR_RAW",
    2: "NATIVE_COMP_UNIT",
    3: "NATIVE_SUBR",
    4: "BIGNUM",
    5: "DUMP_TO_DUMP_LV_SYMBOL",
    6: "DUMP_TO_DUMP_LV_UNUSED_0",
    7: "DUMP_TO_DUMP_LV_INT_0",
    8: "DUMP_TO_DUMP_LV_CONS",
    9: "DUMP_TO_DUMP_LV_STRING",
    10: "DUMP_TO_DUMP_LV_VECTORLIKE",
    11: "DUMP_TO_DUMP_LV_CONS_WIDE",
    12: "DUMP_TO_DUMP_LV_FLOAT",
    13: "DUMP_TO_EMACS_LV_SYMBOL",
    14: "DUMP_TO_EMACS_LV_UNUSED_0",
    15: "DUMP_TO_EMACS_LV_INT_0",
    16: "DUMP_TO_EMACS_LV_CONS",
    17: "DUMP_TO_EMACS_LV_STRING",
    18: "DUMP_TO_EMACS_LV_VECTORLIKE",
    19: "DUMP_TO_EMACS_LV_CONS_WIDE",
    20: "DUMP_TO_EMACS_LV_FLOAT",
  });

  function PackedReloc(_io, _parent, _root, isLittle, numTypeBits, lenUnit) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLittle = isLittle;
    this.numTypeBits = numTypeBits;
    this.lenUnit = lenUnit;

    this._read();
  }
  PackedReloc.prototype._read = function() {
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
  PackedReloc.prototype._readLE = function() {
    if (this.numTypeBits == 32) {
      this.pair = new Pair2018(this._io, this, this._root, this._is_le);
    }
    if ( ((this.isLittle) && (this.numTypeBits == 4)) ) {
      this.talkLe = new Word284Le(this._io, this, this._root, this._is_le);
    }
    if ( ((!(this.isLittle)) && (this.numTypeBits == 4)) ) {
      this.talkBe = new Word284Be(this._io, this, this._root, this._is_le);
    }
    if ( ((this.isLittle) && (this.numTypeBits == 5)) ) {
      this.bitsLe = new Word275Le(this._io, this, this._root, this._is_le);
    }
    if ( ((!(this.isLittle)) && (this.numTypeBits == 5)) ) {
      this.bitsBe = new Word275Be(this._io, this, this._root, this._is_le);
    }
  }
  PackedReloc.prototype._readBE = function() {
    if (this.numTypeBits == 32) {
      this.pair = new Pair2018(this._io, this, this._root, this._is_le);
    }
    if ( ((this.isLittle) && (this.numTypeBits == 4)) ) {
      this.talkLe = new Word284Le(this._io, this, this._root, this._is_le);
    }
    if ( ((!(this.isLittle)) && (this.numTypeBits == 4)) ) {
      this.talkBe = new Word284Be(this._io, this, this._root, this._is_le);
    }
    if ( ((this.isLittle) && (this.numTypeBits == 5)) ) {
      this.bitsLe = new Word275Le(this._io, this, this._root, this._is_le);
    }
    if ( ((!(this.isLittle)) && (this.numTypeBits == 5)) ) {
      this.bitsBe = new Word275Be(this._io, this, this._root, this._is_le);
    }
  }

  /**
   * 2018, before the merge.
   */

  var Pair2018 = PackedReloc.Pair2018 = (function() {
    function Pair2018(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Pair2018.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Pair2018.prototype._readLE = function() {
      this.rawType = this._io.readS4le();
      this.offset = this._io.readS4le();
    }
    Pair2018.prototype._readBE = function() {
      this.rawType = this._io.readS4be();
      this.offset = this._io.readS4be();
    }

    /**
     * Type code.
     */

    /**
     * Bytes from the start of the file.
     */

    return Pair2018;
  })();

  /**
   * 2019 and Emacs 27 to 32, big-endian.
   */

  var Word275Be = PackedReloc.Word275Be = (function() {
    function Word275Be(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Word275Be.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Word275Be.prototype._readLE = function() {
      this.rawOffset = this._io.readBitsIntBe(27);
      this.rawType = this._io.readBitsIntBe(5);
    }
    Word275Be.prototype._readBE = function() {
      this.rawOffset = this._io.readBitsIntBe(27);
      this.rawType = this._io.readBitsIntBe(5);
    }

    /**
     * Offset in units of `len_unit` bytes.
     */

    /**
     * Type code.
     */

    return Word275Be;
  })();

  /**
   * 2019 and Emacs 27 to 32, little-endian.
   */

  var Word275Le = PackedReloc.Word275Le = (function() {
    function Word275Le(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Word275Le.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Word275Le.prototype._readLE = function() {
      this.rawOffset = this._io.readBitsIntLe(27);
      this.rawType = this._io.readBitsIntLe(5);
    }
    Word275Le.prototype._readBE = function() {
      this.rawOffset = this._io.readBitsIntLe(27);
      this.rawType = this._io.readBitsIntLe(5);
    }

    /**
     * Offset in units of `len_unit` bytes.
     */

    /**
     * Type code.
     */

    return Word275Le;
  })();

  /**
   * The talk, big-endian.
   */

  var Word284Be = PackedReloc.Word284Be = (function() {
    function Word284Be(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Word284Be.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Word284Be.prototype._readLE = function() {
      this.rawOffset = this._io.readBitsIntBe(28);
      this.rawType = this._io.readBitsIntBe(4);
    }
    Word284Be.prototype._readBE = function() {
      this.rawOffset = this._io.readBitsIntBe(28);
      this.rawType = this._io.readBitsIntBe(4);
    }

    /**
     * Offset in units of `len_unit` bytes.
     */

    /**
     * Type code.
     */

    return Word284Be;
  })();

  /**
   * The talk, little-endian.
   */

  var Word284Le = PackedReloc.Word284Le = (function() {
    function Word284Le(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Word284Le.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Word284Le.prototype._readLE = function() {
      this.rawOffset = this._io.readBitsIntLe(28);
      this.rawType = this._io.readBitsIntLe(4);
    }
    Word284Le.prototype._readBE = function() {
      this.rawOffset = this._io.readBitsIntLe(28);
      this.rawType = this._io.readBitsIntLe(4);
    }

    /**
     * Offset in units of `len_unit` bytes.
     */

    /**
     * Type code.
     */

    return Word284Le;
  })();

  /**
   * Type code as a plain number; what it means depends on the table and the generation.
   */
  Object.defineProperty(PackedReloc.prototype, 'code', {
    get: function() {
      if (this._m_code !== undefined)
        return this._m_code;
      this._m_code = (this.numTypeBits == 32 ? this.pair.rawType : (this.numTypeBits == 4 ? (this.isLittle ? this.talkLe.rawType : this.talkBe.rawType) : (this.isLittle ? this.bitsLe.rawType : this.bitsBe.rawType)));
      return this._m_code;
    }
  });

  /**
   * Meaning of the code in `object_starts` of any generation.
   */
  Object.defineProperty(PackedReloc.prototype, 'lispType', {
    get: function() {
      if (this._m_lispType !== undefined)
        return this._m_lispType;
      this._m_lispType = (this.numTypeBits == 32 ? this.pair.rawType : (this.numTypeBits == 4 ? (this.isLittle ? this.talkLe.rawType : this.talkBe.rawType) : (this.isLittle ? this.bitsLe.rawType : this.bitsBe.rawType)));
      return this._m_lispType;
    }
  });

  /**
   * Bytes from the start of the file to the slot or object. A multiple of
   * `len_unit`, and less than 2^27 of them in the 27 + 5 bit form.
   */
  Object.defineProperty(PackedReloc.prototype, 'ofs', {
    get: function() {
      if (this._m_ofs !== undefined)
        return this._m_ofs;
      this._m_ofs = (this.numTypeBits == 32 ? this.pair.offset : (this.numTypeBits == 4 ? ((this.isLittle ? this.talkLe.rawOffset : this.talkBe.rawOffset) * this.lenUnit) : ((this.isLittle ? this.bitsLe.rawOffset : this.bitsBe.rawOffset) * this.lenUnit)));
      return this._m_ofs;
    }
  });

  /**
   * Meaning of the code in `dump_relocs` before the merge of January 2019, the talk's form included.
   */
  Object.defineProperty(PackedReloc.prototype, 'relocType2018', {
    get: function() {
      if (this._m_relocType2018 !== undefined)
        return this._m_relocType2018;
      this._m_relocType2018 = (this.numTypeBits == 32 ? this.pair.rawType : (this.numTypeBits == 4 ? (this.isLittle ? this.talkLe.rawType : this.talkBe.rawType) : (this.isLittle ? this.bitsLe.rawType : this.bitsBe.rawType)));
      return this._m_relocType2018;
    }
  });

  /**
   * Meaning of the code in `dump_relocs` of Emacs 27 and of development builds without native compilation.
   */
  Object.defineProperty(PackedReloc.prototype, 'relocType27', {
    get: function() {
      if (this._m_relocType27 !== undefined)
        return this._m_relocType27;
      this._m_relocType27 = (this.numTypeBits == 32 ? this.pair.rawType : (this.numTypeBits == 4 ? (this.isLittle ? this.talkLe.rawType : this.talkBe.rawType) : (this.isLittle ? this.bitsLe.rawType : this.bitsBe.rawType)));
      return this._m_relocType27;
    }
  });

  /**
   * Meaning of the code in `dump_relocs` of Emacs 28 to 32.
   */
  Object.defineProperty(PackedReloc.prototype, 'relocType28', {
    get: function() {
      if (this._m_relocType28 !== undefined)
        return this._m_relocType28;
      this._m_relocType28 = (this.numTypeBits == 32 ? this.pair.rawType : (this.numTypeBits == 4 ? (this.isLittle ? this.talkLe.rawType : this.talkBe.rawType) : (this.isLittle ? this.bitsLe.rawType : this.bitsBe.rawType)));
      return this._m_relocType28;
    }
  });

  /**
   * The entry before the merge.
   */

  /**
   * The talk's entry of a little-endian dump.
   */

  /**
   * The talk's entry of a big-endian dump.
   */

  /**
   * The entry of a little-endian dump.
   */

  /**
   * The entry of a big-endian dump.
   */

  /**
   * Whether the machine that wrote the dump is little-endian.
   */

  /**
   * Form of the entry:
   *
   * * 32: a pair, s4 type and s4 byte offset (2018, before the merge);
   * * 4: one word of 28 bits raw offset and 4 bits type (the talk);
   * * 5: one word of 27 bits raw offset and 5 bits type (2019, Emacs 27 to 32).
   */

  /**
   * Bytes by which a raw offset counts, 4 up to Emacs 31. Since 32 it is the
   * smaller alignment of a Lisp_Object and a pointer: 8 on 64-bit machines, 4 on
   * 32-bit ones. On m68k it has been 2 since 31. A pair has its offset in bytes.
   */

  return PackedReloc;
})();
