/**
 * The first steps of a load: the header, the mapping, the relocations of the dump, and those of Emacs.
 * @module
 */
import { hex } from '../../index.ts'
import { useAnswer } from '../answers.ts'
import { Bar } from '../parts/bar.tsx'
import { counted, grouped, shareText, sizeText } from '../parts/figures.ts'
import { ObjectLink } from '../parts/links.tsx'
import { Reply } from '../parts/reply.tsx'
import { ShownLink } from '../parts/shown-link.tsx'
import type { EmacsWriteExample, RelocationStep, Term } from '../questions/load.ts'
import type { TypedPlacement } from '../questions/placement.ts'
import { type Params, replaceRoute } from '../route.ts'

/** What each step gets. */
export interface StepProps {
  readonly params: Params
  readonly placement: TypedPlacement
}

/** Colours of the parts of the file, as in the overview. */
const fills: Readonly<Record<string, string>> = { hot: 'fill-1', discardable: 'fill-3', cold: 'fill-2' }

export function HeaderStep() {
  const reply = useAnswer('headerRead')
  return (
    <Reply of={reply} what="header">
      {({ size, magic, fingerprint, release, tables, discardableStart, coldStart, hashList }) => (
        <>
          <p class="prose">
            Emacs reads the first {counted(size, 'byte')}. The magic says that the file is a dump, and its first byte
            that the dump is complete: Emacs writes “!” there until it has written the rest. The fingerprint must be
            that of the executable, because the dump contains offsets of its variables. No other check tells whether
            dump and executable belong together.
          </p>
          <dl class="facts">
            <dt>magic</dt>
            <dd>
              <code>{textOf(magic)}</code>
            </dd>
            <dt>fingerprint</dt>
            <dd>
              <code>{fingerprint}</code>
            </dd>
            <dt>written by</dt>
            <dd>{release === null ? 'an Emacs without a release' : `Emacs ${release}`}</dd>
            <dt>discardable from</dt>
            <dd>
              <ObjectLink at={discardableStart} />
            </dd>
            <dt>cold from</dt>
            <dd>
              <ObjectLink at={coldStart} />
            </dd>
            {hashList !== null && (
              <>
                <dt>list of hash tables</dt>
                <dd>
                  <ObjectLink at={hashList} />
                </dd>
              </>
            )}
          </dl>
          <table class="load-table">
            <caption>The tables that the header locates</caption>
            <thead>
              <tr>
                <th scope="col">table</th>
                <th scope="col">offset</th>
                <th scope="col" class="number">
                  entries
                </th>
                <th scope="col" class="number">
                  size
                </th>
              </tr>
            </thead>
            <tbody>
              {tables.map(({ path, offset, count, bytes }) => (
                <tr key={path}>
                  <th scope="row">
                    <code>{path}</code>
                  </th>
                  <td>
                    <code>{hex(offset)}</code>
                  </td>
                  <td class="number">{grouped(count)}</td>
                  <td class="number">{sizeText(bytes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Reply>
  )
}

/** Bytes as text; those without a character as C writes them. */
const textOf = (bytes: readonly number[]): string =>
  bytes.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\${byte.toString(8)}`)).join('')

export function MapStep() {
  const reply = useAnswer('mapped')
  return (
    <Reply of={reply} what="mapped parts">
      {({ parts, page, pages, dirty }) => (
        <>
          <p class="prose">
            Emacs reserves one range of addresses and maps three parts of the file over it, private and copy-on-write.
            No byte is read yet. All processes that run from this dump share its pages until one writes to a page, which
            gives that process a copy of it.
          </p>
          <Bar parts={parts.map(({ name, start, end }) => ({ name, bytes: end - start, fill: fills[name]! }))} />
          <ul class="plain">
            <li>hot: objects with pointers, which the next step relocates. They stay.</li>
            <li>
              discardable: images of what belongs into the executable. A load copies them out, and drops the part.
            </li>
            <li>cold: text, numbers and tables, which no relocation touches.</li>
          </ul>
          <p class="prose">
            A load writes to {grouped(dirty)} of {grouped(pages)} pages of {grouped(page)} bytes (
            {shareText(dirty, pages)}): those with at least one relocation.
          </p>
        </>
      )}
    </Reply>
  )
}

export function RelocateStep({ params, placement }: StepProps) {
  const index = Number(params['entry'] ?? 0)
  const reply = useAnswer('relocationStep', index, placement)
  const go = (entry: number) => replaceRoute('load', { ...params, entry: String(entry) })
  return (
    <>
      <p class="prose">
        The dump was written as if it were at address 0, and the executable too. Each entry of the table names one word
        of the dump and a type, and the loader adds what the type says: the address of the dump for pointers into the
        dump, the address of Emacs's variables for pointers into the executable, and the tag of a Lisp object.
      </p>
      <Reply of={reply} what="relocation">
        {(step) => (
          <>
            <p class="load-ways">
              <button type="button" class="button" disabled={step.index === 0} onClick={() => go(step.index - 1)}>
                Entry before
              </button>
              <button
                type="button"
                class="button"
                disabled={step.index + 1 === step.total}
                onClick={() => go(step.index + 1)}
              >
                Next entry
              </button>
              <button type="button" class="button" onClick={() => go(Math.floor(Math.random() * step.total))}>
                Random entry
              </button>
              <span class="soft">
                entry {grouped(step.index)} of {grouped(step.total)}
              </span>
            </p>
            <Arithmetic step={step} />
          </>
        )}
      </Reply>
    </>
  )
}

const signs: Readonly<Record<Term['what'], string>> = {
  'dump base': 'address of the dump',
  'Emacs basis': 'address of Vpurify_flag, the Emacs basis',
  lispsym: 'address of lispsym, from which the words of symbols count',
  tag: 'tag of the type',
}

const Arithmetic = ({ step }: { readonly step: RelocationStep }) => (
  <div aria-live="polite">
    <dl class="facts">
      <dt>type</dt>
      <dd>
        <code>{step.type}</code>
      </dd>
      <dt>word</dt>
      <dd>
        {counted(step.size, 'byte')} at <ObjectLink at={step.offset} />
        {step.field !== null && (
          <>
            , field <code>{step.field}</code>
          </>
        )}
        {step.owner !== null && (
          <>
            {' '}
            of <ShownLink shown={step.owner} />
          </>
        )}
      </dd>
      {step.target !== null && (
        <>
          <dt>points to</dt>
          <dd>
            <ShownLink shown={step.target} />
          </dd>
        </>
      )}
    </dl>
    {step.terms.length === 0 ? (
      <p class="prose">
        This type adds nothing. The file has the offset and the number of the words of a large integer, which the loader
        replaces by the structure that GMP reads.
      </p>
    ) : null}
    <table class="load-sum">
      <tbody>
        <tr>
          <th scope="row">pointer in the file</th>
          <td>
            <code>{step.before}</code>
          </td>
        </tr>
        {step.terms.map(({ what, value }) => (
          <tr key={what}>
            <th scope="row">{signs[what]}</th>
            <td>
              <code>{value.startsWith('-') ? `− ${value.slice(1)}` : `+ ${value}`}</code>
            </td>
          </tr>
        ))}
        <tr class="load-total">
          <th scope="row">word in memory</th>
          <td>
            <code>{step.after}</code>
          </td>
        </tr>
        <tr>
          <th scope="row">bytes of the word in the file</th>
          <td>
            <code>{bytesText(step.bytesBefore)}</code>
          </td>
        </tr>
        <tr>
          <th scope="row">bytes of the word in memory</th>
          <td>
            <code>{bytesText(step.bytesAfter)}</code>
          </td>
        </tr>
      </tbody>
    </table>
  </div>
)

const bytesText = (bytes: readonly number[]): string =>
  bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' ')

/** What each type of an Emacs relocation writes. */
const kindTexts: Readonly<Record<string, string>> = {
  COPY_FROM_DUMP: 'Copies bytes of the dump: builtin symbols and functions of C.',
  IMMEDIATE: 'Writes up to 8 bytes that the entry itself contains: numbers, flags, builtin symbols.',
  DUMP_PTR_RAW: 'Writes the address of something in the dump.',
  EMACS_PTR_RAW: 'Writes the address of another variable of Emacs.',
  DUMP_LV: 'Writes a Lisp object of the dump: an address with a tag.',
  EMACS_LV: 'Writes a Lisp object of the executable: an address with a tag.',
}

export function EmacsStep({ placement }: StepProps) {
  const reply = useAnswer('emacsWrites', placement)
  return (
    <Reply of={reply} what="Emacs relocations">
      {({ total, bytes, kinds }) => (
        <>
          <p class="prose">
            The variables of a new Emacs process are empty. {counted(total, 'entry', 'entries')} of a second table write{' '}
            {grouped(bytes)} bytes into the executable's data: the roots from which Lisp finds all other objects, and
            what C remembers.
          </p>
          {kinds.map(({ name, count, bytes: written, example }) => (
            <section key={name} class="load-kind">
              <h3>
                <code>{name}</code>{' '}
                <span class="soft">
                  {counted(count, 'entry', 'entries')}, {counted(written, 'byte')}
                </span>
              </h3>
              <p class="prose">{kindTexts[name]}</p>
              <Example example={example} />
            </section>
          ))}
        </>
      )}
    </Reply>
  )
}

const Example = ({ example }: { readonly example: EmacsWriteExample }) => (
  <dl class="facts">
    <dt>entry</dt>
    <dd>{grouped(example.index)}</dd>
    <dt>writes to</dt>
    <dd>
      {example.variable !== null && (
        <>
          the variable of <code>{example.variable}</code>,{' '}
        </>
      )}
      <code>{example.address}</code>
    </dd>
    <dt>writes</dt>
    <dd>
      <ShownLink shown={example.meaning} />
    </dd>
    <dt>bytes</dt>
    <dd>
      <code>
        {bytesText(example.bytes)}
        {example.size > example.bytes.length && ' …'}
      </code>{' '}
      <span class="soft">{counted(example.size, 'byte')}</span>
    </dd>
  </dl>
)
