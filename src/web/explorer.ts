/**
 * What the worker offers to the page: open files, and answer questions about them. The library runs here only.
 * @module
 */
import { Dump, proveNames, type Verdict, verify } from '../index.ts'
import type { Asked } from './asked.ts'
import { failureOf, type Outcome, outcomeOf } from './outcome.ts'
import type { Subject } from './questions/subject.ts'
import { answer } from './questions.ts'
import { type Packed, unpack } from './unpack.ts'

/** The files that the page opens. */
export interface OpenedFiles {
  readonly dump: Packed
  readonly old: Packed | undefined
  readonly executable: Packed | undefined
}

/** What is known as soon as a dump is open. */
export interface Opening {
  /** Size of the dump in bytes. */
  readonly size: number
  /** Whether there is an older dump. */
  readonly hasOld: boolean
}

export class Explorer {
  #subject: Subject | undefined
  #bytes: Uint8Array = new Uint8Array()
  #files: OpenedFiles | undefined

  /** Open the files, in place of those that were open. */
  async open({ dump, old, executable }: OpenedFiles): Promise<Outcome<Opening>> {
    this.#subject = undefined
    this.#files = undefined
    try {
      this.#bytes = await unpack(dump)
      const [older, program] = [await unpacked(old), await unpacked(executable)]
      this.#files = { dump: { bytes: this.#bytes }, old: older, executable: program }
      this.#subject = {
        dump: Dump.open(this.#bytes, { executable: program?.bytes, prove: proveNames }),
        old: older === undefined ? undefined : Dump.open(older.bytes, { prove: proveNames }),
      }
      return { value: { size: this.#bytes.length, hasOld: older !== undefined } }
    } catch (error) {
      return { failure: failureOf(error) }
    }
  }

  /** The files, unpacked, for another worker. */
  files(): OpenedFiles | undefined {
    return this.#files
  }

  /** What `verify` says of a file that could not be opened. */
  damage(): Outcome<Verdict> {
    return outcomeOf(() => verify(this.#bytes))
  }

  /** Answer a question about the open dump. */
  ask(asked: Asked): Outcome<unknown> {
    return outcomeOf(() => {
      if (this.#subject === undefined) throw new Error('no dump is open')
      return answer(this.#subject, asked)
    })
  }
}

const unpacked = async (file: Packed | undefined) => (file === undefined ? undefined : { bytes: await unpack(file) })
