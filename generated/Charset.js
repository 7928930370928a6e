// Generated from spec/charset.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import { KaitaiStream } from './KaitaiStream.js'
import * as LispLayout_ from './LispLayout.js'

/**
 * struct charset; an array of them begins the hot section of a dump. Not a Lisp object.
 * @see {@link https://git.savannah.gnu.org/cgit/emacs.git/tree/src/charset.h|Source}
 */

export const Charset = (function() {
  function Charset(_io, _parent, _root, layout, hasAttributes) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.layout = layout;
    this.hasAttributes = hasAttributes;

    this._read();
  }
  Charset.prototype._read = function() {
    this.charsetId = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
    if (this.layout.release < 30) {
      this.hashIndex = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    }
    if (this.hasAttributes) {
      this.attributes = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    }
    this.dimension = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
    this.codeSpace = new CodeRanges(this._io, this, this._root);
    this.ofsCodeSpaceMask = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    this.flags = new LispLayout_.LispLayout.BoolBits(this._io, null, null, this.layout);
    this.isoFinal = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
    this.isoRevision = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
    this.emacsMuleId = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
    this.method = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
    this.minCode = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
    this.maxCode = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
    this.charIndexOffset = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
    this.minChar = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
    this.maxChar = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
    this.invalidCode = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
    this.fastMap = this._io.readBytes(190);
    this.codeOffset = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
    this.padTail = new LispLayout_.LispLayout.Padding(this._io, null, null, (this.hasAttributes ? this.layout.alignLispWord : this.layout.lenPointer));
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
      switch (this._root.layout.isLittle) {
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
   * ABI and release.
   */

  /**
   * Whether each charset has its attribute vector; true in 30 and in the
   * development version before 31.1. Up to 29 `hash_index` leads to it. Since
   * 31.1 it is in a vector of all attributes, a C variable, by `charset_id`.
   */

  return Charset;
})();
