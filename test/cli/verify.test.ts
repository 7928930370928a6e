import { describe, expect, it } from 'vitest'
import { badNames, badPath, corpusPath } from '../corpus/corpus.ts'
import { sampleOf } from '../effort.ts'
import { pdmp, pdmpJson } from './run.ts'

const sound = corpusPath('tiny-27-big-lp64', 'dump.pdmp.br')
const broken = badPath('emacs-reloc-overlap')

describe('verify --json', () => {
  it('has the verdict ok for a sound dump', () => {
    expect(pdmpJson(['verify', sound])).toEqual({
      status: 0,
      stderr: '',
      document: { schema: 'pdmp/verify/1', total: 0, files: [{ file: sound, verdict: 'ok', findings: [], total: 0 }] },
    })
  })

  it('lists findings with rule, severity, offset, path and message, and exits 1', () => {
    const { status, document } = pdmpJson(['verify', broken])
    expect(status).toBe(1)
    const [{ findings, ...entry }] = document.files
    expect(document).toMatchObject({ schema: 'pdmp/verify/1', total: findings.length })
    expect(entry).toEqual({ file: broken, verdict: 'findings', total: findings.length })
    for (const finding of findings) {
      expect(finding).toEqual({
        rule: expect.stringMatching(/^[a-z-]+$/),
        severity: expect.stringMatching(/^(error|warning)$/),
        offset: expect.any(Number),
        path: expect.any(String),
        message: expect.any(String),
        hint: expect.any(String),
      })
    }
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('emacs-overlap')
  })
})

describe('verify', () => {
  it('never advises to run itself', () => {
    const advised = sampleOf(badNames(), 5).filter((name) => {
      const { stdout, stderr } = pdmp(['verify', badPath(name)])
      return /pdmp verify/.test(stdout + stderr)
    })
    expect(advised).toEqual([])
  })

  it.each([
    ['tail-zero', 'blank'],
    ['tail-erased', 'blank'],
    ['header-truncated', 'truncated'],
    ['magic-only', 'truncated'],
    ['truncated-half', 'truncated'],
  ])('finds %s: %s; other commands say what is damaged, where, and what to do', (name, code) => {
    const { status, stdout, stderr } = pdmp(['verify', badPath(name)])
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toMatch(new RegExp(`^error: ${code} at 0x`))
    for (const command of ['info', 'symbols', 'map']) {
      const run = pdmp([command, badPath(name)])
      expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 2, stdout: '' })
      expect(run.stderr).toMatch(new RegExp(`: ${code} at 0x[0-9a-f]+ in [a-z_.0-9\\[\\]]+: `))
      expect(run.stderr).toContain('Get it again, or dump again')
    }
  })

  it('says ok in one line', () => {
    expect(pdmp(['verify', sound]).stdout).toMatch(/^ok: none of \d+ rules is broken\n$/)
  })

  it('prints what is wrong, where, and what would be right', () => {
    const { status, stdout } = pdmp(['verify', badPath('padding-not-zero')])
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /^warning: padding-nonzero at 0xffff in discardable: byte 0xaa in the padding\n {4}In a sound dump .*\n1 finding\n$/,
    )
  })

  it('exits 3 without a verdict if there is nothing to check', () => {
    for (const flag of ['--json', '--sarif']) {
      expect(pdmp(['verify', badPath('magic-failed-dump'), flag])).toMatchObject({ status: 3, stdout: '' })
    }
  })
})

describe('verify of several files', () => {
  const absent = '/nonexistent.pdmp'
  const noDump = badPath('magic-absent')

  it('names the file in each line, and goes on after one that cannot be checked', () => {
    const { status, stdout, stderr } = pdmp(['verify', sound, absent, noDump, broken])
    expect(status).toBe(3)
    const named = stdout.split('\n').filter((line) => line !== '' && !line.startsWith('    '))
    expect(named[0]).toMatch(`${sound}: ok: none of `)
    expect(named.slice(1).every((line) => line.startsWith(`${broken}: `))).toBe(true)
    expect(named.at(-1)).toMatch(/: \d+ findings?$/)
    expect(stderr).toContain(`pdmp: ${absent}: no such file or directory\n`)
    expect(stderr).toContain(`pdmp: ${noDump}: not-a-dump at 0x0`)
  })

  it('exits with the highest code of all', () => {
    const code = (...files: string[]) => pdmp(['verify', ...files]).status
    expect(code(sound, sound)).toBe(0)
    expect(code(broken, sound)).toBe(1)
    expect(code(absent, broken, sound)).toBe(2)
    expect(code(sound, noDump, absent)).toBe(3)
  })

  it('has an entry for each in one document', () => {
    const { status, stderr, document } = pdmpJson(['verify', sound, broken, absent])
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' })
    expect(document.files.map(({ file, verdict }: Record<string, string>) => [file, verdict])).toEqual([
      [sound, 'ok'],
      [broken, 'findings'],
      [absent, 'error'],
    ])
    expect(document.total).toBe(document.files[1].total)
    expect(document.files[2].error).toEqual({ code: 'ENOENT', message: 'no such file or directory', file: absent })
  })

  it('is one run of SARIF, where each result has its file', () => {
    const { stdout } = pdmp(['verify', broken, sound, broken, '--sarif'])
    const { runs } = JSON.parse(stdout)
    const uris = runs[0].results.map((result: never) => result['locations'][0]['physicalLocation']['artifactLocation'])
    expect(runs).toHaveLength(1)
    expect(uris).toEqual(uris.map(() => ({ uri: broken })))
    expect(uris).toHaveLength(2 * pdmpJson(['verify', broken]).document.total)
  })

  it('takes one of --json and --sarif', () => {
    const { status, stdout, stderr } = pdmp(['verify', sound, '--json', '--sarif'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(JSON.parse(stderr).error).toEqual({
      code: 'usage',
      message: "option '--sarif' cannot be used with option '--json'",
    })
  })
})

describe('verify --sarif', () => {
  const sarif = (file: string) => {
    const { status, stdout } = pdmp(['verify', file, '--sarif'])
    return { status, log: JSON.parse(stdout) }
  }

  it('is a SARIF 2.1.0 log of one run', () => {
    const { status, log } = sarif(broken)
    expect(status).toBe(1)
    expect(log).toMatchObject({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' })
    expect(log.runs).toHaveLength(1)
    expect(log.runs[0].tool.driver.name).toBe('pdmp verify')
  })

  it('has a result for every finding, at its byte, by a rule that the driver describes', () => {
    const [run] = sarif(broken).log.runs
    const [{ findings }] = pdmpJson(['verify', broken]).document.files
    const described = new Map(run.tool.driver.rules.map((rule: { id: string }) => [rule.id, rule]))
    expect(run.results).toHaveLength(findings.length)
    run.results.forEach((result: Record<string, never>, i: number) => {
      const { rule, severity, message, offset, path } = findings[i]
      expect(result).toEqual({
        ruleId: rule,
        level: severity,
        message: { text: message },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: broken }, region: { byteOffset: offset } },
            logicalLocations: [{ fullyQualifiedName: path }],
          },
        ],
      })
      expect(described.get(rule)).toEqual({
        id: rule,
        shortDescription: { text: expect.any(String) },
        defaultConfiguration: { level: severity },
      })
    })
    expect(described.size).toBe(new Set(findings.map(({ rule }: { rule: string }) => rule)).size)
  })

  it('has no results for a sound dump', () => {
    const { status, log } = sarif(sound)
    expect(status).toBe(0)
    expect(log.runs[0].results).toEqual([])
  })
})
