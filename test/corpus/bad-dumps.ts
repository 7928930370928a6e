/**
 * Every broken dump of corpus/bad: the name of the defect, why it is one, and how to make it.
 *
 * Defects of three kinds: of the file and its header, of one table entry, of the contents that entries refer to.
 * @module
 */
import { badContents } from './bad-contents.ts'
import { badHeaders, type Defect } from './bad-headers.ts'
import { badTables } from './bad-tables.ts'

export const badDumps: Readonly<Record<string, Defect>> = { ...badHeaders, ...badTables, ...badContents }
