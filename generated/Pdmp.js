// Generated from spec/pdmp.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import { KaitaiStream } from './KaitaiStream.js'
import * as EmacsReloc_ from './EmacsReloc.js'
import * as PackedReloc_ from './PackedReloc.js'
import * as PackedSearch_ from './PackedSearch.js'

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
 * The tables hold half a million entries. They are instances, in pages, so
 * reading the header touches only the few entries that the candidates sample.
 * @see {@link https://git.savannah.gnu.org/cgit/emacs.git/tree/src/pdumper.c?h=emacs-30.1|struct dump_header}
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
    if (!( (((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([68, 85, 77, 80, 69, 68, 71, 78, 85, 69, 77, 65, 67, 83, 0, 0])) == 0)) || ((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([33, 85, 77, 80, 69, 68, 71, 78, 85, 69, 77, 65, 67, 83, 0, 0])) == 0)) || ((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([80, 82, 69, 76, 73, 78, 75, 69, 68, 80, 68, 77, 80, 0, 0, 1])) == 0))) )) {
      throw new KaitaiStream.ValidationNotAnyOfError(this.magic, this._io, "/seq/0");
    }
    this.fingerprint = this._io.readBytes(32);
    this.layoutCheck = KaitaiStream.bytesToStr(this._io.readBytes(0), "ASCII");
    if (!(this.layoutCheck == (this.numFitting == 1 ? "" : "exactly one layout that fits the file"))) {
      throw new KaitaiStream.ValidationNotEqualError((this.numFitting == 1 ? "" : "exactly one layout that fits the file"), this.layoutCheck, this._io, "/seq/2");
    }
    this.form = new HeaderForm(this._io, this, this._root, this.idxChosen);
    this.header = new DumpHeader(this._io, this, this._root, this.form.isLittle, this.form.numPhases, this.form.hasHashList, this.form.lenPacked);
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
      this.form = new HeaderForm(this._io, this, this._root, this.index);
    }

    /**
     * Whether the file fits so far, and has a `hash_list_word`.
     */
    Object.defineProperty(Candidate.prototype, 'canBeTried', {
      get: function() {
        if (this._m_canBeTried !== undefined)
          return this._m_canBeTried;
        this._m_canBeTried = (this.hasGoodEntries ? this.lenFile >= (this.form.ofsHashListWord + 4) : false);
        return this._m_canBeTried;
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
        this._m_fits =  ((this.hasGoodEntries) && ( ((this.form.shape == Pdmp.Shapes.PRE_MERGE) || (this.form.shape == Pdmp.Shapes.TALK) || (this.isHashList == this.form.hasHashList)) )) ;
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
        this._m_hasGoodEntries = (this.hasTablesAdjacent ?  ((this.relocsSample.isGood) && (this.startsSample.isGood))  : false);
        return this._m_hasGoodEntries;
      }
    });

    /**
     * Whether the unit of entries is not known from the shape of the header.
     */
    Object.defineProperty(Candidate.prototype, 'hasOpenUnit', {
      get: function() {
        if (this._m_hasOpenUnit !== undefined)
          return this._m_hasOpenUnit;
        this._m_hasOpenUnit = this.form.numPhases == 3;
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
        this._m_hasRoom = this.lenFile >= this.form.lenHeader;
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
        this._m_hasSections = (this.hasRoom ? this.header.hasSections : false);
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
        this._m_hasTablesAdjacent = (this.hasTablesInside ? this.header.hasTablesAdjacent : false);
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
        this._m_hasTablesInside = (this.hasSections ? this.header.hasTablesInside : false);
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
        if (this.lenFile >= (this.form.ofsHashListWord + 4)) {
          var _pos = this._io.pos;
          this._io.seek(this.form.ofsHashListWord);
          this._m_hashListWord = new OffsetWord(this._io, this, this._root, this.form.isLittle);
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
          this._m_header = new DumpHeader(this._io, this, this._root, this.form.isLittle, this.form.numPhases, this.form.hasHashList, this.form.lenPacked);
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
        this._m_idxFitting = (this.fits ? this.index : (this.index > 0 ? this._parent.candidates[this.index - 1].idxFitting : 0));
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
        this._m_isHashList = (this.canBeTried ? this.trials[this.trials.length - 1].isHashListInSome : false);
        return this._m_isHashList;
      }
    });

    /**
     * Size of the file in bytes.
     */
    Object.defineProperty(Candidate.prototype, 'lenFile', {
      get: function() {
        if (this._m_lenFile !== undefined)
          return this._m_lenFile;
        this._m_lenFile = this._io.size;
        return this._m_lenFile;
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
     * Number of candidates that fit, up to this one.
     */
    Object.defineProperty(Candidate.prototype, 'numFitting', {
      get: function() {
        if (this._m_numFitting !== undefined)
          return this._m_numFitting;
        this._m_numFitting = (this.fits ? (this.numFittingBefore + 1) : this.numFittingBefore);
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
        this._m_numFittingBefore = (this.index > 0 ? this._parent.candidates[this.index - 1].numFitting : 0);
        return this._m_numFittingBefore;
      }
    });

    /**
     * Number of their entries.
     */
    Object.defineProperty(Candidate.prototype, 'numRelocs', {
      get: function() {
        if (this._m_numRelocs !== undefined)
          return this._m_numRelocs;
        if (this.hasRoom) {
          this._m_numRelocs = this.header.dumpRelocs[0].num;
        }
        return this._m_numRelocs;
      }
    });

    /**
     * Number of their entries.
     */
    Object.defineProperty(Candidate.prototype, 'numStarts', {
      get: function() {
        if (this._m_numStarts !== undefined)
          return this._m_numStarts;
        if (this.hasRoom) {
          this._m_numStarts = this.header.objectStarts.num;
        }
        return this._m_numStarts;
      }
    });

    /**
     * Bytes from the start of the file to the cold section.
     */
    Object.defineProperty(Candidate.prototype, 'ofsCold', {
      get: function() {
        if (this._m_ofsCold !== undefined)
          return this._m_ofsCold;
        if (this.hasRoom) {
          this._m_ofsCold = this.header.ofsColdStart;
        }
        return this._m_ofsCold;
      }
    });

    /**
     * Bytes from the start of the file to the end of the hot section.
     */
    Object.defineProperty(Candidate.prototype, 'ofsHotEnd', {
      get: function() {
        if (this._m_ofsHotEnd !== undefined)
          return this._m_ofsHotEnd;
        if (this.hasRoom) {
          this._m_ofsHotEnd = this.header.ofsDiscardableStart;
        }
        return this._m_ofsHotEnd;
      }
    });

    /**
     * Bytes from the start of the file to the early `dump_relocs`, which begin the tables.
     */
    Object.defineProperty(Candidate.prototype, 'ofsRelocs', {
      get: function() {
        if (this._m_ofsRelocs !== undefined)
          return this._m_ofsRelocs;
        if (this.hasRoom) {
          this._m_ofsRelocs = this.header.dumpRelocs[0].ofs;
        }
        return this._m_ofsRelocs;
      }
    });

    /**
     * Bytes from the start of the file to `object_starts`.
     */
    Object.defineProperty(Candidate.prototype, 'ofsStarts', {
      get: function() {
        if (this._m_ofsStarts !== undefined)
          return this._m_ofsStarts;
        if (this.hasRoom) {
          this._m_ofsStarts = this.header.objectStarts.ofs;
        }
        return this._m_ofsStarts;
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
          this._m_relocsSample = new TableSample(this._io, this, this._root, this.form.isLittle, this.form.numTypeBits, this.hasOpenUnit, this.ofsRelocs, this.numRelocs, this.form.lenPacked, this.form.lenHeader, this.ofsCold, this.form.maxCode, false);
        }
        return this._m_relocsSample;
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
          this._m_startsSample = new TableSample(this._io, this, this._root, this.form.isLittle, this.form.numTypeBits, this.hasOpenUnit, this.ofsStarts, this.numStarts, this.form.lenPacked, this.form.lenHeader, this.ofsRelocs, 7, true);
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
        if (this.canBeTried) {
          this._m_trials = [];
          for (var i = 0; i < (this.hasOpenUnit ? 3 : 1); i++) {
            this._m_trials.push(new UnitTrial(this._io, this, this._root, i));
          }
        }
        return this._m_trials;
      }
    });

    /**
     * The shape and the byte order.
     */

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
     * Alignment of 8-byte scalars as the tables tell it; 0 if none ends at an odd multiple of 4.
     */
    Object.defineProperty(DumpHeader.prototype, 'alignTables', {
      get: function() {
        if (this._m_alignTables !== undefined)
          return this._m_alignTables;
        this._m_alignTables = (KaitaiStream.mod(this.objectStarts.ofsNext4, 8) != 0 ? (this.emacsRelocs.ofs == this.objectStarts.ofsNext8 ? 8 : 4) : (KaitaiStream.mod(this.dumpRelocs[this.numPhases - 1].ofsNext4, 8) != 0 ? (this.objectStarts.ofs == this.dumpRelocs[this.numPhases - 1].ofsNext8 ? 8 : 4) : (this.numPhases == 1 ? 0 : (KaitaiStream.mod(this.dumpRelocs[1].ofsNext4, 8) != 0 ? (this.dumpRelocs[2].ofs == this.dumpRelocs[1].ofsNext8 ? 8 : 4) : (KaitaiStream.mod(this.dumpRelocs[0].ofsNext4, 8) != 0 ? (this.dumpRelocs[1].ofs == this.dumpRelocs[0].ofsNext8 ? 8 : 4) : 0)))));
        return this._m_alignTables;
      }
    });

    /**
     * Whether the sections follow one another, with the cold one on a page.
     */
    Object.defineProperty(DumpHeader.prototype, 'hasSections', {
      get: function() {
        if (this._m_hasSections !== undefined)
          return this._m_hasSections;
        this._m_hasSections =  ((this.lenHeader <= this.ofsDiscardableStart) && (this.ofsDiscardableStart <= this.ofsColdStart) && (this.ofsColdStart <= this.dumpRelocs[0].ofs) && (KaitaiStream.mod(this.ofsColdStart, 4096) == 0)) ;
        return this._m_hasSections;
      }
    });

    /**
     * Whether the tables follow one another and the last one ends the file.
     */
    Object.defineProperty(DumpHeader.prototype, 'hasTablesAdjacent', {
      get: function() {
        if (this._m_hasTablesAdjacent !== undefined)
          return this._m_hasTablesAdjacent;
        this._m_hasTablesAdjacent =  (((this.numPhases == 1 ? true :  (( ((this.dumpRelocs[1].ofs == this.dumpRelocs[0].ofsNext4) || (this.dumpRelocs[1].ofs == this.dumpRelocs[0].ofsNext8)) ) && ( ((this.dumpRelocs[2].ofs == this.dumpRelocs[1].ofsNext4) || (this.dumpRelocs[2].ofs == this.dumpRelocs[1].ofsNext8)) )) )) && ( ((this.objectStarts.ofs == this.dumpRelocs[this.numPhases - 1].ofsNext4) || (this.objectStarts.ofs == this.dumpRelocs[this.numPhases - 1].ofsNext8)) ) && ( ((this.emacsRelocs.ofs == this.objectStarts.ofsNext4) || (this.emacsRelocs.ofs == this.objectStarts.ofsNext8)) ) && (this.emacsRelocs.ofsAfter == this._io.size)) ;
        return this._m_hasTablesAdjacent;
      }
    });

    /**
     * Whether all tables lie in the file.
     */
    Object.defineProperty(DumpHeader.prototype, 'hasTablesInside', {
      get: function() {
        if (this._m_hasTablesInside !== undefined)
          return this._m_hasTablesInside;
        this._m_hasTablesInside =  ((this.dumpRelocs[0].isInside) && ((this.numPhases == 1 ? true :  ((this.dumpRelocs[1].isInside) && (this.dumpRelocs[2].isInside)) )) && (this.objectStarts.isInside) && (this.emacsRelocs.isInside)) ;
        return this._m_hasTablesInside;
      }
    });

    /**
     * Bytes from the start of the file to the end of the header.
     */
    Object.defineProperty(DumpHeader.prototype, 'lenHeader', {
      get: function() {
        if (this._m_lenHeader !== undefined)
          return this._m_lenHeader;
        this._m_lenHeader = ((this.numPhases == 3 ? 96 : 80) + (this.hasHashList ? 4 : 0));
        return this._m_lenHeader;
      }
    });

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
   * Up to 256 neighbouring entries of the table.
   */

  var EmacsRelocPage = Pdmp.EmacsRelocPage = (function() {
    function EmacsRelocPage(_io, _parent, _root, isLittle, hasEmacsLv, ofs, num) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isLittle = isLittle;
      this.hasEmacsLv = hasEmacsLv;
      this.ofs = ofs;
      this.num = num;

      this._read();
    }
    EmacsRelocPage.prototype._read = function() {
    }

    /**
     * The entries.
     */
    Object.defineProperty(EmacsRelocPage.prototype, 'entries', {
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
     * Bytes from the start of the file to the first entry of the page.
     */

    /**
     * Number of entries of the page.
     */

    return EmacsRelocPage;
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
     * The entries, as one object each, 256 to a page.
     */
    Object.defineProperty(EmacsRelocTable.prototype, 'pages', {
      get: function() {
        if (this._m_pages !== undefined)
          return this._m_pages;
        this._m_pages = [];
        for (var i = 0; i < Math.floor((this.num + 255) / 256); i++) {
          this._m_pages.push(new EmacsRelocPage(this._io, this, this._root, this.isLittle, this.hasEmacsLv, (this.ofs + i * 4096), (this.num - i * 256 < 256 ? (this.num - i * 256) : 256)));
        }
        return this._m_pages;
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
   * A shape of the header in a byte order, and what follows from both. Takes no bytes.
   */

  var HeaderForm = Pdmp.HeaderForm = (function() {
    function HeaderForm(_io, _parent, _root, index) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.index = index;

      this._read();
    }
    HeaderForm.prototype._read = function() {
    }

    /**
     * Whether `emacs_relocs` may have entries of type 5.
     */
    Object.defineProperty(HeaderForm.prototype, 'hasEmacsLv', {
      get: function() {
        if (this._m_hasEmacsLv !== undefined)
          return this._m_hasEmacsLv;
        this._m_hasEmacsLv = this.shape != Pdmp.Shapes.PRE_MERGE;
        return this._m_hasEmacsLv;
      }
    });

    /**
     * Whether the header ends with `ofs_hash_list`.
     */
    Object.defineProperty(HeaderForm.prototype, 'hasHashList', {
      get: function() {
        if (this._m_hasHashList !== undefined)
          return this._m_hasHashList;
        this._m_hasHashList =  ((this.shape == Pdmp.Shapes.DEV_28_A) || (this.shape == Pdmp.Shapes.EMACS_28)) ;
        return this._m_hasHashList;
      }
    });

    /**
     * Byte order of the machine.
     */
    Object.defineProperty(HeaderForm.prototype, 'isLittle', {
      get: function() {
        if (this._m_isLittle !== undefined)
          return this._m_isLittle;
        this._m_isLittle = this.index < 6;
        return this._m_isLittle;
      }
    });

    /**
     * Bytes from the start of the file to the end of the header.
     */
    Object.defineProperty(HeaderForm.prototype, 'lenHeader', {
      get: function() {
        if (this._m_lenHeader !== undefined)
          return this._m_lenHeader;
        this._m_lenHeader = (this.hasHashList ? (this.ofsHashListWord + 4) : this.ofsHashListWord);
        return this._m_lenHeader;
      }
    });

    /**
     * Bytes per entry of `dump_relocs` and `object_starts`.
     */
    Object.defineProperty(HeaderForm.prototype, 'lenPacked', {
      get: function() {
        if (this._m_lenPacked !== undefined)
          return this._m_lenPacked;
        this._m_lenPacked = (this.shape == Pdmp.Shapes.PRE_MERGE ? 8 : 4);
        return this._m_lenPacked;
      }
    });

    /**
     * Greatest type code of `dump_relocs`.
     */
    Object.defineProperty(HeaderForm.prototype, 'maxCode', {
      get: function() {
        if (this._m_maxCode !== undefined)
          return this._m_maxCode;
        this._m_maxCode = (this.shape == Pdmp.Shapes.PRE_MERGE ? 17 : (this.shape == Pdmp.Shapes.TALK ? 15 : (this.numPhases == 3 ? 20 : 18)));
        return this._m_maxCode;
      }
    });

    /**
     * Number of `dump_relocs` tables.
     */
    Object.defineProperty(HeaderForm.prototype, 'numPhases', {
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
    Object.defineProperty(HeaderForm.prototype, 'numTypeBits', {
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
    Object.defineProperty(HeaderForm.prototype, 'ofsHashListWord', {
      get: function() {
        if (this._m_ofsHashListWord !== undefined)
          return this._m_ofsHashListWord;
        this._m_ofsHashListWord = (this.numPhases == 3 ? 96 : 80);
        return this._m_ofsHashListWord;
      }
    });

    /**
     * Shape of the header.
     */
    Object.defineProperty(HeaderForm.prototype, 'shape', {
      get: function() {
        if (this._m_shape !== undefined)
          return this._m_shape;
        this._m_shape = KaitaiStream.mod(this.index, 6);
        return this._m_shape;
      }
    });

    /**
     * 0 to 5 little-endian, 6 to 11 big-endian; see `shapes`.
     */

    return HeaderForm;
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
   * Up to 1,024 neighbouring entries of a table. Objects for all entries of a
   * table take seconds and a gigabyte; these are made when they are asked for.
   */

  var PackedPage = Pdmp.PackedPage = (function() {
    function PackedPage(_io, _parent, _root, isLittle, numTypeBits, lenUnit, ofs, num) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isLittle = isLittle;
      this.numTypeBits = numTypeBits;
      this.lenUnit = lenUnit;
      this.ofs = ofs;
      this.num = num;

      this._read();
    }
    PackedPage.prototype._read = function() {
    }

    /**
     * The entries.
     */
    Object.defineProperty(PackedPage.prototype, 'entries', {
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
     * Bytes from the start of the file to the first entry of the page.
     */

    /**
     * Number of entries of the page.
     */

    return PackedPage;
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
     * The entries, as one object each, 1,024 to a page.
     */
    Object.defineProperty(PackedTable.prototype, 'pages', {
      get: function() {
        if (this._m_pages !== undefined)
          return this._m_pages;
        this._m_pages = [];
        for (var i = 0; i < Math.floor((this.num + 1023) / 1024); i++) {
          this._m_pages.push(new PackedPage(this._io, this, this._root, this.isLittle, this.numTypeBits, this.lenUnit, (this.ofs + (i * 1024) * this.lenEntry), (this.num - i * 1024 < 1024 ? (this.num - i * 1024) : 1024)));
        }
        return this._m_pages;
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
        this._m_len = (this.ofsEnd - this.ofs);
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
        this._m_isInside =  ((this.ofs >= 0) && (this.ofs <= this.lenFile) && (this.num >= 0) && (this.num <= Math.floor((this.lenFile - this.ofs) / this.lenEntry))) ;
        return this._m_isInside;
      }
    });

    /**
     * Size of the file in bytes.
     */
    Object.defineProperty(TableLocator.prototype, 'lenFile', {
      get: function() {
        if (this._m_lenFile !== undefined)
          return this._m_lenFile;
        this._m_lenFile = this._io.size;
        return this._m_lenFile;
      }
    });

    /**
     * Bytes from the start of the file to the end of the table; meaningful if `is_inside`.
     */
    Object.defineProperty(TableLocator.prototype, 'ofsAfter', {
      get: function() {
        if (this._m_ofsAfter !== undefined)
          return this._m_ofsAfter;
        this._m_ofsAfter = (this.ofs + this.num * this.lenEntry);
        return this._m_ofsAfter;
      }
    });

    /**
     * Where the next table starts if tables are aligned to 4 (2018, and i386).
     */
    Object.defineProperty(TableLocator.prototype, 'ofsNext4', {
      get: function() {
        if (this._m_ofsNext4 !== undefined)
          return this._m_ofsNext4;
        this._m_ofsNext4 = (Math.floor((this.ofsAfter + 3) / 4) * 4);
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
        this._m_ofsNext8 = (Math.floor((this.ofsAfter + 7) / 8) * 8);
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
    function TableSample(_io, _parent, _root, isLittle, numCodeBits, isUnitOpen, ofsTable, numEntries, lenEntry, minOfs, endOfs, maxCode, isObjectStarts) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isLittle = isLittle;
      this.numCodeBits = numCodeBits;
      this.isUnitOpen = isUnitOpen;
      this.ofsTable = ofsTable;
      this.numEntries = numEntries;
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
       * Type code of the first entry.
       */
      Object.defineProperty(SampledPair.prototype, 'code', {
        get: function() {
          if (this._m_code !== undefined)
            return this._m_code;
          this._m_code = this.entry.code;
          return this._m_code;
        }
      });

      /**
       * The first entry.
       */
      Object.defineProperty(SampledPair.prototype, 'entry', {
        get: function() {
          if (this._m_entry !== undefined)
            return this._m_entry;
          var _pos = this._io.pos;
          this._io.seek(this._parent.ofsTable + this.idxEntry * this._parent.lenEntry);
          this._m_entry = new PackedReloc_.PackedReloc(this._io, null, null, this._parent.isLittle, this._parent.numCodeBits, this._parent.lenUnit);
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
          this._m_idxEntry = (this.index > 0 ? Math.floor((this.index * (this._parent.numEntries - 1)) / (this._parent.numPairs - 1)) : 0);
          return this._m_idxEntry;
        }
      });

      /**
       * Whether the second entry, if any, lies behind the first and where it may.
       */
      Object.defineProperty(SampledPair.prototype, 'isAscending', {
        get: function() {
          if (this._m_isAscending !== undefined)
            return this._m_isAscending;
          this._m_isAscending = (this.idxEntry + 1 >= this._parent.numEntries ? true :  ((this.ofsEntry < this.ofsNext) && (this.ofsNext < this._parent.endOfs)) );
          return this._m_isAscending;
        }
      });

      /**
       * Whether the entries ascend, lie where they may and have known types.
       */
      Object.defineProperty(SampledPair.prototype, 'isGood', {
        get: function() {
          if (this._m_isGood !== undefined)
            return this._m_isGood;
          this._m_isGood =  ((this.ofsEntry >= this._parent.minOfsHere) && (this.ofsEntry < this._parent.endOfs) && (KaitaiStream.mod(this.ofsEntry, this._parent.lenUnit) == 0) && (this.code >= 0) && (this.code <= this._parent.maxCode) && ( ((!(this._parent.isObjectStarts)) || (this._parent.isUnitOpen) || (this.code != 3) || (KaitaiStream.mod(this.ofsEntry, 8) == 0)) ) && (this.isAscending)) ;
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
          this._m_isGoodUpToHere =  (((this.index == 0 ? true : this._parent.pairs[this.index - 1].isGoodUpToHere)) && (this.isGood)) ;
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
          if (this.idxEntry + 1 < this._parent.numEntries) {
            var _pos = this._io.pos;
            this._io.seek(this._parent.ofsTable + (this.idxEntry + 1) * this._parent.lenEntry);
            this._m_nextEntry = new PackedReloc_.PackedReloc(this._io, null, null, this._parent.isLittle, this._parent.numCodeBits, this._parent.lenUnit);
            this._io.seek(_pos);
          }
          return this._m_nextEntry;
        }
      });

      /**
       * Offset in the first entry.
       */
      Object.defineProperty(SampledPair.prototype, 'ofsEntry', {
        get: function() {
          if (this._m_ofsEntry !== undefined)
            return this._m_ofsEntry;
          this._m_ofsEntry = this.entry.ofs;
          return this._m_ofsEntry;
        }
      });

      /**
       * Offset in the second entry.
       */
      Object.defineProperty(SampledPair.prototype, 'ofsNext', {
        get: function() {
          if (this._m_ofsNext !== undefined)
            return this._m_ofsNext;
          if (this.idxEntry + 1 < this._parent.numEntries) {
            this._m_ofsNext = this.nextEntry.ofs;
          }
          return this._m_ofsNext;
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
        this._m_isGood = (this.numEntries == 0 ? true : this.pairs[this.pairs.length - 1].isGoodUpToHere);
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
        this._m_lenUnit = (this.isUnitOpen ? 2 : 4);
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
        this._m_minOfsHere = (this.isUnitOpen ? Math.floor(this.minOfs / 4) : this.minOfs);
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
        this._m_numPairs = (this.numEntries < 64 ? this.numEntries : 64);
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
        if (this.search.idxFound + 1 < this._parent.numStarts) {
          var _pos = this._io.pos;
          this._io.seek(this._parent.ofsStarts + (this.search.idxFound + 1) * this._parent.form.lenPacked);
          this._m_following = new PackedReloc_.PackedReloc(this._io, null, null, this._parent.form.isLittle, this._parent.form.numTypeBits, this.lenUnit);
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
        if (this.search.idxFound < this._parent.numStarts) {
          var _pos = this._io.pos;
          this._io.seek(this._parent.ofsStarts + this.search.idxFound * this._parent.form.lenPacked);
          this._m_found = new PackedReloc_.PackedReloc(this._io, null, null, this._parent.form.isLittle, this._parent.form.numTypeBits, this.lenUnit);
          this._io.seek(_pos);
        }
        return this._m_found;
      }
    });

    /**
     * Whether it holds in a unit before this one.
     */
    Object.defineProperty(UnitTrial.prototype, 'isBefore', {
      get: function() {
        if (this._m_isBefore !== undefined)
          return this._m_isBefore;
        this._m_isBefore = (this.index > 0 ? this._parent.trials[this.index - 1].isHashListInSome : false);
        return this._m_isBefore;
      }
    });

    /**
     * Whether a vector starts there, within one alignment, and no object of the hot section after it.
     */
    Object.defineProperty(UnitTrial.prototype, 'isHashList', {
      get: function() {
        if (this._m_isHashList !== undefined)
          return this._m_isHashList;
        this._m_isHashList = (this.search.idxFound < this._parent.numStarts ?  ((this.key > 0) && (this.ofsFound - this.key < 8) && (this.found.code == 5) && (this.isLastHot))  : false);
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
        this._m_isHashListInSome =  ((this.isHashList) || (this.isBefore)) ;
        return this._m_isHashListInSome;
      }
    });

    /**
     * Whether no object of the hot section starts after it.
     */
    Object.defineProperty(UnitTrial.prototype, 'isLastHot', {
      get: function() {
        if (this._m_isLastHot !== undefined)
          return this._m_isLastHot;
        this._m_isLastHot = (this.search.idxFound + 1 >= this._parent.numStarts ? true : this.following.ofs >= this._parent.ofsHotEnd);
        return this._m_isLastHot;
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
        this._m_lenFound = (this.isBefore ? this._parent.trials[this.index - 1].lenFound : this.lenUnit);
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
     * Where it starts.
     */
    Object.defineProperty(UnitTrial.prototype, 'ofsFound', {
      get: function() {
        if (this._m_ofsFound !== undefined)
          return this._m_ofsFound;
        if (this.search.idxFound < this._parent.numStarts) {
          this._m_ofsFound = this.found.ofs;
        }
        return this._m_ofsFound;
      }
    });

    /**
     * Search for the first object that starts at or after `key`.
     */
    Object.defineProperty(UnitTrial.prototype, 'search', {
      get: function() {
        if (this._m_search !== undefined)
          return this._m_search;
        this._m_search = new PackedSearch_.PackedSearch(this._io, null, null, this._parent.form.isLittle, this._parent.form.numTypeBits, this.lenUnit, this._parent.ofsStarts, this._parent.form.lenPacked, this.key, 0, this._parent.numStarts);
        return this._m_search;
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
   * Data that are never relocated (floats, bool-vectors, text of strings and
   * buffers, limbs of bignums), then the tables.
   */
  Object.defineProperty(Pdmp.prototype, 'cold', {
    get: function() {
      if (this._m_cold !== undefined)
        return this._m_cold;
      this._m_cold = new Section(this._io, this, this._root, this.header.ofsColdStart, this.lenFile);
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
      for (var i = 0; i < this.form.numPhases; i++) {
        this._m_dumpRelocs.push(new PackedTable(this._io, this, this._root, this.form.isLittle, this.form.numTypeBits, this.lenUnit, this.header.dumpRelocs[i].ofs, this.header.dumpRelocs[i].num, this.form.lenPacked));
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
      this._m_emacsRelocs = new EmacsRelocTable(this._io, this, this._root, this.form.isLittle, this.form.hasEmacsLv, this.header.emacsRelocs.ofs, this.header.emacsRelocs.num);
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
   * Index of the candidate that fits.
   */
  Object.defineProperty(Pdmp.prototype, 'idxChosen', {
    get: function() {
      if (this._m_idxChosen !== undefined)
        return this._m_idxChosen;
      this._m_idxChosen = this.candidates[this.candidates.length - 1].idxFitting;
      return this._m_idxChosen;
    }
  });

  /**
   * Whether dumping got to its end. Emacs refuses a dump that is not complete.
   */
  Object.defineProperty(Pdmp.prototype, 'isComplete', {
    get: function() {
      if (this._m_isComplete !== undefined)
        return this._m_isComplete;
      this._m_isComplete = this.magic[0] != 33;
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
      this._m_isLittle = this.form.isLittle;
      return this._m_isLittle;
    }
  });

  /**
   * Size of the file in bytes. Offsets of a dump have 32 bits, and so has its size.
   */
  Object.defineProperty(Pdmp.prototype, 'lenFile', {
    get: function() {
      if (this._m_lenFile !== undefined)
        return this._m_lenFile;
      this._m_lenFile = this._io.size;
      return this._m_lenFile;
    }
  });

  /**
   * Bytes from the start of the file to the hot section, magic and fingerprint included.
   */
  Object.defineProperty(Pdmp.prototype, 'lenHeader', {
    get: function() {
      if (this._m_lenHeader !== undefined)
        return this._m_lenHeader;
      this._m_lenHeader = this.form.lenHeader;
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
      this._m_lenUnit = this.candidates[this.idxChosen].lenUnit;
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
   * Number of objects in `object_starts`.
   */
  Object.defineProperty(Pdmp.prototype, 'numObjectStarts', {
    get: function() {
      if (this._m_numObjectStarts !== undefined)
        return this._m_numObjectStarts;
      this._m_numObjectStarts = this.header.objectStarts.num;
      return this._m_numObjectStarts;
    }
  });

  /**
   * Start and tag of every Lisp object outside the discardable section.
   */
  Object.defineProperty(Pdmp.prototype, 'objectStarts', {
    get: function() {
      if (this._m_objectStarts !== undefined)
        return this._m_objectStarts;
      this._m_objectStarts = new PackedTable(this._io, this, this._root, this.form.isLittle, this.form.numTypeBits, this.lenUnit, this.header.objectStarts.ofs, this.header.objectStarts.num, this.form.lenPacked);
      return this._m_objectStarts;
    }
  });

  /**
   * Bytes from the start of the file to `object_starts`.
   */
  Object.defineProperty(Pdmp.prototype, 'ofsObjectStarts', {
    get: function() {
      if (this._m_ofsObjectStarts !== undefined)
        return this._m_ofsObjectStarts;
      this._m_ofsObjectStarts = this.header.objectStarts.ofs;
      return this._m_ofsObjectStarts;
    }
  });

  /**
   * Shape of the header, which tells the generation of Emacs.
   */
  Object.defineProperty(Pdmp.prototype, 'shape', {
    get: function() {
      if (this._m_shape !== undefined)
        return this._m_shape;
      this._m_shape = KaitaiStream.mod(this.form.index, 6);
      return this._m_shape;
    }
  });

  /**
   * `DUMPEDGNUEMACS` and two NULs. The first byte is `!` until the last moment
   * of dumping; see `is_complete`. `PRELINKEDPDMP`, two NULs and 1 if the words
   * are relocated already: the program pdmp writes such files, which Emacs refuses.
   */

  /**
   * Digest of the only executable that may load this dump, found in it verbatim.
   */

  /**
   * No bytes. Fails unless exactly one candidate fits the file: none does in a
   * damaged file, and two may in one that is nearly empty.
   */

  /**
   * Shape and byte order of the header; no bytes.
   */

  /**
   * The rest of the header, in the shape and byte order of the one candidate that fits.
   */

  return Pdmp;
})();
