// Generated from spec/lisp_buffer.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import type { KaitaiStream } from './KaitaiStream.js'
import { LispLayout } from './LispLayout.js'
import { VectorlikeHeader } from './VectorlikeHeader.js'

/**
 * struct buffer. In C the names of the Lisp words up to `own_text` end in `_`. Which
 * release has which is read off Emacs 27, 28 and 30. Of 29 it follows from the
 * number of them: those of 28 and, with tree-sitter, `ts_parser_list`.
 *
 * The header tells the two things that depend on how Emacs was built: whether it
 * has tree-sitter, and on 32-bit machines the size of `time_t`.
 */
export declare class LispBuffer {
  constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
  readonly _io: KaitaiStream
  readonly _parent: unknown
  readonly _root: LispBuffer
  /** ABI and release. */
  readonly layout: LispLayout
  /** Kind, number of Lisp words up to `own_text`, and of words after that. */
  readonly header: VectorlikeHeader
  /** Name, or nil once killed. */
  readonly name: LispLayout.LispWord
  /** Name before it was killed or renamed. */
  readonly lastName: LispLayout.LispWord | undefined
  /** Visited file, or nil. */
  readonly filename: LispLayout.LispWord
  /** Default directory. */
  readonly directory: LispLayout.LispWord
  /** Whether the visited file has been backed up. */
  readonly backedUp: LispLayout.LispWord
  /** Length of the file when last read or saved. */
  readonly saveLength: LispLayout.LispWord
  /** File for auto-saving, or nil. */
  readonly autoSaveFileName: LispLayout.LispWord
  /** Whether the text may not be changed. */
  readonly readOnly: LispLayout.LispWord
  /** Marker at the mark. */
  readonly mark: LispLayout.LispWord
  /** Local variables that are not slots. */
  readonly localVarAlist: LispLayout.LispWord
  /** Major mode, a symbol. */
  readonly majorMode: LispLayout.LispWord
  /** Minor modes that are on. */
  readonly localMinorModes: LispLayout.LispWord | undefined
  /** Name of the major mode for the mode line. */
  readonly modeName: LispLayout.LispWord
  /** Format of the mode line. */
  readonly modeLineFormat: LispLayout.LispWord
  /** Format of the header line. */
  readonly headerLineFormat: LispLayout.LispWord
  /** Format of the tab line. */
  readonly tabLineFormat: LispLayout.LispWord
  /** Local keymap. */
  readonly keymap: LispLayout.LispWord
  /** Abbreviations of the mode. */
  readonly abbrevTable: LispLayout.LispWord
  /** Syntax table. */
  readonly syntaxTable: LispLayout.LispWord
  /** Category table. */
  readonly categoryTable: LispLayout.LispWord
  /** Whether searches ignore case. */
  readonly caseFoldSearch: LispLayout.LispWord | undefined
  /** Columns between tab stops. */
  readonly tabWidth: LispLayout.LispWord
  /** Column beyond which lines are filled. */
  readonly fillColumn: LispLayout.LispWord
  /** Column to which filling indents. */
  readonly leftMargin: LispLayout.LispWord
  /** Function that breaks long lines, or nil. */
  readonly autoFillFunction: LispLayout.LispWord
  /** Char-table to lower case. */
  readonly downcaseTable: LispLayout.LispWord
  /** Char-table to upper case. */
  readonly upcaseTable: LispLayout.LispWord
  /** Char-table to characters equal but for case. */
  readonly caseCanonTable: LispLayout.LispWord
  /** Char-table that permutes those. */
  readonly caseEqvTable: LispLayout.LispWord
  /** Whether long lines are cut off on display. */
  readonly truncateLines: LispLayout.LispWord
  /** Whether long lines are continued at words. */
  readonly wordWrap: LispLayout.LispWord
  /** Whether control characters are shown with `^`. */
  readonly ctlArrow: LispLayout.LispWord
  /** Whether text is reordered for display. */
  readonly bidiDisplayReordering: LispLayout.LispWord
  /** Direction of all paragraphs, or nil. */
  readonly bidiParagraphDirection: LispLayout.LispWord
  /** Regexp of lines between paragraphs. */
  readonly bidiParagraphSeparateRe: LispLayout.LispWord
  /** Regexp of lines that begin paragraphs. */
  readonly bidiParagraphStartRe: LispLayout.LispWord
  /** Whether text after a CR is hidden, or beyond which column. */
  readonly selectiveDisplay: LispLayout.LispWord
  /** Whether hidden text is shown as `...`. */
  readonly selectiveDisplayEllipses: LispLayout.LispWord
  /** Minor modes; unused. */
  readonly minorModes: LispLayout.LispWord | undefined
  /** Whether typing replaces text. */
  readonly overwriteMode: LispLayout.LispWord
  /** Whether abbreviations are expanded. */
  readonly abbrevMode: LispLayout.LispWord
  /** How to show characters, or nil. */
  readonly displayTable: LispLayout.LispWord
  /** Whether the mark is active. */
  readonly markActive: LispLayout.LispWord
  /** Whether the text is multibyte. */
  readonly enableMultibyteCharacters: LispLayout.LispWord
  /** Coding system of the visited file. */
  readonly bufferFileCodingSystem: LispLayout.LispWord
  /** Formats of the visited file. */
  readonly fileFormat: LispLayout.LispWord
  /** Formats for auto-saving. */
  readonly autoSaveFileFormat: LispLayout.LispWord
  /** Whether the results of scans are kept. */
  readonly cacheLongScans: LispLayout.LispWord
  /** Widths that `width_run_cache` is for. */
  readonly widthTable: LispLayout.LispWord
  /** Marker at point, if buffers share the text. */
  readonly ptMarker: LispLayout.LispWord
  /** Marker where the accessible text begins, likewise. */
  readonly begvMarker: LispLayout.LispWord
  /** Marker where the accessible text ends, likewise. */
  readonly zvMarker: LispLayout.LispWord
  /** Point before scrolling by the scroll bar; nil in a dump. */
  readonly pointBeforeScroll: LispLayout.LispWord
  /** Visited file without links. */
  readonly fileTruename: LispLayout.LispWord
  /** Which text properties make text invisible. */
  readonly invisibilitySpec: LispLayout.LispWord
  /** Window that last showed it; nil in a dump. */
  readonly lastSelectedWindow: LispLayout.LispWord
  /** How often it was shown; 0 in a dump. */
  readonly displayCount: LispLayout.LispWord
  /** Columns of the left margin. */
  readonly leftMarginCols: LispLayout.LispWord
  /** Columns of the right margin. */
  readonly rightMarginCols: LispLayout.LispWord
  /** Pixels of the left fringe, or nil. */
  readonly leftFringeWidth: LispLayout.LispWord
  /** Pixels of the right fringe, or nil. */
  readonly rightFringeWidth: LispLayout.LispWord
  /** Whether fringes are outside the margins. */
  readonly fringesOutsideMargins: LispLayout.LispWord
  /** Pixels of the vertical scroll bar, or nil. */
  readonly scrollBarWidth: LispLayout.LispWord
  /** Pixels of the horizontal scroll bar, or nil. */
  readonly scrollBarHeight: LispLayout.LispWord
  /** Side of the vertical scroll bar. */
  readonly verticalScrollBarType: LispLayout.LispWord
  /** Side of the horizontal scroll bar. */
  readonly horizontalScrollBarType: LispLayout.LispWord
  /** Whether lines beyond the end are marked. */
  readonly indicateEmptyLines: LispLayout.LispWord
  /** Whether beginning and end are marked. */
  readonly indicateBufferBoundaries: LispLayout.LispWord
  /** Bitmaps of the fringe by what they tell. */
  readonly fringeIndicatorAlist: LispLayout.LispWord
  /** Bitmaps of the fringe by kind of cursor. */
  readonly fringeCursorAlist: LispLayout.LispWord
  /** When it was last shown. */
  readonly displayTime: LispLayout.LispWord
  /** How far to scroll up, or nil. */
  readonly scrollUpAggressively: LispLayout.LispWord
  /** How far to scroll down, or nil. */
  readonly scrollDownAggressively: LispLayout.LispWord
  /** Kind of cursor. */
  readonly cursorType: LispLayout.LispWord
  /** Space between lines, or nil. */
  readonly extraLineSpacing: LispLayout.LispWord
  /** Parsers of tree-sitter. */
  readonly tsParserList: LispLayout.LispWord | undefined
  /** How input methods may convert text. */
  readonly textConversionStyle: LispLayout.LispWord | undefined
  /** Kind of cursor in windows not selected. */
  readonly cursorInNonSelectedWindows: LispLayout.LispWord
  /** The text; unused if another buffer lends its own. */
  readonly ownText: LispBuffer.BufferText
  /** `own_text` of this buffer, or of `base_buffer`. */
  readonly text: LispLayout.Word
  /** Next of all buffers, or 0. */
  readonly next: LispLayout.Word | undefined
  /** Point, in characters. */
  readonly pt: LispLayout.Word
  /** Point, in bytes. */
  readonly ptByte: LispLayout.Word
  /** Where the accessible text begins, in characters. */
  readonly begv: LispLayout.Word
  /** The same in bytes. */
  readonly begvByte: LispLayout.Word
  /** Where the accessible text ends, in characters. */
  readonly zv: LispLayout.Word
  /** The same in bytes. */
  readonly zvByte: LispLayout.Word
  /** Buffer whose text it shares, or 0. */
  readonly baseBuffer: LispLayout.Word
  /** Number of buffers that share its text, or -1. */
  readonly indirections: LispLayout.Int32
  /** Number of windows that show it; 0 in a dump. */
  readonly windowCount: LispLayout.Int32
  /** For each slot that can be local, whether it is. */
  readonly localFlags: Uint8Array
  /** When the visited file was changed, in seconds. */
  readonly modtime: LispBuffer.TimeValue
  /** Nanoseconds, a `long`, and padding where that is shorter. */
  readonly modtimeRest: Uint8Array
  /** Size of the visited file at that time, or -1. */
  readonly modtimeSize: LispLayout.Int64
  /** `modiff` at the last auto-save. */
  readonly autoSaveModified: LispLayout.Int64
  /** `modiff` at the last error in redisplay. */
  readonly displayErrorModiff: LispLayout.Int64
  /** When auto-saving last failed. */
  readonly autoSaveFailureTime: LispBuffer.TimeValue
  /** Where the last window to show it began; -1 in a dump. */
  readonly lastWindowStart: LispLayout.Word
  /** Where there are no newlines; 0 in a dump. */
  readonly newlineCache: LispLayout.Word
  /** Where characters are of one width; 0 in a dump. */
  readonly widthRunCache: LispLayout.Word
  /** Where paragraphs begin; 0 in a dump. */
  readonly bidiParagraphCache: LispLayout.Word
  /** C bit-fields for redisplay and hooks. */
  readonly bits: number
  /** Overlays that end before `overlay_center`, or 0. */
  readonly overlaysBefore: LispLayout.Word | undefined
  /** Overlays that end after it, or 0. */
  readonly overlaysAfter: LispLayout.Word | undefined
  /** Position between the two lists. */
  readonly overlayCenter: LispLayout.Word | undefined
  /** Root of the tree of overlays, or 0. */
  readonly overlays: LispLayout.Word | undefined
  /** Byte position, line and column of three places, for tree-sitter. */
  readonly tsLinecol: readonly LispLayout.Word[] | undefined
  /** What to undo, or t. */
  readonly undoList: LispLayout.LispWord
  /** To the alignment of the structure. */
  readonly padTail: LispLayout.Padding
  /** Whether Emacs was built with tree-sitter. */
  readonly hasTreeSitter: boolean
  /** Whether the buffer has `ts_linecol`; read in the source of 31 only. */
  readonly hasTsLinecol: boolean
  /**
   * Bytes in `time_t`. The bound lies between the lengths that the words after
   * the slots have with 4 bytes and with 8. Emacs 27 on 32-bit machines has 4.
   */
  readonly lenTimeT: number
}

export declare namespace LispBuffer {
  /** struct buffer_text */
  export class BufferText {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: LispBuffer
    readonly _root: LispBuffer
    /** To the alignment of the structure. */
    readonly padHead: LispLayout.Padding
    /** The bytes, with a gap in them, in the cold section; 0 if the buffer was killed. */
    readonly beg: LispLayout.Word
    /** Position of the gap, in characters. */
    readonly gpt: LispLayout.Word
    /** Position of the end, in characters. */
    readonly z: LispLayout.Word
    /** Position of the gap, in bytes. */
    readonly gptByte: LispLayout.Word
    /** Position of the end, in bytes. */
    readonly zByte: LispLayout.Word
    /** Bytes in the gap; zero in a dump. */
    readonly gapSize: LispLayout.Word
    /** Count of changes. */
    readonly modiff: LispLayout.Int64
    /** `modiff` at the last change of characters. */
    readonly charsModiff: LispLayout.Int64
    /** `modiff` when last saved. */
    readonly saveModiff: LispLayout.Int64
    /** Count of changes to overlays. */
    readonly overlayModiff: LispLayout.Int64
    /** `modiff` when last compacted. */
    readonly compact: LispLayout.Int64
    /** Characters before the first change since redisplay. */
    readonly begUnchanged: LispLayout.Word
    /** Characters after the last change since redisplay. */
    readonly endUnchanged: LispLayout.Word
    /** `modiff` at the last redisplay. */
    readonly unchangedModified: LispLayout.Int64
    /** `overlay_modiff` at the last redisplay. */
    readonly overlayUnchangedModified: LispLayout.Int64
    /** Text properties, or 0. */
    readonly intervals: LispLayout.Word
    /** First marker, or 0. */
    readonly markers: LispLayout.Word
    /** C bit-fields for shrinking and redisplay. */
    readonly bits: number
    /** To the alignment of the structure. */
    readonly padTail: LispLayout.Padding
  }

  /** `time_t`. */
  export class TimeValue {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, lenTimeT: number)
    readonly _io: KaitaiStream
    readonly _parent: LispBuffer
    readonly _root: LispBuffer
    /** Bytes in `time_t`, 4 or 8. */
    readonly lenTimeT: number
    /** To its alignment. */
    readonly pad: LispLayout.Padding
    /** Seconds where they have 4 bytes. */
    readonly value4: number | undefined
    /** Seconds where they have 8 bytes. */
    readonly value8: number | undefined
  }
}

