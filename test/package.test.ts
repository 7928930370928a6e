/**
 * The package as its users get it: what it depends on, what it runs, what is in it.
 * @module
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { pdmp } from './cli/run.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const manifest = readJson('package.json')

describe('package.json', () => {
  it('depends on the option parser, the runtime of the generated parsers and a tree, and nothing else', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(['commander', 'kaitai-struct', 'sorted-btree'])
    for (const kind of ['peerDependencies', 'optionalDependencies', 'bundleDependencies'])
      expect(manifest[kind]).toBeUndefined()
  })

  it('has six scripts and the two that npm itself knows', () => {
    const six = ['generate', 'check', 'test', 'test:update', 'bench', 'ci']
    expect(Object.keys(manifest.scripts)).toEqual([...six, 'prepare', 'start'])
    const steps = ['npm run generate -- --check', 'npm run check', 'npm test']
    expect(manifest.scripts.ci.split(' && ')).toEqual(steps)
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
    expect(lock.packages[''].dependencies).toEqual(manifest.dependencies)
    expect(lock.packages[''].devDependencies).toEqual(manifest.devDependencies)
  })
})

describe('version', () => {
  it('is what the command says, and what the changelog begins with', () => {
    expect(pdmp(['--version']).stdout).toBe(`${manifest.version}\n`)
    const [, newest] = /^## (\S+)/m.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))!
    expect(newest).toBe(manifest.version)
  })
})

describe('what is published', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as [{ files: { path: string }[] }]
  const packed = new Set(files.map(({ path }) => path))

  it('has every entry point', () => {
    const targets = [manifest.exports['.'].types, manifest.exports['.'].default, manifest.bin.pdmp]
    for (const target of targets) {
      expect(existsSync(join(root, target)), target).toBe(true)
      expect(packed).toContain(normalize(target))
    }
  })

  it('has every file that a published file imports', () => {
    const missing = [...packed]
      .filter((path) => /\.(js|d\.ts)$/.test(path))
      .flatMap((path) => {
        const text = readFileSync(join(root, path), 'utf8')
        const specifiers = [...text.matchAll(/^(?:import|export|\} from).*?'(\.[^']+)'|import\('(\.[^']+)'\)/gm)]
        return specifiers
          .map(([, fixed, lazy]) => join(dirname(path), fixed ?? lazy!))
          .filter((target) => !packed.has(target) && !packed.has(target.replace(/\.ts$/, '.d.ts')))
          .map((target) => `${path} needs ${target}`)
      })
    expect(missing).toEqual([])
  })

  it('has the specification, its licence and the changelog', () => {
    for (const entry of manifest.files) {
      const pattern = entry.replace(/^!/, '')
      const found = [...packed].filter((path) => path === pattern || path.startsWith(`${pattern}/`))
      const star = pattern.includes('*') ? [...packed].filter((path) => path.endsWith(pattern.split('*')[1])) : []
      const number = found.length + star.length
      if (entry === pattern) expect(number, entry).toBeGreaterThan(0)
      else expect(number, entry).toBe(0)
    }
    for (const path of ['LICENSE', 'README.md', 'package.json']) expect(packed).toContain(path)
  })

  it('has the pictures of the specification, and what else its page links to', () => {
    const page = readFileSync(join(root, 'spec/README.md'), 'utf8')
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => join('spec', link!))
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((link) => !packed.has(link))).toEqual([])
  })

  it('has neither tests nor dumps, which are not ours to license', () => {
    expect([...packed].filter((path) => /^(test|corpus|src)\/|\.pdmp|\.test\./.test(path))).toEqual([])
  })
})

describe('the built package', () => {
  it('exports what src/index.ts exports', async () => {
    const built = await import(pathToFileURL(join(root, 'dist/index.js')).href)
    const source = await import('../src/index.ts')
    expect(Object.keys(built).sort()).toEqual(Object.keys(source).sort())
    expect(Object.keys(built)).toEqual(expect.arrayContaining(['openDump', 'verify', 'relocate', 'PdmpError']))
  })

  it('has a command that a shell can run', () => {
    expect(readFileSync(join(root, manifest.bin.pdmp), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })
})
