/**
 * The objects of one run: the space, and one class for each type of object. All state is in the machine's memory.
 * @module
 */

import type { Image } from '../image/image.ts'
import { MachineFault } from './fault.ts'
import { Dumped } from './load/dumped.ts'
import { Segment } from './memory/segment.ts'
import { Space, type SpaceOptions } from './memory/space.ts'
import { Stack } from './memory/stack.ts'
import type { Word } from './memory/word.ts'
import { Buffers } from './objects/buffers.ts'
import { CharTables } from './objects/char-tables.ts'
import { Conses } from './objects/conses.ts'
import { Finalizers } from './objects/finalizers.ts'
import { MachineForwards } from './objects/forwards.ts'
import { HashTables } from './objects/hash-tables.ts'
import { Keys } from './objects/keys.ts'
import { Markers } from './objects/markers.ts'
import { Numbers } from './objects/numbers.ts'
import { MachineObarrays } from './objects/obarrays.ts'
import { Strings } from './objects/strings.ts'
import { MachineSymbols } from './objects/symbols.ts'
import { TableFields } from './objects/table-fields.ts'
import { TextProperties } from './objects/text-properties.ts'
import { Vectorlikes } from './objects/vectorlikes.ts'
import type { Program } from './program.ts'
import { writeProgramData } from './program-data.ts'

/** The memory of a process and the objects in it. */
export class Runtime {
  /** @internal */
  readonly space: Space
  /** @internal */
  readonly stack: Stack
  /** @internal */
  readonly conses: Conses
  /** @internal */
  readonly strings: Strings
  /** @internal */
  readonly vectorlikes: Vectorlikes
  /** @internal */
  readonly numbers: Numbers
  /** @internal */
  readonly symbols: MachineSymbols
  /** @internal */
  readonly obarrays: MachineObarrays
  /** @internal */
  readonly finalizers: Finalizers
  /** @internal */
  readonly keys: Keys
  /** @internal */
  readonly tables: HashTables
  /** @internal */
  readonly charTables: CharTables
  /** @internal */
  readonly markers: Markers
  /** @internal */
  readonly buffers: Buffers
  /** @internal */
  readonly textProperties: TextProperties
  /** The mapped dump, if there is one. */
  dumped: Dumped | undefined

  /** Make a process as the kernel starts it: with the executable mapped and no heap. */
  constructor(program: Program, options: SpaceOptions = {}) {
    this.space = new Space(program, options)
    writeProgramData(this.space)
    this.stack = new Stack(this.space)
    this.conses = new Conses(this.space)
    this.strings = new Strings(this.space)
    this.vectorlikes = new Vectorlikes(this.space)
    this.numbers = new Numbers(this.space, this.vectorlikes)
    this.symbols = new MachineSymbols(
      this.space,
      this.strings,
      new MachineForwards(this.space, this.conses, this.numbers),
    )
    this.obarrays = new MachineObarrays(this.space, this.strings, this.symbols, this.vectorlikes)
    this.finalizers = new Finalizers(this.space, this.vectorlikes)
    this.keys = new Keys(this.space, this.conses, this.strings, this.vectorlikes)
    this.tables = new HashTables(this.space, this.keys, this.vectorlikes, new TableFields(this.space))
    this.charTables = new CharTables(this.space, this.vectorlikes)
    this.markers = new Markers(this.space, this.vectorlikes)
    this.buffers = new Buffers(this.space, this.conses, this.strings, this.vectorlikes, this.markers)
    this.textProperties = new TextProperties(this.space)
  }

  /** The value of a C variable that contains a Lisp word. */
  variable(name: string): Word {
    return this.space.memory.word(this.space.variable(name))
  }

  /** Set a C variable that contains a Lisp word. */
  setVariable(name: string, value: Word): void {
    this.space.memory.setWord(this.space.variable(name), value)
  }

  /**
   * @internal Map a dump. `bytes` is the file as it is in memory at `base`, relocated or not. The bytes are kept and changed.
   *
   * @throws MachineFault 'address-space-exhausted': a dump is already mapped, or something else is at the address
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
