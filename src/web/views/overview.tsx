/**
 * The overview: which dump this is, what it consists of, whether it is sound, what is largest. Each answer appears when it is there.
 * @module
 */

import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import type { AuditFinding } from '../../analyse.ts'
import { hex } from '../../index.ts'
import { AnswersContext, useAnswer } from '../answers.ts'
import { LARGEST } from '../asked.ts'
import { Findings } from '../damage.tsx'
import { Bar } from '../parts/bar.tsx'
import { counted, grouped, shareText, sizeText } from '../parts/figures.ts'
import { fileText } from '../parts/files.ts'
import { Bytes, ObjectLink } from '../parts/links.tsx'
import { Reply } from '../parts/reply.tsx'
import { sectionFills } from '../parts/sections.ts'
import { href } from '../route.ts'

export function Overview() {
  return (
    <div class="overview">
      <Identity />
      <Sections />
      <div class="columns">
        <Section title="Is it sound?">
          <Verdict />
        </Section>
        <Section title="What it carries">
          <Audit />
        </Section>
      </div>
      <div class="columns">
        <Section title="Largest libraries">
          <LargestLibraries />
        </Section>
        <Section title="Objects">
          <Objects />
        </Section>
      </div>
      <Section title="What is odd">
        <Oddities />
      </Section>
    </div>
  )
}

const Section = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
)

function Identity() {
  const reply = useAnswer('identity')
  const build = useAnswer('build')
  const facts = build.state === 'done' ? build.value : undefined
  return (
    <Reply of={reply} what="identity">
      {({ title, wordSize, byteOrder, windows, size, fingerprint, objects, relocations }) => (
        <>
          <h1>
            Emacs {facts?.version ?? title ?? 'of an unreleased kind'}
            <span class="soft">
              {facts?.configuration ?? (windows ? 'Windows' : '')} {8 * wordSize}-bit {byteOrder}-endian
            </span>
          </h1>
          <dl class="figures">
            <Figure name="bytes" value={grouped(size)} />
            <Figure name="objects" value={grouped(sumOf(objects))} />
            <Figure name="pointers to relocate" value={grouped(relocations.slice(0, -1).reduce((a, b) => a + b, 0))} />
            <Figure name="libraries" value={facts === undefined ? '…' : grouped(facts.libraries.length)} />
            <Figure name="features" value={facts === undefined ? '…' : grouped(facts.features.length)} />
            <Figure name="built" value={facts === undefined ? '…' : dateOf(facts.buildTime)} />
          </dl>
          <p class="soft">
            For the executable with fingerprint <code>{fingerprint}</code>
          </p>
        </>
      )}
    </Reply>
  )
}

const sumOf = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0)

const dateOf = (seconds: number | null): string =>
  seconds === null ? 'not recorded' : new Date(1000 * seconds).toISOString().slice(0, 10)

const Figure = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)

function Sections() {
  const reply = useAnswer('regions')
  const isOpen = useHasDump()
  return (
    <Section title="The file, to scale">
      <Reply of={reply} what="sections">
        {(regions) => (
          <Bar
            parts={regions.map(({ name, start, end }) => ({
              name,
              bytes: end - start,
              fill: sectionFills[name]!,
              ...(isOpen && { href: href('pages', { at: hex(start) }) }),
            }))}
          />
        )}
      </Reply>
    </Section>
  )
}

function LargestLibraries() {
  const reply = useAnswer('largestLibraries', LARGEST)
  const isOpen = useHasDump()
  return (
    <Reply of={reply} what="sizes of libraries">
      {({ total, bytes, rows }) =>
        total === 0 ? (
          <p class="soft">This dump records no libraries.</p>
        ) : (
          <>
            <Ranking
              rows={rows.map(({ file, retained }) => ({
                name: fileText(file),
                title: file,
                size: retained,
                ...(isOpen && { href: href('libraries', { file }) }),
              }))}
            />
            <p class="soft">
              {counted(total, 'library', 'libraries')} keep {sizeText(bytes)} alive, each counted without what others
              keep too.
            </p>
          </>
        )
      }
    </Reply>
  )
}

function Objects() {
  const reply = useAnswer('identity')
  return (
    <Reply of={reply} what="objects">
      {({ objects }) => (
        <Ranking
          rows={Object.entries(objects)
            .sort(([, a], [, b]) => b - a)
            .map(([name, size]) => ({ name, size }))}
          isCount
        />
      )}
    </Reply>
  )
}

interface RankingProps {
  readonly rows: readonly {
    readonly name: string
    readonly title?: string
    readonly size: number
    readonly href?: string
  }[]
  /** Whether sizes count things; otherwise bytes. */
  readonly isCount?: boolean
}

/** Names with amounts, each over a bar that has the length of its share of the largest. */
function Ranking({ rows, isCount = false }: RankingProps) {
  const most = rows.reduce((top, { size }) => Math.max(top, size), 1)
  return (
    <table class="ranking">
      <tbody>
        {rows.map(({ name, title = name, size, href: target }) => (
          <tr key={title}>
            <th scope="row" title={title}>
              <span style={{ '--share': `${(100 * size) / most}%` }}>
                {target === undefined ? name : <a href={target}>{name}</a>}
              </span>
            </th>
            <td class="number">{isCount ? grouped(size) : <Bytes n={size} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Verdict() {
  const reply = useAnswer('verdict')
  const isOpen = useHasDump()
  return (
    <Reply of={reply} what="verdict of verify">
      {(verdict) =>
        verdict.total === 0 ? (
          <p class="good">verify: no rule of the format is broken.</p>
        ) : (
          <>
            <p class="bad">verify: {counted(verdict.total, 'finding')}.</p>
            <Findings verdict={verdict} isOpen={isOpen} />
          </>
        )
      }
    </Reply>
  )
}

function Audit() {
  const reply = useAnswer('audit')
  const isOpen = useHasDump()
  return (
    <Reply of={reply} what="verdict of audit">
      {(findings) => {
        const serious = findings.filter(({ level }) => level !== 'note')
        const notes = findings.length - serious.length
        return (
          <>
            <p class={serious.length === 0 ? 'good' : 'bad'}>
              audit: {serious.length === 0 ? 'no secret and no private data' : counted(serious.length, 'finding')}
              {notes > 0 && `, ${counted(notes, 'note')}`}.
            </p>
            <AuditList findings={serious} isOpen={isOpen} />
            {notes > 0 && (
              <details>
                <summary>{counted(notes, 'note')} on what most dumps have</summary>
                <AuditList findings={findings.filter(({ level }) => level === 'note')} isOpen={isOpen} />
              </details>
            )}
          </>
        )
      }}
    </Reply>
  )
}

const AuditList = ({ findings, isOpen }: { readonly findings: readonly AuditFinding[]; readonly isOpen: boolean }) => (
  <ul class="findings">
    {findings.map(({ rule, level, offset, path, message }) => (
      <li key={`${rule} ${offset} ${path}`} class={level}>
        <strong>{rule}</strong> {isOpen ? <ObjectLink at={offset}>{path}</ObjectLink> : <code>{path}</code>}: {message}
      </li>
    ))}
  </ul>
)

function Oddities() {
  const reply = useAnswer('oddities')
  const identity = useAnswer('identity')
  const size = identity.state === 'done' ? identity.value.size : 0
  return (
    <Reply of={reply} what="coverage and duplicates">
      {({ unknown, duplicates, custom, nameless }) => (
        <ul class="plain">
          <li>
            {unknown === 0
              ? 'Every byte of the file belongs to a known structure.'
              : `${counted(unknown, 'byte')} belong to no known structure.`}
          </li>
          <li>
            {duplicates.groups === 0
              ? 'Nothing is in the dump more than once.'
              : `${counted(duplicates.groups, 'object')} are in the dump more than once: ${sizeText(duplicates.bytes)}, ${shareText(duplicates.bytes, size)} of the file, could be shared.`}
          </li>
          <li>
            {custom.length === 0
              ? "All libraries are Emacs's own."
              : `${counted(custom.length, 'library is', 'libraries are')} not Emacs's own: ${custom.slice(0, 5).join(', ')}${custom.length > 5 ? ', …' : ''}.`}
          </li>
          {nameless > 0 && (
            <li>
              {counted(nameless, 'symbol has', 'symbols have')} no known name: C defines them, and only the executable
              names them.
            </li>
          )}
        </ul>
      )}
    </Reply>
  )
}

const useHasDump = (): boolean => useContext(AnswersContext).hasDump
