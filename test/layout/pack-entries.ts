/**
 * A plain writer of packed entries, bit by bit, with which the columns of src/ are compared.
 *
 * A C compiler fills bit-fields from the low end of the word on little-endian machines, from the high end on big-endian
 * ones; `raw_offset`, in units of `unit` bytes, is declared before `type`. In 2018 an entry was the pair type, offset.
 * @module
 */
interface Entry {
  readonly offset: number
  readonly type: number
}

const bits = (value: number, width: number): string => value.toString(2).padStart(width, '0')

export function packEntries(
  entries: readonly Entry[],
  packing: '8-byte' | '28+4' | '27+5',
  order: 'little' | 'big',
  unit: 2 | 4 | 8 = 4,
): Uint8Array {
  const bytes = entries.flatMap(({ offset, type }) => {
    if (packing === '8-byte') return [...wordBytes(bits(type, 32), order), ...wordBytes(bits(offset, 32), order)]
    const [offsetBits, typeBits] = packing === '28+4' ? [28, 4] : [27, 5]
    const raw = bits(offset / unit, offsetBits)
    const code = bits(type, typeBits)
    return wordBytes(order === 'little' ? code + raw : raw + code, order)
  })
  return Uint8Array.from(bytes)
}

/** 32 binary digits, most significant first, as bytes in memory. */
function wordBytes(digits: string, order: 'little' | 'big'): number[] {
  const bytes = [0, 8, 16, 24].map((at) => Number.parseInt(digits.slice(at, at + 8), 2))
  return order === 'big' ? bytes : bytes.reverse()
}
