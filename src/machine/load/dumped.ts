/**
 * A loaded dump as the collector sees it: a range of addresses, object starts, and an array of mark bits.
 *
 * Source: `struct dump_private`, `pdumper_object_p` in src/pdumper.c and src/pdumper.h.
 * @module
 */
import { Scanner } from '../../gc/conservative.ts'
import { MarkBits } from '../../gc/mark-bits.ts'
import { ObjectIndex } from '../../gc/object-index.ts'
import type { Image } from '../../image/image.ts'
import type { Placement } from '../../image/placement.ts'
import type { Segment } from '../memory/segment.ts'

/** A dump that is mapped into a machine. */
export class Dumped {
  /** The dump as a file. */
  readonly image: Image
  /** The placement of dump and executable. */
  readonly placement: Placement
  /** @internal */
  readonly segment: Segment
  /** @internal */
  readonly marks: MarkBits
  /** @internal */
  readonly index: ObjectIndex
  /** @internal */
  readonly scanner: Scanner
  /** Address of the dump. */
  readonly base: number
  /** One past the last mapped byte. */
  readonly end: number

  /** @internal @param segment the mapping of the file, at `placement.dumpBase` */
  constructor(image: Image, placement: Placement, segment: Segment) {
    this.image = image
    this.placement = placement
    this.segment = segment
    this.marks = new MarkBits(image)
    this.index = new ObjectIndex(image)
    this.scanner = new Scanner(image, this.index, placement, this.marks)
    this.base = segment.base
    this.end = segment.base + image.bytes.length
  }

  /** Whether `address` is in the dump. */
  contains(address: number): boolean {
    return address >= this.base && address < this.end
  }
}
