/** The version of the package. @module */
import { readFileSync } from 'node:fs'

/** package.json is two folders up from src/cli and from dist/bin alike. */
const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')

export const { version } = JSON.parse(manifest) as { version: string }
