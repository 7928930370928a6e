import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/cli/command.ts'
import { offsetsByMap } from '../../src/cli/memory-map.ts'

/** As in /proc/PID/maps: the dump in two mappings with a gap, an executable, memory without a file. */
const map = `555555554000-5555557d1000 r-xp 00000000 08:01 1234 /usr/bin/emacs-nox
7ffff1000000-7ffff1400000 rw-p 00000000 08:01 5678       /usr/lib/with a space/emacs.pdmp
7ffff1500000-7ffff1600000 rw-p 00400000 08:01 5678       /usr/lib/with a space/emacs.pdmp
7ffff7ff0000-7ffff7ff4000 rw-p 00000000 00:00 0
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0          [stack]
`

describe('offsetsByMap', () => {
  const offsetOf = offsetsByMap(map)

  it.each([
    ['the first byte of the dump', 0x7ffff1000000n, 0],
    ['the last of its first mapping', 0x7ffff13fffffn, 0x3fffff],
    ['the first of its second, by the offset in the file', 0x7ffff1500000n, 0x400000],
    ['the last', 0x7ffff15fffffn, 0x4fffff],
  ])('gives for the address of %s its offset', (_, address, offset) => {
    expect(offsetOf(address)).toBe(offset)
  })

  it.each([0n, 0x7ffff0ffffffn, 0x7ffff1400000n, 0x7ffff1600000n, 0x555555554000n, 0x7ffff7ff0000n, 2n ** 64n])(
    'gives none for %i, which is not in the dump',
    (address) => {
      expect(offsetOf(address)).toBeUndefined()
    },
  )

  it('takes a dump whose file was deleted', () => {
    expect(offsetsByMap(map.replaceAll('emacs.pdmp', 'emacs.pdmp (deleted)'))(0x7ffff1000010n)).toBe(0x10)
  })

  it.each([
    ['no dump', map.replaceAll('.pdmp', '.so'), 'no file that ends in .pdmp'],
    ['several dumps', `${map}10000-20000 r--p 00000000 08:01 9 /other.pdmp`, 'has several dumps'],
    ['no lines', '', 'give --dump-base'],
  ])('refuses a map with %s', (_, text, message) => {
    expect(() => offsetsByMap(text)).toThrow(UsageError)
    expect(() => offsetsByMap(text)).toThrow(message)
  })
})
