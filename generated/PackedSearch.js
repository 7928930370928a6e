// Generated from spec/packed_search.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import { KaitaiStream } from './KaitaiStream.js'
import * as PackedReloc_ from './PackedReloc.js'

/**
 * One step of a binary search for the first entry whose offset is not less than
 * `key`, between the entries `idx_from` and `idx_to`. Takes no bytes.
 *
 * A file of its own, since Rust can not make a nested type of an imported file.
 */

export const PackedSearch = (function() {
  function PackedSearch(_io, _parent, _root, isLittle, numTypeBits, lenUnit, ofs, lenEntry, key, idxFrom, idxTo) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLittle = isLittle;
    this.numTypeBits = numTypeBits;
    this.lenUnit = lenUnit;
    this.ofs = ofs;
    this.lenEntry = lenEntry;
    this.key = key;
    this.idxFrom = idxFrom;
    this.idxTo = idxTo;

    this._read();
  }
  PackedSearch.prototype._read = function() {
  }

  /**
   * Index of the entry; `idx_to` of the first step if there is none.
   */
  Object.defineProperty(PackedSearch.prototype, 'idxFound', {
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
  Object.defineProperty(PackedSearch.prototype, 'idxMiddle', {
    get: function() {
      if (this._m_idxMiddle !== undefined)
        return this._m_idxMiddle;
      this._m_idxMiddle = Math.floor((this.idxFrom + this.idxTo) / 2);
      return this._m_idxMiddle;
    }
  });

  /**
   * The entry there.
   */
  Object.defineProperty(PackedSearch.prototype, 'middle', {
    get: function() {
      if (this._m_middle !== undefined)
        return this._m_middle;
      if (this.idxFrom < this.idxTo) {
        var _pos = this._io.pos;
        this._io.seek(this.ofs + this.idxMiddle * this.lenEntry);
        this._m_middle = new PackedReloc_.PackedReloc(this._io, null, null, this.isLittle, this.numTypeBits, this.lenUnit);
        this._io.seek(_pos);
      }
      return this._m_middle;
    }
  });

  /**
   * The next step, in the half that has the answer.
   */
  Object.defineProperty(PackedSearch.prototype, 'narrower', {
    get: function() {
      if (this._m_narrower !== undefined)
        return this._m_narrower;
      if (this.idxFrom < this.idxTo) {
        this._m_narrower = new PackedSearch(this._io, this, this._root, this.isLittle, this.numTypeBits, this.lenUnit, this.ofs, this.lenEntry, this.key, (this.middle.ofs < this.key ? (this.idxMiddle + 1) : this.idxFrom), (this.middle.ofs < this.key ? this.idxTo : this.idxMiddle));
      }
      return this._m_narrower;
    }
  });

  /**
   * Whether the machine that wrote the dump is little-endian.
   */

  /**
   * Width of an entry's type field, 32, 4 or 5; the rest of the entry is its offset.
   */

  /**
   * Bytes by which offsets of entries count.
   */

  /**
   * Bytes from the start of the file to the first entry.
   */

  /**
   * Bytes per entry.
   */

  /**
   * Bytes from the start of the file.
   */

  /**
   * Index of the first entry that may be the answer.
   */

  /**
   * Index after the last entry to look at.
   */

  return PackedSearch;
})();
