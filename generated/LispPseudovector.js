// Generated from spec/lisp_pseudovector.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import { KaitaiStream } from './KaitaiStream.js'
import * as LispLayout_ from './LispLayout.js'
import * as VectorlikeHeader_ from './VectorlikeHeader.js'

/**
 * Markers, overlays, finalizers, bignums, and functions that are not bytecode.
 * @see {@link https://git.savannah.gnu.org/cgit/emacs.git/tree/src/lisp.h|Source}
 */

export const LispPseudovector = (function() {
  function LispPseudovector(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  LispPseudovector.prototype._read = function() {
  }

  /**
   * struct Lisp_Bignum, with an mpz_t of GMP.
   */

  var Bignum = LispPseudovector.Bignum = (function() {
    function Bignum(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    Bignum.prototype._read = function() {
      this.header = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this.layout);
      this.alloc = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
      this.mpsize = new LispLayout_.LispLayout.Int32(this._io, null, null, this.layout);
      this.ofsLimbs = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.padTail = new LispLayout_.LispLayout.Padding(this._io, null, null, this.layout.alignObject);
    }

    /**
     * Whether the number is below 0.
     */
    Object.defineProperty(Bignum.prototype, 'isNegative', {
      get: function() {
        if (this._m_isNegative !== undefined)
          return this._m_isNegative;
        this._m_isNegative = this.mpsize.value < 0;
        return this._m_isNegative;
      }
    });

    /**
     * Number of limbs in use.
     */
    Object.defineProperty(Bignum.prototype, 'numLimbs', {
      get: function() {
        if (this._m_numLimbs !== undefined)
          return this._m_numLimbs;
        this._m_numLimbs = (this.mpsize.value < 0 ? 0 - this.mpsize.value : this.mpsize.value);
        return this._m_numLimbs;
      }
    });

    /**
     * Kind, and both sizes.
     */

    /**
     * Number of limbs that there is room for.
     */

    /**
     * Number of limbs in use; negative for a negative number.
     */

    /**
     * The limbs, a `limbs` of `num_limbs`.
     */

    /**
     * To the alignment of the structure.
     */

    /**
     * ABI and release.
     */

    return Bignum;
  })();

  /**
   * struct Lisp_Finalizer
   */

  var Finalizer = LispPseudovector.Finalizer = (function() {
    function Finalizer(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    Finalizer.prototype._read = function() {
      this.header = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this.layout);
      this.func = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      this.ofsPrev = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.ofsNext = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.padTail = new LispLayout_.LispLayout.Padding(this._io, null, null, this.layout.alignObject8);
    }

    /**
     * Kind, and both sizes.
     */

    /**
     * Function to call, or nil once it was called.
     */

    /**
     * Finalizer before it in the circular list.
     */

    /**
     * Finalizer after it in the circular list.
     */

    /**
     * To the alignment of the structure.
     */

    /**
     * ABI and release.
     */

    return Finalizer;
  })();

  /**
   * struct Lisp_Marker
   */

  var Marker = LispPseudovector.Marker = (function() {
    function Marker(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    Marker.prototype._read = function() {
      this.header = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this.layout);
      this.ofsBuffer = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.bits = new LispLayout_.LispLayout.BoolBits(this._io, null, null, this.layout);
      this.ofsNext = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.charpos = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.bytepos = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.padTail = new LispLayout_.LispLayout.Padding(this._io, null, null, this.layout.alignObject);
    }

    /**
     * Whether text inserted at the marker goes before it.
     */
    Object.defineProperty(Marker.prototype, 'insertionType', {
      get: function() {
        if (this._m_insertionType !== undefined)
          return this._m_insertionType;
        this._m_insertionType = this.bits.bit1;
        return this._m_insertionType;
      }
    });

    /**
     * Whether the position has to follow insertions.
     */
    Object.defineProperty(Marker.prototype, 'needAdjustment', {
      get: function() {
        if (this._m_needAdjustment !== undefined)
          return this._m_needAdjustment;
        this._m_needAdjustment = this.bits.bit0;
        return this._m_needAdjustment;
      }
    });

    /**
     * Kind, and both sizes.
     */

    /**
     * Buffer in which it is, or 0.
     */

    /**
     * C bit-fields, one byte; see the instances.
     */

    /**
     * Next marker of the buffer, or 0.
     */

    /**
     * Position in characters.
     */

    /**
     * Position in bytes.
     */

    /**
     * To the alignment of the structure.
     */

    /**
     * ABI and release.
     */

    return Marker;
  })();

  /**
   * struct Lisp_Native_Comp_Unit, since 28.
   */

  var NativeCompUnit = LispPseudovector.NativeCompUnit = (function() {
    function NativeCompUnit(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    NativeCompUnit.prototype._read = function() {
      this.header = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this.layout);
      this.file = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      this.optimizeQualities = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      this.lambdaGcGuardH = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      this.lambdaCNameIdxH = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      this.dataFdocV = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      this.dataVec = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      if (this.layout.release < 31) {
        this.dataImpureVec = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      }
      if (this.layout.release < 31) {
        this.ofsDataImpRelocs = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      }
      if (this.layout.release >= 31) {
        this.ofsDataRelocs = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      }
      this.loadedOnce = this._io.readU1();
      this.loadOngoing = this._io.readU1();
      this.handle = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.padTail = new LispLayout_.LispLayout.Padding(this._io, null, null, this.layout.alignObject8);
    }

    /**
     * Kind, and both sizes.
     */

    /**
     * Name of the file, or of two for an installed and an uninstalled Emacs.
     */

    /**
     * How it was compiled.
     */

    /**
     * Hash table that keeps anonymous functions alive.
     */

    /**
     * Hash table from names of C functions to indices.
     */

    /**
     * Documentation of its functions, a vector.
     */

    /**
     * Objects that the code refers to.
     */

    /**
     * Objects that the code refers to and that can not be in pure space.
     */

    /**
     * Where the code has the objects of `data_impure_vec`; 0 in a dump.
     */

    /**
     * Where the code has the objects of `data_vec`; 0 in a dump.
     */

    /**
     * Whether the file was loaded before.
     */

    /**
     * Whether the file is being loaded.
     */

    /**
     * Handle of the dynamic linker; 0 in a dump.
     */

    /**
     * To the alignment of the structure.
     */

    /**
     * ABI and release.
     */

    return NativeCompUnit;
  })();

  /**
   * struct Lisp_Overlay
   */

  var Overlay = LispPseudovector.Overlay = (function() {
    function Overlay(_io, _parent, _root, layout) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;

      this._read();
    }
    Overlay.prototype._read = function() {
      this.header = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this.layout);
      if (this.layout.release < 29) {
        this.startMarker = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      }
      if (this.layout.release < 29) {
        this.endMarker = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      }
      this.plist = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      if (this.layout.release < 29) {
        this.ofsNext = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      }
      if (this.layout.release >= 29) {
        this.ofsBuffer = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      }
      if (this.layout.release >= 29) {
        this.ofsInterval = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      }
      this.padTail = new LispLayout_.LispLayout.Padding(this._io, null, null, this.layout.alignObject8);
    }

    /**
     * Kind, and both sizes.
     */

    /**
     * Marker where it begins.
     */

    /**
     * Marker where it ends.
     */

    /**
     * Properties and their values in turn.
     */

    /**
     * Next overlay of the buffer, or 0.
     */

    /**
     * Buffer in which it is, or 0; 0 in a dump.
     */

    /**
     * Its `itree_node`.
     */

    /**
     * To the alignment of the structure.
     */

    /**
     * ABI and release.
     */

    return Overlay;
  })();

  /**
   * struct Lisp_Subr. Of a function written in C it is the image that the loader
   * copies into the executable, with pointers from the Emacs basis; one that was
   * compiled to native code is an object like others.
   */

  var Subr = LispPseudovector.Subr = (function() {
    function Subr(_io, _parent, _root, layout, hasNativeComp) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.layout = layout;
      this.hasNativeComp = hasNativeComp;

      this._read();
    }
    Subr.prototype._read = function() {
      this.header = new VectorlikeHeader_.VectorlikeHeader(this._io, null, null, this.layout);
      this.ofsFunction = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      this.minArgs = new LispLayout_.LispLayout.Int16(this._io, null, null, this.layout);
      this.maxArgs = new LispLayout_.LispLayout.Int16(this._io, null, null, this.layout);
      this.ofsSymbolName = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      switch (this.layout.release) {
      case 27:
        this.intspec = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
        break;
      default:
        this.intspec = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
        break;
      }
      if (this.layout.release >= 29) {
        this.commandModes = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      }
      this.doc = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      if (this.hasNativeComp) {
        this.nativeCompU = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      }
      if (this.hasNativeComp) {
        this.ofsNativeCName = new LispLayout_.LispLayout.Word(this._io, null, null, this.layout);
      }
      if (this.hasNativeComp) {
        this.lambdaList = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      }
      if (this.hasNativeComp) {
        this.funcType = new LispLayout_.LispLayout.LispWord(this._io, null, null, this.layout);
      }
      this.padTail = new LispLayout_.LispLayout.Padding(this._io, null, null, this.layout.alignObject8);
    }

    /**
     * Kind, and both sizes; the sizes are 0 in a C function.
     */

    /**
     * The C function; 0 where the native code is loaded later.
     */

    /**
     * Least number of arguments.
     */

    /**
     * Greatest number of arguments; -1 for a special form, -2 for any number.
     */

    /**
     * Name, followed by a NUL.
     */

    /**
     * Interactive specification: a C string, or in a native subr a Lisp word.
     */

    /**
     * Major modes for which it is a command.
     */

    /**
     * Where its documentation is, a plain integer.
     */

    /**
     * Native compilation unit, or nil.
     */

    /**
     * Name of the native function, followed by a NUL, or 0.
     */

    /**
     * Argument list of a native subr.
     */

    /**
     * Type of a native subr as a function.
     */

    /**
     * To the alignment of the structure.
     */

    /**
     * ABI and release.
     */

    /**
     * Whether the executable was built with native compilation, which adds
     * fields; the file does not say so. It does if it holds a subr of its own.
     */

    return Subr;
  })();

  return LispPseudovector;
})();
