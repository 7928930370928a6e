/**
 * Conservative collection of a dump: without object starts, with object starts but without the check of the tag, and with both.
 *
 * The "annoying bug" in detail: a dead word on the stack has the address of a vector and the tag of a float. It is scanned before
 * the word that really refers to the vector. The vector is marked as a float, so its slots are not scanned. The valid word then
 * finds the vector already marked, and objects that only the vector refers to are freed.
 *
 * Source: the talk's "Pdumper introspection" and "Annoying introspection bug".
 * @module
 */

import { Random } from '../bytes/random.ts'
import { NO_OBJECT } from '../image/object-types.ts'
import { MachineFault } from '../machine/fault.ts'
import type { ScanRule } from '../machine/gc/conservative.ts'
import type { Machine } from '../machine/machine.ts'
import { addressOf, NIL, Tag, type Word } from '../machine/memory/word.ts'
import { type Claim, counted, type Experiment, type Result, verdictOf } from './experiment.ts'
import type { Lab } from './lab.ts'

export const objectStarts: Experiment = {
  number: 4,
  title: 'stack words: object starts and the tag check',
  idea: 'The collector takes words on the stack for pointers, so it must know where the objects of a dump start, and what they are.',
  about:
    'The conservative collector scans a stack of random words that point into the dump, with and without the table of object starts and the comparison of tags.',
  onProcess,
}

const rules: readonly { readonly name: string; readonly rule: ScanRule }[] = [
  { name: 'no object starts', rule: { objectStarts: false, tagCheck: false } },
  { name: 'object starts, no tag check', rule: { objectStarts: true, tagCheck: false } },
  { name: 'object starts and tag check', rule: {} },
]

/** Number of random words that point into the dump, and number of them on one stack. */
const RANDOM_WORDS = 2000

interface Trial {
  readonly name: string
  readonly believed: number
  readonly wrong: number
  /** Number of words that pointed to no object. */
  readonly astray: number
  readonly asFloat: number
  readonly fault: string | undefined
  readonly isStringFreed: boolean
}

function onProcess(lab: Lab): Result {
  const trials = rules.map(({ name, rule }) => ({ name, ...garbage(lab, rule), isStringFreed: annoyingBug(lab, rule) }))
  const [blind, untagged, mended] = trials as unknown as readonly [Trial, Trial, Trial]
  return {
    figures: {
      columns: ['rule', 'words accepted', 'accepted wrongly', 'as a float', 'collector', 'string in the vector'],
      rows: trials.map(({ name, believed, wrong, asFloat, fault, isStringFreed }) => [
        name,
        believed,
        wrong,
        asFloat,
        fault ?? 'ends',
        isStringFreed ? 'freed while in use' : 'kept',
      ]),
    },
    plot: { column: 2, unit: 'words', of: 1 },
    result: `The collector accepts ${blind.wrong} words wrongly without object starts, ${untagged.wrong} without the tag check, and ${mended.wrong} with both.`,
    claims: claimsOf([blind, untagged, mended]),
    notes: [
      `The stack has ${counted(RANDOM_WORDS)} random words that point into the dump, and the address of a buffer with the tag of a float.`,
      'The string is lost only if the collector scans the wrong word before the right one, which happens rarely.',
    ],
  }
}

function claimsOf([blind, untagged, mended]: readonly [Trial, Trial, Trial]): Claim[] {
  return [
    {
      talk: 'To cooperate with conservative GC, need to be able to find object-start',
      slide: 'Pdumper introspection',
      measured: `without object starts the collector takes ${counted(blind.astray)} words for objects that do not exist; ${blind.fault ?? 'it does not fail'}`,
      verdict: verdictOf(blind.astray > 0),
    },
    {
      talk: 'Would accidentally treat buffer as float or something',
      slide: 'Annoying introspection bug',
      measured: `with object starts but no tag check the collector takes ${untagged.wrong} words for another type, ${untagged.asFloat} of them for a float; ${untagged.isStringFreed ? 'a string in use is freed' : 'no object is lost'}`,
      verdict: verdictOf(untagged.asFloat > 0 && untagged.isStringFreed),
    },
    {
      talk: 'Took a few days to find: reproed only occasionally',
      slide: 'Annoying introspection bug',
      measured: `${untagged.wrong - 1} of ${counted(RANDOM_WORDS)} random words into the dump have this effect; real stacks have few such words`,
      verdict: 'not comparable',
    },
    {
      talk: 'Solution is to check both object address and type',
      slide: 'Annoying introspection bug',
      measured: `with both checks the collector takes ${mended.wrong} words for another type, and the string is ${mended.isStringFreed ? 'lost' : 'kept'}`,
      verdict: verdictOf(mended.wrong === 0 && mended.fault === undefined && !mended.isStringFreed),
    },
  ]
}

/** Collect with random words on the stack. Returns what the collector took them for. */
function garbage(lab: Lab, rule: ScanRule): Omit<Trial, 'name' | 'isStringFreed'> {
  const { machine } = lab.load(lab.seed)
  const dumped = machine.dumped!
  const { stack } = machine
  const random = new Random(lab.seed)
  for (let i = 0; i < RANDOM_WORDS; i++) stack.pushRaw(dumped.base + random.below(dumped.image.header.discardableStart))
  stack.pushRaw(addressOf(lispValue(machine, 'lab-buffer')) + Tag.float)
  const believed = { believed: 0, wrong: 0, astray: 0, asFloat: 0 }
  try {
    const { kept, incidents } = machine.collect(rule)
    believed.believed = kept
    believed.wrong = incidents.length
    believed.astray = incidents.filter(({ really }) => really === undefined).length
    believed.asFloat = incidents.filter(({ takenFor }) => takenFor === Tag.float).length
    return { ...believed, fault: undefined }
  } catch (error) {
    if (!(error instanceof MachineFault)) throw error
    return { ...wouldBelieve(machine), fault: error.message }
  }
}

/** What the collector would have taken all words with valid tags for, if it had not crashed. */
function wouldBelieve(machine: Machine) {
  const dumped = machine.dumped!
  const { memory, layout, stack: segment } = machine.space
  const believed = { believed: 0, wrong: 0, astray: 0, asFloat: 0 }
  for (let at = machine.stack.pointer; at < segment.end; at += layout.wordSize) {
    const word = memory.pointer(at)
    const tag = word & 7
    if (!dumped.contains(word - tag) || tag === 1 || tag === 2 || tag === 6) continue
    believed.believed++
    if (dumped.index.typeAt(word - tag - dumped.base, dumped.marks) !== NO_OBJECT) continue
    believed.wrong++
    believed.astray++
    if (tag === Tag.float) believed.asFloat++
  }
  return believed
}

/** Whether a string that only a vector of the dump refers to is freed while the vector is in use. */
function annoyingBug(lab: Lab, rule: ScanRule): boolean {
  const { machine } = lab.load(lab.seed)
  const { stack, symbols, obarrays, strings, vectorlikes, space } = machine
  const vector = lispValue(machine, 'lab-vector')
  const string = strings.make('only the vector leads here')
  vectorlikes.set(vector, 0, string)
  symbols.setValue(obarrays.intern('lab-vector'), NIL)
  stack.push(vector)
  // The stack grows down, so the word pushed last is scanned first.
  stack.pushRaw(addressOf(vector) + Tag.float)
  machine.collect(rule)
  return space.allocator.objectAt(addressOf(string))?.start !== addressOf(string)
}

const lispValue = (machine: Machine, name: string): Word => machine.symbols.value(machine.obarrays.intern(name))
