/**
 * A Chromium on this machine, and how it is started.
 * @module
 */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const candidates = [
  process.env['PDMP_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

const executablePath = candidates.find((path) => path !== undefined && existsSync(path))

/** True, after saying so on standard error, if there is no browser: its absence must not look like a passed test. */
export function skipWithoutBrowser(what: string): boolean {
  if (executablePath !== undefined) return false
  process.stderr.write(`\nSKIPPED: ${what}: no Chromium; install chromium, or name one with PDMP_CHROMIUM\n`)
  return true
}

export function startChromium(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('no Chromium; install chromium, or name one with PDMP_CHROMIUM')
  // Containers have neither a sandbox nor a graphics card.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
}
