/**
 * The one call of istanbul-lib-instrument that the fuzzer makes.
 * @module
 */
declare module 'istanbul-lib-instrument' {
  export function createInstrumenter(options: {
    readonly coverageVariable: string
    readonly coverageGlobalScope: string
    readonly coverageGlobalScopeFunc: boolean
    readonly esModules: boolean
    readonly compact: boolean
  }): { instrumentSync(code: string, filename: string): string }
}
