import { expect, it } from 'vitest'
import { layoutOf } from '../../src/layout/compose.ts'
import { openDump } from '../../src/pdmp.ts'
import { tinyDump, tinyVariants } from '../corpus/tiny-dump.ts'

const told = tinyVariants.filter(({ generation, native }) => !native && (generation === '27' || generation === '28+'))

it.each(told)('is that which probe finds in $generation $release $abi $byteOrder', (options) => {
  const { release, abi, byteOrder } = { release: options.release ?? '27', ...options }
  // Without a bignum a dump of 64-bit Windows does not tell how wide limbs are.
  const details = abi === 'llp64' ? { limbSize: null } : {}
  expect(layoutOf(release as '27', abi, byteOrder, details)).toEqual(openDump(tinyDump(options).bytes).layout)
})
