/**
 * The public interface of `pdmp`: re-exports only.
 * @module
 */
export { type Finding, integrityRules, type Rule, type RuleId, type Severity } from './analyse/findings.ts'
export { type Verdict, verify } from './analyse/verify.ts'
export { BitSet } from './bytes/bitset.ts'
export type { ReverseRows } from './bytes/rows.ts'
export { type ByteOrder, ByteView } from './bytes/view.ts'
export type { Encoded } from './document/columns.ts'
export { decodeDump } from './document/decode.ts'
export { encodeDocument } from './document/encode.ts'
export { Dump, type OpenOptions } from './dump.ts'
export { canonicalForm } from './edit/canonical.ts'
export { GraphEditor } from './edit/editor.ts'
export { LispEditor, type SymbolCell } from './edit/lisp-editor.ts'
export { type NeededKind, neededKinds } from './edit/needed-text.ts'
export { dropUnreachable } from './edit/reach.ts'
export { type LeftText, type Redacted, redactText } from './edit/redact.ts'
export { type Repaired, type RepairedUnit, repairUnits } from './edit/repair.ts'
export { type SharedStrings, shareStrings } from './edit/share-strings.ts'
export { type Embedded, embedDump, findEmbedded } from './embed/trailer.ts'
export { type ErrorCode, errorCodes, type Fault, PdmpError, refusals, type Site } from './error.ts'
export type { Executable } from './executable/executable.ts'
export type { ExecutableFormat } from './executable/object-file.ts'
export {
  type Kept,
  type Reading,
  type Refusal,
  type ScannedWord,
  Scanner,
  type ScanPlacement,
  scanBlock,
} from './gc/conservative.ts'
export { MarkBits } from './gc/mark-bits.ts'
export type { DumpedObject, ObjectIndex } from './gc/object-index.ts'
export {
  type Atoms,
  type Deferred,
  type Graph,
  type Links,
  NO_ORIGIN,
  type Roots,
  type Section,
} from './graph/graph.ts'
export { reverseLinks } from './graph/reverse.ts'
export { type Visiting, walkFromRoots } from './graph/walk.ts'
export { Equality, type ForeignString } from './hash/equality.ts'
export { TableLookup } from './hash/lookup.ts'
export type { Obarray, Obarrays } from './hash/obarray.ts'
export { Hasher, type HashTest, placeAnywhere } from './hash/sxhash.ts'
export { type HashTable, isHashTable, readHashTable, type Weakness } from './hash/table.ts'
export { NO_CODE, type Thawed, thaw } from './hash/thaw.ts'
export type { Extents, PartVisitor } from './heap/extents.ts'
export type { FieldKind } from './heap/field-kinds.ts'
export { type Field, type FieldVisitor, fieldAt, fieldName, fieldsOf, visitFields } from './heap/fields.ts'
export type { Heap } from './heap/heap.ts'
export { isOfType, typeNamed, typeNames, typeOf } from './heap/node-type.ts'
export { NO_NODE, type NodeKind, type Nodes } from './heap/nodes.ts'
export type { References } from './heap/references.ts'
export type { FieldSpec, Shape } from './heap/shapes.ts'
export { type LispString, stringAt, textOf } from './heap/strings.ts'
export type { Value } from './heap/value.ts'
export { earlyRelocs, type Image } from './image/image.ts'
export { findLispsym, type Lispsym } from './image/lispsym.ts'
export { NO_OBJECT } from './image/object-types.ts'
export { type Bases, type Placement, place } from './image/placement.ts'
export { type Region, type RegionName, regionAt, regionsOf } from './image/regions.ts'
export { NO_RELOC, type PointerSlot, SlotIndex, slotAt, targetReader } from './image/slots.ts'
export type { Counts, Summary } from './image/summary.ts'
export { type AbiName, layoutOf } from './layout/compose.ts'
export type { HashForm } from './layout/hash-rules.ts'
export type { Header, Locator } from './layout/header-rules.ts'
export type { Layout } from './layout/layout.ts'
export { dumpRelocsName, phaseNames } from './layout/phases.ts'
export {
  type Generation,
  type GenerationFacts,
  generations,
  type Release,
  releases,
  releaseTitle,
} from './layout/releases.ts'
export type { LispTags, RelocKind, Tagging } from './layout/relocation-types.ts'
export { computedFrom, type StartupVariable, startupVariables } from './layout/startup-variables.ts'
export type { NameSource, Names, ProvedNames } from './lisp/names.ts'
export { PRINT_LIMIT, type Printed, Printer, type PrintOptions } from './lisp/printer/printer.ts'
export {
  type BoolVectorDatum,
  type ConsDatum,
  type Datum,
  type FloatDatum,
  type HashTableDatum,
  type IntegerDatum,
  type IntervalDatum,
  isSymbolNamed,
  NIL_SYMBOL,
  type SlotsDatum,
  type StringDatum,
  type SubCharTableDatum,
  type SymbolDatum,
} from './lisp/reader/datum.ts'
export { type ReadOptions, readForms, readLisp } from './lisp/reader/read.ts'
export type { Binding, RedirectName, SymbolFacts, Symbols } from './lisp/symbols.ts'
export { lispTypeOf } from './lisp/type-of.ts'
export { proveNames } from './proof/prove.ts'
export { EmacsMemory, type EmacsWrite } from './reloc/emacs-memory.ts'
export { countRelocs, type Loaded, type LoadOptions, load, relocate, unload } from './reloc/load.ts'
export { isPrelinked, movePrelinked, type Prelinked, prelink, readPrelinked, unlink } from './reloc/prelink.ts'
export { type EmacsRelocTable, EmacsRelocType, writtenSize } from './tables/emacs-reloc-table.ts'
export { exactIndex, floorIndex, type PackedTable } from './tables/packed-table.ts'
export { type Address, type DumpOffset, type EmacsOffset, hex } from './units.ts'
export { writeDump } from './write/dump.ts'
export { type Order, preserveOrder } from './write/order.ts'
export { type OrderName, orderOf, orders } from './write/orders.ts'
export { type Plan, planDump } from './write/plan.ts'
