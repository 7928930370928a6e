/**
 * The published library in a bundler: what is not used is left out, and nothing of Node is needed.
 * @module
 */
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bundleForBrowser } from './bundle.ts'

const zipped = (code: Uint8Array) => gzipSync(code, { level: 9 }).length

describe('a program that opens a dump, bundled for a browser', async () => {
  const { code, modules, imports } = await bundleForBrowser(
    `import { Dump } from 'pdmp'
     globalThis.dump = Dump.open(globalThis.bytes)`,
  )

  it('has at most 60 KiB after gzip', () => {
    expect(zipped(code)).toBeGreaterThan(10_000)
    expect(zipped(code)).toBeLessThanOrEqual(61_440)
  })

  it('imports nothing, least of all a module of Node', () => {
    expect(imports).toEqual([])
    expect(new TextDecoder().decode(code)).not.toMatch(/["'`]node:/)
  })

  it('has nothing that writes, edits or checks dumps, nothing of the machine or the lab, and no parser of Lisp objects', () => {
    const paths = [...modules.keys()]
    expect(paths).toContain('dist/chunks/dump.js')
    expect(paths.filter((path) => /(codec|machine|lab|kaitai\/Lisp\w+)\.js$/.test(path))).toEqual([])
    // The machine's Lisp library is a text that is in no other module.
    expect(new TextDecoder().decode(code)).not.toContain('defmacro')
  })
})

it.each(['pdmp', 'pdmp/analyse', 'pdmp/machine', 'pdmp/lab', 'pdmp/kaitai/Pdmp.js'])(
  '%s leaves nothing when nothing of it is used',
  async (name) => {
    const { modules, imports } = await bundleForBrowser(`import '${name}'`)
    expect([...modules.keys()].filter((path) => path.startsWith('dist/'))).toEqual([])
    expect(imports).toEqual([])
  },
)

it.each(['pdmp/analyse', 'pdmp/machine', 'pdmp/lab'])('%s can be bundled for a browser', async (name) => {
  const { imports } = await bundleForBrowser(`import * as all from '${name}'; globalThis.all = all`)
  expect(imports).toEqual([])
})
