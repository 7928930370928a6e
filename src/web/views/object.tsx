/**
 * One object: what it is, its fields and bytes, its value, what keeps it alive, and what refers to it.
 * @module
 */
import { useContext, useState } from 'preact/hooks'
import { hex } from '../../index.ts'
import { AnswersContext, useAnswer } from '../answers.ts'
import { counted, grouped } from '../parts/figures.ts'
import { Link } from '../parts/links.tsx'
import { Reply } from '../parts/reply.tsx'
import { ShownLink } from '../parts/shown-link.tsx'
import type { Answer } from '../questions.ts'
import { href, offsetOf, type ViewProps } from '../route.ts'
import { Disassembly, StringText } from './object-code.tsx'
import { Contents } from './object-contents.tsx'
import { Keepers, References } from './object-holders.tsx'
import { LispTree } from './object-lisp.tsx'

type Found = Answer<'object'>
type FoundObject = NonNullable<Found['object']>

export function ObjectView({ params }: ViewProps) {
  const at = offsetOf(params['at'])
  return at === undefined ? (
    <>
      <h1>Object</h1>
      <p>Every object of the dump has a page. Go to an offset, or to a symbol by its name.</p>
      <GoTo />
    </>
  ) : (
    <At at={at} />
  )
}

/** A form that leads to an offset or a symbol. */
function GoTo() {
  const answers = useContext(AnswersContext)
  const [missing, setMissing] = useState<string>()
  const go = async (event: Event) => {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget as HTMLFormElement).get('to') ?? '')
    const reply = await answers.ask(['find', text])
    const found = reply.state === 'done' ? reply.value : null
    setMissing(found === null ? text : undefined)
    if (found !== null) location.hash = href('object', { at: hex(found) })
  }
  return (
    <form class="go-to" onSubmit={go}>
      <label>
        Offset or symbol <input name="to" size={16} autocomplete="off" spellcheck={false} required />
      </label>{' '}
      <button type="submit" class="button">
        Go
      </button>
      {missing !== undefined && <span role="alert"> No symbol and no offset of this file: {missing}</span>}
    </form>
  )
}

function At({ at }: { readonly at: number }) {
  const reply = useAnswer('object', at)
  return (
    <Reply of={reply} what="object">
      {(found) => (
        <>
          <Head found={found} />
          {found.object === null ? <Nothing found={found} /> : <Whole key={found.object.start} found={found} />}
        </>
      )}
    </Reply>
  )
}

function Head({ found: { at, object, neighbours } }: { readonly found: Found }) {
  const { previous, next } = neighbours
  return (
    <>
      <h1 class="object-name">{object === null ? hex(at) : object.name}</h1>
      <div class="object-ways">
        <nav aria-label="Objects beside this one">
          {previous !== null && <ShownLink shown={{ ...previous, text: '← previous' }} title={previous.text} />}
          {next !== null && <ShownLink shown={{ ...next, text: 'next →' }} title={next.text} />}
        </nav>
        <GoTo />
      </div>
    </>
  )
}

function Nothing({ found: { at, size, region } }: { readonly found: Found }) {
  if (region === null) return <p>The file has only {grouped(size)} bytes.</p>
  return (
    <>
      <p>No object contains this byte of the {region} section: it is header, table, padding or data of C.</p>
      <Contents start={at} size={size} runs={[]} at={at} />
    </>
  )
}

function Whole({ found }: { readonly found: Found }) {
  const { at, size, region } = found
  const object = found.object!
  const { start, isString, isTable, hasElements, type } = object
  return (
    <>
      <dl class="facts">
        <dt>type</dt>
        <dd>
          {object.typeOf ?? 'no type of Lisp'} <span class="soft">{[object.kind, type].filter(Boolean).join(' ')}</span>
        </dd>
        <dt>place</dt>
        <dd>
          <code>{hex(start)}</code>, {counted(object.bytes, 'byte')}, {region} section
        </dd>
        {object.symbol !== null && <SymbolFacts symbol={object.symbol} />}
        <PathFact start={start} />
      </dl>
      {isTable && (
        <p>
          <Link view="tables" params={{ at: hex(start) }}>
            Look up keys in this hash table
          </Link>
        </p>
      )}
      {isString && <StringText start={start} />}
      <Contents start={start} size={size} runs={object.runs} at={at} />
      {hasElements && <LispTree start={start} />}
      <Disassembly start={start} />
      <References start={start} />
      <Keepers start={start} />
    </>
  )
}

function PathFact({ start }: { readonly start: number }) {
  const reply = useAnswer('path', start)
  if (reply.state !== 'done') return null
  return (
    <>
      <dt>path</dt>
      <dd>{reply.value === null ? 'no root leads to it' : <code>{reply.value.lisp ?? reply.value.text}</code>}</dd>
    </>
  )
}

function SymbolFacts({ symbol }: { readonly symbol: NonNullable<FoundObject['symbol']> }) {
  const { interned, special, constant, redirect, aliasOf, value, definition, plist } = symbol
  const where = interned === 'initial' ? 'interned' : interned === 'other' ? 'in another obarray' : 'uninterned'
  const words = [where, special ? 'special' : '', constant ? 'constant' : '', redirect ?? 'damaged']
  return (
    <>
      <dt>flags</dt>
      <dd>
        {words.filter((word) => word !== '').join(', ')}
        {aliasOf !== null && (
          <>
            {' '}
            of <ShownLink shown={aliasOf} />
          </>
        )}
      </dd>
      <dt>value</dt>
      <dd>{value === null ? 'unbound' : <ShownLink shown={value} />}</dd>
      <dt>function</dt>
      <dd>{definition === null ? 'unbound' : <ShownLink shown={definition} />}</dd>
      <dt>plist</dt>
      <dd>
        <ShownLink shown={plist} />
      </dd>
    </>
  )
}
