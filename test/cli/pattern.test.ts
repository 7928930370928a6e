import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/cli/command.ts'
import { parsePattern } from '../../src/cli/pattern.ts'
import { anyCase } from '../../src/pattern.ts'
import { corpusPath } from '../corpus/corpus.ts'
import { pdmp } from './run.ts'

const path = corpusPath('own-28.2-min', 'dump.pdmp.br')
const matching = (pattern: RegExp, texts: readonly string[]) => texts.map((text) => pattern.test(text))

describe('a pattern that ignores case', () => {
  const texts = ['kill-ring', 'KILL-RING', 'Kill-Ring', 'kılı', 'éTÉ', 'Été', '\\d', '5', '_', '^', 'z', 'Z', '-', ']']
  const sources = [
    'kill',
    'K[i-l]+',
    '[^a-z]',
    '[A-Z-]',
    '[\\]k]',
    '\\x4bill',
    '\\u006b',
    '\\bring',
    '(?<name>ring)$',
    '(?:kill|x)-r',
    '\\w\\W\\w',
    'é',
    '[É]t',
    '^.{2,4}$',
    '\\\\D',
    '[Z-a]',
    '[a-]',
    '[^k-]',
    '\\K\\i',
    '[\\K\\B]i',
    '\\113ill',
    '[\\cK]',
  ]

  it.each(sources)('%s matches what the flag i matches', (source) => {
    expect(matching(new RegExp(anyCase(source)), texts)).toEqual(matching(new RegExp(source, 'i'), texts))
    expect(matching(parsePattern(`(?i)${source}`), texts)).toEqual(matching(new RegExp(source, 'i'), texts))
  })

  it('matches what the flag i matches, for any letters and ranges', () => {
    const letter = fc.constantFrom(...'aAbBdkzZ01[]^-\\.'.split(''))
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 8 }), fc.array(letter, { maxLength: 8 }), (pattern, text) => {
        const source = pattern.join('')
        try {
          new RegExp(source)
        } catch {
          return
        }
        expect(new RegExp(anyCase(source)).test(text.join(''))).toBe(new RegExp(source, 'i').test(text.join('')))
      }),
    )
  })

  it('does not hang on text that makes the flag i backtrack without end', () => {
    expect(parsePattern('(a+)+$', { ignoreCase: true }).test(`${'aA'.repeat(2000)}!`)).toBe(false)
  })

  it('is refused if it is not a regular expression', () => {
    expect(() => parsePattern('(', { ignoreCase: true })).toThrow(UsageError)
    expect(() => parsePattern('[b-', {})).toThrow(UsageError)
  })
})

describe('-i and (?i)', () => {
  it.each([
    ['symbols', (regex: string, ...options: string[]) => ['symbols', path, regex, ...options]],
    ['strings', (regex: string, ...options: string[]) => ['strings', path, regex, ...options]],
  ])('find the same in %s, and more than without', (_, call) => {
    const plain = pdmp(call('^AUTO-MODE-A'))
    const flag = pdmp(call('^AUTO-MODE-A', '-i'))
    expect(plain).toMatchObject({ status: 1, stdout: '' })
    expect(flag.status).toBe(0)
    expect(flag.stdout).toContain('auto-mode-alist')
    expect(pdmp(call('(?i)^AUTO-MODE-A'))).toEqual(flag)
    expect(pdmp(call('^auto-mode-a', '--ignore-case'))).toEqual(flag)
  })
})
