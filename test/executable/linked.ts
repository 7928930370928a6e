/**
 * The programs that `link-programs.ts` links, and how.
 * @module
 */
import { fileURLToPath } from 'node:url'
import type { TinyOptions } from '../corpus/tiny-dump.ts'

export const linkedFolder = fileURLToPath(new URL('linked/', import.meta.url))

const release31 = { generation: '28+', release: '31' } as const

/** 31 asks most of its executable: names of functions, and pointers. */
export const linkedDumps = {
  'lp64-little': { ...release31, abi: 'lp64', byteOrder: 'little' },
  'lp64-big': { ...release31, abi: 'lp64', byteOrder: 'big' },
  'ilp32-little': { ...release31, abi: 'ilp32-align4', byteOrder: 'little' },
  'ilp32-big': { ...release31, abi: 'ilp32-align8', byteOrder: 'big' },
} as const satisfies Record<string, TinyOptions>

interface LinkedProgram {
  readonly name: string
  readonly dump: keyof typeof linkedDumps
  readonly format: 'ELF' | 'PE' | 'Mach-O'
  readonly isPositionIndependent: boolean
  readonly target: string
  /** The linker and its arguments. */
  readonly link: readonly string[]
  /** Strip it; where this is not said, it has debugging information. */
  readonly strip?: true
  /** The programs of a fat file, by name. */
  readonly fat?: readonly string[]
}

const machLinker = (arch: string, fixups: 'fixup_chains' | 'no_fixup_chains') =>
  [
    'ld64.lld',
    '-arch',
    arch,
    '-platform_version',
    'macos',
    '12',
    '12',
    '-undefined',
    'dynamic_lookup',
    `-${fixups}`,
  ] as const

const elf = (name: string, dump: keyof typeof linkedDumps, target: string, ...args: string[]): LinkedProgram => ({
  name,
  dump,
  target,
  format: 'ELF',
  link: ['ld.lld', ...args],
  isPositionIndependent: args.includes('-pie'),
})

const mach = (arch: string, fixups: 'fixup_chains' | 'no_fixup_chains'): LinkedProgram => ({
  name: `macos-${arch}-${fixups}`,
  dump: 'lp64-little',
  format: 'Mach-O',
  isPositionIndependent: true,
  target: `${arch}-apple-macos12`,
  link: machLinker(arch, fixups),
})

export const linkedPrograms: readonly LinkedProgram[] = [
  mach('x86_64', 'no_fixup_chains'),
  mach('x86_64', 'fixup_chains'),
  mach('arm64', 'no_fixup_chains'),
  { ...mach('arm64', 'fixup_chains'), strip: true },
  {
    ...mach('arm64', 'fixup_chains'),
    name: 'macos-fat',
    fat: ['macos-x86_64-no_fixup_chains', 'macos-arm64-fixup_chains'],
  },
  {
    name: 'windows-x86_64',
    dump: 'lp64-little',
    format: 'PE',
    isPositionIndependent: true,
    strip: true,
    target: 'x86_64-pc-windows-msvc',
    link: ['lld-link', '/entry:main', '/subsystem:console'],
  },
  {
    name: 'windows-i686-fixed',
    dump: 'ilp32-little',
    format: 'PE',
    isPositionIndependent: false,
    target: 'i686-pc-windows-msvc',
    link: ['lld-link', '/entry:main', '/subsystem:console', '/fixed', '/safeseh:no', '/debug:dwarf'],
  },
  elf('linux-x86_64-pie', 'lp64-little', 'x86_64-linux-gnu', '-pie'),
  elf('linux-x86_64-relr', 'lp64-little', 'x86_64-linux-gnu', '-pie', '-z', 'pack-relative-relocs'),
  elf('linux-x86_64', 'lp64-little', 'x86_64-linux-gnu', '-no-pie'),
  { ...elf('linux-aarch64-pie', 'lp64-little', 'aarch64-linux-gnu', '-pie'), strip: true },
  elf('linux-ppc64-pie', 'lp64-big', 'powerpc64-linux-gnu', '-pie'),
  elf('linux-i386-pie', 'ilp32-little', 'i386-linux-gnu', '-pie'),
  elf('linux-i386', 'ilp32-little', 'i386-linux-gnu', '-no-pie'),
  elf('linux-ppc-pie', 'ilp32-big', 'powerpc-linux-gnu', '-pie'),
  elf('linux-mips', 'ilp32-big', 'mips-linux-gnu', '-no-pie'),
]
