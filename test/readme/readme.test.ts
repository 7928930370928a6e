import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { forms } from '../machine/forms/emacs.ts'
import { renderReadme } from './render.ts'

const text = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')

it('shows what the commands print (npx tsx test/readme/main.ts renews it)', () => {
  expect(text.match(/^\$ pdmp /gm)?.length).toBeGreaterThan(4)
  expect(renderReadme(text)).toBe(text)
})

it('counts what else it counts', () => {
  expect(text).toContain(`; ${forms.length} forms print what Emacs 28.2 prints`)
})
