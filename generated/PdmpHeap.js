// Generated from spec/pdmp_heap.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import { KaitaiStream } from './KaitaiStream.js'
import * as LispSatellite_ from './LispSatellite.js'
import * as LispLayout_ from './LispLayout.js'
import * as Pdmp_ from './Pdmp.js'
import * as LispHashTable_ from './LispHashTable.js'
import * as LispBuffer_ from './LispBuffer.js'
import * as LispObject_ from './LispObject.js'
import * as VectorlikeHeader_ from './VectorlikeHeader.js'
import * as Charset_ from './Charset.js'
import * as PackedReloc_ from './PackedReloc.js'

/**
 * The file, and from there every Lisp object: its structure, its text, and the
 * objects that its words refer to.
 *
 * `dump` is the file as `pdmp.ksy` describes it. `pages` has the objects in the
 * order of `object_starts`, 256 to a page. Everything is read when it is asked
 * for, so opening a dump reads the header and a few hundred samples.
 *
 * The file states neither the release of Emacs nor the sizes of words. `evidence`
 * derives them from samples of both tables and from the list of hash tables.
 * @see {@link https://git.savannah.gnu.org/cgit/emacs.git/tree/src/pdumper.c|Source}
 */

export const PdmpHeap = (function() {
  function PdmpHeap(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  PdmpHeap.prototype._read = function() {
    this.dump = new Pdmp_.Pdmp(this._io, null, null);
  }

  /**
   * The table of character sets at the beginning of the hot section. Takes no bytes.
   */

  var CharsetTable = PdmpHeap.CharsetTable = (function() {
    function CharsetTable(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CharsetTable.prototype._read = function() {
    }

    /**
     * Alignment of a charset in bytes.
     */
    Object.defineProperty(CharsetTable.prototype, 'align', {
      get: function() {
        if (this._m_align !== undefined)
          return this._m_align;
        this._m_align = (this.hasAttributes ? this._root.layout.alignLispWord : this._root.lenPointer);
        return this._m_align;
      }
    });

    /**
     * The charsets.
     */
    Object.defineProperty(CharsetTable.prototype, 'charsets', {
      get: function() {
        if (this._m_charsets !== undefined)
          return this._m_charsets;
        var _pos = this._io.pos;
        this._io.seek(this.ofs);
        this._raw__m_charsets = [];
        this._m_charsets = [];
        for (var i = 0; i < this.num; i++) {
          this._raw__m_charsets.push(this._io.readBytes(this.lenCharset));
          var _io__raw__m_charsets = new KaitaiStream(this._raw__m_charsets[i]);
          this._m_charsets.push(new PlacedCharset(_io__raw__m_charsets, this, this._root, this.hasAttributes));
        }
        this._io.seek(_pos);
        return this._m_charsets;
      }
    });

    /**
     * The first charset, and where it ends.
     */
    Object.defineProperty(CharsetTable.prototype, 'first', {
      get: function() {
        if (this._m_first !== undefined)
          return this._m_first;
        var _pos = this._io.pos;
        this._io.seek(this.ofs);
        this._raw__m_first = this._io.readBytes((this._io.size - this.ofs < 512 ? this._io.size - this.ofs : 512));
        var _io__raw__m_first = new KaitaiStream(this._raw__m_first);
        this._m_first = new PlacedCharset(_io__raw__m_first, this, this._root, this.hasAttributes);
        this._io.seek(_pos);
        return this._m_first;
      }
    });

    /**
     * The first relocation, which is in the table unless that is empty.
     */
    Object.defineProperty(CharsetTable.prototype, 'firstReloc', {
      get: function() {
        if (this._m_firstReloc !== undefined)
          return this._m_firstReloc;
        if (this._root.dump.header.dumpRelocs[0].num > 0) {
          var _pos = this._io.pos;
          this._io.seek(this._root.dump.header.dumpRelocs[0].ofs);
          this._m_firstReloc = new PackedReloc_.PackedReloc(this._io, null, null, this._root.isLittle, this._root.dump.chosen.numTypeBits, this._root.dump.lenUnit);
          this._io.seek(_pos);
        }
        return this._m_firstReloc;
      }
    });

    /**
     * The word that it is for.
     */
    Object.defineProperty(CharsetTable.prototype, 'firstSlot', {
      get: function() {
        if (this._m_firstSlot !== undefined)
          return this._m_firstSlot;
        if (this._root.dump.header.dumpRelocs[0].num > 0) {
          this._m_firstSlot = new Slot(this._io, this, this._root, this.firstReloc.ofs);
        }
        return this._m_firstSlot;
      }
    });

    /**
     * Start of the first object, before which the table ends.
     */
    Object.defineProperty(CharsetTable.prototype, 'firstStart', {
      get: function() {
        if (this._m_firstStart !== undefined)
          return this._m_firstStart;
        var _pos = this._io.pos;
        this._io.seek(this._root.dump.header.objectStarts.ofs);
        this._m_firstStart = new PackedReloc_.PackedReloc(this._io, null, null, this._root.isLittle, this._root.dump.chosen.numTypeBits, this._root.dump.lenUnit);
        this._io.seek(_pos);
        return this._m_firstStart;
      }
    });

    /**
     * Whether each charset has its attribute vector. In 31 the development version
     * before 31.1 has, and then the first word to relocate is a Lisp word.
     */
    Object.defineProperty(CharsetTable.prototype, 'hasAttributes', {
      get: function() {
        if (this._m_hasAttributes !== undefined)
          return this._m_hasAttributes;
        this._m_hasAttributes =  ((this._root.layout.release == 30) || ( ((this._root.layout.release == 31) && (this._root.dump.header.dumpRelocs[0].num > 0) && (this.firstReloc.ofs < this.firstStart.ofs) && (this.firstSlot.tag >= 0)) )) ;
        return this._m_hasAttributes;
      }
    });

    /**
     * Size of a charset in bytes.
     */
    Object.defineProperty(CharsetTable.prototype, 'lenCharset', {
      get: function() {
        if (this._m_lenCharset !== undefined)
          return this._m_lenCharset;
        this._m_lenCharset = this.first.end.ofs;
        return this._m_lenCharset;
      }
    });

    /**
     * Number of charsets that the table has room for; the last ones are blank.
     */
    Object.defineProperty(CharsetTable.prototype, 'num', {
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
    Object.defineProperty(CharsetTable.prototype, 'ofs', {
      get: function() {
        if (this._m_ofs !== undefined)
          return this._m_ofs;
        this._m_ofs = Math.floor(((this._root.dump.lenHeader + this.align) - 1) / this.align) * this.align;
        return this._m_ofs;
      }
    });

    return CharsetTable;
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

  var Evidence = PdmpHeap.Evidence = (function() {
    function Evidence(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Evidence.prototype._read = function() {
    }

    /**
     * A hash table of the list that the header leads to.
     */

    var ListedTable = Evidence.ListedTable = (function() {
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
       * Header of the hash table.
       */
      Object.defineProperty(ListedTable.prototype, 'header', {
        get: function() {
          if (this._m_header !== undefined)
            return this._m_header;
          var _pos = this._io.pos;
          this._io.seek(this.word.value);
          this._m_header = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this._parent.layout28);
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
          this._m_is30 =  ((this.isMutable30) || ( ((this.index > 0) && (this._parent.tables[this.index - 1].is30)) )) ;
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
          this._m_isMs = this.table30.nextWeak.value != 0;
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
          this._m_isMsUpToHere =  ((this.isMs) || ( ((this.index > 0) && (this._parent.tables[this.index - 1].isMsUpToHere)) )) ;
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
          this._m_isMutable30 = (this.isMs ? this.table30Ms.bits.isMutable : this.table30.bits.isMutable);
          return this._m_isMutable30;
        }
      });

      /**
       * The layout, if this is Emacs 30 and not for Windows.
       */
      Object.defineProperty(ListedTable.prototype, 'layout30', {
        get: function() {
          if (this._m_layout30 !== undefined)
            return this._m_layout30;
          this._m_layout30 = new LispLayout_.LispLayout(this._io, null, null, this._root.isLittle, this._parent.lenPointer, this._parent.lenLispWord, 8, false, 30);
          return this._m_layout30;
        }
      });

      /**
       * The layout, if this is Emacs 30 for Windows.
       */
      Object.defineProperty(ListedTable.prototype, 'layout30Ms', {
        get: function() {
          if (this._m_layout30Ms !== undefined)
            return this._m_layout30Ms;
          this._m_layout30Ms = new LispLayout_.LispLayout(this._io, null, null, this._root.isLittle, this._parent.lenPointer, this._parent.lenLispWord, 8, true, 30);
          return this._m_layout30Ms;
        }
      });

      /**
       * The hash table as Emacs 30 has it.
       */
      Object.defineProperty(ListedTable.prototype, 'table30', {
        get: function() {
          if (this._m_table30 !== undefined)
            return this._m_table30;
          var _pos = this._io.pos;
          this._io.seek(this.word.value);
          this._m_table30 = new LispHashTable_.LispHashTable(this._io, null, null, this.layout30);
          this._io.seek(_pos);
          return this._m_table30;
        }
      });

      /**
       * The hash table as Emacs 30 for Windows has it.
       */
      Object.defineProperty(ListedTable.prototype, 'table30Ms', {
        get: function() {
          if (this._m_table30Ms !== undefined)
            return this._m_table30Ms;
          var _pos = this._io.pos;
          this._io.seek(this.word.value);
          this._m_table30Ms = new LispHashTable_.LispHashTable(this._io, null, null, this.layout30Ms);
          this._io.seek(_pos);
          return this._m_table30Ms;
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
          this._m_word = new LispLayout_.LispLayout.Word(this._io, null, null, this._parent.layout28);
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

    var RelocSample = Evidence.RelocSample = (function() {
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
          this._io.seek(this._root.dump.header.dumpRelocs[0].ofs + this.idxEntry * this._root.dump.chosen.lenPacked);
          this._m_entry = new PackedReloc_.PackedReloc(this._io, null, null, this._root.isLittle, this._root.dump.chosen.numTypeBits, this._root.dump.lenUnit);
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
          this._m_idxEntry = (this.index > 0 ? Math.floor((this.index * (this._root.dump.header.dumpRelocs[0].num - 1)) / (this._parent.numRelocSamples - 1)) : 0);
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
          this._m_numOdd = (KaitaiStream.mod(this.entry.ofs, 8) == 4 ? this.numBefore + 1 : this.numBefore);
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

    var StartSample = Evidence.StartSample = (function() {
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
          this._io.seek(this._root.dump.header.objectStarts.ofs + this.idxEntry * this._root.dump.chosen.lenPacked);
          this._m_entry = new PackedReloc_.PackedReloc(this._io, null, null, this._root.isLittle, this._root.dump.chosen.numTypeBits, this._root.dump.lenUnit);
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
            this._m_header = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this._parent.layout28);
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
          this._m_isBuffer = (this.entry.code == 5 ?  ((this.header.sizeWord.isPseudovector) && (this.header.sizeWord.pvec == (this._parent.objectRelease < 29 ? 12 : 13)))  : false);
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
          this._m_isWide =  ((this.entry.code == 6) || ( ((this.index > 0) && (this._parent.startSamples[this.index - 1].isWide)) )) ;
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
    Object.defineProperty(Evidence.prototype, 'align8', {
      get: function() {
        if (this._m_align8 !== undefined)
          return this._m_align8;
        this._m_align8 = (this.lenPointer == 8 ? 8 : (this.alignTables != 0 ? this.alignTables : (this.isWide ? (this.isNameAt8 ? 8 : 4) : (this.isBufferAligned4 ? 4 : 8))));
        return this._m_align8;
      }
    });

    /**
     * Alignment of 8-byte scalars as the tables tell it; 0 if none ends at an odd multiple of 4.
     */
    Object.defineProperty(Evidence.prototype, 'alignTables', {
      get: function() {
        if (this._m_alignTables !== undefined)
          return this._m_alignTables;
        this._m_alignTables = (KaitaiStream.mod(this._root.dump.header.objectStarts.ofsNext4, 8) != 0 ? (this._root.dump.header.emacsRelocs.ofs == this._root.dump.header.objectStarts.ofsNext8 ? 8 : 4) : (KaitaiStream.mod(this._root.dump.chosen.lastPhase.ofsNext4, 8) != 0 ? (this._root.dump.header.objectStarts.ofs == this._root.dump.chosen.lastPhase.ofsNext8 ? 8 : 4) : (this._root.dump.chosen.numPhases == 1 ? 0 : (KaitaiStream.mod(this._root.dump.header.dumpRelocs[1].ofsNext4, 8) != 0 ? (this._root.dump.header.dumpRelocs[2].ofs == this._root.dump.header.dumpRelocs[1].ofsNext8 ? 8 : 4) : (KaitaiStream.mod(this._root.dump.header.dumpRelocs[0].ofsNext4, 8) != 0 ? (this._root.dump.header.dumpRelocs[1].ofs == this._root.dump.header.dumpRelocs[0].ofsNext8 ? 8 : 4) : 0)))));
        return this._m_alignTables;
      }
    });

    /**
     * A buffer in that layout.
     */
    Object.defineProperty(Evidence.prototype, 'buffer4', {
      get: function() {
        if (this._m_buffer4 !== undefined)
          return this._m_buffer4;
        if (this.ofsBuffer != 0) {
          var _pos = this._io.pos;
          this._io.seek(this.ofsBuffer);
          this._m_buffer4 = new LispBuffer_.LispBuffer(this._io, null, null, this.layout4);
          this._io.seek(_pos);
        }
        return this._m_buffer4;
      }
    });

    /**
     * Whether bit-fields are allotted as on Windows, where that matters.
     */
    Object.defineProperty(Evidence.prototype, 'hasMsBitFields', {
      get: function() {
        if (this._m_hasMsBitFields !== undefined)
          return this._m_hasMsBitFields;
        this._m_hasMsBitFields = ( ((this.objectRelease >= 30) && (this._root.isLittle) && (this.align8 == 8))  ? this.tables[this.tables.length - 1].isMsUpToHere : false);
        return this._m_hasMsBitFields;
      }
    });

    /**
     * Whether the buffer, so read, points to its own text.
     */
    Object.defineProperty(Evidence.prototype, 'isBufferAligned4', {
      get: function() {
        if (this._m_isBufferAligned4 !== undefined)
          return this._m_isBufferAligned4;
        this._m_isBufferAligned4 = (this.ofsBuffer != 0 ? this.buffer4.text.value == (this.ofsBuffer + this.lenPointer) + this.buffer4.header.sizeWord.numLispWords * this.lenLispWord : false);
        return this._m_isBufferAligned4;
      }
    });

    /**
     * Whether the name of a symbol is at its byte 8, where the alignment of a wide word is 8.
     */
    Object.defineProperty(Evidence.prototype, 'isNameAt8', {
      get: function() {
        if (this._m_isNameAt8 !== undefined)
          return this._m_isNameAt8;
        this._m_isNameAt8 = ( ((this.ofsSymbol != 0) && (this.nameSearch.idxFound < this._root.dump.header.dumpRelocs[0].num))  ? this.nameReloc.ofs == this.ofsSymbol + 8 : false);
        return this._m_isNameAt8;
      }
    });

    /**
     * Whether many words start at odd multiples of 4.
     */
    Object.defineProperty(Evidence.prototype, 'isNarrow', {
      get: function() {
        if (this._m_isNarrow !== undefined)
          return this._m_isNarrow;
        this._m_isNarrow =  ((this.numRelocSamples > 0) && (this.relocSamples[this.relocSamples.length - 1].numOdd * 8 > this.numRelocSamples)) ;
        return this._m_isNarrow;
      }
    });

    /**
     * Whether tags are the high bits of a Lisp word.
     */
    Object.defineProperty(Evidence.prototype, 'isWide', {
      get: function() {
        if (this._m_isWide !== undefined)
          return this._m_isWide;
        this._m_isWide =  ((this.numStartSamples > 0) && (this.startSamples[this.startSamples.length - 1].isWide)) ;
        return this._m_isWide;
      }
    });

    /**
     * A layout in which headers can be read before the release is known.
     */
    Object.defineProperty(Evidence.prototype, 'layout28', {
      get: function() {
        if (this._m_layout28 !== undefined)
          return this._m_layout28;
        this._m_layout28 = new LispLayout_.LispLayout(this._io, null, null, this._root.isLittle, this.lenPointer, this.lenLispWord, 8, false, 28);
        return this._m_layout28;
      }
    });

    /**
     * The layout, if the alignment is 4.
     */
    Object.defineProperty(Evidence.prototype, 'layout4', {
      get: function() {
        if (this._m_layout4 !== undefined)
          return this._m_layout4;
        this._m_layout4 = new LispLayout_.LispLayout(this._io, null, null, this._root.isLittle, this.lenPointer, this.lenLispWord, 4, false, this.objectRelease);
        return this._m_layout4;
      }
    });

    /**
     * Bytes in a Lisp_Object.
     */
    Object.defineProperty(Evidence.prototype, 'lenLispWord', {
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
    Object.defineProperty(Evidence.prototype, 'lenPointer', {
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
    Object.defineProperty(Evidence.prototype, 'listHeader', {
      get: function() {
        if (this._m_listHeader !== undefined)
          return this._m_listHeader;
        if (this._root.dump.chosen.hasHashList) {
          var _pos = this._io.pos;
          this._io.seek(this.listStart.ofs);
          this._m_listHeader = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this.layout28);
          this._io.seek(_pos);
        }
        return this._m_listHeader;
      }
    });

    /**
     * Search for the vector of all hash tables, which alignment may have moved.
     */
    Object.defineProperty(Evidence.prototype, 'listSearch', {
      get: function() {
        if (this._m_listSearch !== undefined)
          return this._m_listSearch;
        if (this._root.dump.chosen.hasHashList) {
          this._m_listSearch = new Pdmp_.Pdmp.StartSearch(this._io, null, null, this._root.isLittle, this._root.dump.chosen.numTypeBits, this._root.dump.lenUnit, this._root.dump.header.objectStarts.ofs, this._root.dump.chosen.lenPacked, this._root.dump.header.ofsHashList, 0, this._root.dump.header.objectStarts.num);
        }
        return this._m_listSearch;
      }
    });

    /**
     * Where it starts.
     */
    Object.defineProperty(Evidence.prototype, 'listStart', {
      get: function() {
        if (this._m_listStart !== undefined)
          return this._m_listStart;
        if (this._root.dump.chosen.hasHashList) {
          var _pos = this._io.pos;
          this._io.seek(this._root.dump.header.objectStarts.ofs + this.listSearch.idxFound * this._root.dump.chosen.lenPacked);
          this._m_listStart = new PackedReloc_.PackedReloc(this._io, null, null, this._root.isLittle, this._root.dump.chosen.numTypeBits, this._root.dump.lenUnit);
          this._io.seek(_pos);
        }
        return this._m_listStart;
      }
    });

    /**
     * The first relocation there or behind.
     */
    Object.defineProperty(Evidence.prototype, 'nameReloc', {
      get: function() {
        if (this._m_nameReloc !== undefined)
          return this._m_nameReloc;
        if (this.nameSearch.idxFound < this._root.dump.header.dumpRelocs[0].num) {
          var _pos = this._io.pos;
          this._io.seek(this._root.dump.header.dumpRelocs[0].ofs + this.nameSearch.idxFound * this._root.dump.chosen.lenPacked);
          this._m_nameReloc = new PackedReloc_.PackedReloc(this._io, null, null, this._root.isLittle, this._root.dump.chosen.numTypeBits, this._root.dump.lenUnit);
          this._io.seek(_pos);
        }
        return this._m_nameReloc;
      }
    });

    /**
     * Search for a relocation 8 bytes behind the start of a symbol.
     */
    Object.defineProperty(Evidence.prototype, 'nameSearch', {
      get: function() {
        if (this._m_nameSearch !== undefined)
          return this._m_nameSearch;
        this._m_nameSearch = new Pdmp_.Pdmp.StartSearch(this._io, null, null, this._root.isLittle, this._root.dump.chosen.numTypeBits, this._root.dump.lenUnit, this._root.dump.header.dumpRelocs[0].ofs, this._root.dump.chosen.lenPacked, this.ofsSymbol + 8, 0, this._root.dump.header.dumpRelocs[0].num);
        return this._m_nameSearch;
      }
    });

    /**
     * Number of samples of `dump_relocs`.
     */
    Object.defineProperty(Evidence.prototype, 'numRelocSamples', {
      get: function() {
        if (this._m_numRelocSamples !== undefined)
          return this._m_numRelocSamples;
        this._m_numRelocSamples = (this._root.dump.header.dumpRelocs[0].num < 128 ? this._root.dump.header.dumpRelocs[0].num : 128);
        return this._m_numRelocSamples;
      }
    });

    /**
     * Number of samples of `object_starts`.
     */
    Object.defineProperty(Evidence.prototype, 'numStartSamples', {
      get: function() {
        if (this._m_numStartSamples !== undefined)
          return this._m_numStartSamples;
        this._m_numStartSamples = (this._root.numObjects < 128 ? this._root.numObjects : 128);
        return this._m_numStartSamples;
      }
    });

    /**
     * Number of hash tables that are looked at.
     */
    Object.defineProperty(Evidence.prototype, 'numTables', {
      get: function() {
        if (this._m_numTables !== undefined)
          return this._m_numTables;
        this._m_numTables = (!(this._root.dump.chosen.hasHashList) ? 0 : (this.listHeader.sizeWord.numLispWords < 64 ? this.listHeader.sizeWord.numLispWords : 64));
        return this._m_numTables;
      }
    });

    /**
     * Release whose structures the objects have, 27 to 31.
     */
    Object.defineProperty(Evidence.prototype, 'objectRelease', {
      get: function() {
        if (this._m_objectRelease !== undefined)
          return this._m_objectRelease;
        this._m_objectRelease = ( ((this._root.dump.chosen.numPhases == 1) && (!(this._root.dump.chosen.hasHashList)))  ? 27 : ( ((this.numTables == 0) || (this._root.dump.chosen.numPhases == 1))  ? 28 : (this.tables[0].header.sizeWord.pvec == 13 ? 28 : (this.tables[0].header.sizeWord.numLispWords != 0 ? 29 : (this.tables[this.tables.length - 1].is30 ? 30 : 31)))));
        return this._m_objectRelease;
      }
    });

    /**
     * Place of the first buffer of the samples, or 0.
     */
    Object.defineProperty(Evidence.prototype, 'ofsBuffer', {
      get: function() {
        if (this._m_ofsBuffer !== undefined)
          return this._m_ofsBuffer;
        this._m_ofsBuffer = (this.numStartSamples > 0 ? this.startSamples[this.startSamples.length - 1].ofsBuffer : 0);
        return this._m_ofsBuffer;
      }
    });

    /**
     * Place of the last symbol of the samples, or 0.
     */
    Object.defineProperty(Evidence.prototype, 'ofsSymbol', {
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
    Object.defineProperty(Evidence.prototype, 'release', {
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
    Object.defineProperty(Evidence.prototype, 'relocSamples', {
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
    Object.defineProperty(Evidence.prototype, 'startSamples', {
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
    Object.defineProperty(Evidence.prototype, 'tables', {
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

    return Evidence;
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
          this._m_buckets = new Slots(this._io, this, this._root, this.place.structure.body.ofsBuckets.value, 1 << this.place.structure.body.sizeBits.value);
        }
        return this._m_buckets;
      }
    });

    /**
     * What `val` of a symbol points to whose variable may be local to a buffer.
     */
    Object.defineProperty(HeapObject.prototype, 'bufferLocalValue', {
      get: function() {
        if (this._m_bufferLocalValue !== undefined)
          return this._m_bufferLocalValue;
        if ( ((this.code == 0) && (this.asSymbol.flags.redirect == 2)) ) {
          var _pos = this._io.pos;
          this._io.seek(this.words[1].pointer.value);
          this._raw__m_bufferLocalValue = this._io.readBytes(64);
          var _io__raw__m_bufferLocalValue = new KaitaiStream(this._raw__m_bufferLocalValue);
          this._m_bufferLocalValue = new LispSatellite_.LispSatellite.Blv(_io__raw__m_bufferLocalValue, null, null, this._root.layout);
          this._io.seek(_pos);
        }
        return this._m_bufferLocalValue;
      }
    });

    /**
     * Which structure it is, as its `struct_type`; takes no bytes.
     */
    Object.defineProperty(HeapObject.prototype, 'choice', {
      get: function() {
        if (this._m_choice !== undefined)
          return this._m_choice;
        this._m_choice = new LispObject_.LispObject.StructChoice(this._io, null, null, this.code, this.kind);
        return this._m_choice;
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
          this._m_header = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this._root.layout);
          this._io.seek(_pos);
        }
        return this._m_header;
      }
    });

    /**
     * Whether it is a string whose bytes are in the dump and not in the executable.
     */
    Object.defineProperty(HeapObject.prototype, 'isTextInDump', {
      get: function() {
        if (this._m_isTextInDump !== undefined)
          return this._m_isTextInDump;
        this._m_isTextInDump =  ((this.code == 4) && (this.asString.lenData.value != -2)) ;
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
     * Kind of a vectorlike object by number, see `vectorlike_header::pvec_types_30`; -1 for others.
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
        this._m_len = this.place.end.ofs;
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
        this._m_lenRoom = (!(this.isVectorlike) ? 64 : (this.kind == 12 ? Math.floor(this.numBits.halves.low / 8) + 64 : (this.header.sizeWord.numLispWords + this.header.sizeWord.numRestWords) * this._root.lenLispWord + 256));
        return this._m_lenRoom;
      }
    });

    /**
     * Magnitude of a bignum. Until the dump is loaded, `alloc` is its place in
     * the file. Limbs are taken to be as wide as pointers; those of a 64-bit
     * Emacs for Windows that was built without GMP have 4 bytes.
     */
    Object.defineProperty(HeapObject.prototype, 'limbs', {
      get: function() {
        if (this._m_limbs !== undefined)
          return this._m_limbs;
        if (this.kind == 2) {
          var _pos = this._io.pos;
          this._io.seek(this.place.structure.body.alloc.value);
          this._m_limbs = new LispSatellite_.LispSatellite.Limbs(this._io, null, null, this._root.layout, this.place.structure.body.numLimbs, this._root.lenPointer);
          this._io.seek(_pos);
        }
        return this._m_limbs;
      }
    });

    /**
     * Name of a symbol, a string.
     */
    Object.defineProperty(HeapObject.prototype, 'name', {
      get: function() {
        if (this._m_name !== undefined)
          return this._m_name;
        if (this.code == 0) {
          this._m_name = new HeapObject(this._io, this, this._root, this.asSymbol.name.value, 4);
        }
        return this._m_name;
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
          this._m_numBits = new Slot(this._io, this, this._root, this.ofs + this.ofsWords);
        }
        return this._m_numBits;
      }
    });

    /**
     * Number of pairs of a hash table of 30 or later.
     */
    Object.defineProperty(HeapObject.prototype, 'numPairs', {
      get: function() {
        if (this._m_numPairs !== undefined)
          return this._m_numPairs;
        this._m_numPairs = ( ((this.kind == 14) && (this._root.release >= 30))  ? this.place.structure.body.count.value : 0);
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
     * Bytes from the start of the object to its first Lisp word.
     */
    Object.defineProperty(HeapObject.prototype, 'ofsWords', {
      get: function() {
        if (this._m_ofsWords !== undefined)
          return this._m_ofsWords;
        this._m_ofsWords = (this.code == 0 ? this._root.layout.alignLispWord : (this.isVectorlike ? ( ((this._root.layout.isWide) && (this._root.align8 == 8))  ? 8 : this._root.lenPointer) : 0));
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
        if ( ((this.kind == 4) && (this._root.release >= 29)) ) {
          var _pos = this._io.pos;
          this._io.seek(this.place.structure.body.ofsInterval.value);
          this._raw__m_overlayNode = this._io.readBytes(96);
          var _io__raw__m_overlayNode = new KaitaiStream(this._raw__m_overlayNode);
          this._m_overlayNode = new LispSatellite_.LispSatellite.ItreeNode(_io__raw__m_overlayNode, null, null, this._root.layout);
          this._io.seek(_pos);
        }
        return this._m_overlayNode;
      }
    });

    /**
     * Keys and values in turn of a hash table of 30 or later. Up to 29 they are
     * a vector, which the word `key_and_value` refers to.
     */
    Object.defineProperty(HeapObject.prototype, 'pairs', {
      get: function() {
        if (this._m_pairs !== undefined)
          return this._m_pairs;
        if (this.numPairs > 0) {
          var _pos = this._io.pos;
          this._io.seek(this.place.structure.body.ofsKeyAndValue.value);
          this._m_pairs = new Slots(this._io, this, this._root, this.place.structure.body.ofsKeyAndValue.value, this.numPairs * 2);
          this._io.seek(_pos);
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
        this._raw__m_place = this._io.readBytes((this._io.size - this.ofs < this.lenRoom ? this._io.size - this.ofs : this.lenRoom));
        var _io__raw__m_place = new KaitaiStream(this._raw__m_place);
        this._m_place = new PlacedStructure(_io__raw__m_place, this, this._root, this.choice);
        this._io.seek(_pos);
        return this._m_place;
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
     * Those words, followed: car and cdr; name, value, function and properties;
     * the elements of a vector. The first of a sub-char-table are numbers.
     */
    Object.defineProperty(HeapObject.prototype, 'words', {
      get: function() {
        if (this._m_words !== undefined)
          return this._m_words;
        this._m_words = [];
        for (var i = 0; i < this.numWords; i++) {
          this._m_words.push(new Slot(this._io, this, this._root, (this.ofs + this.ofsWords) + i * this._root.lenLispWord));
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
      this.start = new PackedReloc_.PackedReloc(this._io, null, null, this._root.isLittle, this._root.dump.chosen.numTypeBits, this._root.dump.lenUnit);
    }

    /**
     * The object.
     */
    Object.defineProperty(ListedObject.prototype, 'object', {
      get: function() {
        if (this._m_object !== undefined)
          return this._m_object;
        this._m_object = new HeapObject(this._io, this, this._root, this.start.ofs, this.start.code);
        return this._m_object;
      }
    });

    /**
     * Where the object starts, and its tag.
     */

    return ListedObject;
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
        this._m_idxFirst = this.index * 256;
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
        this._m_numObjects = (this._root.numObjects - this.idxFirst < 256 ? this._root.numObjects - this.idxFirst : 256);
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
        this._io.seek(this._root.dump.header.objectStarts.ofs + this.idxFirst * this._root.dump.chosen.lenPacked);
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
   * A character set, and what it points to.
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
      this.charset = new Charset_.Charset(this._io, null, null, this._root.layout, this.hasAttributes);
      this.end = new Position(this._io, this, this._root, this._io.pos);
    }

    /**
     * For each byte a bit for each dimension in which codes may have it; absent if that is simple.
     */
    Object.defineProperty(PlacedCharset.prototype, 'codeSpaceMask', {
      get: function() {
        if (this._m_codeSpaceMask !== undefined)
          return this._m_codeSpaceMask;
        if (this.charset.ofsCodeSpaceMask.value != 0) {
          var io = this._root._io;
          var _pos = io.pos;
          io.seek(this.charset.ofsCodeSpaceMask.value);
          this._m_codeSpaceMask = io.readBytes(256);
          io.seek(_pos);
        }
        return this._m_codeSpaceMask;
      }
    });

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
      this.structure = new LispObject_.LispObject(this._io, null, null, this._root.isLittle, this._root.lenPointer, this._root.lenLispWord, this._root.align8, this._root.hasMsBitFields, this._root.layout.release, this.choice.structType);
      this.end = new Position(this._io, this, this._root, this._io.pos);
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
     * Type code of a word that refers to a symbol of the dump. The 8 codes from
     * there on are those of objects of the dump by tag, the next 8 those of
     * objects of the executable.
     */
    Object.defineProperty(Slot.prototype, 'codeFirst', {
      get: function() {
        if (this._m_codeFirst !== undefined)
          return this._m_codeFirst;
        this._m_codeFirst = (this._root.dump.chosen.numTypeBits != 5 ? 2 : (this._root.dump.chosen.numPhases == 3 ? 5 : 3));
        return this._m_codeFirst;
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
          this._m_fixnum = (this._root.layout.isWide ? (this.halves.high >= 1610612736 ? this.halves.high - 2147483648 : this.halves.high - 1073741824) * 4294967296 + this.halves.low : (this._root.lenLispWord == 8 ? (this.halves.high >= 2147483648 ? this.halves.high - 4294967296 : this.halves.high) * 1073741824 + Math.floor((this.halves.low - 2) / 4) : Math.floor(((this.halves.low >= 2147483648 ? this.halves.low - 4294967296 : this.halves.low) - 2) / 4)));
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
        this._m_halves = new WordHalves(this._io, this, this._root, this._root.isLittle, this._root.lenLispWord);
        this._io.seek(_pos);
        return this._m_halves;
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
          this._m_idxBuiltinSymbol = Math.floor(this.halves.low / this._root.lenSymbol);
        }
        return this._m_idxBuiltinSymbol;
      }
    });

    /**
     * Whether the word is a symbol that is defined in C; `nil` is 0.
     */
    Object.defineProperty(Slot.prototype, 'isBuiltinSymbol', {
      get: function() {
        if (this._m_isBuiltinSymbol !== undefined)
          return this._m_isBuiltinSymbol;
        this._m_isBuiltinSymbol =  ((!(this.isRelocated)) && (this.halves.high == 0) && (KaitaiStream.mod(this.halves.low, this._root.lenSymbol) == 0) && (this.halves.low < 1048576)) ;
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
        this._m_isFixnum =  ((!(this.isRelocated)) && ((this._root.layout.isWide ?  ((this.halves.high >= 1073741824) && (this.halves.high < 2147483648))  : KaitaiStream.mod(this.halves.low, 4) == 2))) ;
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
     * Whether the loader changes the word.
     */
    Object.defineProperty(Slot.prototype, 'isRelocated', {
      get: function() {
        if (this._m_isRelocated !== undefined)
          return this._m_isRelocated;
        this._m_isRelocated = (this.search.idxFound < this._root.dump.header.dumpRelocs[0].num ? this.reloc.ofs == this.ofs : false);
        return this._m_isRelocated;
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
        this._m_pointer = new LispLayout_.LispLayout.Word(this._io, null, null, this._root.layout);
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
        if (this.search.idxFound < this._root.dump.header.dumpRelocs[0].num) {
          var _pos = this._io.pos;
          this._io.seek(this._root.dump.header.dumpRelocs[0].ofs + this.search.idxFound * this._root.dump.chosen.lenPacked);
          this._m_reloc = new PackedReloc_.PackedReloc(this._io, null, null, this._root.isLittle, this._root.dump.chosen.numTypeBits, this._root.dump.lenUnit);
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
        this._m_search = new Pdmp_.Pdmp.StartSearch(this._io, null, null, this._root.isLittle, this._root.dump.chosen.numTypeBits, this._root.dump.lenUnit, this._root.dump.header.dumpRelocs[0].ofs, this._root.dump.chosen.lenPacked, this.ofs, 0, this._root.dump.header.dumpRelocs[0].num);
        return this._m_search;
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
        this._m_tag = (this.isRelocated ? this.reloc.code - this.codeFirst : -1);
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
   * Consecutive words. Takes no bytes.
   */

  var Slots = PdmpHeap.Slots = (function() {
    function Slots(_io, _parent, _root, ofs, num) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.ofs = ofs;
      this.num = num;

      this._read();
    }
    Slots.prototype._read = function() {
    }

    /**
     * The words.
     */
    Object.defineProperty(Slots.prototype, 'words', {
      get: function() {
        if (this._m_words !== undefined)
          return this._m_words;
        this._m_words = [];
        for (var i = 0; i < this.num; i++) {
          this._m_words.push(new Slot(this._io, this, this._root, this.ofs + i * this._root.lenLispWord));
        }
        return this._m_words;
      }
    });

    /**
     * Bytes from the start of the file to the first word.
     */

    /**
     * Number of words.
     */

    return Slots;
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
   * Alignment in bytes of 8-byte scalars inside structures.
   */
  Object.defineProperty(PdmpHeap.prototype, 'align8', {
    get: function() {
      if (this._m_align8 !== undefined)
        return this._m_align8;
      this._m_align8 = this.evidence.align8;
      return this._m_align8;
    }
  });

  /**
   * The character sets, which come before the first object.
   */
  Object.defineProperty(PdmpHeap.prototype, 'charsetTable', {
    get: function() {
      if (this._m_charsetTable !== undefined)
        return this._m_charsetTable;
      this._m_charsetTable = new CharsetTable(this._io, this, this._root);
      return this._m_charsetTable;
    }
  });

  /**
   * What the file tells about the Emacs that wrote it.
   */
  Object.defineProperty(PdmpHeap.prototype, 'evidence', {
    get: function() {
      if (this._m_evidence !== undefined)
        return this._m_evidence;
      this._m_evidence = new Evidence(this._io, this, this._root);
      return this._m_evidence;
    }
  });

  /**
   * Whether bit-fields are allotted as on Windows. False up to 29, where no
   * structure depends on it.
   */
  Object.defineProperty(PdmpHeap.prototype, 'hasMsBitFields', {
    get: function() {
      if (this._m_hasMsBitFields !== undefined)
        return this._m_hasMsBitFields;
      this._m_hasMsBitFields = this.evidence.hasMsBitFields;
      return this._m_hasMsBitFields;
    }
  });

  /**
   * Whether the machine that wrote the dump is little-endian.
   */
  Object.defineProperty(PdmpHeap.prototype, 'isLittle', {
    get: function() {
      if (this._m_isLittle !== undefined)
        return this._m_isLittle;
      this._m_isLittle = this.dump.isLittle;
      return this._m_isLittle;
    }
  });

  /**
   * All of these in one value, as the structures take it.
   */
  Object.defineProperty(PdmpHeap.prototype, 'layout', {
    get: function() {
      if (this._m_layout !== undefined)
        return this._m_layout;
      this._m_layout = new LispLayout_.LispLayout(this._io, null, null, this.isLittle, this.lenPointer, this.lenLispWord, this.align8, this.hasMsBitFields, this.evidence.objectRelease);
      return this._m_layout;
    }
  });

  /**
   * Bytes in a Lisp_Object; 8 with pointers of 4 in a build `--with-wide-int`.
   */
  Object.defineProperty(PdmpHeap.prototype, 'lenLispWord', {
    get: function() {
      if (this._m_lenLispWord !== undefined)
        return this._m_lenLispWord;
      this._m_lenLispWord = this.evidence.lenLispWord;
      return this._m_lenLispWord;
    }
  });

  /**
   * Bytes in a pointer.
   */
  Object.defineProperty(PdmpHeap.prototype, 'lenPointer', {
    get: function() {
      if (this._m_lenPointer !== undefined)
        return this._m_lenPointer;
      this._m_lenPointer = this.evidence.lenPointer;
      return this._m_lenPointer;
    }
  });

  /**
   * Size of struct Lisp_Symbol in bytes; the word of a builtin symbol is a multiple of it.
   */
  Object.defineProperty(PdmpHeap.prototype, 'lenSymbol', {
    get: function() {
      if (this._m_lenSymbol !== undefined)
        return this._m_lenSymbol;
      this._m_lenSymbol = (this.layout.isWide ? (this.align8 == 8 ? 48 : 40) : 6 * this.lenPointer);
      return this._m_lenSymbol;
    }
  });

  /**
   * Number of objects.
   */
  Object.defineProperty(PdmpHeap.prototype, 'numObjects', {
    get: function() {
      if (this._m_numObjects !== undefined)
        return this._m_numObjects;
      this._m_numObjects = this.dump.header.objectStarts.num;
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
   * Major version of Emacs, 27 to 32. Of builds before the release of 27 and of
   * 28 the file does not tell more; their objects are read as those of 27 and 28.
   */
  Object.defineProperty(PdmpHeap.prototype, 'release', {
    get: function() {
      if (this._m_release !== undefined)
        return this._m_release;
      this._m_release = this.evidence.release;
      return this._m_release;
    }
  });

  /**
   * Header, sections and tables.
   */

  return PdmpHeap;
})();
