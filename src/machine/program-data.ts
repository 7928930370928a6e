/**
 * The initial contents of an executable: literals, subrs and forwarding structs, with pointers relocated by the dynamic linker.
 * Everything else is zero.
 *
 * Source: DEFUN, DEFVAR_LISP, DEFVAR_INT, DEFVAR_BOOL in src/lisp.h; `defsubr` in src/lread.c.
 * @module
 */
import { fieldOffsets } from '../layout/field-offsets.ts'
import type { Space } from './memory/space.ts'
import { pvecCode, writeHeader } from './objects/headers.ts'
import type { Subr, Variable } from './program.ts'

/** UNEVALLED and MANY, values of `struct Lisp_Subr.max_args`. */
const maxArgsCodes = { unevalled: -1, many: -2 } as const
/** `enum Lisp_Fwd_Type`. */
const forwardKinds = { integer: 0, boolean: 1, lisp: 2, pointer: 2, bytes: 2 } as const

export function writeProgramData(space: Space): void {
  const { program } = space
  for (const [text, offset] of program.literals) {
    const bytes = new TextEncoder().encode(text)
    space.memory.writable(space.at(offset), bytes.length).set(bytes)
  }
  for (const subr of program.subrs.values()) writeSubr(space, subr)
  for (const variable of program.variables.values()) writeForward(space, variable)
  // The index that all empty hash tables share from Emacs 30 on: one empty bucket.
  space.memory.setI32(space.area('empty_hash_index'), -1)
}

function writeSubr(space: Space, { name, offset, code, minArgs, maxArgs }: Subr): void {
  const { memory, layout, program } = space
  const fields = fieldOffsets(layout.structs.subr)
  const address = space.at(offset)
  writeHeader(memory, address, { pvec: pvecCode(layout, 'SUBR'), lispSize: 0, restSize: 0 })
  memory.setPointer(address + fields.ofs_function, space.at(code))
  memory.setU16(address + fields.min_args, minArgs)
  memory.setU16(address + fields.max_args, typeof maxArgs === 'number' ? maxArgs : maxArgsCodes[maxArgs])
  memory.setPointer(address + fields.ofs_symbol_name, space.at(program.literals.get(name)!))
}

function writeForward(space: Space, { kind, offset, forward }: Variable): void {
  if (forward === undefined) return
  const { fields } = space.layout.structs.fwd
  space.memory.setI32(space.at(forward) + fields.kind.offset, forwardKinds[kind])
  space.memory.setPointer(space.at(forward) + fields.ofs_var.offset, space.at(offset))
}
