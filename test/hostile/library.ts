/**
 * Everything that the package exports for programs, as one library: `pdmp`, `pdmp/machine`, `pdmp/lab`.
 * @module
 */
export * from '../../src/index.ts'
export * from '../../src/lab.ts'
export * from '../../src/machine.ts'
