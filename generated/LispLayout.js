// Generated from spec/lisp_layout.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import { KaitaiStream } from './KaitaiStream.js'

/**
 * What a dump does not say about the machine and the release that wrote it, as
 * one value that every structure takes as its parameter `layout`. It has no bytes
 * of its own.
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
 *
 * The types below are scalars. Each skips to its own alignment first, counted
 * from the start of the stream.
 * @see {@link https://git.savannah.gnu.org/cgit/emacs.git/tree/src/lisp.h|Source}
 */

export const LispLayout = (function() {
  function LispLayout(_io, _parent, _root, isLittle, lenPointer, lenLispWord, align8, hasMsBitFields, release) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLittle = isLittle;
    this.lenPointer = lenPointer;
    this.lenLispWord = lenLispWord;
    this.align8 = align8;
    this.hasMsBitFields = hasMsBitFields;
    this.release = release;

    this._read();
  }
  LispLayout.prototype._read = function() {
  }

  /**
   * One byte of C bit-fields, allotted from its low end on little-endian
   * machines and from its high end on others. The structure names the bits.
   */

  var BoolBits = LispLayout.BoolBits = (function() {
    function BoolBits(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

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
        this._m_bit0 = (this.value >>> (this.layout.isLittle ? 0 : 7) & 1) == 1;
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
        this._m_bit1 = (this.value >>> (this.layout.isLittle ? 1 : 6) & 1) == 1;
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
        this._m_bit2 = (this.value >>> (this.layout.isLittle ? 2 : 5) & 1) == 1;
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
        this._m_bit3 = (this.value >>> (this.layout.isLittle ? 3 : 4) & 1) == 1;
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
        this._m_bit4 = (this.value >>> (this.layout.isLittle ? 4 : 3) & 1) == 1;
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
        this._m_bit5 = (this.value >>> (this.layout.isLittle ? 5 : 2) & 1) == 1;
        return this._m_bit5;
      }
    });

    /**
     * The byte.
     */

    /**
     * ABI and release.
     */

    return BoolBits;
  })();

  /**
   * `float`.
   */

  var Float32 = LispLayout.Float32 = (function() {
    function Float32(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    Float32.prototype._read = function() {
      switch (this.layout.isLittle) {
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
    Float32.prototype._readLE = function() {
      this.pad = new Padding(this._io, this, this._root, 4);
      this.value = this._io.readF4le();
    }
    Float32.prototype._readBE = function() {
      this.pad = new Padding(this._io, this, this._root, 4);
      this.value = this._io.readF4be();
    }

    /**
     * To its alignment.
     */

    /**
     * IEEE 754 single.
     */

    /**
     * ABI and release.
     */

    return Float32;
  })();

  /**
   * `short`.
   */

  var Int16 = LispLayout.Int16 = (function() {
    function Int16(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    Int16.prototype._read = function() {
      switch (this.layout.isLittle) {
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
     * To its alignment.
     */

    /**
     * The number.
     */

    /**
     * ABI and release.
     */

    return Int16;
  })();

  /**
   * `int`, `enum` or another 32-bit integer.
   */

  var Int32 = LispLayout.Int32 = (function() {
    function Int32(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    Int32.prototype._read = function() {
      switch (this.layout.isLittle) {
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

    /**
     * ABI and release.
     */

    return Int32;
  })();

  /**
   * `intmax_t`, `off_t` or another 64-bit integer.
   */

  var Int64 = LispLayout.Int64 = (function() {
    function Int64(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    Int64.prototype._read = function() {
      switch (this.layout.isLittle) {
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
      this.pad = new Padding(this._io, this, this._root, this.layout.align8);
      this.value = this._io.readS8le();
    }
    Int64.prototype._readBE = function() {
      this.pad = new Padding(this._io, this, this._root, this.layout.align8);
      this.value = this._io.readS8be();
    }

    /**
     * To its alignment.
     */

    /**
     * The number; in JavaScript exact up to 2^53 only.
     */

    /**
     * ABI and release.
     */

    return Int64;
  })();

  /**
   * Lisp_Object or EMACS_INT.
   */

  var LispWord = LispLayout.LispWord = (function() {
    function LispWord(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    LispWord.prototype._read = function() {
      switch (this.layout.isLittle) {
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
      this.pad = new Padding(this._io, this, this._root, this.layout.alignLispWord);
      if (this.layout.lenLispWord == 4) {
        this.value4 = this._io.readS4le();
      }
      if (this.layout.lenLispWord == 8) {
        this.value8 = this._io.readS8le();
      }
    }
    LispWord.prototype._readBE = function() {
      this.pad = new Padding(this._io, this, this._root, this.layout.alignLispWord);
      if (this.layout.lenLispWord == 4) {
        this.value4 = this._io.readS4be();
      }
      if (this.layout.lenLispWord == 8) {
        this.value8 = this._io.readS8be();
      }
    }

    /**
     * The word as a signed number. In JavaScript it is a Number and exact up
     * to 2^53 only, which every offset is. A word that awaits relocation
     * holds an offset; of a wide big-endian word it is in the first 4 bytes.
     */
    Object.defineProperty(LispWord.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._m_value = (this.layout.lenLispWord == 4 ? this.value4 : this.value8);
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

    /**
     * ABI and release.
     */

    return LispWord;
  })();

  /**
   * An array of Lisp words outside its owner: key_and_value of a hash table (two
   * for each of `count`), buckets of an obarray (2 to the power of `size_bits`).
   */

  var LispWords = LispLayout.LispWords = (function() {
    function LispWords(_io, _parent, _root, layout, numWords) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;
      this.numWords = numWords;

      this._read();
    }
    LispWords.prototype._read = function() {
      this.words = [];
      for (var i = 0; i < this.numWords; i++) {
        this.words.push(new LispWord(this._io, this, this._root, this.layout));
      }
    }

    /**
     * The words.
     */

    /**
     * ABI and release.
     */

    /**
     * Number of words.
     */

    return LispWords;
  })();

  /**
   * What a C compiler skips to align the next scalar, or the whole structure.
   */

  var Padding = LispLayout.Padding = (function() {
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
   * Pointer, `ptrdiff_t` or `size_t`.
   */

  var Word = LispLayout.Word = (function() {
    function Word(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    Word.prototype._read = function() {
      switch (this.layout.isLittle) {
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
      this.pad = new Padding(this._io, this, this._root, this.layout.lenPointer);
      if (this.layout.lenPointer == 4) {
        this.value4 = this._io.readS4le();
      }
      if (this.layout.lenPointer == 8) {
        this.value8 = this._io.readS8le();
      }
    }
    Word.prototype._readBE = function() {
      this.pad = new Padding(this._io, this, this._root, this.layout.lenPointer);
      if (this.layout.lenPointer == 4) {
        this.value4 = this._io.readS4be();
      }
      if (this.layout.lenPointer == 8) {
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
        this._m_value = (this.layout.lenPointer == 4 ? this.value4 : this.value8);
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

    /**
     * ABI and release.
     */

    return Word;
  })();

  /**
   * Alignment in bytes of a Lisp word inside structures.
   */
  Object.defineProperty(LispLayout.prototype, 'alignLispWord', {
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
  Object.defineProperty(LispLayout.prototype, 'alignObject', {
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
  Object.defineProperty(LispLayout.prototype, 'alignObject8', {
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
  Object.defineProperty(LispLayout.prototype, 'isWide', {
    get: function() {
      if (this._m_isWide !== undefined)
        return this._m_isWide;
      this._m_isWide =  ((this.lenPointer == 4) && (this.lenLispWord == 8)) ;
      return this._m_isWide;
    }
  });

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
   * Whether C allots bit-fields as Microsoft's compilers do, which GCC for
   * Windows follows: one whose type has another size than that of the one
   * before it begins a new unit, aligned like its type.
   */

  /**
   * Major version of Emacs, 27 to 31.
   */

  return LispLayout;
})();
