/**
 * The places at which an Emacs looks for itself and for its dump, by release and system.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { diagnose, dumpFileIn, type EmacsProgram, type HostFiles } from '../../../src/analyse.ts'
import { Dump } from '../../../src/index.ts'
import { dumpSearchOf } from '../../../src/layout/dump-search.ts'

const open = (bytes: Uint8Array) => Dump.open(bytes)
const fingerprint = new Uint8Array(32).fill(0xab)
const inHex = 'ab'.repeat(32)

/** A host with some directories and no files. */
const hostWith = (...directories: string[]): HostFiles => ({
  read: () => 'No such file or directory',
  exists: (path) => directories.includes(path),
  realPath: (path) => path,
  isProgram: () => true,
  isLink: () => false,
  list: () => [],
})

function program(version: string, parts: Partial<EmacsProgram>): EmacsProgram {
  const { release, search } = dumpSearchOf(version)!
  return {
    path: '/usr/bin/emacs',
    bytes: new Uint8Array(),
    format: 'ELF',
    byteOrder: 'little',
    version,
    release,
    search,
    pathExec: `/usr/libexec/emacs/${version}/x86_64-linux-gnu`,
    fingerprints: [fingerprint],
    ...parts,
  }
}

/** The paths that an Emacs tries if none of them exists. */
function triedBy(emacs: EmacsProgram, argv0 = emacs.path, host = hostWith()): string[] {
  return diagnose(emacs, { argv0, searchPath: '/usr/bin' }, host, open).tried.map(({ path }) => path)
}

describe('Emacs tries', () => {
  it.each(['27.2', '28.1'])('three names in GNU/Linux, in %s', (version) => {
    const folder = `/usr/libexec/emacs/${version}/x86_64-linux-gnu`
    expect(triedBy(program(version, {}), '/usr/bin/editor')).toEqual([
      '/usr/bin/editor.pdmp',
      `${folder}/emacs.pdmp`,
      `${folder}/editor.pdmp`,
    ])
  })

  it.each(['29.4', '30.2', '31.1'])('a name with the fingerprint, from 29 on: %s', (version) => {
    const folder = `/usr/libexec/emacs/${version}/x86_64-linux-gnu`
    expect(triedBy(program(version, {}))).toEqual([
      '/usr/bin/emacs.pdmp',
      `${folder}/emacs-${inHex}.pdmp`,
      `${folder}/emacs.pdmp`,
    ])
  })

  it('directories beside the executable in Windows, without .exe', () => {
    const windows = program('30.2', {
      path: 'C:\\emacs\\bin\\emacs.exe',
      format: 'PE',
      pathExec: '%emacs_dir%/libexec/emacs/30.2/x86_64-w64-mingw32',
    })
    const folder = 'C:\\emacs/libexec/emacs/30.2/x86_64-w64-mingw32'
    expect(triedBy(windows, 'runemacs.EXE')).toEqual([
      'C:\\emacs\\bin\\emacs.pdmp',
      `${folder}/emacs-${inHex}.pdmp`,
      `${folder}/runemacs.pdmp`,
    ])
  })

  it('the bundle of an application of macOS, and a name for each program of a fat file', () => {
    const path = '/Applications/Emacs.app/Contents/MacOS/Emacs'
    const second = new Uint8Array(32).fill(0xcd)
    const bundled = program('29.1', {
      path,
      format: 'Mach-O',
      pathExec: 'Contents/MacOS/libexec',
      fingerprints: [fingerprint, second],
    })
    const folder = '/Applications/Emacs.app/Contents/MacOS/libexec'
    expect(triedBy(bundled, path, hostWith(folder))).toEqual([
      `${path}.pdmp`,
      `${folder}/Emacs-${inHex}.pdmp`,
      `${folder}/Emacs-${'cd'.repeat(32)}.pdmp`,
      `${folder}/Emacs.pdmp`,
    ])
    expect(triedBy({ ...bundled, fingerprints: [] }, path)).toContain('Contents/MacOS/libexec/Emacs-FINGERPRINT.pdmp')
  })

  it('only the file beside it, if nothing is known of it', () => {
    expect(triedBy(program('30.1', { pathExec: null, search: null, release: null, version: null }))).toEqual([
      '/usr/bin/emacs.pdmp',
    ])
  })
})

describe('--dump-file', () => {
  it.each([
    [['--dump-file=a', '--dump-file=b'], 'a'],
    [['-Q', '--dump-file', 'a'], 'a'],
    [['-dump-file', 'a'], 'a'],
    [['--dump', 'a'], 'a'],
    [['--dump-file='], ''],
    [['--dump-file'], undefined],
    [['--', '--dump-file=a'], undefined],
    [['--dum=a'], undefined],
    [['--dump-files=a'], undefined],
    [['-dump-file=a'], undefined],
  ])('of %j is %j', (args, file) => {
    expect(dumpFileIn(args)).toBe(file)
  })
})
