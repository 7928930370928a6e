/**
 * Bundle the library and the command: `node src/cli/bundle.mjs`, after `tsc`. A part of `npm run prepare`, not of the package.
 *
 * A process reads main.js and the chunks of one command. Chunks are cut by what is imported, and src/cli imports all of the
 * library by one name, src/index.ts; so that a command is not made of everything, its imports are led to the owners first.
 * @module
 */
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = new URL('../../', import.meta.url)
const text = (path) => readFileSync(new URL(path, root), 'utf8')

/** Names of values in a list of imports or exports, such as `type A, b, c as d`. */
const valuesIn = (list) =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))

/** The module of each value that src/index.ts re-exports. It has nothing but re-exports. */
const owners = new Map()
for (const [, list, path] of text('src/index.ts').matchAll(/^export \{([^}]*)\} from '\.\/([^']+)'/gm)) {
  for (const name of valuesIn(list)) owners.set(name, path)
}

const direct = {
  name: 'direct imports',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]cli[\\/].*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replace(/^import \{([^}]*)\} from '([./]+\/)index\.ts'/gm, (_, list, up) =>
        valuesIn(list)
          .map((name) => `import { ${name} } from '${up}${owners.get(name.split(' ')[0])}'`)
          .join(';'),
      ),
    }))
  },
}

/** What the runtime of the generated parsers would load for fields that no dump has. */
const external = ['iconv-lite', 'zlib']

/**
 * Half the time to start is the time to read code, and it stays in memory. Names and lines stay, which are in the traces
 * that users report.
 */
const shorter = { minifyWhitespace: true, minifySyntax: true, lineLimit: 120 }

// The library is one module: the three hundred that tsc leaves take four times as long to import, and 17 MiB more. The
// runtime of the generated parsers is in it, since importing CommonJS takes a lexer of 6 MiB.
await build({
  absWorkingDir: fileURLToPath(root),
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  mainFields: ['main'],
  external,
  // The export behind a brace is one, but publint looks for the word after a space.
  banner: { js: 'export {}' },
  ...shorter,
  logLevel: 'warning',
})

// Chunks are named by their contents, so those of the last build would stay.
rmSync(new URL('dist/bin', root), { recursive: true, force: true })
await build({
  absWorkingDir: fileURLToPath(root),
  entryPoints: ['src/cli/main.ts'],
  outdir: 'dist/bin',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external,
  ...shorter,
  plugins: [direct],
  // The runtime of the generated parsers is CommonJS.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  logLevel: 'warning',
})
