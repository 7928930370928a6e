import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { renderReadme } from './render.ts'

const text = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')

it('shows what the commands print (npx tsx test/readme/main.ts renews it)', () => {
  expect(text.match(/^\$ pdmp /gm)?.length).toBeGreaterThan(4)
  expect(renderReadme(text)).toBe(text)
})
