import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Allocator } from '../../src/machine/memory/allocator.ts'
import { Kind } from '../../src/machine/memory/blocks.ts'
import { Segment } from '../../src/machine/memory/segment.ts'

const BASE = 0x1234_0000
const LIMIT = 2 ** 20

const actions = fc.array(
  fc.record({
    size: fc.oneof(fc.nat(80), fc.nat(3000), fc.nat(40_000)),
    free: fc.boolean(),
    which: fc.nat(100),
  }),
  { maxLength: 200, size: 'max' },
)

it('returns storage that is zero, aligned and not in use, and finds it by any address in it', () => {
  fc.assert(
    fc.property(actions, (program) => {
      const segment = new Segment('heap', BASE, new Uint8Array(0))
      const allocator = new Allocator(segment, LIMIT)
      const live: { at: number; size: number }[] = []
      for (const { size, free, which } of program) {
        if (free && live.length > 0) {
          const [{ at } = { at: 0 }] = live.splice(which % live.length, 1)
          allocator.free(at)
          expect(allocator.objectAt(at)).toBeUndefined()
          continue
        }
        const at = allocator.allocate(Kind.bytes, size)
        const bytes = segment.bytes.subarray(at - BASE, at - BASE + size)
        expect(bytes.every((byte) => byte === 0)).toBe(true)
        expect(at % 8).toBe(0)
        bytes.fill(1 + (which % 255))
        live.push({ at, size })
      }
      live.sort((a, b) => a.at - b.at)
      for (const [i, { at, size }] of live.entries()) {
        expect(at + size).toBeLessThanOrEqual(live[i + 1]?.at ?? segment.end)
        const inside = at + Math.max(0, size - 1)
        expect(allocator.objectAt(inside)).toEqual({ start: at, kind: Kind.bytes })
        expect(new Set(segment.bytes.subarray(at - BASE, at - BASE + size)).size).toBeLessThanOrEqual(1)
      }
      expect(allocator.usage().counts.bytes).toBe(live.length)
    }),
    { numRuns: 40 },
  )
})

it('reuses pages that were freed', () => {
  const segment = new Segment('heap', BASE, new Uint8Array(0))
  const allocator = new Allocator(segment, LIMIT)
  for (let i = 0; i < 100; i++) {
    const [a, b] = [allocator.allocate(Kind.bytes, LIMIT / 4), allocator.allocate(Kind.bytes, LIMIT / 3)]
    allocator.free(a)
    allocator.free(b)
  }
  expect(allocator.usage()).toMatchObject({ bytes: 0 })
  expect(allocator.usage().mapped).toBeLessThanOrEqual(LIMIT)
})
