/**
 * The last steps of a load: the section that is dropped, the hash tables that are built, and what stays.
 * @module
 */
import { hex } from '../../index.ts'
import { useAnswer } from '../answers.ts'
import { counted, grouped, sizeText } from '../parts/figures.ts'
import { Link, ObjectLink } from '../parts/links.tsx'
import { Reply } from '../parts/reply.tsx'
import { ShownLink } from '../parts/shown-link.tsx'
import type { TypedPlacement } from '../questions/placement.ts'
import type { StepProps } from './load-steps.tsx'

export function DropStep() {
  const reply = useAnswer('dropped')
  return (
    <Reply of={reply} what="discardable section">
      {({ section, dropped, lispsym }) => (
        <>
          <p class="prose">
            The discardable section is needed no more: the step before has copied it into the executable. Emacs drops
            the whole pages of it, so that they take no memory, and forbids access to them.
          </p>
          <dl class="facts">
            <dt>section</dt>
            <dd>
              {range(section)} <span class="soft">{counted(section.end - section.start, 'byte')}</span>
            </dd>
            <dt>dropped</dt>
            <dd>
              {dropped.end === dropped.start ? (
                'nothing: the section contains no whole page of the size that Emacs reckons with'
              ) : (
                <>
                  {range(dropped)} <span class="soft">{counted(dropped.end - dropped.start, 'byte')}</span>
                </>
              )}
            </dd>
            {lispsym !== null && (
              <>
                <dt>what was in it</dt>
                <dd>
                  {counted(lispsym.symbols, 'builtin symbol')} from <ObjectLink at={lispsym.start} />, and functions of
                  C
                </dd>
              </>
            )}
          </dl>
        </>
      )}
    </Reply>
  )
}

const range = ({ start, end }: { readonly start: number; readonly end: number }) => (
  <code>
    {hex(start)}–{hex(end)}
  </code>
)

/** When tables are built, by their form in the dump. */
const whenBuilt = {
  stored:
    'The dump has their buckets and chains. A table whose keys are hashed by address is built anew on the first access to it, because its keys have moved.',
  frozen:
    'The dump has their pairs alone. Emacs builds buckets and chains of each as soon as the pointers are relocated.',
  compact:
    'The dump has their pairs alone, without spare room. Emacs builds buckets and chains of each as soon as the pointers are relocated.',
} as const

export function ThawStep({ placement }: StepProps) {
  const reply = useAnswer('thawing')
  return (
    <Reply of={reply} what="hash tables">
      {({ count, pairs, buckets, forms, example }) => (
        <>
          <p class="prose">
            The hash code of a key that is compared by identity is its address, which is new with every load. So a dump
            cannot have the buckets of such a table. This one has {counted(count, 'hash table')} with{' '}
            {counted(pairs, 'pair')} in {counted(buckets, 'bucket')}.
          </p>
          <ul class="plain">
            {(['stored', 'frozen', 'compact'] as const)
              .filter((form) => forms[form] !== undefined)
              .map((form) => (
                <li key={form}>
                  {counted(forms[form]!, 'table is', 'tables are')} {form}. {whenBuilt[form]}
                </li>
              ))}
          </ul>
          {example !== null && <ThawedTable offset={example.offset} name={example.name} placement={placement} />}
          <p>
            <Link view="tables">All hash tables of the dump</Link>
          </p>
        </>
      )}
    </Reply>
  )
}

interface ThawedTableProps {
  readonly offset: number
  readonly name: string
  readonly placement: TypedPlacement
}

/** The pairs of one table by bucket. */
function ThawedTable({ offset, name, placement }: ThawedTableProps) {
  const shape = useAnswer('tableShape', offset, placement)
  const entries = useAnswer('tableEntries', offset, placement, 'bucket', 0, 20)
  return (
    <>
      <h3>
        An example: <ObjectLink at={offset}>{name}</ObjectLink>
      </h3>
      <Reply of={shape} what="table">
        {({ test, count, buckets, usedBuckets }) => (
          <p class="prose">
            {counted(count, 'pair')}, whose keys are compared by <code>{test}</code>, in {grouped(usedBuckets)} of{' '}
            {counted(buckets, 'bucket')}. Change the addresses above, and see which codes change.
          </p>
        )}
      </Reply>
      <Reply of={entries} what="pairs">
        {({ rows }) => (
          <table class="load-table">
            <caption>Its pairs, by bucket</caption>
            <thead>
              <tr>
                <th scope="col" class="number">
                  bucket
                </th>
                <th scope="col" class="number">
                  pair
                </th>
                <th scope="col">key</th>
                <th scope="col">hash code</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ index, bucket, key, hash }) => (
                <tr key={index}>
                  <td class="number">{grouped(bucket)}</td>
                  <td class="number">{grouped(index)}</td>
                  <td>
                    <ShownLink shown={key} />
                  </td>
                  <td>
                    <code>{hash}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Reply>
    </>
  )
}

export function KeptStep({ placement }: StepProps) {
  const reply = useAnswer('kept', placement)
  return (
    <Reply of={reply} what="what stays">
      {({ hot, own, cold, applied, deferred, units, markBits }) => (
        <>
          <p class="prose">
            The load is done. {counted(applied, 'pointer')} of the dump were relocated
            {deferred > 0 && `, and ${grouped(deferred)} wait for native code, which is opened next`}. Lisp goes on as
            if it had loaded all its libraries.
          </p>
          <dl class="facts">
            <dt>hot part</dt>
            <dd>
              {sizeText(hot)}, of which {sizeText(own)} are pages that this process has for itself. The rest is shared
              with all processes that run from the dump.
            </dd>
            <dt>cold part</dt>
            <dd>{sizeText(cold)}, all of it shared, and read when it is used.</dd>
            {units.some((count) => count > 0) && (
              <>
                <dt>native code</dt>
                <dd>
                  {units.map(grouped).join(' and ')} entries of the later phases open files of native code, and find
                  functions in them.
                </dd>
              </>
            )}
            <dt>collector</dt>
            <dd>
              It marks objects of the dump, but never moves or frees them.
              {markBits > 0 && ` Its bits are outside the dump, in two arrays of ${sizeText(markBits)}.`}
            </dd>
          </dl>
        </>
      )}
    </Reply>
  )
}
