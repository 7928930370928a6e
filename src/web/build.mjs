/**
 * Build the page of the explorer: one HTML file that loads nothing. Not a part of the package.
 *
 * The script and the stylesheet are inline, and the Content-Security-Policy names their hashes. The worker is the text of an
 * element, from which the page makes a blob: it is parsed in the worker only.
 * `<!--data-->` remains, for the dumps that `pdmp report` inserts. The worker of the lab has the machine, which the page has no room
 * for. It is a file beside the page, and is inserted with a dump.
 *
 * `node src/web/build.mjs` builds the page alone, into dist/web.
 * @module
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { build } from 'rolldown'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')

async function bundle(input) {
  const { output } = await build({
    cwd: root,
    input: join(here, input),
    platform: 'browser',
    write: false,
    // What the runtime of the generated parsers would load for text encodings and compressed fields, which no dump has.
    external: ['iconv-lite', 'zlib'],
    checks: { unresolvedImport: true },
    logLevel: 'warn',
    tsconfig: join(here, 'tsconfig.json'),
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    output: {
      format: 'iife',
      minify: true,
      codeSplitting: false,
      comments: false,
      globals: { 'iconv-lite': 'undefined', zlib: 'undefined' },
    },
  })
  return output[0]
}

/**
 * Text that can be in a script element: nothing in it ends the element or starts a comment. It is ASCII, because a single other
 * character would make the browser read, parse and keep all of the page as characters of two bytes.
 */
const inline = (code) =>
  code
    .replaceAll(/<(?=\/script|!--)/gi, '\\x3c')
    .replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The stylesheet: what all views share, then what single views have beside their components. */
function stylesheet() {
  const files = readdirSync(join(here, 'views')).filter((name) => name.endsWith('.css'))
  const paths = ['style.css', ...files.sort().map((name) => join('views', name))]
  return paths.map((path) => readFileSync(join(here, path), 'utf8')).join('')
}

/** Write the page and the worker of the lab into `folder`. Returns the names of the modules in them. */
export async function buildPage(folder) {
  const [page, worker, lab] = await Promise.all(['main.tsx', 'worker.ts', 'lab-worker.ts'].map(bundle))
  const styles = await transform(stylesheet(), { loader: 'css', minify: true })
  const script = inline(page.code.trim())
  const style = styles.code.trim()
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const parts = {
    policy,
    style: `<style>${style}</style>`,
    worker: `<script type="text/plain" id="worker">${inline(worker.code.trim())}</script>`,
    script: `<script>${script}</script>`,
  }
  const template = readFileSync(join(here, 'index.html'), 'utf8')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'lab.js'), lab.code)
  writeFileSync(
    join(folder, 'explorer.html'),
    template.replace(/<!--(policy|style|worker|script)-->/g, (_, name) => parts[name]),
  )
  return [page, worker, lab].flatMap(({ moduleIds }) => moduleIds)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage(join(root, 'dist/web'))
