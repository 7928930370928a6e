/**
 * The overview: which dump this is, what it consists of, whether it is sound, what is largest. Each answer appears when it is there.
 * @module
 */
import { useAnswer } from '../answers.ts'
import { Bar } from '../parts/bar.tsx'
import { counted, grouped } from '../parts/figures.ts'
import { Reply } from '../parts/reply.tsx'

const fills: Readonly<Record<string, string>> = {
  header: 'fill-5',
  hot: 'fill-1',
  discardable: 'fill-3',
  cold: 'fill-2',
  tables: 'fill-4',
}

export function Overview() {
  return (
    <>
      <h1>Overview</h1>
      <Identity />
      <Regions />
      <Verdict />
    </>
  )
}

function Identity() {
  const reply = useAnswer('identity')
  return (
    <Reply of={reply} what="identity">
      {({ release, wordSize, byteOrder, size, fingerprint }) => (
        <dl class="facts">
          <dt>Emacs</dt>
          <dd>
            {release ?? 'unknown'}, {8 * wordSize}-bit {byteOrder}-endian
          </dd>
          <dt>size</dt>
          <dd>{grouped(size)} bytes</dd>
          <dt>fingerprint</dt>
          <dd>
            <code>{fingerprint}</code>
          </dd>
        </dl>
      )}
    </Reply>
  )
}

function Regions() {
  const reply = useAnswer('regions')
  return (
    <section>
      <h2>Sections</h2>
      <Reply of={reply} what="sections">
        {(regions) => (
          <Bar parts={regions.map(({ name, start, end }) => ({ name, bytes: end - start, fill: fills[name]! }))} />
        )}
      </Reply>
    </section>
  )
}

function Verdict() {
  const reply = useAnswer('verdict')
  return (
    <section>
      <h2>Verify</h2>
      <Reply of={reply} what="verdict">
        {({ total }) => <p>{total === 0 ? 'No rule of the format is broken.' : counted(total, 'finding')}</p>}
      </Reply>
    </section>
  )
}
