// Generated from spec/lisp_satellite.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import { KaitaiStream } from './KaitaiStream.js'
import * as LispLayout_ from './LispLayout.js'

/**
 * What hangs on symbols, strings, overlays and bignums by a raw pointer. A dump
 * holds these near their owners and does not list them in `object_starts`.
 * @see {@link https://git.savannah.gnu.org/cgit/emacs.git/tree/src/lisp.h|Source}
 */

export const LispSatellite = (function() {
  function LispSatellite(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  LispSatellite.prototype._read = function() {
  }

  /**
   * struct Lisp_Buffer_Local_Value, of a symbol whose `redirect` is localized.
   */

  var Blv = LispSatellite.Blv = (function() {
    function Blv(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    Blv.prototype._read = function() {
      this.bits = new LispLayout_.LispLayout.BoolBits(this._io, null, null, this.layout);
      this.ofsFwd = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.where = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      this.defcell = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      this.valcell = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      this.padTail = new LispLayout_.LispLayout.Padding(this._io, null, null, this.layout.alignLispWord);
    }

    /**
     * Whether `where` has a value of its own.
     */
    Object.defineProperty(Blv.prototype, 'found', {
      get: function() {
        if (this._m_found !== undefined)
          return this._m_found;
        this._m_found = this.bits.bit1;
        return this._m_found;
      }
    });

    /**
     * Whether setting the variable makes it local to the buffer.
     */
    Object.defineProperty(Blv.prototype, 'localIfSet', {
      get: function() {
        if (this._m_localIfSet !== undefined)
          return this._m_localIfSet;
        this._m_localIfSet = this.bits.bit0;
        return this._m_localIfSet;
      }
    });

    /**
     * C bit-fields, one byte; see the instances.
     */

    /**
     * The `fwd` of a variable that is also a C variable, or 0.
     */

    /**
     * Buffer whose value is in `valcell`, or nil.
     */

    /**
     * A cons of the symbol and its default value.
     */

    /**
     * A cons of the symbol and its current value.
     */

    /**
     * To the alignment of the structure.
     */

    /**
     * ABI and release.
     */

    return Blv;
  })();

  /**
   * struct Lisp_Buffer_Objfwd, for a slot of the current buffer. Up to 30.
   */

  var BufferObjfwd = LispSatellite.BufferObjfwd = (function() {
    function BufferObjfwd(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    BufferObjfwd.prototype._read = function() {
      this.kind = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
      this.offset = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
      this.predicate = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      this.padTail = new LispLayout_.LispLayout.Padding(this._io, null, null, this.layout.alignLispWord);
    }

    /**
     * Lisp_Fwd_Type: 3.
     */

    /**
     * Bytes from the start of a buffer to the slot.
     */

    /**
     * A symbol that says which values are allowed, or nil.
     */

    /**
     * To the alignment of the structure.
     */

    /**
     * ABI and release.
     */

    return BufferObjfwd;
  })();

  /**
   * struct Lisp_Fwd, when it is for a slot of the current buffer.
   */

  var ConstBufferFwd = LispSatellite.ConstBufferFwd = (function() {
    function ConstBufferFwd(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    ConstBufferFwd.prototype._read = function() {
      this.kind = this._io.readU1();
      this.pad = new LispLayout_.LispLayout.Padding(this._io, null, null, this.layout.lenPointer);
      this.offset = new LispLayout_.LispLayout.Int16(this._io, null, null, this.layout);
      this.predicate = this._io.readU1();
      this.padTail = new LispLayout_.LispLayout.Padding(this._io, null, null, this.layout.lenPointer);
    }

    /**
     * Lisp_Fwd_Type: 3.
     */

    /**
     * To the alignment of the union.
     */

    /**
     * Bytes from the start of a buffer to the slot.
     */

    /**
     * Which values are allowed.
     */

    /**
     * To the alignment of the structure.
     */

    /**
     * ABI and release.
     */

    return ConstBufferFwd;
  })();

  /**
   * struct Lisp_Fwd, when it leads to a C variable. Since February 2026, in
   * development of 31: it is in the executable, and dumps point to it.
   */

  var ConstFwd = LispSatellite.ConstFwd = (function() {
    function ConstFwd(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    ConstFwd.prototype._read = function() {
      this.kind = this._io.readU1();
      this.ofsVar = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
    }

    /**
     * Lisp_Fwd_Type: 0 intmax_t, 1 bool, 2 Lisp_Object.
     */

    /**
     * The variable.
     */

    /**
     * ABI and release.
     */

    return ConstFwd;
  })();

  /**
   * struct Lisp_Intfwd, Lisp_Boolfwd or Lisp_Objfwd: leads from a symbol to a C
   * variable. Since February 2026 development of 31 leaves these in the
   * executable: see const_fwd.
   */

  var Fwd = LispSatellite.Fwd = (function() {
    function Fwd(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    Fwd.prototype._read = function() {
      this.kind = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
      this.ofsVar = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.padTail = new LispLayout_.LispLayout.Padding(this._io, null, null, this.layout.lenPointer);
    }

    /**
     * Lisp_Fwd_Type: 0 intmax_t, 1 bool, 2 Lisp_Object.
     */

    /**
     * The variable, from the Emacs basis.
     */

    /**
     * To the alignment of the structure.
     */

    /**
     * ABI and release.
     */

    return Fwd;
  })();

  /**
   * struct interval, a node of the tree of text properties of a string or buffer.
   */

  var Interval = LispSatellite.Interval = (function() {
    function Interval(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    Interval.prototype._read = function() {
      this.totalLength = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.position = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.ofsLeft = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.ofsRight = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.up = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      this.bits = new LispLayout_.LispLayout.BoolBits(this._io, null, null, this.layout);
      this.plist = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      this.padTail = new LispLayout_.LispLayout.Padding(this._io, null, null, this.layout.alignLispWord);
    }

    /**
     * Whether text inserted before it joins it.
     */
    Object.defineProperty(Interval.prototype, 'frontSticky', {
      get: function() {
        if (this._m_frontSticky !== undefined)
          return this._m_frontSticky;
        this._m_frontSticky = this.bits.bit4;
        return this._m_frontSticky;
      }
    });

    /**
     * Mark of the collector; clear in a dump.
     */
    Object.defineProperty(Interval.prototype, 'gcmarkbit', {
      get: function() {
        if (this._m_gcmarkbit !== undefined)
          return this._m_gcmarkbit;
        this._m_gcmarkbit = this.bits.bit1;
        return this._m_gcmarkbit;
      }
    });

    /**
     * Whether text inserted after it joins it.
     */
    Object.defineProperty(Interval.prototype, 'rearSticky', {
      get: function() {
        if (this._m_rearSticky !== undefined)
          return this._m_rearSticky;
        this._m_rearSticky = this.bits.bit5;
        return this._m_rearSticky;
      }
    });

    /**
     * Whether this is the root, and `up` a Lisp word.
     */
    Object.defineProperty(Interval.prototype, 'upObj', {
      get: function() {
        if (this._m_upObj !== undefined)
          return this._m_upObj;
        this._m_upObj = this.bits.bit0;
        return this._m_upObj;
      }
    });

    /**
     * Whether the text is shown; a cache.
     */
    Object.defineProperty(Interval.prototype, 'visible', {
      get: function() {
        if (this._m_visible !== undefined)
          return this._m_visible;
        this._m_visible = this.bits.bit3;
        return this._m_visible;
      }
    });

    /**
     * Whether the text may not be changed; a cache.
     */
    Object.defineProperty(Interval.prototype, 'writeProtect', {
      get: function() {
        if (this._m_writeProtect !== undefined)
          return this._m_writeProtect;
        this._m_writeProtect = this.bits.bit2;
        return this._m_writeProtect;
      }
    });

    /**
     * Characters in this interval and all below it.
     */

    /**
     * A cache; not kept up to date.
     */

    /**
     * Interval before this one, or 0.
     */

    /**
     * Interval after this one, or 0.
     */

    /**
     * The string or buffer if `up_obj`, else a raw pointer to the interval above.
     */

    /**
     * C bit-fields, one byte; see the instances.
     */

    /**
     * Properties and their values in turn.
     */

    /**
     * To the alignment of the structure.
     */

    /**
     * ABI and release.
     */

    return Interval;
  })();

  /**
   * struct itree_node, one to an overlay since 29; follows it in the dump.
   */

  var ItreeNode = LispSatellite.ItreeNode = (function() {
    function ItreeNode(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    ItreeNode.prototype._read = function() {
      this.ofsParent = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.ofsLeft = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.ofsRight = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.beginPos = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.endPos = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.limit = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.offset = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.otick = new LispLayout_.LispLayout.Int64(this._io, null, null, this.layout);
      this.data = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      this.bits = new LispLayout_.LispLayout.BoolBits(this._io, null, null, this.layout);
      this.padTail = new LispLayout_.LispLayout.Padding(this._io, null, null, this.layout.align8);
    }

    /**
     * Whether text inserted at the beginning stays outside.
     */
    Object.defineProperty(ItreeNode.prototype, 'frontAdvance', {
      get: function() {
        if (this._m_frontAdvance !== undefined)
          return this._m_frontAdvance;
        this._m_frontAdvance = this.bits.bit2;
        return this._m_frontAdvance;
      }
    });

    /**
     * Whether text inserted at the end joins the overlay.
     */
    Object.defineProperty(ItreeNode.prototype, 'rearAdvance', {
      get: function() {
        if (this._m_rearAdvance !== undefined)
          return this._m_rearAdvance;
        this._m_rearAdvance = this.bits.bit1;
        return this._m_rearAdvance;
      }
    });

    /**
     * Colour in the red-black tree.
     */
    Object.defineProperty(ItreeNode.prototype, 'red', {
      get: function() {
        if (this._m_red !== undefined)
          return this._m_red;
        this._m_red = this.bits.bit0;
        return this._m_red;
      }
    });

    /**
     * Node above, or 0; always 0 in a dump, like the next two.
     */

    /**
     * Node before, or 0.
     */

    /**
     * Node after, or 0.
     */

    /**
     * Position where the overlay begins, or -1.
     */

    /**
     * Position where the overlay ends, or -1.
     */

    /**
     * Greatest end in this node and all below it.
     */

    /**
     * Shift that is still to be handed down.
     */

    /**
     * Tick of the tree when `offset` was last handed down.
     */

    /**
     * The overlay.
     */

    /**
     * C bit-fields, one byte; see the instances.
     */

    /**
     * To the alignment of the structure.
     */

    /**
     * ABI and release.
     */

    return ItreeNode;
  })();

  /**
   * struct Lisp_Kboard_Objfwd, for a slot of the current keyboard. Up to 30.
   */

  var KboardObjfwd = LispSatellite.KboardObjfwd = (function() {
    function KboardObjfwd(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    KboardObjfwd.prototype._read = function() {
      this.kind = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
      this.offset = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
    }

    /**
     * Lisp_Fwd_Type: 4.
     */

    /**
     * Bytes from the start of a KBOARD to the slot.
     */

    /**
     * ABI and release.
     */

    return KboardObjfwd;
  })();

  /**
   * Magnitude of a bignum, in the cold section at its `ofs_limbs`.
   */

  var Limbs = LispSatellite.Limbs = (function() {
    function Limbs(_io, _parent, _root, layout, numLimbs, lenLimb) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;
      this.numLimbs = numLimbs;
      this.lenLimb = lenLimb;

      this._read();
    }
    Limbs.prototype._read = function() {
      this.words = [];
      for (var i = 0; i < this.numLimbs; i++) {
        switch (this.lenLimb) {
        case 4:
          this.words.push(new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout));
          break;
        default:
          this.words.push(new LispLayout_.LispLayout.Int64(this._io, null, null, this.layout));
          break;
        }
      }
    }

    /**
     * Limbs, the least significant first; read as signed.
     */

    /**
     * ABI and release.
     */

    /**
     * Number of limbs.
     */

    /**
     * Bytes in a limb, `mp_limb_t` of GMP: those of a pointer, but 4 in a
     * 64-bit Emacs for Windows that was built without GMP. The file does not
     * say so, but for the payloads: no limb that counts is 0.
     */

    return Limbs;
  })();

  return LispSatellite;
})();
