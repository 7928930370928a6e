import { tmpdir } from 'node:os'
import { defineConfig } from 'vitest/config'
import { PlainSummary } from './plain-summary.ts'

export default defineConfig({
  test: {
    env: {
      // What the command prints must not depend on which Emacs is installed.
      PDMP_EMACS: 'none',
      // Tools of the tests ask for a home, which an account in a container need not have.
      HOME: process.env['HOME'] ?? tmpdir(),
    },
    include: ['test/**/*.test.ts'],
    // Tests of the command run dist/, which must be what src/ says now.
    globalSetup: ['test/cli/build.ts'],
    // Ends what would never end, and no more: a test that takes seconds takes minutes where others use the machine too.
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    maxWorkers: 2,
    reporters: ['default', new PlainSummary()],
  },
})
