/**
 * Everything that the package exports for programs, as one library: `pdmp`, `pdmp/analyse`, `pdmp/machine`, `pdmp/lab`.
 * @module
 */
export * from '../../src/analyse.ts'
export * from '../../src/index.ts'
export * from '../../src/lab.ts'
export * from '../../src/machine.ts'
