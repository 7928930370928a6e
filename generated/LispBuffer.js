// Generated from spec/lisp_buffer.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import { KaitaiStream } from './KaitaiStream.js'
import * as LispLayout_ from './LispLayout.js'
import * as VectorlikeHeader_ from './VectorlikeHeader.js'

/**
 * struct buffer. In C the names of the Lisp words up to `own_text` end in `_`. Which
 * release has which is read off Emacs 27, 28 and 30. Of 29 it follows from the
 * number of them: those of 28 and, with tree-sitter, `ts_parser_list`.
 *
 * The header tells the two things that depend on how Emacs was built: whether it
 * has tree-sitter, and on 32-bit machines the size of `time_t`.
 * @see {@link https://git.savannah.gnu.org/cgit/emacs.git/tree/src/buffer.h|Source}
 */

export const LispBuffer = (function() {
  function LispBuffer(_io, _parent, _root, layout) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.layout = layout;

    this._read();
  }
  LispBuffer.prototype._read = function() {
    this.header = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this.layout);
    this.name = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    if (this.layout.release >= 30) {
      this.lastName = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    }
    this.filename = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.directory = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.backedUp = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.saveLength = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.autoSaveFileName = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.readOnly = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.mark = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.localVarAlist = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.majorMode = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    if (this.layout.release >= 28) {
      this.localMinorModes = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    }
    this.modeName = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.modeLineFormat = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.headerLineFormat = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.tabLineFormat = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.keymap = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.abbrevTable = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.syntaxTable = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.categoryTable = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    if (this.layout.release < 30) {
      this.caseFoldSearch = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    }
    this.tabWidth = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.fillColumn = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.leftMargin = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.autoFillFunction = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.downcaseTable = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.upcaseTable = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.caseCanonTable = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.caseEqvTable = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.truncateLines = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.wordWrap = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.ctlArrow = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.bidiDisplayReordering = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.bidiParagraphDirection = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.bidiParagraphSeparateRe = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.bidiParagraphStartRe = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.selectiveDisplay = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.selectiveDisplayEllipses = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    if (this.layout.release == 27) {
      this.minorModes = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    }
    this.overwriteMode = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.abbrevMode = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.displayTable = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.markActive = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.enableMultibyteCharacters = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.bufferFileCodingSystem = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.fileFormat = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.autoSaveFileFormat = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.cacheLongScans = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.widthTable = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.ptMarker = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.begvMarker = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.zvMarker = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.pointBeforeScroll = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.fileTruename = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.invisibilitySpec = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.lastSelectedWindow = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.displayCount = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.leftMarginCols = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.rightMarginCols = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.leftFringeWidth = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.rightFringeWidth = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.fringesOutsideMargins = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.scrollBarWidth = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.scrollBarHeight = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.verticalScrollBarType = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.horizontalScrollBarType = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.indicateEmptyLines = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.indicateBufferBoundaries = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.fringeIndicatorAlist = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.fringeCursorAlist = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.displayTime = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.scrollUpAggressively = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.scrollDownAggressively = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.cursorType = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.extraLineSpacing = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    if (this.hasTreeSitter) {
      this.tsParserList = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    }
    if (this.layout.release >= 30) {
      this.textConversionStyle = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    }
    this.cursorInNonSelectedWindows = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.ownText = new BufferText(this._io, this, this._root);
    this.text = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    if (this.layout.release == 27) {
      this.next = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    }
    this.pt = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    this.ptByte = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    this.begv = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    this.begvByte = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    this.zv = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    this.zvByte = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    this.baseBuffer = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    this.indirections = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
    this.windowCount = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
    this.localFlags = this._io.readBytes(50);
    this.modtime = new TimeValue(this._io, this, this._root, this.lenTimeT);
    this.modtimeRest = this._io.readBytes(this.lenTimeT);
    this.modtimeSize = new LispLayout_.LispLayout.Int64(this._io, null, null, this.layout);
    this.autoSaveModified = new LispLayout_.LispLayout.Int64(this._io, null, null, this.layout);
    this.displayErrorModiff = new LispLayout_.LispLayout.Int64(this._io, null, null, this.layout);
    this.autoSaveFailureTime = new TimeValue(this._io, this, this._root, this.lenTimeT);
    this.lastWindowStart = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    this.newlineCache = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    this.widthRunCache = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    this.bidiParagraphCache = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    this.bits = this._io.readU1();
    if (this.layout.release < 29) {
      this.overlaysBefore = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    }
    if (this.layout.release < 29) {
      this.overlaysAfter = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    }
    if (this.layout.release < 29) {
      this.overlayCenter = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    }
    if (this.layout.release >= 29) {
      this.overlays = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    }
    if (this.hasTsLinecol) {
      this.tsLinecol = [];
      for (var i = 0; i < 9; i++) {
        this.tsLinecol.push(new LispLayout_.LispLayout.Word(this._io, null, null, this.layout));
      }
    }
    this.undoList = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
    this.padTail = new LispLayout_.LispLayout.Padding(this._io, null, null, this.layout.alignObject8);
  }

  /**
   * struct buffer_text
   */

  var BufferText = LispBuffer.BufferText = (function() {
    function BufferText(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BufferText.prototype._read = function() {
      this.padHead = new LispLayout_.LispLayout.Padding(this._io, null, null, this._root.layout.align8);
      this.beg = new LispLayout_.LispLayout.Word(this._io, null, null, this._root.layout);
      this.gpt = new LispLayout_.LispLayout.Word(this._io, null, null, this._root.layout);
      this.z = new LispLayout_.LispLayout.Word(this._io, null, null, this._root.layout);
      this.gptByte = new LispLayout_.LispLayout.Word(this._io, null, null, this._root.layout);
      this.zByte = new LispLayout_.LispLayout.Word(this._io, null, null, this._root.layout);
      this.gapSize = new LispLayout_.LispLayout.Word(this._io, null, null, this._root.layout);
      this.modiff = new LispLayout_.LispLayout.Int64(this._io, null, null, this._root.layout);
      this.charsModiff = new LispLayout_.LispLayout.Int64(this._io, null, null, this._root.layout);
      this.saveModiff = new LispLayout_.LispLayout.Int64(this._io, null, null, this._root.layout);
      this.overlayModiff = new LispLayout_.LispLayout.Int64(this._io, null, null, this._root.layout);
      this.compact = new LispLayout_.LispLayout.Int64(this._io, null, null, this._root.layout);
      this.begUnchanged = new LispLayout_.LispLayout.Word(this._io, null, null, this._root.layout);
      this.endUnchanged = new LispLayout_.LispLayout.Word(this._io, null, null, this._root.layout);
      this.unchangedModified = new LispLayout_.LispLayout.Int64(this._io, null, null, this._root.layout);
      this.overlayUnchangedModified = new LispLayout_.LispLayout.Int64(this._io, null, null, this._root.layout);
      this.intervals = new LispLayout_.LispLayout.Word(this._io, null, null, this._root.layout);
      this.markers = new LispLayout_.LispLayout.Word(this._io, null, null, this._root.layout);
      this.bits = this._io.readU1();
      this.padTail = new LispLayout_.LispLayout.Padding(this._io, null, null, this._root.layout.align8);
    }

    /**
     * To the alignment of the structure.
     */

    /**
     * The bytes, with a gap in them, in the cold section; 0 if the buffer was killed.
     */

    /**
     * Position of the gap, in characters.
     */

    /**
     * Position of the end, in characters.
     */

    /**
     * Position of the gap, in bytes.
     */

    /**
     * Position of the end, in bytes.
     */

    /**
     * Bytes in the gap; zero in a dump.
     */

    /**
     * Count of changes.
     */

    /**
     * `modiff` at the last change of characters.
     */

    /**
     * `modiff` when last saved.
     */

    /**
     * Count of changes to overlays.
     */

    /**
     * `modiff` when last compacted.
     */

    /**
     * Characters before the first change since redisplay.
     */

    /**
     * Characters after the last change since redisplay.
     */

    /**
     * `modiff` at the last redisplay.
     */

    /**
     * `overlay_modiff` at the last redisplay.
     */

    /**
     * Text properties, or 0.
     */

    /**
     * First marker, or 0.
     */

    /**
     * C bit-fields for shrinking and redisplay.
     */

    /**
     * To the alignment of the structure.
     */

    return BufferText;
  })();

  /**
   * `time_t`.
   */

  var TimeValue = LispBuffer.TimeValue = (function() {
    function TimeValue(_io, _parent, _root, lenTimeT) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.lenTimeT = lenTimeT;

      this._read();
    }
    TimeValue.prototype._read = function() {
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
    TimeValue.prototype._readLE = function() {
      this.pad = new LispLayout_.LispLayout.Padding(this._io, null, null, (this.lenTimeT == 8 ? this._root.layout.align8 : 4));
      if (this.lenTimeT == 4) {
        this.value4 = this._io.readS4le();
      }
      if (this.lenTimeT == 8) {
        this.value8 = this._io.readS8le();
      }
    }
    TimeValue.prototype._readBE = function() {
      this.pad = new LispLayout_.LispLayout.Padding(this._io, null, null, (this.lenTimeT == 8 ? this._root.layout.align8 : 4));
      if (this.lenTimeT == 4) {
        this.value4 = this._io.readS4be();
      }
      if (this.lenTimeT == 8) {
        this.value8 = this._io.readS8be();
      }
    }

    /**
     * To its alignment.
     */

    /**
     * Seconds where they have 4 bytes.
     */

    /**
     * Seconds where they have 8 bytes.
     */

    /**
     * Bytes in `time_t`, 4 or 8.
     */

    return TimeValue;
  })();

  /**
   * Whether Emacs was built with tree-sitter.
   */
  Object.defineProperty(LispBuffer.prototype, 'hasTreeSitter', {
    get: function() {
      if (this._m_hasTreeSitter !== undefined)
        return this._m_hasTreeSitter;
      this._m_hasTreeSitter =  ((this.layout.release >= 29) && (this.header.sizeWord.numLispWords > (this.layout.release == 29 ? 74 : 75))) ;
      return this._m_hasTreeSitter;
    }
  });

  /**
   * Whether the buffer has `ts_linecol`; read in the source of 31 only.
   */
  Object.defineProperty(LispBuffer.prototype, 'hasTsLinecol', {
    get: function() {
      if (this._m_hasTsLinecol !== undefined)
        return this._m_hasTsLinecol;
      this._m_hasTsLinecol =  ((this.layout.release >= 31) && (this.hasTreeSitter)) ;
      return this._m_hasTsLinecol;
    }
  });

  /**
   * Bytes in `time_t`. The bound lies between the lengths that the words after
   * the slots have with 4 bytes and with 8. Emacs 27 on 32-bit machines has 4.
   */
  Object.defineProperty(LispBuffer.prototype, 'lenTimeT', {
    get: function() {
      if (this._m_lenTimeT !== undefined)
        return this._m_lenTimeT;
      this._m_lenTimeT = ( ((this.layout.lenPointer == 8) || (this.header.sizeWord.numRestWords * this.layout.lenLispWord >= ((this.layout.release < 29 ? 268 : 260) + 2 * this.layout.align8) + (this.hasTsLinecol ? 36 : 0)))  ? 8 : 4);
      return this._m_lenTimeT;
    }
  });

  /**
   * Kind, number of Lisp words up to `own_text`, and of words after that.
   */

  /**
   * Name, or nil once killed.
   */

  /**
   * Name before it was killed or renamed.
   */

  /**
   * Visited file, or nil.
   */

  /**
   * Default directory.
   */

  /**
   * Whether the visited file has been backed up.
   */

  /**
   * Length of the file when last read or saved.
   */

  /**
   * File for auto-saving, or nil.
   */

  /**
   * Whether the text may not be changed.
   */

  /**
   * Marker at the mark.
   */

  /**
   * Local variables that are not slots.
   */

  /**
   * Major mode, a symbol.
   */

  /**
   * Minor modes that are on.
   */

  /**
   * Name of the major mode for the mode line.
   */

  /**
   * Format of the mode line.
   */

  /**
   * Format of the header line.
   */

  /**
   * Format of the tab line.
   */

  /**
   * Local keymap.
   */

  /**
   * Abbreviations of the mode.
   */

  /**
   * Syntax table.
   */

  /**
   * Category table.
   */

  /**
   * Whether searches ignore case.
   */

  /**
   * Columns between tab stops.
   */

  /**
   * Column beyond which lines are filled.
   */

  /**
   * Column to which filling indents.
   */

  /**
   * Function that breaks long lines, or nil.
   */

  /**
   * Char-table to lower case.
   */

  /**
   * Char-table to upper case.
   */

  /**
   * Char-table to characters equal but for case.
   */

  /**
   * Char-table that permutes those.
   */

  /**
   * Whether long lines are cut off on display.
   */

  /**
   * Whether long lines are continued at words.
   */

  /**
   * Whether control characters are shown with `^`.
   */

  /**
   * Whether text is reordered for display.
   */

  /**
   * Direction of all paragraphs, or nil.
   */

  /**
   * Regexp of lines between paragraphs.
   */

  /**
   * Regexp of lines that begin paragraphs.
   */

  /**
   * Whether text after a CR is hidden, or beyond which column.
   */

  /**
   * Whether hidden text is shown as `...`.
   */

  /**
   * Minor modes; unused.
   */

  /**
   * Whether typing replaces text.
   */

  /**
   * Whether abbreviations are expanded.
   */

  /**
   * How to show characters, or nil.
   */

  /**
   * Whether the mark is active.
   */

  /**
   * Whether the text is multibyte.
   */

  /**
   * Coding system of the visited file.
   */

  /**
   * Formats of the visited file.
   */

  /**
   * Formats for auto-saving.
   */

  /**
   * Whether the results of scans are kept.
   */

  /**
   * Widths that `width_run_cache` is for.
   */

  /**
   * Marker at point, if buffers share the text.
   */

  /**
   * Marker where the accessible text begins, likewise.
   */

  /**
   * Marker where the accessible text ends, likewise.
   */

  /**
   * Point before scrolling by the scroll bar; nil in a dump.
   */

  /**
   * Visited file without links.
   */

  /**
   * Which text properties make text invisible.
   */

  /**
   * Window that last showed it; nil in a dump.
   */

  /**
   * How often it was shown; 0 in a dump.
   */

  /**
   * Columns of the left margin.
   */

  /**
   * Columns of the right margin.
   */

  /**
   * Pixels of the left fringe, or nil.
   */

  /**
   * Pixels of the right fringe, or nil.
   */

  /**
   * Whether fringes are outside the margins.
   */

  /**
   * Pixels of the vertical scroll bar, or nil.
   */

  /**
   * Pixels of the horizontal scroll bar, or nil.
   */

  /**
   * Side of the vertical scroll bar.
   */

  /**
   * Side of the horizontal scroll bar.
   */

  /**
   * Whether lines beyond the end are marked.
   */

  /**
   * Whether beginning and end are marked.
   */

  /**
   * Bitmaps of the fringe by what they tell.
   */

  /**
   * Bitmaps of the fringe by kind of cursor.
   */

  /**
   * When it was last shown.
   */

  /**
   * How far to scroll up, or nil.
   */

  /**
   * How far to scroll down, or nil.
   */

  /**
   * Kind of cursor.
   */

  /**
   * Space between lines, or nil.
   */

  /**
   * Parsers of tree-sitter.
   */

  /**
   * How input methods may convert text.
   */

  /**
   * Kind of cursor in windows not selected.
   */

  /**
   * The text; unused if another buffer lends its own.
   */

  /**
   * `own_text` of this buffer, or of `base_buffer`.
   */

  /**
   * Next of all buffers, or 0.
   */

  /**
   * Point, in characters.
   */

  /**
   * Point, in bytes.
   */

  /**
   * Where the accessible text begins, in characters.
   */

  /**
   * The same in bytes.
   */

  /**
   * Where the accessible text ends, in characters.
   */

  /**
   * The same in bytes.
   */

  /**
   * Buffer whose text it shares, or 0.
   */

  /**
   * Number of buffers that share its text, or -1.
   */

  /**
   * Number of windows that show it; 0 in a dump.
   */

  /**
   * For each slot that can be local, whether it is.
   */

  /**
   * When the visited file was changed, in seconds.
   */

  /**
   * Nanoseconds, a `long`, and padding where that is shorter.
   */

  /**
   * Size of the visited file at that time, or -1.
   */

  /**
   * `modiff` at the last auto-save.
   */

  /**
   * `modiff` at the last error in redisplay.
   */

  /**
   * When auto-saving last failed.
   */

  /**
   * Where the last window to show it began; -1 in a dump.
   */

  /**
   * Where there are no newlines; 0 in a dump.
   */

  /**
   * Where characters are of one width; 0 in a dump.
   */

  /**
   * Where paragraphs begin; 0 in a dump.
   */

  /**
   * C bit-fields for redisplay and hooks.
   */

  /**
   * Overlays that end before `overlay_center`, or 0.
   */

  /**
   * Overlays that end after it, or 0.
   */

  /**
   * Position between the two lists.
   */

  /**
   * Root of the tree of overlays, or 0.
   */

  /**
   * Byte position, line and column of three places, for tree-sitter.
   */

  /**
   * What to undo, or t.
   */

  /**
   * To the alignment of the structure.
   */

  /**
   * ABI and release.
   */

  return LispBuffer;
})();
