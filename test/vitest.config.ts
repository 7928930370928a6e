import { defineConfig } from 'vitest/config'
import { PlainSummary } from './plain-summary.ts'

export default defineConfig({
  test: {
    // What the command prints must not depend on which Emacs is installed.
    env: { PDMP_EMACS: 'none' },
    include: ['test/**/*.test.ts'],
    // Tests of the command run dist/, which must be what src/ says now.
    globalSetup: ['test/cli/build.ts'],
    // Real dumps are large and CI machines slow; nothing here waits for anything but work.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: ['default', new PlainSummary()],
  },
})
