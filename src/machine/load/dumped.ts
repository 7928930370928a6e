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

export class Dumped {
  readonly image: Image
  readonly placement: Placement
  readonly segment: Segment
  readonly marks: MarkBits
  readonly index: ObjectIndex
  readonly scanner: Scanner
  readonly base: number
  readonly end: number

  /** @param segment the mapping of the file, at `placement.dumpBase` */
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

  contains(address: number): boolean {
    return address >= this.base && address < this.end
  }
}
