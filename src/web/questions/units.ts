/**
 * Questions about native compilation units.
 * @module
 */
import { type Unit, unitsOf } from '../../analyse.ts'
import type { Subject } from './subject.ts'

/** The units in the order in which Emacs opens their files. */
export const units = ({ dump }: Subject): readonly Unit[] => unitsOf(dump.heap, dump.names)
