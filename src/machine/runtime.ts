/**
 * The runtime of one run: the space, and one class for each type of object. All of them hold their state in memory alone.
 * @module
 */

import type { Image } from '../image/image.ts'
import { Buffers } from './buffers.ts'
import { CharTables } from './char-tables.ts'
import { Conses } from './conses.ts'
import { Dumped } from './dumped.ts'
import { MachineFault } from './fault.ts'
import { Finalizers } from './finalizers.ts'
import { Forwards } from './forwards.ts'
import { HashTables } from './hash-tables.ts'
import { Keys } from './keys.ts'
import { Markers } from './markers.ts'
import { Numbers } from './numbers.ts'
import { Obarrays } from './obarrays.ts'
import type { Program } from './program.ts'
import { writeProgramData } from './program-data.ts'
import { Segment } from './segment.ts'
import { Space, type SpaceOptions } from './space.ts'
import { Stack } from './stack.ts'
import { Strings } from './strings.ts'
import { Symbols } from './symbols.ts'
import { TableFields } from './table-fields.ts'
import { TextProperties } from './text-properties.ts'
import { Vectorlikes } from './vectorlikes.ts'
import type { Word } from './word.ts'

export class Runtime {
  readonly space: Space
  readonly stack: Stack
  readonly conses: Conses
  readonly strings: Strings
  readonly vectorlikes: Vectorlikes
  readonly numbers: Numbers
  readonly symbols: Symbols
  readonly obarrays: Obarrays
  readonly finalizers: Finalizers
  readonly keys: Keys
  readonly tables: HashTables
  readonly charTables: CharTables
  readonly markers: Markers
  readonly buffers: Buffers
  readonly textProperties: TextProperties
  /** The dump that is mapped, if one is. */
  dumped: Dumped | undefined

  /** A process as the kernel starts it: the executable mapped, no heap. */
  constructor(program: Program, options: SpaceOptions = {}) {
    this.space = new Space(program, options)
    writeProgramData(this.space)
    this.stack = new Stack(this.space)
    this.conses = new Conses(this.space)
    this.strings = new Strings(this.space)
    this.vectorlikes = new Vectorlikes(this.space)
    this.numbers = new Numbers(this.space, this.vectorlikes)
    this.symbols = new Symbols(this.space, this.strings, new Forwards(this.space, this.conses, this.numbers))
    this.obarrays = new Obarrays(this.space, this.strings, this.symbols, this.vectorlikes)
    this.finalizers = new Finalizers(this.space, this.vectorlikes)
    this.keys = new Keys(this.space, this.conses, this.strings, this.vectorlikes)
    this.tables = new HashTables(this.space, this.keys, this.vectorlikes, new TableFields(this.space))
    this.charTables = new CharTables(this.space, this.vectorlikes)
    this.markers = new Markers(this.space, this.vectorlikes)
    this.buffers = new Buffers(this.space, this.conses, this.strings, this.vectorlikes, this.markers)
    this.textProperties = new TextProperties(this.space)
  }

  /** The value of a C variable that holds a Lisp word. */
  variable(name: string): Word {
    return this.space.memory.word(this.space.variable(name))
  }

  setVariable(name: string, value: Word): void {
    this.space.memory.setWord(this.space.variable(name), value)
  }

  /**
   * Map a dump: `bytes` is the file as it stands in memory at `base`, relocated or not yet. The bytes are kept and changed.
   *
   * @throws MachineFault 'address-space-exhausted': a dump is mapped already, or something else is there
   */
  map(image: Image, bytes: Uint8Array, base: number): Dumped {
    if (this.dumped !== undefined)
      throw new MachineFault('address-space-exhausted', base, 'a machine has one dump at most')
    const segment = new Segment('dump', base, bytes)
    this.space.memory.map(segment)
    this.dumped = new Dumped(image, this.space.placement(base), segment)
    return this.dumped
  }
}
