/**
 * Rules on the targets of fields that Emacs follows without a check.
 *
 * After a load the C code takes the target of these fields for a string, a cons or a pseudovector of one type, when it prints,
 * collects garbage or visits a buffer. Any other object there causes a crash, long after the load.
 *
 * Source: `print_vectorlike` in src/print.c, `mark_buffer` and `mark_overlay` in src/alloc.c, `fetch_buffer_markers` in
 * src/buffer.c, `get_char_property_and_overlay` in src/textprop.c, `funcall_subr` in src/eval.c.
 * @module
 */

import type { Heap } from '../heap/heap.ts'
import { bufferAt } from '../heap/variants.ts'
import type { Layout } from '../layout/layout.ts'
import { hex } from '../units.ts'
import type { Findings } from './findings.ts'
import type { Vectorlikes } from './vectorlikes.ts'

type Structs = Layout['structs']
type AnyFields = Readonly<Record<string, { readonly offset: number } | undefined>>

interface Requirement {
  /** The pseudovector that owns the fields, and the name of its struct in the specification. */
  readonly owner: string
  readonly struct: keyof Structs
  /** Paths in the specification. The rule does not apply to releases without the field. */
  readonly fields: readonly string[]
  /** `String`, `Cons`, or a pseudovector. */
  readonly leadsTo: string
  /** Whether nil or a null pointer is allowed. */
  readonly optional: boolean
}

const required = (owner: string, struct: keyof Structs, leadsTo: string, ...fields: string[]): Requirement => {
  return { owner, struct, fields, leadsTo, optional: false }
}
const optional: typeof required = (owner, struct, leadsTo, ...fields) => {
  return { owner, struct, fields, leadsTo, optional: true }
}

const requirements: readonly Requirement[] = [
  optional('MARKER', 'marker', 'BUFFER', 'ofs_buffer'),
  optional('MARKER', 'marker', 'MARKER', 'ofs_next'),
  required('OVERLAY', 'overlay', 'MARKER', 'start_marker', 'end_marker'),
  optional('OVERLAY', 'overlay', 'OVERLAY', 'ofs_next'),
  optional('OVERLAY', 'overlay', 'BUFFER', 'ofs_buffer'),
  optional('BUFFER', 'buffer', 'String', 'name'),
  optional('BUFFER', 'buffer', 'MARKER', 'pt_marker', 'begv_marker', 'zv_marker', 'own_text.markers'),
  optional('BUFFER', 'buffer', 'OVERLAY', 'overlays_before', 'overlays_after'),
  optional('BUFFER', 'buffer', 'BUFFER', 'base_buffer', 'next'),
  optional('BUFFER', 'buffer', 'CHAR_TABLE', 'syntax_table', 'category_table'),
  optional('BUFFER', 'buffer', 'CHAR_TABLE', 'downcase_table', 'upcase_table', 'case_canon_table', 'case_eqv_table'),
  required('SUBR', 'subr_native', 'NATIVE_COMP_UNIT', 'native_comp_u'),
  required('NATIVE_COMP_UNIT', 'native_comp_unit', 'HASH_TABLE', 'lambda_gc_guard_h', 'lambda_c_name_idx_h'),
  required('NATIVE_COMP_UNIT', 'native_comp_unit', 'NORMAL_VECTOR', 'data_vec'),
  optional('CHAR_TABLE', 'char_table', 'CHAR_TABLE', 'parent_table'),
]

/** Check the fields in the table of this module. */
export function checkFields(heap: Heap, vectorlikes: Vectorlikes, findings: Findings): void {
  for (const requirement of requirements) {
    const { owner, struct, fields } = requirement
    const check = fieldChecker(heap, findings, requirement)
    for (const start of vectorlikes.of(owner)) {
      const known: AnyFields =
        struct === 'buffer' ? bufferAt(heap, start).fields : (heap.layout.structs[struct]?.fields ?? {})
      for (const name of fields) {
        const field = known[name]
        if (field !== undefined) check(start + field.offset, `${struct}.${name}`)
      }
    }
  }
}

type FieldCheck = (slot: number, path: string) => void

function fieldChecker(heap: Heap, findings: Findings, { leadsTo, optional }: Requirement): FieldCheck {
  const { tags, pvecNames } = heap.layout
  const tag = leadsTo === 'String' ? tags.string : leadsTo === 'Cons' ? tags.cons : tags.vectorlike
  const pvec = tag === tags.vectorlike ? pvecNames.indexOf(leadsTo) : -1
  return (slot, path) => {
    const kind = heap.relocAt(slot)
    const target = heap.word(slot)
    if (kind === undefined && target === 0) {
      if (!optional) findings.add('field-target', path, slot, `nil where Emacs expects a ${leadsTo}`)
      return
    }
    const leads = kind !== undefined && kind.form !== 'bignum' && heap.objects.at(target) === tag
    if (leads && (pvec < 0 || heap.header(target).pvec === pvec)) return
    findings.add('field-target', path, slot, `${hex(target)} is not a ${leadsTo}`)
  }
}
