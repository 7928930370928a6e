import { describe, expect, it } from 'vitest'
import { badPath, corpusPath } from '../corpus/corpus.ts'
import { pdmp, pdmpJson } from './run.ts'

const sound = corpusPath('tiny-27-big-lp64', 'dump.pdmp.br')
const broken = badPath('emacs-reloc-overlap')

describe('verify --json', () => {
  it('is ok about a sound dump', () => {
    expect(pdmpJson(['verify', sound])).toEqual({
      status: 0,
      stderr: '',
      document: { schema: 'pdmp/verify/1', verdict: 'ok', findings: [], total: 0 },
    })
  })

  it('lists findings with rule, severity, offset, path and message, and exits 1', () => {
    const { status, document } = pdmpJson(['verify', broken])
    expect(status).toBe(1)
    expect(document).toMatchObject({ schema: 'pdmp/verify/1', verdict: 'findings', total: document.findings.length })
    for (const finding of document.findings) {
      expect(finding).toEqual({
        rule: expect.stringMatching(/^[a-z-]+$/),
        severity: expect.stringMatching(/^(error|warning)$/),
        offset: expect.any(Number),
        path: expect.any(String),
        message: expect.any(String),
        hint: expect.any(String),
      })
    }
    expect(document.findings.map(({ rule }: { rule: string }) => rule)).toContain('emacs-overlap')
  })
})

describe('verify', () => {
  it('says ok in one line', () => {
    expect(pdmp(['verify', sound]).stdout).toMatch(/^ok: none of \d+ rules is broken\n$/)
  })

  it('says what is wrong, where, and what would be right', () => {
    const { status, stdout } = pdmp(['verify', badPath('padding-not-zero')])
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /^warning: padding-nonzero at 0xffff in discardable: byte 0xaa in the padding\n {4}In a sound dump .*\n1 finding\n$/,
    )
  })

  it('exits 3 and prints no verdict where there is nothing to check', () => {
    for (const flag of ['--json', '--sarif']) {
      expect(pdmp(['verify', badPath('magic-failed-dump'), flag])).toMatchObject({ status: 3, stdout: '' })
    }
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
    const { findings } = pdmpJson(['verify', broken]).document
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
