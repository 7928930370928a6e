/**
 * Every layout that a machine can have, and small programs for them.
 * @module
 */
import type { AbiName, ByteOrder, Layout, Release } from '../../src/index.ts'
import { layoutOf } from '../../src/index.ts'
import { Program, type ProgramSpec } from '../../src/machine/program.ts'

const abis: readonly AbiName[] = ['lp64', 'ilp32-align4', 'ilp32-align8', 'wide-align4', 'wide-align8']
const releases: readonly Release[] = ['27', '28', '29', '30', '31']
const byteOrders: readonly ByteOrder[] = ['little', 'big']

export interface NamedLayout {
  readonly name: string
  readonly layout: Layout
}

export const layouts: readonly NamedLayout[] = releases.flatMap((release) =>
  abis.flatMap((abi) =>
    byteOrders.map((order) => ({ name: `${release} ${abi} ${order}`, layout: layoutOf(release, abi, order) })),
  ),
)

export const programOf = (layout: Layout, spec: Partial<ProgramSpec> = {}): Program =>
  new Program({ layout, name: 'test', ...spec })
