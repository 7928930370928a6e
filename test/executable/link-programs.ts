/**
 * Links programs for synthetic dumps with the tools of LLVM, for the systems of which no Emacs could be had and for kinds of
 * ELF that no distribution of Emacs has.
 *
 *     apt-get install clang lld-16 llvm-16
 *     npx tsx test/executable/link-programs.ts
 *
 * Out: test/executable/linked/PROGRAM.br and the dumps that they are for, DUMP.pdmp.br, which are kept since the program
 * has the distances of that dump. The program is assembled from its pieces, so that tables of segments, relocations and
 * fixups are the linker's.
 * @module
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packBrotli } from '../corpus/pack-brotli.ts'
import { tinyDump } from '../corpus/tiny-dump.ts'
import { linkedDumps, linkedFolder, linkedPrograms } from './linked.ts'
import { type Program, programFor } from './program.ts'

const VERSION = '-16'
const work = mkdtempSync(join(tmpdir(), 'pdmp-link-'))

const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: work, stdio: 'inherit' })

/** All segments in one section of data, with zeros between them. */
function assembly(program: Program, section: string): string {
  const word = program.wordSize === 8 ? '.quad' : '.long'
  const lines = [section, '.p2align 4']
  const start = program.segments[0]!.offset
  lines.push('program:')
  const pointers = new Map(program.pointers.map(({ offset, target }) => [offset, target]))
  let at = start
  for (const { offset, bytes } of program.segments) {
    if (offset > at) lines.push(`.zero ${offset - at}`)
    for (at = offset; at < offset + bytes.length; ) {
      const target = pointers.get(at)
      lines.push(target === undefined ? `.byte ${bytes[at - offset]}` : `${word} program + ${target - start}`)
      at += target === undefined ? 1 : program.wordSize
    }
  }
  lines.push('.zero 256', '.text')
  for (const name of ['main', '_main', '_start', 'mainCRTStartup']) lines.push(`.globl ${name}`, `${name}:`)
  lines.push('.byte 0', '')
  return lines.join('\n')
}

mkdirSync(linkedFolder, { recursive: true })
for (const [name, options] of Object.entries(linkedDumps)) {
  writeFileSync(join(linkedFolder, `${name}.pdmp.br`), packBrotli(tinyDump(options).bytes))
}
for (const { name, dump, target, link, strip, fat } of linkedPrograms) {
  if (fat !== undefined) {
    run(`llvm-lipo${VERSION}`, '-create', ...fat, '-output', name)
  } else {
    const isMach = target.includes('macos')
    writeFileSync(
      join(work, 'program.s'),
      assembly(programFor(tinyDump(linkedDumps[dump])), isMach ? '.section __DATA,__data' : '.data'),
    )
    run('clang', '-target', target, '-c', ...(strip === undefined ? ['-g'] : []), 'program.s', '-o', 'program.o')
    const [linker, ...args] = link
    run(`${linker}${VERSION}`, ...args, 'program.o', ...(linker === 'lld-link' ? [`/out:${name}`] : ['-o', name]))
    if (strip === true) run(`llvm-strip${VERSION}`, name)
  }
  const packed = packBrotli(readFileSync(join(work, name)))
  writeFileSync(join(linkedFolder, `${name}.br`), packed)
  console.log(`${name}: packed ${packed.length} bytes`)
}
rmSync(work, { recursive: true })
