// Generated from spec/pdmp.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import { KaitaiStream } from './KaitaiStream.js'
import * as EmacsReloc_ from './EmacsReloc.js'
import * as PackedReloc_ from './PackedReloc.js'

/**
 * The Lisp heap of a started Emacs, written so that it can be mapped at any
 * address: objects, a table of every pointer in them (`dump_relocs`), a table of
 * what to change in the executable (`emacs_relocs`) and a table of where each
 * object starts (`object_starts`).
 *
 * The file stores neither its byte order nor a version, and its header has had
 * several shapes. `candidates` tries all of them against the file. Exactly one
 * has to fit, or reading stops at `layout_check`: nothing is ever read under a
 * guess.
 *
 * The tables hold half a million entries. They are instances, so reading the
 * header touches only the few entries that the candidates sample.
 * @see {@link https://git.savannah.gnu.org/cgit/emacs.git/tree/src/pdumper.c|struct dump_header}
 */

export const Pdmp = (function() {
  Pdmp.Shapes = Object.freeze({
    PRE_MERGE: 0,
    TALK: 1,
    EMACS_27: 2,
    DEV_28_A: 3,
    DEV_28_N: 4,
    EMACS_28: 5,

    0: "PRE_MERGE",
    1: "TALK",
    2: "EMACS_27",
    3: "DEV_28_A",
    4: "DEV_28_N",
    5: "EMACS_28",
  });

  function Pdmp(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  Pdmp.prototype._read = function() {
    this.magic = this._io.readBytes(16);
    if (!( (((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([68, 85, 77, 80, 69, 68, 71, 78, 85, 69, 77, 65, 67, 83, 0, 0])) == 0)) || ((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([33, 85, 77, 80, 69, 68, 71, 78, 85, 69, 77, 65, 67, 83, 0, 0])) == 0))) )) {
      throw new KaitaiStream.ValidationNotAnyOfError(this.magic, this._io, "/seq/0");
    }
    this.fingerprint = this._io.readBytes(32);
    this.layoutCheck = KaitaiStream.bytesToStr(this._io.readBytes(0), "ASCII");
    if (!(this.layoutCheck == (this.numFitting == 1 ? "" : "exactly one layout that fits the file"))) {
      throw new KaitaiStream.ValidationNotEqualError((this.numFitting == 1 ? "" : "exactly one layout that fits the file"), this.layoutCheck, this._io, "/seq/2");
    }
    this.header = new DumpHeader(this._io, this, this._root, this.chosen.isLittle, this.chosen.numPhases, this.chosen.hasHashList, this.chosen.lenPacked);
  }

  /**
   * One shape of the header in one byte order, and whether it fits the file.
   * Takes no bytes. A check is made only if those before it hold, so that no
   * read can leave the file.
   */

  var Candidate = Pdmp.Candidate = (function() {
    function Candidate(_io, _parent, _root, index) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.index = index;

      this._read();
    }
    Candidate.prototype._read = function() {
    }

    /**
     * Locator of the table that begins the tables.
     */
    Object.defineProperty(Candidate.prototype, 'firstTable', {
      get: function() {
        if (this._m_firstTable !== undefined)
          return this._m_firstTable;
        if (this.hasRoom) {
          this._m_firstTable = this.header.dumpRelocs[0];
        }
        return this._m_firstTable;
      }
    });

    /**
     * Whether everything agrees. Two pairs of shapes begin alike (27 and
     * 28dev-a; 28dev-n and 28 to 32): the longer is meant if and only if its
     * extra word points at a vector.
     */
    Object.defineProperty(Candidate.prototype, 'fits', {
      get: function() {
        if (this._m_fits !== undefined)
          return this._m_fits;
        this._m_fits =  ((this.hasGoodEntries) && ( ((this.shape == Pdmp.Shapes.PRE_MERGE) || (this.shape == Pdmp.Shapes.TALK) || (this.isHashList == this.hasHashList)) )) ;
        return this._m_fits;
      }
    });

    /**
     * Whether sampled entries are in order, in their sections and of known types.
     */
    Object.defineProperty(Candidate.prototype, 'hasGoodEntries', {
      get: function() {
        if (this._m_hasGoodEntries !== undefined)
          return this._m_hasGoodEntries;
        this._m_hasGoodEntries =  ((this.hasTablesAdjacent) && (this.relocsSample.isGood) && (this.startsSample.isGood)) ;
        return this._m_hasGoodEntries;
      }
    });

    /**
     * Whether the header ends with `ofs_hash_list`.
     */
    Object.defineProperty(Candidate.prototype, 'hasHashList', {
      get: function() {
        if (this._m_hasHashList !== undefined)
          return this._m_hasHashList;
        this._m_hasHashList =  ((this.shape == Pdmp.Shapes.DEV_28_A) || (this.shape == Pdmp.Shapes.EMACS_28)) ;
        return this._m_hasHashList;
      }
    });

    /**
     * Whether the unit of entries is not known from the shape of the header.
     */
    Object.defineProperty(Candidate.prototype, 'hasOpenUnit', {
      get: function() {
        if (this._m_hasOpenUnit !== undefined)
          return this._m_hasOpenUnit;
        this._m_hasOpenUnit = this.numPhases == 3;
        return this._m_hasOpenUnit;
      }
    });

    /**
     * Whether the file is as long as the header.
     */
    Object.defineProperty(Candidate.prototype, 'hasRoom', {
      get: function() {
        if (this._m_hasRoom !== undefined)
          return this._m_hasRoom;
        this._m_hasRoom = this._io.size >= this.lenHeader;
        return this._m_hasRoom;
      }
    });

    /**
     * Whether the sections follow one another, with the cold one on a page.
     */
    Object.defineProperty(Candidate.prototype, 'hasSections', {
      get: function() {
        if (this._m_hasSections !== undefined)
          return this._m_hasSections;
        this._m_hasSections =  ((this.hasRoom) && (this.lenHeader <= this.header.ofsDiscardableStart) && (this.header.ofsDiscardableStart <= this.header.ofsColdStart) && (this.header.ofsColdStart <= this.firstTable.ofs) && (KaitaiStream.mod(this.header.ofsColdStart, 4096) == 0)) ;
        return this._m_hasSections;
      }
    });

    /**
     * Whether the tables follow one another and the last one ends the file.
     */
    Object.defineProperty(Candidate.prototype, 'hasTablesAdjacent', {
      get: function() {
        if (this._m_hasTablesAdjacent !== undefined)
          return this._m_hasTablesAdjacent;
        this._m_hasTablesAdjacent =  ((this.hasTablesInside) && ( ((this.numPhases == 1) || ( (( ((this.header.dumpRelocs[1].ofs == this.firstTable.ofsNext4) || (this.header.dumpRelocs[1].ofs == this.firstTable.ofsNext8)) ) && ( ((this.header.dumpRelocs[2].ofs == this.header.dumpRelocs[1].ofsNext4) || (this.header.dumpRelocs[2].ofs == this.header.dumpRelocs[1].ofsNext8)) )) )) ) && ( ((this.header.objectStarts.ofs == this.lastPhase.ofsNext4) || (this.header.objectStarts.ofs == this.lastPhase.ofsNext8)) ) && ( ((this.header.emacsRelocs.ofs == this.header.objectStarts.ofsNext4) || (this.header.emacsRelocs.ofs == this.header.objectStarts.ofsNext8)) ) && (this.header.emacsRelocs.ofsEnd == this._io.size)) ;
        return this._m_hasTablesAdjacent;
      }
    });

    /**
     * Whether all tables lie in the file.
     */
    Object.defineProperty(Candidate.prototype, 'hasTablesInside', {
      get: function() {
        if (this._m_hasTablesInside !== undefined)
          return this._m_hasTablesInside;
        this._m_hasTablesInside =  ((this.hasSections) && (this.firstTable.isInside) && ( ((this.numPhases == 1) || ( ((this.header.dumpRelocs[1].isInside) && (this.header.dumpRelocs[2].isInside)) )) ) && (this.header.objectStarts.isInside) && (this.header.emacsRelocs.isInside)) ;
        return this._m_hasTablesInside;
      }
    });

    /**
     * The word that is `hash_list` in the longer of two shapes, and data in the shorter.
     */
    Object.defineProperty(Candidate.prototype, 'hashListWord', {
      get: function() {
        if (this._m_hashListWord !== undefined)
          return this._m_hashListWord;
        if (this._io.size >= this.ofsHashListWord + 4) {
          var _pos = this._io.pos;
          this._io.seek(this.ofsHashListWord);
          this._m_hashListWord = new OffsetWord(this._io, this, this._root, this.isLittle);
          this._io.seek(_pos);
        }
        return this._m_hashListWord;
      }
    });

    /**
     * The header as this candidate reads it.
     */
    Object.defineProperty(Candidate.prototype, 'header', {
      get: function() {
        if (this._m_header !== undefined)
          return this._m_header;
        if (this.hasRoom) {
          var _pos = this._io.pos;
          this._io.seek(48);
          this._m_header = new DumpHeader(this._io, this, this._root, this.isLittle, this.numPhases, this.hasHashList, this.lenPacked);
          this._io.seek(_pos);
        }
        return this._m_header;
      }
    });

    /**
     * Index of the last candidate that fits, up to this one; 0 if none does.
     */
    Object.defineProperty(Candidate.prototype, 'idxFitting', {
      get: function() {
        if (this._m_idxFitting !== undefined)
          return this._m_idxFitting;
        this._m_idxFitting = (this.fits ? this.index : (this.index > 0 ? this._root.candidates[this.index - 1].idxFitting : 0));
        return this._m_idxFitting;
      }
    });

    /**
     * Whether `hash_list_word` is where the last vector of the hot section starts, in some unit.
     */
    Object.defineProperty(Candidate.prototype, 'isHashList', {
      get: function() {
        if (this._m_isHashList !== undefined)
          return this._m_isHashList;
        this._m_isHashList =  ((this.hasGoodEntries) && (this._io.size >= this.ofsHashListWord + 4) && (this.trials[this.trials.length - 1].isHashListInSome)) ;
        return this._m_isHashList;
      }
    });

    /**
     * Byte order of this candidate.
     */
    Object.defineProperty(Candidate.prototype, 'isLittle', {
      get: function() {
        if (this._m_isLittle !== undefined)
          return this._m_isLittle;
        this._m_isLittle = this.index < 6;
        return this._m_isLittle;
      }
    });

    /**
     * Locator of the last table of `dump_relocs`.
     */
    Object.defineProperty(Candidate.prototype, 'lastPhase', {
      get: function() {
        if (this._m_lastPhase !== undefined)
          return this._m_lastPhase;
        if (this.hasRoom) {
          this._m_lastPhase = this.header.dumpRelocs[this.numPhases - 1];
        }
        return this._m_lastPhase;
      }
    });

    /**
     * Bytes from the start of the file to the end of the header.
     */
    Object.defineProperty(Candidate.prototype, 'lenHeader', {
      get: function() {
        if (this._m_lenHeader !== undefined)
          return this._m_lenHeader;
        this._m_lenHeader = (this.hasHashList ? this.ofsHashListWord + 4 : this.ofsHashListWord);
        return this._m_lenHeader;
      }
    });

    /**
     * Bytes per entry of `dump_relocs` and `object_starts`.
     */
    Object.defineProperty(Candidate.prototype, 'lenPacked', {
      get: function() {
        if (this._m_lenPacked !== undefined)
          return this._m_lenPacked;
        this._m_lenPacked = (this.shape == Pdmp.Shapes.PRE_MERGE ? 8 : 4);
        return this._m_lenPacked;
      }
    });

    /**
     * Bytes by which offsets of entries count. `hash_list`, which is not scaled,
     * is where the last vector of the hot section starts in one unit only.
     */
    Object.defineProperty(Candidate.prototype, 'lenUnit', {
      get: function() {
        if (this._m_lenUnit !== undefined)
          return this._m_lenUnit;
        this._m_lenUnit = (this.isHashList ? this.trials[this.trials.length - 1].lenFound : 4);
        return this._m_lenUnit;
      }
    });

    /**
     * Greatest type code of `dump_relocs`.
     */
    Object.defineProperty(Candidate.prototype, 'maxCode', {
      get: function() {
        if (this._m_maxCode !== undefined)
          return this._m_maxCode;
        this._m_maxCode = (this.shape == Pdmp.Shapes.PRE_MERGE ? 17 : (this.shape == Pdmp.Shapes.TALK ? 15 : (this.numPhases == 3 ? 20 : 18)));
        return this._m_maxCode;
      }
    });

    /**
     * Number of candidates that fit, up to this one.
     */
    Object.defineProperty(Candidate.prototype, 'numFitting', {
      get: function() {
        if (this._m_numFitting !== undefined)
          return this._m_numFitting;
        this._m_numFitting = (this.fits ? this.numFittingBefore + 1 : this.numFittingBefore);
        return this._m_numFitting;
      }
    });

    /**
     * Number of earlier candidates that fit.
     */
    Object.defineProperty(Candidate.prototype, 'numFittingBefore', {
      get: function() {
        if (this._m_numFittingBefore !== undefined)
          return this._m_numFittingBefore;
        this._m_numFittingBefore = (this.index > 0 ? this._root.candidates[this.index - 1].numFitting : 0);
        return this._m_numFittingBefore;
      }
    });

    /**
     * Number of `dump_relocs` tables.
     */
    Object.defineProperty(Candidate.prototype, 'numPhases', {
      get: function() {
        if (this._m_numPhases !== undefined)
          return this._m_numPhases;
        this._m_numPhases = ( ((this.shape == Pdmp.Shapes.DEV_28_N) || (this.shape == Pdmp.Shapes.EMACS_28))  ? 3 : 1);
        return this._m_numPhases;
      }
    });

    /**
     * Width of the type field in entries of `dump_relocs` and `object_starts`.
     */
    Object.defineProperty(Candidate.prototype, 'numTypeBits', {
      get: function() {
        if (this._m_numTypeBits !== undefined)
          return this._m_numTypeBits;
        this._m_numTypeBits = (this.shape == Pdmp.Shapes.PRE_MERGE ? 32 : (this.shape == Pdmp.Shapes.TALK ? 4 : 5));
        return this._m_numTypeBits;
      }
    });

    /**
     * Bytes from the start of the file to the `hash_list` word of the longer of two shapes.
     */
    Object.defineProperty(Candidate.prototype, 'ofsHashListWord', {
      get: function() {
        if (this._m_ofsHashListWord !== undefined)
          return this._m_ofsHashListWord;
        this._m_ofsHashListWord = (this.numPhases == 3 ? 96 : 80);
        return this._m_ofsHashListWord;
      }
    });

    /**
     * Entries of the early phase of `dump_relocs`.
     */
    Object.defineProperty(Candidate.prototype, 'relocsSample', {
      get: function() {
        if (this._m_relocsSample !== undefined)
          return this._m_relocsSample;
        if (this.hasTablesAdjacent) {
          this._m_relocsSample = new TableSample(this._io, this, this._root, this.isLittle, this.numTypeBits, this.hasOpenUnit, this.firstTable.ofs, this.firstTable.num, this.lenPacked, this.lenHeader, this.header.ofsColdStart, this.maxCode, false);
        }
        return this._m_relocsSample;
      }
    });

    /**
     * Shape of this candidate.
     */
    Object.defineProperty(Candidate.prototype, 'shape', {
      get: function() {
        if (this._m_shape !== undefined)
          return this._m_shape;
        this._m_shape = KaitaiStream.mod(this.index, 6);
        return this._m_shape;
      }
    });

    /**
     * Entries of `object_starts`.
     */
    Object.defineProperty(Candidate.prototype, 'startsSample', {
      get: function() {
        if (this._m_startsSample !== undefined)
          return this._m_startsSample;
        if (this.hasTablesAdjacent) {
          this._m_startsSample = new TableSample(this._io, this, this._root, this.isLittle, this.numTypeBits, this.hasOpenUnit, this.header.objectStarts.ofs, this.header.objectStarts.num, this.lenPacked, this.lenHeader, this.firstTable.ofs, 7, true);
        }
        return this._m_startsSample;
      }
    });

    /**
     * The units that offsets of entries may count by, and whether `hash_list_word` tells for each.
     */
    Object.defineProperty(Candidate.prototype, 'trials', {
      get: function() {
        if (this._m_trials !== undefined)
          return this._m_trials;
        if ( ((this.hasGoodEntries) && (this._io.size >= this.ofsHashListWord + 4)) ) {
          this._m_trials = [];
          for (var i = 0; i < (this.hasOpenUnit ? 3 : 1); i++) {
            this._m_trials.push(new UnitTrial(this._io, this, this._root, i));
          }
        }
        return this._m_trials;
      }
    });

    /**
     * 0 to 5 little-endian, 6 to 11 big-endian.
     */

    return Candidate;
  })();

  /**
   * The header from byte 48 on. All numbers are signed 32-bit integers
   * (`dump_off`) in the byte order of the machine.
   */

  var DumpHeader = Pdmp.DumpHeader = (function() {
    function DumpHeader(_io, _parent, _root, isLittle, numPhases, hasHashList, lenPacked) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isLittle = isLittle;
      this.numPhases = numPhases;
      this.hasHashList = hasHashList;
      this.lenPacked = lenPacked;

      this._read();
    }
    DumpHeader.prototype._read = function() {
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
    DumpHeader.prototype._readLE = function() {
      this.dumpRelocs = [];
      for (var i = 0; i < this.numPhases; i++) {
        this.dumpRelocs.push(new TableLocator(this._io, this, this._root, this.isLittle, this.lenPacked));
      }
      this.objectStarts = new TableLocator(this._io, this, this._root, this.isLittle, this.lenPacked);
      this.emacsRelocs = new TableLocator(this._io, this, this._root, this.isLittle, 16);
      this.ofsDiscardableStart = this._io.readS4le();
      this.ofsColdStart = this._io.readS4le();
      if (this.hasHashList) {
        this.ofsHashList = this._io.readS4le();
      }
    }
    DumpHeader.prototype._readBE = function() {
      this.dumpRelocs = [];
      for (var i = 0; i < this.numPhases; i++) {
        this.dumpRelocs.push(new TableLocator(this._io, this, this._root, this.isLittle, this.lenPacked));
      }
      this.objectStarts = new TableLocator(this._io, this, this._root, this.isLittle, this.lenPacked);
      this.emacsRelocs = new TableLocator(this._io, this, this._root, this.isLittle, 16);
      this.ofsDiscardableStart = this._io.readS4be();
      this.ofsColdStart = this._io.readS4be();
      if (this.hasHashList) {
        this.ofsHashList = this._io.readS4be();
      }
    }

    /**
     * Where the relocations of the dump are, one locator a phase.
     */

    /**
     * Where the table of object starts is.
     */

    /**
     * Where the relocations of the executable are.
     */

    /**
     * Bytes from the start of the file to the discardable section. Called
     * `hot_discardable_start` in 2018 before the merge. Not aligned.
     */

    /**
     * Bytes from the start of the file to the cold section. Called `hot_end`
     * in 2018 before the merge. A multiple of the page size of the machine,
     * since 28 of 65536.
     */

    /**
     * Bytes from the start of the file to where the vector of all dumped hash
     * tables was about to be written; alignment may have moved it up.
     */

    /**
     * Whether the machine that wrote the dump is little-endian.
     */

    /**
     * Number of `dump_relocs` tables, 1 or 3.
     */

    /**
     * Whether the header ends with `ofs_hash_list`.
     */

    /**
     * Bytes per entry of `dump_relocs` and `object_starts`, 8 or 4.
     */

    return DumpHeader;
  })();

  /**
   * Sorted by offset in the executable, strictly ascending.
   */

  var EmacsRelocTable = Pdmp.EmacsRelocTable = (function() {
    function EmacsRelocTable(_io, _parent, _root, isLittle, hasEmacsLv, ofs, num) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isLittle = isLittle;
      this.hasEmacsLv = hasEmacsLv;
      this.ofs = ofs;
      this.num = num;

      this._read();
    }
    EmacsRelocTable.prototype._read = function() {
    }

    /**
     * The same entries as plain bytes, for readers that want columns.
     */
    Object.defineProperty(EmacsRelocTable.prototype, 'body', {
      get: function() {
        if (this._m_body !== undefined)
          return this._m_body;
        var _pos = this._io.pos;
        this._io.seek(this.ofs);
        this._m_body = this._io.readBytes(this.num * 16);
        this._io.seek(_pos);
        return this._m_body;
      }
    });

    /**
     * The entries, as one object each.
     */
    Object.defineProperty(EmacsRelocTable.prototype, 'entries', {
      get: function() {
        if (this._m_entries !== undefined)
          return this._m_entries;
        var _pos = this._io.pos;
        this._io.seek(this.ofs);
        this._m_entries = [];
        for (var i = 0; i < this.num; i++) {
          this._m_entries.push(new EmacsReloc_.EmacsReloc(this._io, null, null, this.isLittle, this.hasEmacsLv));
        }
        this._io.seek(_pos);
        return this._m_entries;
      }
    });

    /**
     * Whether the machine that wrote the dump is little-endian.
     */

    /**
     * Whether the generation knows type 5; false for 2018 before the merge.
     */

    /**
     * Bytes from the start of the file to the first entry.
     */

    /**
     * Number of entries.
     */

    return EmacsRelocTable;
  })();

  /**
   * An offset in the byte order of the machine.
   */

  var OffsetWord = Pdmp.OffsetWord = (function() {
    function OffsetWord(_io, _parent, _root, isLittle) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isLittle = isLittle;

      this._read();
    }
    OffsetWord.prototype._read = function() {
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
    OffsetWord.prototype._readLE = function() {
      this.value = this._io.readS4le();
    }
    OffsetWord.prototype._readBE = function() {
      this.value = this._io.readS4be();
    }

    /**
     * Bytes from the start of the file.
     */

    /**
     * Whether the machine that wrote the dump is little-endian.
     */

    return OffsetWord;
  })();

  /**
   * A table of `dump_relocs`, or `object_starts`. Sorted by offset, strictly ascending.
   */

  var PackedTable = Pdmp.PackedTable = (function() {
    function PackedTable(_io, _parent, _root, isLittle, numTypeBits, lenUnit, ofs, num, lenEntry) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isLittle = isLittle;
      this.numTypeBits = numTypeBits;
      this.lenUnit = lenUnit;
      this.ofs = ofs;
      this.num = num;
      this.lenEntry = lenEntry;

      this._read();
    }
    PackedTable.prototype._read = function() {
    }

    /**
     * The same entries as plain bytes, for readers that want columns.
     */
    Object.defineProperty(PackedTable.prototype, 'body', {
      get: function() {
        if (this._m_body !== undefined)
          return this._m_body;
        var _pos = this._io.pos;
        this._io.seek(this.ofs);
        this._m_body = this._io.readBytes(this.num * this.lenEntry);
        this._io.seek(_pos);
        return this._m_body;
      }
    });

    /**
     * The entries, as one object each.
     */
    Object.defineProperty(PackedTable.prototype, 'entries', {
      get: function() {
        if (this._m_entries !== undefined)
          return this._m_entries;
        var _pos = this._io.pos;
        this._io.seek(this.ofs);
        this._m_entries = [];
        for (var i = 0; i < this.num; i++) {
          this._m_entries.push(new PackedReloc_.PackedReloc(this._io, null, null, this.isLittle, this.numTypeBits, this.lenUnit));
        }
        this._io.seek(_pos);
        return this._m_entries;
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
     * Number of entries.
     */

    /**
     * Bytes per entry.
     */

    return PackedTable;
  })();

  /**
   * A range of the file.
   */

  var Section = Pdmp.Section = (function() {
    function Section(_io, _parent, _root, ofs, ofsEnd) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.ofs = ofs;
      this.ofsEnd = ofsEnd;

      this._read();
    }
    Section.prototype._read = function() {
    }

    /**
     * The bytes of the section.
     */
    Object.defineProperty(Section.prototype, 'body', {
      get: function() {
        if (this._m_body !== undefined)
          return this._m_body;
        var _pos = this._io.pos;
        this._io.seek(this.ofs);
        this._m_body = this._io.readBytes(this.len);
        this._io.seek(_pos);
        return this._m_body;
      }
    });

    /**
     * Size in bytes.
     */
    Object.defineProperty(Section.prototype, 'len', {
      get: function() {
        if (this._m_len !== undefined)
          return this._m_len;
        this._m_len = this.ofsEnd - this.ofs;
        return this._m_len;
      }
    });

    /**
     * Bytes from the start of the file to the section.
     */

    /**
     * Bytes from the start of the file to the byte after the section.
     */

    return Section;
  })();

  /**
   * One step of a binary search for the first object that starts at or after
   * `key`, between the entries `idx_from` and `idx_to`. Takes no bytes.
   */

  var StartSearch = Pdmp.StartSearch = (function() {
    function StartSearch(_io, _parent, _root, isLittle, numTypeBits, lenUnit, ofs, lenEntry, key, idxFrom, idxTo) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
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
    StartSearch.prototype._read = function() {
    }

    /**
     * Index of the entry; `idx_to` of the first step if there is none.
     */
    Object.defineProperty(StartSearch.prototype, 'idxFound', {
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
    Object.defineProperty(StartSearch.prototype, 'idxMiddle', {
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
    Object.defineProperty(StartSearch.prototype, 'middle', {
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
    Object.defineProperty(StartSearch.prototype, 'narrower', {
      get: function() {
        if (this._m_narrower !== undefined)
          return this._m_narrower;
        if (this.idxFrom < this.idxTo) {
          this._m_narrower = new StartSearch(this._io, this, this._root, this.isLittle, this.numTypeBits, this.lenUnit, this.ofs, this.lenEntry, this.key, (this.middle.ofs < this.key ? this.idxMiddle + 1 : this.idxFrom), (this.middle.ofs < this.key ? this.idxTo : this.idxMiddle));
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

    return StartSearch;
  })();

  /**
   * Place of a table in the file.
   */

  var TableLocator = Pdmp.TableLocator = (function() {
    function TableLocator(_io, _parent, _root, isLittle, lenEntry) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isLittle = isLittle;
      this.lenEntry = lenEntry;

      this._read();
    }
    TableLocator.prototype._read = function() {
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
    TableLocator.prototype._readLE = function() {
      this.ofs = this._io.readS4le();
      this.num = this._io.readS4le();
    }
    TableLocator.prototype._readBE = function() {
      this.ofs = this._io.readS4be();
      this.num = this._io.readS4be();
    }

    /**
     * Whether the whole table lies in the file.
     */
    Object.defineProperty(TableLocator.prototype, 'isInside', {
      get: function() {
        if (this._m_isInside !== undefined)
          return this._m_isInside;
        this._m_isInside =  ((this.ofs >= 0) && (this.ofs <= this._io.size) && (this.num >= 0) && (this.num <= Math.floor((this._io.size - this.ofs) / this.lenEntry))) ;
        return this._m_isInside;
      }
    });

    /**
     * Bytes from the start of the file to the end of the table; meaningful if `is_inside`.
     */
    Object.defineProperty(TableLocator.prototype, 'ofsEnd', {
      get: function() {
        if (this._m_ofsEnd !== undefined)
          return this._m_ofsEnd;
        this._m_ofsEnd = this.ofs + this.num * this.lenEntry;
        return this._m_ofsEnd;
      }
    });

    /**
     * Where the next table starts if tables are aligned to 4 (2018, and i386).
     */
    Object.defineProperty(TableLocator.prototype, 'ofsNext4', {
      get: function() {
        if (this._m_ofsNext4 !== undefined)
          return this._m_ofsNext4;
        this._m_ofsNext4 = Math.floor((this.ofsEnd + 3) / 4) * 4;
        return this._m_ofsNext4;
      }
    });

    /**
     * Where the next table starts if tables are aligned to 8 (all others).
     */
    Object.defineProperty(TableLocator.prototype, 'ofsNext8', {
      get: function() {
        if (this._m_ofsNext8 !== undefined)
          return this._m_ofsNext8;
        this._m_ofsNext8 = Math.floor((this.ofsEnd + 7) / 8) * 8;
        return this._m_ofsNext8;
      }
    });

    /**
     * Bytes from the start of the file. An empty phase shares the offset of the next table.
     */

    /**
     * Number of entries.
     */

    /**
     * Whether the machine that wrote the dump is little-endian.
     */

    /**
     * Bytes per entry.
     */

    return TableLocator;
  })();

  /**
   * Up to 64 neighbouring pairs of entries, spread evenly over a table of packed entries.
   */

  var TableSample = Pdmp.TableSample = (function() {
    function TableSample(_io, _parent, _root, isLittle, numTypeBits, hasOpenUnit, ofs, num, lenEntry, minOfs, endOfs, maxCode, isObjectStarts) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isLittle = isLittle;
      this.numTypeBits = numTypeBits;
      this.hasOpenUnit = hasOpenUnit;
      this.ofs = ofs;
      this.num = num;
      this.lenEntry = lenEntry;
      this.minOfs = minOfs;
      this.endOfs = endOfs;
      this.maxCode = maxCode;
      this.isObjectStarts = isObjectStarts;

      this._read();
    }
    TableSample.prototype._read = function() {
    }

    /**
     * An entry and the one after it, if any.
     */

    var SampledPair = TableSample.SampledPair = (function() {
      function SampledPair(_io, _parent, _root, index) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this.index = index;

        this._read();
      }
      SampledPair.prototype._read = function() {
      }

      /**
       * The first entry.
       */
      Object.defineProperty(SampledPair.prototype, 'entry', {
        get: function() {
          if (this._m_entry !== undefined)
            return this._m_entry;
          var _pos = this._io.pos;
          this._io.seek(this._parent.ofs + this.idxEntry * this._parent.lenEntry);
          this._m_entry = new PackedReloc_.PackedReloc(this._io, null, null, this._parent.isLittle, this._parent.numTypeBits, this._parent.lenUnit);
          this._io.seek(_pos);
          return this._m_entry;
        }
      });

      /**
       * Index of the first entry of the pair in the table.
       */
      Object.defineProperty(SampledPair.prototype, 'idxEntry', {
        get: function() {
          if (this._m_idxEntry !== undefined)
            return this._m_idxEntry;
          this._m_idxEntry = (this.index > 0 ? Math.floor((this.index * (this._parent.num - 1)) / (this._parent.numPairs - 1)) : 0);
          return this._m_idxEntry;
        }
      });

      /**
       * Whether the entries ascend, lie where they may and have known types.
       */
      Object.defineProperty(SampledPair.prototype, 'isGood', {
        get: function() {
          if (this._m_isGood !== undefined)
            return this._m_isGood;
          this._m_isGood =  ((this.entry.ofs >= this._parent.minOfsHere) && (this.entry.ofs < this._parent.endOfs) && (KaitaiStream.mod(this.entry.ofs, this._parent.lenUnit) == 0) && (this.entry.code >= 0) && (this.entry.code <= this._parent.maxCode) && ( ((!(this._parent.isObjectStarts)) || (this._parent.hasOpenUnit) || (this.entry.code != 3) || (KaitaiStream.mod(this.entry.ofs, 8) == 0)) ) && ( ((this.idxEntry + 1 >= this._parent.num) || ( ((this.entry.ofs < this.nextEntry.ofs) && (this.nextEntry.ofs < this._parent.endOfs)) )) )) ;
          return this._m_isGood;
        }
      });

      /**
       * Whether this pair and all before it are good.
       */
      Object.defineProperty(SampledPair.prototype, 'isGoodUpToHere', {
        get: function() {
          if (this._m_isGoodUpToHere !== undefined)
            return this._m_isGoodUpToHere;
          this._m_isGoodUpToHere =  (( ((this.index == 0) || (this._parent.pairs[this.index - 1].isGoodUpToHere)) ) && (this.isGood)) ;
          return this._m_isGoodUpToHere;
        }
      });

      /**
       * The second entry.
       */
      Object.defineProperty(SampledPair.prototype, 'nextEntry', {
        get: function() {
          if (this._m_nextEntry !== undefined)
            return this._m_nextEntry;
          if (this.idxEntry + 1 < this._parent.num) {
            var _pos = this._io.pos;
            this._io.seek(this._parent.ofs + (this.idxEntry + 1) * this._parent.lenEntry);
            this._m_nextEntry = new PackedReloc_.PackedReloc(this._io, null, null, this._parent.isLittle, this._parent.numTypeBits, this._parent.lenUnit);
            this._io.seek(_pos);
          }
          return this._m_nextEntry;
        }
      });

      /**
       * Index of the pair in the sample.
       */

      return SampledPair;
    })();

    /**
     * Whether every pair is good; so if there are none.
     */
    Object.defineProperty(TableSample.prototype, 'isGood', {
      get: function() {
        if (this._m_isGood !== undefined)
          return this._m_isGood;
        this._m_isGood =  ((this.num == 0) || (this.pairs[this.pairs.length - 1].isGoodUpToHere)) ;
        return this._m_isGood;
      }
    });

    /**
     * Bytes by which offsets count here. Where the unit is open they may be up to four times as great.
     */
    Object.defineProperty(TableSample.prototype, 'lenUnit', {
      get: function() {
        if (this._m_lenUnit !== undefined)
          return this._m_lenUnit;
        this._m_lenUnit = (this.hasOpenUnit ? 2 : 4);
        return this._m_lenUnit;
      }
    });

    /**
     * Least offset in the unit of the sample.
     */
    Object.defineProperty(TableSample.prototype, 'minOfsHere', {
      get: function() {
        if (this._m_minOfsHere !== undefined)
          return this._m_minOfsHere;
        this._m_minOfsHere = (this.hasOpenUnit ? Math.floor(this.minOfs / 4) : this.minOfs);
        return this._m_minOfsHere;
      }
    });

    /**
     * Number of pairs; an entry short of a partner counts as one.
     */
    Object.defineProperty(TableSample.prototype, 'numPairs', {
      get: function() {
        if (this._m_numPairs !== undefined)
          return this._m_numPairs;
        this._m_numPairs = (this.num < 64 ? this.num : 64);
        return this._m_numPairs;
      }
    });

    /**
     * The pairs in order of the table.
     */
    Object.defineProperty(TableSample.prototype, 'pairs', {
      get: function() {
        if (this._m_pairs !== undefined)
          return this._m_pairs;
        this._m_pairs = [];
        for (var i = 0; i < this.numPairs; i++) {
          this._m_pairs.push(new SampledPair(this._io, this, this._root, i));
        }
        return this._m_pairs;
      }
    });

    /**
     * Whether the machine that wrote the dump is little-endian.
     */

    /**
     * Width of an entry's type field, 32, 4 or 5; the rest of the entry is its offset.
     */

    /**
     * Whether the unit of offsets is not known yet; then the smallest is assumed.
     */

    /**
     * Bytes from the start of the file to the first entry.
     */

    /**
     * Number of entries.
     */

    /**
     * Bytes per entry.
     */

    /**
     * Least offset that an entry may have.
     */

    /**
     * What the offset of every entry is less than.
     */

    /**
     * Greatest type code that an entry may have.
     */

    /**
     * Whether the codes are tags of objects.
     */

    return TableSample;
  })();

  /**
   * One unit that offsets of entries may count by, and whether the candidate's
   * `hash_list_word` is where the last vector of the hot section starts in it.
   */

  var UnitTrial = Pdmp.UnitTrial = (function() {
    function UnitTrial(_io, _parent, _root, index) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.index = index;

      this._read();
    }
    UnitTrial.prototype._read = function() {
    }

    /**
     * The object after it.
     */
    Object.defineProperty(UnitTrial.prototype, 'following', {
      get: function() {
        if (this._m_following !== undefined)
          return this._m_following;
        if (this.search.idxFound + 1 < this.starts.num) {
          var _pos = this._io.pos;
          this._io.seek(this.starts.ofs + (this.search.idxFound + 1) * this._parent.lenPacked);
          this._m_following = new PackedReloc_.PackedReloc(this._io, null, null, this._parent.isLittle, this._parent.numTypeBits, this.lenUnit);
          this._io.seek(_pos);
        }
        return this._m_following;
      }
    });

    /**
     * That object.
     */
    Object.defineProperty(UnitTrial.prototype, 'found', {
      get: function() {
        if (this._m_found !== undefined)
          return this._m_found;
        if (this.search.idxFound < this.starts.num) {
          var _pos = this._io.pos;
          this._io.seek(this.starts.ofs + this.search.idxFound * this._parent.lenPacked);
          this._m_found = new PackedReloc_.PackedReloc(this._io, null, null, this._parent.isLittle, this._parent.numTypeBits, this.lenUnit);
          this._io.seek(_pos);
        }
        return this._m_found;
      }
    });

    /**
     * Whether a vector starts there, within one alignment, and no object of the hot section after it.
     */
    Object.defineProperty(UnitTrial.prototype, 'isHashList', {
      get: function() {
        if (this._m_isHashList !== undefined)
          return this._m_isHashList;
        this._m_isHashList =  ((this.key > 0) && (this.search.idxFound < this.starts.num) && (this.found.ofs - this.key < 8) && (this.found.code == 5) && ( ((this.search.idxFound + 1 >= this.starts.num) || (this.following.ofs >= this._parent.header.ofsDiscardableStart)) )) ;
        return this._m_isHashList;
      }
    });

    /**
     * Whether that holds in this unit or one before it.
     */
    Object.defineProperty(UnitTrial.prototype, 'isHashListInSome', {
      get: function() {
        if (this._m_isHashListInSome !== undefined)
          return this._m_isHashListInSome;
        this._m_isHashListInSome =  ((this.isHashList) || ( ((this.index > 0) && (this._parent.trials[this.index - 1].isHashListInSome)) )) ;
        return this._m_isHashListInSome;
      }
    });

    /**
     * What would be `hash_list`.
     */
    Object.defineProperty(UnitTrial.prototype, 'key', {
      get: function() {
        if (this._m_key !== undefined)
          return this._m_key;
        this._m_key = this._parent.hashListWord.value;
        return this._m_key;
      }
    });

    /**
     * The first unit in which it holds; this one if it holds in none before.
     */
    Object.defineProperty(UnitTrial.prototype, 'lenFound', {
      get: function() {
        if (this._m_lenFound !== undefined)
          return this._m_lenFound;
        this._m_lenFound = ( ((this.index > 0) && (this._parent.trials[this.index - 1].isHashListInSome))  ? this._parent.trials[this.index - 1].lenFound : this.lenUnit);
        return this._m_lenFound;
      }
    });

    /**
     * The unit in bytes.
     */
    Object.defineProperty(UnitTrial.prototype, 'lenUnit', {
      get: function() {
        if (this._m_lenUnit !== undefined)
          return this._m_lenUnit;
        this._m_lenUnit = (this.index == 0 ? 4 : (this.index == 1 ? 8 : 2));
        return this._m_lenUnit;
      }
    });

    /**
     * Search for the first object that starts at or after `key`.
     */
    Object.defineProperty(UnitTrial.prototype, 'search', {
      get: function() {
        if (this._m_search !== undefined)
          return this._m_search;
        this._m_search = new StartSearch(this._io, this, this._root, this._parent.isLittle, this._parent.numTypeBits, this.lenUnit, this.starts.ofs, this._parent.lenPacked, this.key, 0, this.starts.num);
        return this._m_search;
      }
    });

    /**
     * Locator of `object_starts`.
     */
    Object.defineProperty(UnitTrial.prototype, 'starts', {
      get: function() {
        if (this._m_starts !== undefined)
          return this._m_starts;
        this._m_starts = this._parent.header.objectStarts;
        return this._m_starts;
      }
    });

    /**
     * 0 to 2.
     */

    return UnitTrial;
  })();

  /**
   * Every shape in both byte orders, the six little-endian ones first.
   */
  Object.defineProperty(Pdmp.prototype, 'candidates', {
    get: function() {
      if (this._m_candidates !== undefined)
        return this._m_candidates;
      this._m_candidates = [];
      for (var i = 0; i < 12; i++) {
        this._m_candidates.push(new Candidate(this._io, this, this._root, i));
      }
      return this._m_candidates;
    }
  });

  /**
   * The candidate that fits.
   */
  Object.defineProperty(Pdmp.prototype, 'chosen', {
    get: function() {
      if (this._m_chosen !== undefined)
        return this._m_chosen;
      this._m_chosen = this.candidates[this.candidates[this.candidates.length - 1].idxFitting];
      return this._m_chosen;
    }
  });

  /**
   * Data that are never relocated (floats, bool-vectors, text of strings and
   * buffers, limbs of bignums), then the tables.
   */
  Object.defineProperty(Pdmp.prototype, 'cold', {
    get: function() {
      if (this._m_cold !== undefined)
        return this._m_cold;
      this._m_cold = new Section(this._io, this, this._root, this.header.ofsColdStart, this._io.size);
      return this._m_cold;
    }
  });

  /**
   * Images of built-in symbols and subrs, to be copied into the executable
   * and then dropped; zero padding up to the cold section.
   */
  Object.defineProperty(Pdmp.prototype, 'discardable', {
    get: function() {
      if (this._m_discardable !== undefined)
        return this._m_discardable;
      this._m_discardable = new Section(this._io, this, this._root, this.header.ofsDiscardableStart, this.header.ofsColdStart);
      return this._m_discardable;
    }
  });

  /**
   * Slots of the dump to patch, one table a phase (early, late, very late).
   */
  Object.defineProperty(Pdmp.prototype, 'dumpRelocs', {
    get: function() {
      if (this._m_dumpRelocs !== undefined)
        return this._m_dumpRelocs;
      this._m_dumpRelocs = [];
      for (var i = 0; i < this.chosen.numPhases; i++) {
        this._m_dumpRelocs.push(new PackedTable(this._io, this, this._root, this.chosen.isLittle, this.chosen.numTypeBits, this.lenUnit, this.header.dumpRelocs[i].ofs, this.header.dumpRelocs[i].num, this.chosen.lenPacked));
      }
      return this._m_dumpRelocs;
    }
  });

  /**
   * Changes to the memory of the executable.
   */
  Object.defineProperty(Pdmp.prototype, 'emacsRelocs', {
    get: function() {
      if (this._m_emacsRelocs !== undefined)
        return this._m_emacsRelocs;
      this._m_emacsRelocs = new EmacsRelocTable(this._io, this, this._root, this.chosen.isLittle, this.chosen.shape != Pdmp.Shapes.PRE_MERGE, this.header.emacsRelocs.ofs, this.header.emacsRelocs.num);
      return this._m_emacsRelocs;
    }
  });

  /**
   * Charset table, Lisp objects with their satellite structures, the list of
   * hash tables (28 and later) and the variables of built-in symbols.
   */
  Object.defineProperty(Pdmp.prototype, 'hot', {
    get: function() {
      if (this._m_hot !== undefined)
        return this._m_hot;
      this._m_hot = new Section(this._io, this, this._root, this.lenHeader, this.header.ofsDiscardableStart);
      return this._m_hot;
    }
  });

  /**
   * Whether dumping got to its end. Emacs refuses a dump that is not complete.
   */
  Object.defineProperty(Pdmp.prototype, 'isComplete', {
    get: function() {
      if (this._m_isComplete !== undefined)
        return this._m_isComplete;
      this._m_isComplete = this.magic[0] == 68;
      return this._m_isComplete;
    }
  });

  /**
   * Whether the machine that wrote the dump is little-endian.
   */
  Object.defineProperty(Pdmp.prototype, 'isLittle', {
    get: function() {
      if (this._m_isLittle !== undefined)
        return this._m_isLittle;
      this._m_isLittle = this.chosen.isLittle;
      return this._m_isLittle;
    }
  });

  /**
   * Bytes from the start of the file to the hot section, magic and fingerprint included.
   */
  Object.defineProperty(Pdmp.prototype, 'lenHeader', {
    get: function() {
      if (this._m_lenHeader !== undefined)
        return this._m_lenHeader;
      this._m_lenHeader = this.chosen.lenHeader;
      return this._m_lenHeader;
    }
  });

  /**
   * Bytes by which offsets of entries count; the file does not state it, see `candidates`.
   */
  Object.defineProperty(Pdmp.prototype, 'lenUnit', {
    get: function() {
      if (this._m_lenUnit !== undefined)
        return this._m_lenUnit;
      this._m_lenUnit = this.chosen.lenUnit;
      return this._m_lenUnit;
    }
  });

  /**
   * Number of candidates that fit the file; 1 in every dump that can be read.
   */
  Object.defineProperty(Pdmp.prototype, 'numFitting', {
    get: function() {
      if (this._m_numFitting !== undefined)
        return this._m_numFitting;
      this._m_numFitting = this.candidates[this.candidates.length - 1].numFitting;
      return this._m_numFitting;
    }
  });

  /**
   * Start and tag of every Lisp object outside the discardable section.
   */
  Object.defineProperty(Pdmp.prototype, 'objectStarts', {
    get: function() {
      if (this._m_objectStarts !== undefined)
        return this._m_objectStarts;
      this._m_objectStarts = new PackedTable(this._io, this, this._root, this.chosen.isLittle, this.chosen.numTypeBits, this.lenUnit, this.header.objectStarts.ofs, this.header.objectStarts.num, this.chosen.lenPacked);
      return this._m_objectStarts;
    }
  });

  /**
   * Shape of the header, which tells the generation of Emacs.
   */
  Object.defineProperty(Pdmp.prototype, 'shape', {
    get: function() {
      if (this._m_shape !== undefined)
        return this._m_shape;
      this._m_shape = this.chosen.shape;
      return this._m_shape;
    }
  });

  /**
   * `DUMPEDGNUEMACS` and two NULs. The first byte is `!` until the last moment
   * of dumping; see `is_complete`.
   */

  /**
   * Digest of the only executable that may load this dump, found in it verbatim.
   */

  /**
   * No bytes. Fails unless exactly one candidate fits the file: none does in a
   * damaged file, and two may in one that is nearly empty.
   */

  /**
   * The rest of the header, in the shape and byte order of the one candidate that fits.
   */

  return Pdmp;
})();
