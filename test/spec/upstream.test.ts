/**
 * The faults that `docs/upstream/` reports are still there: the specifications on its pages, compiled as they stand.
 *
 * A test that fails says that upstream has mended the fault; then the page and the workaround that it names can go.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const require = createRequire(import.meta.url)
const KaitaiStream = require('kaitai-struct/KaitaiStream') as new (buffer: ArrayBuffer) => { readS8le(): number }
const compiler = require('kaitai-struct-compiler') as {
  compile(language: string, ksy: unknown, importer: unknown, debug: boolean): Promise<Record<string, string>>
}

const folder = new URL('../../docs/upstream/', import.meta.url)

/** The specifications of a page, the one to compile first. */
function specsOf(page: string): readonly { readonly meta: { readonly id: string } }[] {
  const text = readFileSync(new URL(page, folder), 'utf8')
  return [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => parse(yaml))
}

async function compile(page: string, language: string): Promise<string> {
  const [main, ...others] = specsOf(page)
  const importYaml = async (name: string) => others.find(({ meta }) => meta.id === name)
  return Object.values(await compiler.compile(language, main, { importYaml }, false)).join('\n')
}

describe('docs/upstream', () => {
  it('lists every page', () => {
    const readme = readFileSync(new URL('README.md', folder), 'utf8')
    const listed = [...readme.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, page]) => page)
    expect(listed.sort()).toEqual(readdirSync(folder).filter((page) => page !== 'README.md'))
  })

  it('has specifications that the compiler accepts for JavaScript, but for the one of imported enums', async () => {
    const others = ['rust-union-instances.md', 'rust-instance-cache.md', 'java-boxed-numbers.md', 'perl-parameters.md']
    for (const page of ['javascript-s8.md', 'go-enum-instances.md', 'nim-names.md', 'nim-enum-members.md', ...others])
      expect(await compile(page, 'javascript'), page).toContain('Demo')
  })

  it('the JavaScript runtime reads -2^32 as 0', () => {
    const buffer = new ArrayBuffer(8)
    new DataView(buffer).setBigInt64(0, -(2n ** 32n), true)
    expect(new KaitaiStream(buffer).readS8le()).toBe(0)
  })

  it('Go returns nil for an enum', async () => {
    const method = /func \(this \*Demo\) Kind\(\) \(v Demo_Kinds, err error\) \{.*?\n\}/s
    expect(method.exec(await compile('go-enum-instances.md', 'go'))?.[0]).toContain('return nil, err')
  })

  it('Rust stops at an instance of several types', async () => {
    const message = await compile('rust-union-instances.md', 'rust').then(() => 'compiled', String)
    expect(message).toContain('MatchError: KaitaiStructType')
  })

  it('Rust keeps instances that are numbers, and none that is a structure', async () => {
    const rust = await compile('rust-instance-cache.md', 'rust')
    expect(rust).toContain('self.f_part.get()')
    expect(rust).toContain('self.f_sum.set(true)')
    expect(rust).not.toContain('self.f_part.set(true)')
  })

  it('Java compares two instances by reference', async () => {
    const java = await compile('java-boxed-numbers.md', 'java')
    expect(java).toContain('public Integer first()')
    expect(java).toMatch(/first\(\) == second\(\)/)
  })

  it('Perl drops the argument of a type', async () => {
    const perl = await compile('perl-parameters.md', 'perl')
    expect(perl).toContain('Demo::Sized->new($self->{_io}, $self, $self->{_root});')
    expect(perl).not.toMatch(/\b3\b/)
  })

  it('Nim declares names of its own beside those of the specification, and does not quote procedures', async () => {
    const nim = await compile('nim-names.md', 'nim')
    expect(nim).toContain('\n    `parent`*: uint8\n    `parent`*: KaitaiStruct\n')
    expect(nim).toContain('\n    isLe: bool\n')
    expect(nim).toContain('\nproc isLe*(this: Demo): bool\n')
    expect(nim).toContain('  this.isLe = false\n\n  block:\n    let on = this.isLe\n')
    expect(nim).toContain('\nproc object*(this: Demo): int8\n')
  })

  it('Nim qualifies members of enums by the module', async () => {
    expect(await compile('nim-enum-members.md', 'nim')).toContain('(if this.code == 0: demo.round else: demo.square)')
  })

  it('enums of imported files are not found', async () => {
    const message = await compile('imported-enums.md', 'javascript').then(() => 'compiled', String)
    expect(message).toContain("unable to find enum 'other::kinds'")
  })
})
