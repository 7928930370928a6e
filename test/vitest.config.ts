import { tmpdir } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'
import { PlainSummary } from './plain-summary.ts'

/** Files that get a process of their own: commands register the files that they use, and hostile files are metered. */
const isolated = ['test/{bundle,cli,fuzz,hostile,readme}/**/*.test.ts', 'test/{corpus,package}.test.ts']
/** Files that start a real Emacs, run many processes, or need minutes. Each gets a process of its own. */
const slow = ['test/**/*.slow.test.ts']

/**
 * `--mode fast` is `npm test`: no slow files, and a part of what the others could try, as test/effort.ts says. With PDMP_SLOW, as CI
 * sets it, the slow files are run too, and real Emacsen share what they try.
 */
export default defineConfig(({ mode }) => {
  const isFast = mode === 'fast'
  const withEffort = (effort: 'fast' | 'shared' | 'all') => ({
    env: {
      PDMP_TESTS: effort,
      // What the command prints must not depend on which Emacs is installed.
      PDMP_EMACS: 'none',
      // Tools of the tests ask for a home, which an account in a container need not have.
      HOME: process.env['HOME'] ?? tmpdir(),
    },
    setupFiles: process.env['PDMP_CPU_TIME'] === undefined ? [] : ['test/cpu-time.ts'],
    // Ends what would never end, and no more: a test that takes seconds takes minutes where others use the machine too.
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
  })
  const common = withEffort(isFast ? 'fast' : 'all')
  const notSlow = [...configDefaults.exclude, ...slow]
  return {
    test: {
      // Tests of the command run dist/, which must be what src/ says now.
      globalSetup: ['test/cli/build.ts'],
      maxWorkers: 2,
      reporters: ['default', new PlainSummary()],
      projects: [
        ...(isFast && process.env['PDMP_SLOW'] === undefined
          ? []
          : [{ test: { ...withEffort(isFast ? 'shared' : 'all'), name: 'slow', include: slow } }]),
        { test: { ...common, name: 'isolated', include: isolated, exclude: notSlow } },
        // The others share two processes. To load the library for each file would take longer than all unit tests.
        {
          test: {
            ...common,
            name: 'shared',
            include: ['test/**/*.test.ts'],
            exclude: [...notSlow, ...isolated],
            isolate: false,
          },
        },
      ],
    },
  }
})
