/** `pdmp verify`: every rule that Emacs relies on and does not check. @module */
import { type Finding, hex, integrityRules, type Verdict, verify as verifyBytes } from '../../index.ts'
import { ExitCode, type Output, output } from '../command.ts'
import { readDump } from '../files.ts'
import { jsonDocument } from '../render/json.ts'
import { grouped } from '../render/text.ts'

export interface VerifyOptions {
  json?: boolean
  sarif?: boolean
}

export function verify(path: string, options: VerifyOptions): Output {
  const verdict = verifyBytes(readDump(path))
  const exitCode = verdict.verdict === 'ok' ? ExitCode.clean : ExitCode.findings
  if (options.sarif) return output(jsonDocument(sarif(path, verdict)), exitCode)
  if (options.json) return output(jsonDocument({ schema: 'pdmp/verify/1', ...verdict }), exitCode)
  return output(verifyText(verdict), exitCode)
}

function* verifyText({ verdict, findings, total }: Verdict): Generator<string> {
  if (verdict === 'ok') {
    yield `ok: none of ${Object.keys(integrityRules).length} rules is broken\n`
    return
  }
  for (const { rule, severity, offset, path, message, hint } of findings) {
    yield `${severity}: ${rule} at ${hex(offset)} in ${path}: ${message}\n    ${hint}\n`
  }
  const rest = total - findings.length
  yield `${grouped(total)} ${total === 1 ? 'finding' : 'findings'}${rest > 0 ? `, ${grouped(rest)} of them not shown` : ''}\n`
}

/** SARIF 2.1.0, as code scanning services read it. */
function sarif(path: string, { findings }: Verdict): object {
  const rules = [...new Set(findings.map(({ rule }) => rule))]
  const descriptor = (id: Finding['rule']) => ({
    id,
    shortDescription: { text: integrityRules[id].meaning },
    defaultConfiguration: { level: integrityRules[id].severity },
  })
  const result = ({ rule, severity, offset, path: logical, message }: Finding) => ({
    ruleId: rule,
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: path }, region: { byteOffset: offset } },
        logicalLocations: [{ fullyQualifiedName: logical }],
      },
    ],
  })
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'pdmp verify', rules: rules.map(descriptor) } }, results: findings.map(result) }],
  }
}
