/**
 * Declarations of the parsers: what is declared for a small specification, and that the committed ones type-check.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, expectTypeOf, it } from 'vitest'
import type { Pdmp } from '../../generated/Pdmp.js'
import type { PdmpHeap } from '../../generated/PdmpHeap.js'
import { csharpClasses } from '../../spec/generate/csharp.ts'
import { declare } from '../../spec/generate/declarations.ts'
import type { Ksy } from '../../spec/generate/ksy.ts'

const ksy: Ksy = {
  meta: { id: 'sea_chest' },
  doc: 'A chest.\nOf wood.',
  params: [{ id: 'is_open', type: 'bool' }],
  seq: [
    { id: 'num_coins', type: 'u8', doc: 'Coins in it.' },
    { id: 'lid', type: 'plank', if: 'is_open' },
    { id: 'planks', type: 'plank', repeat: 'expr' },
    { id: 'content', type: { 'switch-on': 'num_coins', cases: { 1: 'plank', 2: 'gold(1)', 3: 'plank' } } },
  ],
  instances: { is_empty: { value: 'num_coins == 0' }, metal: { value: 'num_coins', enum: 'metals' } },
  types: { plank: { seq: [{ id: 'grain', size: 3 }] }, gold: { params: [{ id: 'karat', type: 'u1' }] } },
  enums: { metals: { 0: 'iron', 1: { id: 'pale_gold', doc: 'With silver.' } } },
}

const csharp = `
    public partial class SeaChest : KaitaiStruct
    {
        public enum Metals
        {
            Iron = 0,
        }
        private bool f_isEmpty;
        public bool IsEmpty
        {
        }
        public Metals Metal
        {
        }
        public partial class Plank : KaitaiStruct
        {
            public byte[] Grain { get { return _grain; } }
            public SeaChest M_Parent { get { return m_parent; } }
        }
        public partial class Gold : KaitaiStruct
        {
            public byte Karat { get { return _karat; } }
            public SeaChest M_Parent { get { return m_parent; } }
        }
        public ulong NumCoins { get { return _numCoins; } }
        public Plank Lid { get { return _lid; } }
        public List<Plank> Planks { get { return _planks; } }
        public KaitaiStruct Content { get { return _content; } }
        public bool IsOpen { get { return _isOpen; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
`

describe('csharpClasses', () => {
  it('finds classes, enums and the types of properties', () => {
    const { SeaChest } = csharpClasses(csharp)
    expect(SeaChest?.properties).toMatchObject({ IsEmpty: 'bool', NumCoins: 'ulong', Planks: 'List<Plank>' })
    expect(SeaChest?.enums).toEqual(['Metals'])
    expect(SeaChest?.classes.Plank?.properties.Grain).toBe('byte[]')
    expect(SeaChest?.classes.Plank?.resolve('Metals')).toBe('SeaChest.Metals')
    expect(SeaChest?.classes.Plank?.resolve('Elsewhere')).toBe('Elsewhere')
  })
})

describe('declare', () => {
  const text = declare([ksy], csharp, 'Header')

  it.each([
    '// Header\n',
    '/**\n * A chest.\n * Of wood.\n */\nexport declare class SeaChest {',
    '  constructor(io: KaitaiStream, parent: unknown, root: unknown, isOpen: boolean)\n',
    '  /** Coins in it. */\n  readonly numCoins: number\n',
    '  readonly lid: SeaChest.Plank | undefined\n',
    '  readonly planks: readonly SeaChest.Plank[]\n',
    '  readonly content: SeaChest.Plank | SeaChest.Gold\n',
    '  readonly isEmpty: boolean\n',
    '  readonly metal: SeaChest.Metals\n',
    '  export class Plank {\n    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)\n',
    '    readonly _parent: SeaChest\n    readonly _root: SeaChest\n    readonly grain: Uint8Array\n',
    "    readonly IRON: 0\n    /** With silver. */\n    readonly PALE_GOLD: 1\n    readonly 0: 'IRON'\n",
  ])('has %j', (part) => {
    expect(text).toContain(part)
  })

  it.each([
    ['public ulong NumCoins', 'public bool NumCoins', 'SeaChest.num_coins is number in the specification, and boolean'],
    ['public bool IsEmpty', 'public int IsEmpty', 'SeaChest.is_empty is boolean in the specification, and number'],
    ['public KaitaiStruct Content', 'public Plank Content', 'SeaChest.content is unknown in the specification, and'],
    ['public SeaChest M_Parent', 'public Plank M_Parent', 'SeaChest.Plank._parent is SeaChest in the specification'],
    ['public Plank Lid', 'public Gold Lid', 'SeaChest.lid is SeaChest.Plank in the specification, and SeaChest.Gold'],
    [
      'public byte[] Grain',
      'public string Grain',
      'SeaChest.Plank.grain is Uint8Array in the specification, and string',
    ],
  ])('refuses %s as %s, which the specification contradicts', (right, wrong, message) => {
    expect(csharp).toContain(right)
    expect(() => declare([ksy], csharp.replace(right, wrong), 'Header')).toThrow(message)
  })

  it('refuses a field that the compiler does not know', () => {
    expect(() => declare([{ ...ksy, seq: [...(ksy.seq ?? []), { id: 'rust', size: 1 }] }], csharp, 'Header')).toThrow(
      'no property SeaChest.Rust',
    )
  })
})

describe('the committed declarations', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'pdmp-declarations-'))
  const root = fileURLToPath(new URL('../../', import.meta.url))
  afterAll(() => rmSync(scratch, { recursive: true }))

  it('type-check, for a program that uses them', () => {
    const program = join(scratch, 'program.mts')
    writeFileSync(
      program,
      `import { KaitaiStream } from '${root}generated/KaitaiStream.js'
import { Pdmp } from '${root}generated/Pdmp.js'
import { PdmpHeap } from '${root}generated/PdmpHeap.js'
import { structs } from '${root}generated/field_tables.js'

const dump = new Pdmp(new KaitaiStream(new ArrayBuffer(100)))
export const name: string | undefined = Pdmp.Shapes[dump.shape]
export const offset: number | undefined = dump.dumpRelocs[0]?.pages[0]?.entries[0]?.ofs
export const size: number = structs.lp64['30'].cons.size
// @ts-expect-error: absent in some shapes
export const hashList: number = dump.header.ofsHashList
// @ts-expect-error: parameters are required
export const object = new PdmpHeap.Structure(new KaitaiStream(new ArrayBuffer(8)))
`,
    )
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const options = '--noEmit --strict --skipLibCheck false --module nodenext --target es2023 --ignoreConfig'.split(' ')
    const types = ['--typeRoots', join(root, 'node_modules/@types'), '--types', 'node']
    // The declarations are checked too, since skipLibCheck is off; tsc prints and exits 2 for any error in them.
    expect(run(process.execPath, [tsc, ...options, ...types, program])).toEqual({ output: '', status: 0 })
  })

  it('give computed fields the types that the compiler inferred', () => {
    expectTypeOf<Pdmp['candidates']>().toEqualTypeOf<readonly Pdmp.Candidate[]>()
    expectTypeOf<Pdmp.Candidate['fits']>().toEqualTypeOf<boolean>()
    expectTypeOf<Pdmp.Candidate['header']>().toEqualTypeOf<Pdmp.DumpHeader | undefined>()
    expectTypeOf<PdmpHeap.SymbolFlags['isPinned']>().toEqualTypeOf<boolean | undefined>()
  })
})

function run(command: string, args: readonly string[]): { output: string; status: number } {
  try {
    return { output: execFileSync(command, args, { encoding: 'utf8' }), status: 0 }
  } catch (error) {
    const { stdout = '', status = -1 } = error as { stdout?: string; status?: number }
    return { output: stdout, status }
  }
}
