/**
 * `reference.c`, compiled with `cc -O2` into a temporary folder, as functions. Times are nanoseconds measured inside the
 * C process, so starting it costs the result nothing. Little-endian 64-bit dumps of Emacs 28 to 31 only.
 * @module
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Timing {
  readonly bench: 'loop' | 'load' | 'lookup/uniform' | 'lookup/half'
  readonly rounds: number
  /** Relocations or look-ups in one round. */
  readonly work: number
  readonly medianNs: number
  readonly leastNs: number
  /** Of the image (loop) or of the answers (lookup), as in `reference.c`; load has none, its base varies. */
  readonly checksum: string
}

/** Where `loop` and `relocate` place the dump and the Emacs basis; lispsym is the basis plus the given offset. */
export const referencePlacement = { dumpBase: 0x7f0000000000n, emacsBasis: 0x555555554000n } as const

const source = fileURLToPath(new URL('reference.c', import.meta.url))
const maxBuffer = 1 << 29

export class CReference {
  readonly #folder: string
  readonly #program: string

  private constructor(folder: string) {
    this.#folder = folder
    this.#program = join(folder, 'reference')
    execFileSync('cc', ['-O2', '-o', this.#program, source])
  }

  /** Undefined when this machine has no C compiler. */
  static build(): CReference | undefined {
    if (spawnSync('cc', ['--version']).status !== 0) return undefined
    return new CReference(mkdtempSync(join(tmpdir(), 'c-reference-')))
  }

  /** The early relocations on a warm copy in memory; copying is not timed. */
  loop(file: string, rounds: number, lispsym: number): Timing {
    return this.#timings('loop', file, `${rounds}`, `${lispsym}`)[0]!
  }

  /** A file in the page cache → mapped copy-on-write and relocated; each round maps anew. */
  load(file: string, rounds: number, lispsym: number): Timing {
    return this.#timings('load', file, `${rounds}`, `${lispsym}`)[0]!
  }

  /** Binary search for `uniformProbes`, then for `halfObjectProbes`. */
  lookup(file: string, count: number, seed: number, rounds: number): [uniform: Timing, half: Timing] {
    const [uniform, half] = this.#timings('lookup', file, `${count}`, `${seed}`, `${rounds}`)
    return [uniform!, half!]
  }

  /** The image that `loop` makes. */
  relocate(file: string, lispsym: number): Buffer {
    return execFileSync(this.#program, ['relocate', file, `${lispsym}`], { maxBuffer })
  }

  dispose(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #timings(...args: string[]): Timing[] {
    const lines = execFileSync(this.#program, args, { encoding: 'utf8' }).trimEnd().split('\n')
    return lines.map((line) => JSON.parse(line) as Timing)
  }
}
