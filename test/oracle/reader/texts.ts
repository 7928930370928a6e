/**
 * Texts that are nearly Lisp: pieces of read syntax in any order, by a seeded generator. A third of them is refused.
 * @module
 */
import { randomFrom } from '../../corpus/tiny-random.ts'

const lines = [
  String.raw`( ) ( ) ( ) [ ] [ ] . " " \ # ? ' ${'`'} , ,@ @ ; & ^ $ : _ #1= #1# #2= #2# #' ## #( #( #[ #^[ #^^[ #&8 #x #24r`,
  String.raw`#s( #s(hash-table data test eq size 3 "a" "abc" 12 1.5 -3 nil foo t \C- \M- \S- \^ \x \u00e9 \N{U+41} é ?a ?\n`,
  String.raw`?\C-a ?\M-\C-b ?\( ?é 1e5 .5 1. +1 -.0 1.0e+INF "\x41\ b" "\300é" "\300" #&3"\5" #b101 #o17 #xff #36rzz`,
]
const pieces = [' ', ' ', ' ', '\n', '\u00a0', ...lines.flatMap((line) => line.split(' '))]

const MOST_PIECES = 9

export function nearlyLisp(count: number, seed: number): string[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => {
    const some = Array.from({ length: 1 + random.below(MOST_PIECES) }, () => random.pick(pieces))
    return some.join(random.pick(['', ' ']))
  })
}
