/**
 * Rewrite every dump of the corpus with the read-write parsers of each language, and renew the table in `spec/README.md`.
 *
 *   npx tsx test/spec/read-write/main.ts RUNTIMES [LANGUAGE…]
 *
 * RUNTIMES is a folder with copies of the runtimes of Kaitai Struct, as for `test/spec/listings/main.ts`. Python takes a minute of
 * processor time for the real dumps together.
 *
 * @module
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { corpusNames, readDump } from '../../corpus/corpus.ts'
import { processorSeconds } from '../../processor-time.ts'
import { renewRows } from '../readme-table.ts'
import { buildWriter, type Writer, writers } from './writers.ts'

const [folder = '', ...wanted] = process.argv.slice(2)
const runtimes = resolve(folder)
for (const writer of writers) {
  if (wanted.length > 0 && !wanted.includes(writer.target)) continue
  const row = await rowOf(writer)
  console.log(row)
  renewRows('| target | dumps written byte for byte', new Map([[writer.target, row]]))
}

async function rowOf(writer: Writer): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), `pdmp-read-write-${writer.target}-`))
  try {
    await buildWriter(writer, scratch, runtimes)
    const names = corpusNames()
    const [input, output] = [join(scratch, 'in.pdmp'), join(scratch, 'out.pdmp')] as const
    let same = 0
    let seconds = 0
    for (const name of names) {
      writeFileSync(input, readDump(name))
      writeFileSync(output, '')
      const start = processorSeconds()
      try {
        writer.run(scratch, runtimes, 0, [[input, output]])
      } catch (error) {
        console.error(`${writer.target}: ${name}: ${String(error)}`)
      }
      if (name === 'trixie-amd64') seconds = processorSeconds() - start
      if (Buffer.compare(readFileSync(output), readDump(name)) === 0) same++
      else console.error(`${writer.target}: ${name} differs`)
    }
    return `| \`${writer.target}\` | ${same} of ${names.length} | ${seconds.toFixed(1)} |`
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
