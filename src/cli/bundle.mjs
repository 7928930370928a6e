/**
 * Build dist/: `npm run build`. Not a part of the package.
 *
 * Out: declarations and modules of `tsc`; the library as one module, dist/index.js; the generated parsers, dist/kaitai; the
 * command, dist/bin; and the licences of what is bundled. The build is made beside dist/ and takes its place when it is whole,
 * so that nothing of an earlier build stays.
 *
 * A process reads main.js and the chunks of one command. Chunks are cut by what is imported, and src/cli imports all of the
 * library by one name, src/index.ts. Its imports are therefore replaced by imports of the modules that src/index.ts re-exports.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = new URL('../../', import.meta.url)
const rootPath = fileURLToPath(root)
const text = (path) => readFileSync(new URL(path, root), 'utf8')
const remove = (path) => rmSync(new URL(path, root), { recursive: true, force: true })

/** Where this build goes until it is whole: beside dist/, so that relative paths in declarations stay true. */
const fresh = `dist.${process.pid}.tmp`
process.on('exit', () => remove(fresh))

const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
const { status } = spawnSync(process.execPath, [tsc, '-p', rootPath, '--outDir', fileURLToPath(new URL(fresh, root))], {
  stdio: 'inherit',
})
if (status !== 0) process.exit(status ?? 1)

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

const shared = {
  absWorkingDir: rootPath,
  bundle: true,
  format: 'esm',
  // What the runtime of the generated parsers would load for fields that no dump has.
  external: ['iconv-lite', 'zlib'],
  // Half the time to start is the time to read code, and it stays in memory. Names and lines stay, which are in the traces
  // that users report.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 120,
  metafile: true,
  logLevel: 'warning',
}
/** For modules without Node: browsers, and any bundler. */
const neutral = { ...shared, platform: 'neutral', target: 'es2023', mainFields: ['main'] }

// The library is one module: the three hundred that tsc leaves take four times as long to import, and 17 MiB more. The
// runtime of the generated parsers is in it, since importing CommonJS takes a lexer of 6 MiB.
const library = await build({
  ...neutral,
  entryPoints: ['src/index.ts'],
  outfile: `${fresh}/index.js`,
  // The export behind a brace is one, but publint looks for the word after a space.
  banner: { js: 'export {}' },
})

const parsers = readdirSync(new URL('generated', root)).filter((name) => /^[A-Z]\w+\.js$/.test(name))
const kaitai = await build({
  ...neutral,
  entryPoints: parsers.map((name) => `generated/${name}`),
  outdir: `${fresh}/kaitai`,
  splitting: true,
  banner: { js: 'export {}' },
})

const command = await build({
  ...shared,
  entryPoints: ['src/cli/main.ts'],
  outdir: `${fresh}/bin`,
  splitting: true,
  platform: 'node',
  target: 'node20',
  plugins: [direct],
  // The runtime of the generated parsers is CommonJS.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
})

/** Packages of which a bundle has code. */
const packages = new Set(
  [library, kaitai, command].flatMap(({ metafile }) =>
    Object.keys(metafile.inputs).flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  ),
)
const licences = [...packages].sort().map((name) => {
  const { version, license } = JSON.parse(text(`node_modules/${name}/package.json`))
  const file = readdirSync(new URL(`node_modules/${name}`, root)).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each))
  if (file === undefined) throw new Error(`${name} is bundled and has no file with its licence`)
  return `${name} ${version} (${license})\n\n${text(`node_modules/${name}/${file}`).trim()}\n`
})
writeFileSync(
  new URL(`${fresh}/third-party-licenses.txt`, root),
  `dist/ contains code of these packages.\n\n${licences.join(`\n${'-'.repeat(72)}\n\n`)}`,
)

const old = `dist.${process.pid}.old.tmp`
try {
  renameSync(new URL('dist', root), new URL(old, root))
} catch (error) {
  if (error.code !== 'ENOENT') throw error
}
renameSync(new URL(fresh, root), new URL('dist', root))
remove(old)
