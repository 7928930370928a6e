// Generated from spec/lisp_vector.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import { KaitaiStream } from './KaitaiStream.js'
import * as LispLayout_ from './LispLayout.js'
import * as VectorlikeHeader_ from './VectorlikeHeader.js'

/**
 * struct Lisp_Vector; the beginning of every vectorlike object whose first words are Lisp words.
 * @see {@link https://git.savannah.gnu.org/cgit/emacs.git/tree/src/lisp.h|Source}
 */

export const LispVector = (function() {
  function LispVector(_io, _parent, _root, layout) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.layout = layout;

    this._read();
  }
  LispVector.prototype._read = function() {
    this.header = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this.layout);
    this.contents = [];
    for (var i = 0; i < this.header.sizeWord.numLispWords; i++) {
      this.contents.push(new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout));
    }
  }

  /**
   * struct Lisp_Bool_Vector
   */

  var BoolVector = LispVector.BoolVector = (function() {
    function BoolVector(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    BoolVector.prototype._read = function() {
      this.header = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this.layout);
      this.numBits = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      this.words = [];
      for (var i = 0; i < Math.floor(((this.numBits.value + this.layout.lenPointer * 8) - 1) / (this.layout.lenPointer * 8)); i++) {
        this.words.push(new LispLayout_.LispLayout.Word(this._io, null, null, this.layout));
      }
    }

    /**
     * Kind; both sizes are 0.
     */

    /**
     * Number of bits, a plain integer.
     */

    /**
     * The bits, from the low end of each word; bits beyond the last may be set.
     */

    /**
     * ABI and release.
     */

    return BoolVector;
  })();

  /**
   * struct Lisp_Char_Table
   */

  var CharTable = LispVector.CharTable = (function() {
    function CharTable(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    CharTable.prototype._read = function() {
      this.header = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this.layout);
      this.defaultValue = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      this.parent = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      this.purpose = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      this.ascii = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      this.contents = [];
      for (var i = 0; i < 64; i++) {
        this.contents.push(new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout));
      }
      this.extras = [];
      for (var i = 0; i < this.header.sizeWord.numLispWords - 68; i++) {
        this.extras.push(new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout));
      }
    }

    /**
     * 68 slots and the extra ones.
     */

    /**
     * What a character without a value of its own has.
     */

    /**
     * Char-table to look in next, or nil.
     */

    /**
     * A symbol.
     */

    /**
     * The sub-char-table of the ASCII characters, or their common value.
     */

    /**
     * For each 65536 characters a sub-char-table, or their common value.
     */

    /**
     * Slots whose number and meaning depend on `purpose`.
     */

    /**
     * ABI and release.
     */

    return CharTable;
  })();

  /**
   * A compiled function (COMPILED), since 30 any closure (CLOSURE), by the names
   * of its slots. The last ones may be missing.
   */

  var Compiled = LispVector.Compiled = (function() {
    function Compiled(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    Compiled.prototype._read = function() {
      this.header = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this.layout);
      if (this.header.sizeWord.numLispWords > 0) {
        this.arglist = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      }
      if (this.header.sizeWord.numLispWords > 1) {
        this.code = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      }
      if (this.header.sizeWord.numLispWords > 2) {
        this.constants = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      }
      if (this.header.sizeWord.numLispWords > 3) {
        this.depth = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      }
      if (this.header.sizeWord.numLispWords > 4) {
        this.doc = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      }
      if (this.header.sizeWord.numLispWords > 5) {
        this.interactive = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      }
      this.others = [];
      for (var i = 0; i < (this.header.sizeWord.numLispWords > 6 ? this.header.sizeWord.numLispWords - 6 : 0); i++) {
        this.others.push(new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout));
      }
    }

    /**
     * Number of slots.
     */

    /**
     * Argument list, or a number that says how many arguments there are.
     */

    /**
     * Bytecode, a string; of an interpreted closure (since 30) the body, a list.
     */

    /**
     * Vector of constants; of an interpreted closure its environment.
     */

    /**
     * Depth of the stack that the bytecode needs; of an interpreted closure nil.
     */

    /**
     * Documentation, a string or where to find one.
     */

    /**
     * Interactive specification of a command.
     */

    /**
     * Slots without a name.
     */

    /**
     * ABI and release.
     */

    return Compiled;
  })();

  /**
   * A frame, window, process or terminal. Of these a dump keeps the size only:
   * every Lisp word is nil and all else 0.
   */

  var Shell = LispVector.Shell = (function() {
    function Shell(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    Shell.prototype._read = function() {
      this.header = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this.layout);
      this.contents = [];
      for (var i = 0; i < this.header.sizeWord.numLispWords; i++) {
        this.contents.push(new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout));
      }
      this.rest = this._io.readBytes(this.header.sizeWord.numRestWords * this.layout.lenLispWord);
    }

    /**
     * Kind, and both sizes; they depend on how Emacs was configured.
     */

    /**
     * The Lisp words.
     */

    /**
     * All else.
     */

    /**
     * ABI and release.
     */

    return Shell;
  })();

  /**
   * struct Lisp_Sub_Char_Table
   */

  var SubCharTable = LispVector.SubCharTable = (function() {
    function SubCharTable(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    SubCharTable.prototype._read = function() {
      this.header = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this.layout);
      this.depth = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
      this.minChar = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
      this.slots = [];
      for (var i = 0; i < this.header.sizeWord.numLispWords - (this.layout.lenLispWord == 8 ? 1 : 2); i++) {
        this.slots.push(new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout));
      }
    }

    /**
     * The slots, and the words that `depth` and `min_char` fill.
     */

    /**
     * 1 to 3. Tables of depth 1 have 16 slots of 4096 characters, of depth 2
     * 32 slots of 128, of depth 3 128 slots of one.
     */

    /**
     * First character of the table.
     */

    /**
     * For each range of characters a sub-char-table, or their common value.
     */

    /**
     * ABI and release.
     */

    return SubCharTable;
  })();

  /**
   * Size, and kind of pseudovector.
   */

  /**
   * The Lisp words at the beginning of the object; of an ordinary vector, a
   * record, a font spec or a font entity, all of it.
   */

  /**
   * ABI and release.
   */

  return LispVector;
})();
