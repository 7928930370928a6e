/**
 * The package as its users get it: what it depends on, what it runs, what is in it.
 * @module
 */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdmp } from './cli/run.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const manifest = readJson('package.json')

describe('package.json', () => {
  it('depends on nothing at run time: what the package uses is bundled', () => {
    for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies'])
      expect(manifest[kind]).toBeUndefined()
  })

  it('has no script that npm runs, or warns of, where the package is installed', () => {
    const atInstallation = [
      'preinstall',
      'install',
      'postinstall',
      'prepublish',
      'preprepare',
      'prepare',
      'postprepare',
    ]
    expect(Object.keys(manifest.scripts).filter((name) => atInstallation.includes(name))).toEqual([])
  })

  it('runs in CI what its parts are', () => {
    const steps = ['npm run generate -- --check', 'npm run check', 'PDMP_SLOW=1 npm test']
    expect(manifest.scripts.ci.split(' && ')).toEqual(steps)
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toMatch(new RegExp(`\\n${steps.join('\\n(#.*\\n)*')}\\n$`))
  })

  it('is an ES module for Node 20 and later', () => {
    expect(manifest.type).toBe('module')
    expect(manifest.engines.node).toBe('>=20')
  })

  it('pins what must agree: one version of vitest', () => {
    const versions = Object.entries<string>(manifest.devDependencies).filter(([name]) =>
      /^(@vitest\/|vitest$)/.test(name),
    )
    expect(new Set(versions.map(([, version]) => version)).size).toBe(1)
    expect(versions[0]![1]).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('is locked at the same version', () => {
    const lock = readJson('package-lock.json')
    expect(lock.version).toBe(manifest.version)
    expect(lock.packages[''].devDependencies).toEqual(manifest.devDependencies)
  })
})

/** A home directory for npm's cache and settings, so that tests do not read those of the user. */
const home = mkdtempSync(join(tmpdir(), 'pdmp-package-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const env = { ...process.env, HOME: home, npm_config_update_notifier: 'false' }

const packed = new Set(
  (
    JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: root,
        env,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as [{ files: { path: string }[] }]
  )[0].files.map(({ path }) => path),
)

describe('version', () => {
  it('is what the command says, and what the changelog begins with', () => {
    expect(pdmp(['--version']).stdout).toBe(`${manifest.version}\n`)
    const [, newest] = /^## (\S+)/m.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))!
    expect(newest).toBe(manifest.version)
  })
})

describe('what is published', () => {
  it('has every entry point', () => {
    const programs = ['.', './machine', './lab'].flatMap((path) => Object.values<string>(manifest.exports[path]))
    for (const target of [...programs, manifest.bin.pdmp]) {
      expect(existsSync(join(root, target)), target).toBe(true)
      expect(packed).toContain(normalize(target))
    }
  })

  it('has every file that a published file imports, and imports no package', () => {
    let seen = 0
    const missing = [...packed]
      .filter((path) => /\.(js|d\.ts)$/.test(path))
      .flatMap((path) => {
        const text = readFileSync(join(root, path), 'utf8')
        const imports = /\b(?:import|export)\b[^;'"`()]*?\bfrom\s*["']([^"'\n]+)["']|\bimport\s*\(?["']([^"'\n]+)["']/g
        const specifiers = [...text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(imports)]
        seen += specifiers.length
        return specifiers
          .map(([, fixed, lazy]) => fixed ?? lazy!)
          .filter((specifier) => {
            if (specifier.startsWith('node:')) return false
            const target = join(dirname(path), specifier)
            const declaration = path.endsWith('.d.ts') ? target.replace(/\.[jt]s$/, '.d.ts') : target
            return !specifier.startsWith('.') || !(packed.has(target) || packed.has(declaration))
          })
          .map((specifier) => `${path} needs ${specifier}`)
      })
    expect(seen).toBeGreaterThan(1000)
    expect(missing).toEqual([])
  })

  it('has the declarations of modules that there are, and no others', () => {
    const sources = [...packed]
      .filter((path) => path.startsWith('dist/') && path.endsWith('.d.ts'))
      .map((path) => path.replace(/^dist(.*)\.d\.ts$/, 'src$1.ts'))
    expect(sources.length).toBeGreaterThan(100)
    expect(sources.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('has something for each entry of `files`, and nothing that they exclude', () => {
    const asPattern = (entry: string) =>
      new RegExp(
        `^${entry
          .replaceAll('.', '\\.')
          .replace('**/', '(.*/)?')
          .replace(/\*(?!\/)/, '[^/]*')}(/|$)`,
      )
    for (const entry of manifest.files as string[]) {
      const matching = [...packed].filter((path) => asPattern(entry.replace(/^!/, '')).test(path))
      if (entry.startsWith('!')) expect(matching).toEqual([])
      else expect(matching.length, entry).toBeGreaterThan(0)
    }
    for (const path of ['LICENSE', 'README.md', 'package.json']) expect(packed).toContain(path)
  })

  it('has the licences of all packages that are bundled', () => {
    const text = readFileSync(join(root, 'dist/third-party-licenses.txt'), 'utf8')
    // Packages that a module of the product imports: none of them is installed with it.
    const imports = /\bfrom '((?:@[\w-]+\/)?[a-z][\w-]*)(?:\/[^']*)?'/g
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((path) =>
      join('src', path),
    )
    const parsers = readdirSync(join(root, 'generated')).map((path) => join('generated', path))
    const packages = [...sources, ...parsers]
      .filter((path) => /(?<!\.d)\.([jt]s|tsx)$/.test(path))
      .flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(imports)].map(([, name]) => name!))
    expect(packages.length).toBeGreaterThan(2)
    for (const name of new Set(packages))
      expect(text).toMatch(new RegExp(`^${name} [\\d.]+ \\([\\w-.]+\\)\n\n[\\s\\S]{500}`, 'm'))
  })

  it('has the pictures of the specification, and what else its page links to', () => {
    const page = readFileSync(join(root, 'spec/README.md'), 'utf8')
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => join('spec', link!))
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((link) => !packed.has(link))).toEqual([])
  })

  it('has neither tests nor dumps, which are not ours to license', () => {
    expect([...packed].filter((path) => /^(test|corpus|src\/(?!emacs\/))|\.pdmp|\.test\./.test(path))).toEqual([])
  })
})

describe('the tarball, installed in an empty folder without a network', () => {
  const folder = join(home, 'user')
  mkdirSync(folder)
  const run = (file: string, args: readonly string[]) => spawnSync(file, args, { cwd: folder, env, encoding: 'utf8' })

  beforeAll(() => {
    run('npm', ['pack', root, '--ignore-scripts', '--silent', '--pack-destination', folder])
    for (const name of ['consumer.ts', 'tsconfig.json'])
      copyFileSync(join(root, 'test/consumer', name), join(folder, name))
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  })

  it('installs alone and without a warning', () => {
    const { status, stdout, stderr } = run('npm', ['install', '--offline', `./pdmp-${manifest.version}.tgz`])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).not.toMatch(/warn/i)
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['pdmp'])
  })

  it('gives `npx pdmp` that reads a dump', () => {
    const dump = join(root, 'corpus/tiny-28-little-lp64/dump.pdmp.br')
    const { status, stdout, stderr } = run('npx', ['--offline', 'pdmp', 'info', dump])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^.*Emacs 28/m)
  })

  const compilers = { 'the lowest TypeScript': 'pdmp-consumer/node_modules/typescript', 'the newest': 'typescript' }
  it.each(Object.entries(compilers))('type-checks a program of a user with %s, in strict mode', (_, path) => {
    const compiler = join(root, 'node_modules', path, 'bin/tsc')
    expect(existsSync(compiler), `${compiler}: run npm ci`).toBe(true)
    expect(run(process.execPath, [compiler, '-p', '.']).stdout).toBe('')
  })

  it('is a library in plain Node: the codec, the machine, the generated parsers, the specification, the schemas', () => {
    writeFileSync(
      join(folder, 'run.js'),
      `import { createRequire } from 'node:module'
       import { readFileSync } from 'node:fs'
       import { result } from './out/consumer.js'
       const require = createRequire(import.meta.url)
       const spec = readFileSync(require.resolve('pdmp/spec/pdmp.ksy'), 'utf8')
       const schema = require('pdmp/schema/document.schema.json').$id
       const { version } = require('pdmp/package.json')
       console.log(JSON.stringify({ ...result, spec: /id: pdmp/.test(spec), schema, version }))`,
    )
    const { stdout, stderr } = run(process.execPath, ['run.js'])
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual({
      verdict: 'ok',
      objects: expect.objectContaining({ Cons: expect.any(Number) }),
      bytesByRegion: expect.arrayContaining([expect.any(Number)]),
      magic: 'DUMPEDGNUEMACS\0\0',
      refused: ['not-a-dump', 'document-syntax'],
      printed: '2',
      experiment: expect.any(String),
      spec: true,
      schema: 'urn:pdmp:document:1',
      version: manifest.version,
    })
  })
})

describe('the built package', () => {
  it.each([
    ['index', ['Dump', 'verify', 'relocate', 'PdmpError']],
    ['analyse', ['Holders', 'diffDumps', 'heapSnapshot']],
    ['machine', ['Machine', 'startLisp']],
    ['lab', ['experiments', 'runExperiment']],
  ])('exports what src/%s.ts exports', async (name, some) => {
    const built = await import(pathToFileURL(join(root, `dist/${name}.js`)).href)
    const source = await import(`../src/${name}.ts`)
    expect(Object.keys(built).sort()).toEqual(Object.keys(source).sort())
    expect(Object.keys(built)).toEqual(expect.arrayContaining(some))
  })

  it('has a command that a shell can run', () => {
    expect(readFileSync(join(root, manifest.bin.pdmp), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })
})
