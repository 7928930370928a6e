/**
 * Build dist/: `npm run build`. Not a part of the package.
 *
 * `tsc` writes the declarations, and modules for tests and benchmarks. Rolldown writes what is published: one module for each
 * entry point of the library with the chunks that they share, the generated parsers in dist/kaitai, the command in dist/bin,
 * the page of the explorer in dist/web, and the licenses of the packages that are bundled. The build is made beside dist/ and replaces it when it is complete, so
 * that no file of an earlier build remains.
 *
 * - The code is not minified: users minify their own bundles, traces name functions and lines, and the command starts as fast.
 * - The library is a few modules, not the three hundred of `tsc`, which take four times as long to import and 17 MiB more.
 * - The command is split by command. In one file `pdmp info` takes 35 ms and 9 MiB more, because all of it is read.
 * - The runtime of the generated parsers is bundled. To import CommonJS, Node loads a lexer that takes 6 MiB.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
import { buildPage } from './src/web/build.mjs'

const root = dirname(fileURLToPath(import.meta.url))

/** Where this build goes until it is complete: beside dist/, so that relative paths in declarations stay true. */
const fresh = join(root, `dist.${process.pid}.tmp`)
const remove = (path) => rmSync(path, { recursive: true, force: true })
process.on('exit', () => remove(fresh))

const tsc = join(root, 'node_modules/typescript/bin/tsc')
const { status } = spawnSync(process.execPath, [tsc, '-p', root, '--outDir', fresh], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

const shared = {
  cwd: root,
  // What the runtime of the generated parsers would load for text encodings and compressed fields, which no dump has.
  external: ['iconv-lite', 'zlib'],
  checks: { unresolvedImport: true },
  logLevel: 'warn',
}
const output = { format: 'esm', comments: { annotation: true, jsdoc: false, legal: false } }

const parsers = readdirSync(join(root, 'generated')).filter((name) => /^[A-Z]\w+\.js$/.test(name))
const library = await build({
  ...shared,
  platform: 'neutral',
  resolve: { mainFields: ['main'] },
  input: {
    index: 'src/index.ts',
    analyse: 'src/analyse.ts',
    machine: 'src/machine.ts',
    lab: 'src/lab.ts',
    ...Object.fromEntries(parsers.map((name) => [`kaitai/${name.slice(0, -'.js'.length)}`, `generated/${name}`])),
  },
  preserveEntrySignatures: 'strict',
  output: {
    ...output,
    dir: fresh,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    // What a program does not use is left out by modules, and by statements where a bundler can tell that they have no side
    // effects. So the entry point has no code, and `Dump` with all that it imports is one module: a program that only opens
    // dumps gets nothing else.
    codeSplitting: {
      groups: [
        { name: 'dump', test: join(root, 'src', 'dump.ts'), priority: 1 },
        { name: 'codec', test: (path) => /^(?!machine|lab|\.\.)\w+[\\/]/.test(relative(join(root, 'src'), path)) },
      ],
    },
  },
})

const command = await build({
  ...shared,
  platform: 'node',
  input: { main: 'src/cli/main.ts' },
  output: { ...output, dir: join(fresh, 'bin'), entryFileNames: '[name].js', chunkFileNames: '[name].js' },
})

const page = await buildPage(join(fresh, 'web'))

/** The folder of the package in node_modules that a module belongs to, or undefined for our own modules. */
function packageOf(module) {
  const [first, ...rest] = relative(join(root, 'node_modules'), module).split(sep)
  if (first === '..' || rest.length === 0) return undefined
  return first.startsWith('@') ? join(first, rest[0]) : first
}

const modules = [library, command].flatMap(({ output: files }) => files.flatMap(({ moduleIds = [] }) => moduleIds))
const packages = [...new Set([...modules, ...page].map(packageOf))].filter((name) => name !== undefined).sort()
const licenses = packages.map((name) => {
  const folder = join(root, 'node_modules', name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((each) => /^licen[cs]e(-mit)?(\.\w+)?$/i.test(each))
  if (file === undefined) throw new Error(`${name} is bundled and has no file with its license`)
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
})
writeFileSync(
  join(fresh, 'third-party-licenses.txt'),
  `dist/ contains code of these packages.\n\n${licenses.join(`\n${'-'.repeat(72)}\n\n`)}`,
)

const dist = join(root, 'dist')
const old = join(root, `dist.${process.pid}.old.tmp`)
try {
  renameSync(dist, old)
} catch (error) {
  if (error.code !== 'ENOENT') throw error
}
renameSync(fresh, dist)
remove(old)
