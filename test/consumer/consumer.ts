/**
 * A program of a user of the package: it imports each entry point, and runs in Node without any other package.
 * @module
 */
import { Dump, encodeDump, layoutOf, PdmpError, verify } from 'pdmp'
import { Holders, sizesBy } from 'pdmp/analyse'
import { KaitaiStream } from 'pdmp/kaitai/KaitaiStream.js'
import { Pdmp } from 'pdmp/kaitai/Pdmp.js'
import { type ExperimentName, experiments } from 'pdmp/lab'
import { evaluate, lispProgram, startLisp } from 'pdmp/machine'

const lisp = startLisp(lispProgram(layoutOf('28', 'lp64', 'little')))
const bytes: Uint8Array = lisp.machine.dump()
const verdict: 'ok' | 'findings' = verify(bytes).verdict
const objects: Readonly<Record<string, number>> = Dump.open(bytes).summarize().objectStarts
const bytesByRegion: readonly number[] = sizesBy(Dump.open(bytes).part(Holders), ['region']).map((row) => row.bytes)
const parsed = new Pdmp(new KaitaiStream(bytes.slice().buffer as ArrayBuffer))
const magic = String.fromCharCode(...parsed.magic)

function codeOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof PdmpError) return error.code
  }
  return 'no error'
}
const refused = [codeOf(() => Dump.open(new Uint8Array(64))), codeOf(() => encodeDump([new Uint8Array([0x7b])]))]
const printed: string = evaluate(lisp, '(1+ 1)')
const experiment: ExperimentName | undefined = Object.keys(experiments)[0] as ExperimentName | undefined

export const result = { verdict, objects, bytesByRegion, magic, refused, printed, experiment }
