/**
 * Findings as SARIF 2.1.0, the format of code scanning services.
 * @module
 */

/** A finding at a place in a file. */
export interface SarifFinding<Rule extends string> {
  readonly file: string
  readonly rule: Rule
  readonly level: SarifLevel
  readonly offset: number
  /** The name of the place inside the file. */
  readonly path: string
  readonly message: string
}

type SarifLevel = 'error' | 'warning' | 'note'

/** A log with the findings of one tool, and the rules that they name. */
export function sarifLog<Rule extends string>(
  tool: string,
  findings: readonly SarifFinding<Rule>[],
  ruleOf: (rule: Rule) => { readonly meaning: string; readonly level: SarifLevel },
): object {
  const rules = [...new Set(findings.map(({ rule }) => rule))].map((id) => {
    const { meaning, level } = ruleOf(id)
    return { id, shortDescription: { text: meaning }, defaultConfiguration: { level } }
  })
  const results = findings.map(({ file, rule, level, offset, path, message }) => ({
    ruleId: rule,
    level,
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: file }, region: { byteOffset: offset } },
        logicalLocations: [{ fullyQualifiedName: path }],
      },
    ],
  }))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: tool, rules } }, results }],
  }
}
