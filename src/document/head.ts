/**
 * The head of a document: the layout and the executable.
 * @module
 */

import { parseHex } from '../bytes/hex-text.ts'
import type { AbiName } from '../layout/compose.ts'
import { layoutNamed } from '../layout/compose.ts'
import type { Layout } from '../layout/layout.ts'
import { Misfit, memberOf, requireJson, requireKeys } from './invalid.ts'

export const SCHEMA = 'pdmp/document/1'

const FINGERPRINT_SIZE = 32
const LARGEST_PAGE = 2 ** 24

const layoutKeys = new Set([
  'generation',
  'release',
  'abi',
  'byteOrder',
  'entryUnit',
  'limbSize',
  'devCharsets',
  'tableAlign',
  'pageSize',
])

/** What a document says of `layout`. Details are left out where they are the usual ones of its names. */
export function layoutJson(layout: Layout) {
  const { generation, release, abi, byteOrder, entryUnit, limbSize, devCharsets, tableAlign, wordSize } = layout
  return {
    generation,
    release,
    abi,
    byteOrder,
    entryUnit,
    ...(limbSize === wordSize ? {} : { limbSize }),
    ...(devCharsets ? { devCharsets } : {}),
    tableAlign,
  }
}

/** Read the layout that `value` names, and the page size of the machine. @throws Misfit */
export function readLayout(value: unknown): { layout: Layout; pageSize: number } {
  const json = requireJson(value, 'layout')
  requireKeys(json, 'layout', (key) => layoutKeys.has(key))
  const text = (key: string) => memberOf(json, key) as string
  const release = memberOf(json, 'release') ?? null
  const { limbSize, devCharsets } = json
  if (limbSize !== undefined && limbSize !== null && limbSize !== 4 && limbSize !== 8)
    throw new Misfit('layout.limbSize', 'expected 4, 8 or null')
  if (devCharsets !== undefined && typeof devCharsets !== 'boolean')
    throw new Misfit('layout.devCharsets', 'expected true or false')
  const layout = layoutNamed({
    generation: text('generation') as Layout['generation'],
    release: release as Layout['release'],
    abi: text('abi') as AbiName,
    byteOrder: text('byteOrder') as Layout['byteOrder'],
    entryUnit: memberOf(json, 'entryUnit') as Layout['entryUnit'] | undefined,
    ...(limbSize === undefined ? {} : { limbSize }),
    ...(devCharsets === undefined ? {} : { devCharsets }),
  })
  if (layout === undefined) throw new Misfit('layout', 'no known layout has this release, word size and byte order')
  const { pageSize = layout.facts.pageSize, tableAlign = layout.tableAlign } = json
  const isPage =
    typeof pageSize === 'number' &&
    pageSize >= 4096 &&
    pageSize <= LARGEST_PAGE &&
    Number.isInteger(Math.log2(pageSize))
  if (!isPage) throw new Misfit('layout.pageSize', 'expected a power of two, 4096 or more')
  if (tableAlign !== 4 && tableAlign !== 8) throw new Misfit('layout.tableAlign', 'expected 4 or 8')
  return { layout: { ...layout, tableAlign }, pageSize }
}

/** @throws Misfit */
export function readFingerprint(value: unknown): Uint8Array {
  const bytes = parseHex(value)
  if (bytes?.length === FINGERPRINT_SIZE) return bytes
  throw new Misfit('fingerprint', 'expected 32 bytes in hexadecimal')
}
