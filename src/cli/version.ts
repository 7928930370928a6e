/** The version of the package. @module */
import { readFileSync } from 'node:fs'

/** The manifest. package.json is two directories above both src/cli and dist/bin. */
const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')

export const { version } = JSON.parse(manifest) as { version: string }
