/**
 * Every layout that a machine can have, and small programs for them.
 * @module
 */
import type { AbiName, ByteOrder, Layout, Release } from '../../src/index.ts'
import { layoutOf } from '../../src/index.ts'
import { Program, type ProgramSpec } from '../../src/machine/program.ts'
import { isFast } from '../effort.ts'

const abis: readonly AbiName[] = ['lp64', 'ilp32-align4', 'ilp32-align8', 'wide-align4', 'wide-align8']
const windowsAbis: readonly AbiName[] = ['llp64', 'ilp32-windows', 'wide-windows']
const releases: readonly Release[] = ['27', '28', '29', '30', '31']
const byteOrders: readonly ByteOrder[] = ['little', 'big']

export interface NamedLayout {
  readonly name: string
  readonly layout: Layout
}

const named = (release: Release, abi: AbiName, order: ByteOrder): NamedLayout => ({
  name: `${release} ${abi} ${order}`,
  layout: layoutOf(release, abi, order),
})

export const layouts: readonly NamedLayout[] = releases.flatMap((release) => [
  ...abis.flatMap((abi) => byteOrders.map((order) => named(release, abi, order))),
  ...windowsAbis.map((abi) => named(release, abi, 'little')),
])

/** In `npm test` each ABI in each byte order once, and each release; in other runs every layout. */
export const layoutSample: readonly NamedLayout[] = isFast
  ? releases.flatMap((release, i) =>
      layouts.filter(({ layout }) => layout.release === release).filter((_, n) => n % 5 === i),
    )
  : layouts

export const programOf = (layout: Layout, spec: Partial<ProgramSpec> = {}): Program =>
  new Program({ layout, name: 'test', ...spec })
