/**
 * What the worker offers to the page: open files, and answer questions about them. The library runs here only.
 * @module
 */
import { Dump, proveNames, type Verdict, verify } from '../index.ts'
import type { Asked } from './asked.ts'
import { failureOf, type Outcome, outcomeOf } from './outcome.ts'
import { bytesOf, type FileRole, type OpenedFiles, type Packed, Unpacking } from './packed.ts'
import type { Subject } from './questions/subject.ts'
import { answer } from './questions.ts'

/** What is known as soon as a dump is open. */
export interface Opening {
  /** Size of the dump in bytes. */
  readonly size: number
  /** Whether there is an older dump. */
  readonly hasOld: boolean
}

export class Explorer {
  readonly #unpackings = new Map<FileRole, Unpacking>()
  #subject: Subject | undefined
  #bytes: Uint8Array = new Uint8Array()
  #files: OpenedFiles | undefined
  #others: { readonly old: Uint8Array | undefined; readonly executable: Uint8Array | undefined } | undefined

  /** Take the next piece of a file that is inside a report. */
  add(role: FileRole, base64: string): void {
    let unpacking = this.#unpackings.get(role)
    if (unpacking === undefined) {
      unpacking = new Unpacking()
      this.#unpackings.set(role, unpacking)
    }
    unpacking.add(base64)
  }

  /** Open the files, in place of those that were open. */
  async open(files: OpenedFiles): Promise<Outcome<Opening>> {
    this.#subject = undefined
    this.#files = undefined
    try {
      this.#bytes = await this.#read(files.dump)
      const [old, executable] = [await this.#readIfThere(files.old), await this.#readIfThere(files.executable)]
      this.#subject = {
        dump: Dump.open(this.#bytes, { executable, prove: proveNames }),
        old: old && Dump.open(old, { prove: proveNames }),
      }
      this.#files = files
      this.#others = { old, executable }
      return { value: { size: this.#bytes.length, hasOld: old !== undefined } }
    } catch (error) {
      return { failure: failureOf(error) }
    }
  }

  async #read(file: Packed): Promise<Uint8Array> {
    if (!('pieces' in file)) return bytesOf(file)
    const unpacking = this.#unpackings.get(file.pieces)
    this.#unpackings.delete(file.pieces)
    if (unpacking === undefined) throw new Error(`the report has no ${file.pieces}`)
    return unpacking.bytes()
  }

  #readIfThere(file: Packed | undefined): Promise<Uint8Array> | undefined {
    return file && this.#read(file)
  }

  /** The open files, as another worker can open them. */
  files(): OpenedFiles | undefined {
    if (this.#files === undefined) return undefined
    const { dump, old, executable } = this.#files
    return {
      dump: again(dump, this.#bytes),
      old: old && again(old, this.#others!.old!),
      executable: executable && again(executable, this.#others!.executable!),
    }
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

/** A file for another worker. Pieces of a report come once; their bytes go on as a blob, of which the page has no copy. */
const again = (file: Packed, bytes: Uint8Array): Packed =>
  'pieces' in file ? { blob: new Blob([bytes as Uint8Array<ArrayBuffer>]) } : file
