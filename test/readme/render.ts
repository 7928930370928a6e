/**
 * The README's `console` blocks, run: each line `$ pdmp …` is followed by what the command prints.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const command = fileURLToPath(new URL('../../dist/bin/main.js', import.meta.url))

/** `text` with the output of every console block renewed. */
export const renderReadme = (text: string): string =>
  text.replace(/^```console\n(.*?)^```$/gms, (_, body: string) => {
    const calls = body.split('\n').filter((line) => line.startsWith('$ pdmp '))
    return `\`\`\`console\n${calls.map((call) => `${call}\n${run(call)}`).join('')}\`\`\``
  })

function run(call: string): string {
  const args = call.slice('$ pdmp '.length).split(' ')
  const { stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: root, encoding: 'utf8' })
  return stdout + stderr
}
