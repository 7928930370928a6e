/**
 * The public interface of `pdmp/analyse`: questions about one dump, comparison of two, their normal form, and results in the formats of other
 * tools. Re-exports only.
 * @module
 */
export { audit } from './analyse/audit/audit.ts'
export type { AuditFinding } from './analyse/audit/report.ts'
export { auditLevels, auditRules } from './analyse/audit/rules.ts'
export { type BuildFacts, buildOf } from './analyse/build.ts'
export { coverage, fieldCoverage, PADDING, type Share, sharesOf, UNKNOWN } from './analyse/coverage.ts'
export { Describer, type Description, nameFor, nodeNamed, wordsFor } from './analyse/describe.ts'
export type { Damage } from './analyse/doctor/damage.ts'
export {
  type Diagnosis,
  diagnose,
  type LoadVerdict,
  type RefusalReason,
  type TriedDump,
} from './analyse/doctor/diagnose.ts'
export { dumpFileIn, type EmacsCall, type HostFiles } from './analyse/doctor/host.ts'
export { type EmacsProgram, emacsProgram } from './analyse/doctor/program.ts'
export { type UnitTrouble, unitOfOtherVersion } from './analyse/doctor/units-verdict.ts'
export type { Element } from './analyse/elements.ts'
export { type Explanation, explainMessages, type Holder, holdersOf, typesIn } from './analyse/explain.ts'
export { Inspector, type Place, type Readings } from './analyse/inspector.ts'
export { LispNames } from './analyse/lisp-names.ts'
export type { Step } from './analyse/lisp-steps.ts'
export { type Owner, Owners } from './analyse/owners.ts'
export {
  HARDWARE_PAGE,
  type PageUse,
  pageUse,
  plannedPageUse,
  plannedRelocsOfPages,
  type RelocClass,
  relocsOfPages,
} from './analyse/pages.ts'
export { Paths } from './analyse/paths.ts'
export { explainRule } from './analyse/rule-pages.ts'
export { type Dominators, NO_DOMINATOR } from './analyse/size/dominators.ts'
export { type DuplicateGroup, type DuplicateType, duplicatesOf } from './analyse/size/duplicates.ts'
export { changeOf, type GrowthRow, growthOf } from './analyse/size/growth.ts'
export { Holders } from './analyse/size/holders.ts'
export { type Libraries, type Library, librariesOf, type OtherHolder } from './analyse/size/libraries.ts'
export { type Definition, type DefinitionKind, type LoadedFile, readLoadHistory } from './analyse/size/load-history.ts'
export type { Overhead, Pieces, PieceVisitor } from './analyse/size/pieces.ts'
export type { SharedGroup } from './analyse/size/sharing.ts'
export { holderName, nodeName, type SizeRow, type SizeSource, sizeSources, sizesBy } from './analyse/size/table.ts'
export { type SizeOrder, sizeOrders, type TrimOptions, trimRows } from './analyse/size/trim.ts'
export { type StringFacts, stringsOf } from './analyse/strings.ts'
export { checkTables, type TableCheck, type TableFault } from './analyse/table-check.ts'
export { type TableFacts, tablesOf } from './analyse/tables.ts'
export { type ResolvedUnit, type ResolvedUnits, resolveUnits, type Unit, unitsOf } from './analyse/units.ts'
export { type Range, sizeOf } from './bytes/ranges.ts'
export { type ByteDiff, diffBytes } from './compare/byte-runs.ts'
export { type Cause, causes } from './compare/causes.ts'
export {
  type BufferChange,
  type Change,
  type DiffOptions,
  type DumpDiff,
  diffDumps,
  libraryName,
  type NameSets,
  type TypeSize,
} from './compare/diff.ts'
export { type DumpIdentity, identifyDump } from './compare/identity.ts'
export { listDump } from './compare/listing.ts'
export {
  type FileDigest,
  type Manifest,
  type ManifestChange,
  manifestChanges,
  manifestOf,
} from './compare/manifest.ts'
export { type Repro, type ReproDifference, reproDumps, shortPlace } from './compare/repro.ts'
export type { StrictDiff } from './compare/strict.ts'
export type { ChangeKind } from './compare/symbols.ts'
export { type FoundPlace, type Normalized, type NormalizeOptions, normalizeDump } from './edit/normalize.ts'
export { redactRanges } from './edit/redact-ranges.ts'
export type { ExecutableFormat } from './executable/object-file.ts'
export { heapSnapshot } from './export/heapsnapshot.ts'
export { dot, type GraphBounds, graphml } from './export/neighbourhood.ts'
export { foldedStacks, type Stack, speedscope, stacksOf } from './export/stacks.ts'
export { type ExportColumn, type ExportTable, edgeTable, jsonLines, objectTable } from './export/tables.ts'
export { isOfType, typeNamed, typeNames } from './heap/node-type.ts'
export { type BuildCause, buildCauses } from './layout/build-places.ts'
export type { DumpSearch } from './layout/dump-search.ts'
export {
  compiledFunction,
  type DisassemblyOptions,
  type DisassemblySource,
  disassemble,
  type FunctionFacts,
  functionFacts,
  type InstructionFacts,
} from './lisp/byte-code/disassemble.ts'
export type { ByteFunction, Code } from './lisp/byte-code/function.ts'
