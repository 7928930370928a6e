/**
 * The shell of the page: banner, navigation, and the view that the URL names.
 * @module
 */
import { useEffect, useState } from 'preact/hooks'
import { AnswersContext, useAnswer } from './answers.ts'
import type { OpenedFiles } from './explorer.ts'
import { counted } from './parts/figures.ts'
import { Failed } from './parts/reply.tsx'
import { href, parseRoute, type Route } from './route.ts'
import { type FileNames, openFiles, openStored, type Session, type StoredAnswers } from './session.ts'
import { Start } from './start.tsx'
import { type View, views } from './views.ts'

/** What a report has inside: answers, or dumps. */
export type Inside = { readonly stored: StoredAnswers } | { readonly names: FileNames; readonly files: OpenedFiles }

export function App({ inside }: { readonly inside: () => Promise<Inside | undefined> }) {
  const [session, setSession] = useState<Session>({ state: 'waiting' })
  const open = async (names: FileNames, files: OpenedFiles) => {
    setSession({ state: 'opening', file: names.file })
    setSession(await openFiles(names, files))
  }
  useEffect(() => {
    inside().then((found) => {
      if (found === undefined) setSession({ state: 'empty' })
      else if ('stored' in found) setSession(openStored(found.stored))
      else open(found.names, found.files)
    })
  }, [])

  if (session.state === 'open') return <Explorer session={session} />
  return (
    <>
      <Banner file={'file' in session ? session.file : undefined} />
      <main id="main" tabIndex={-1}>
        {session.state === 'empty' && <Start onFiles={open} />}
        {session.state === 'opening' && <p role="status">Opening {session.file}…</p>}
        {session.state === 'refused' && (
          <>
            <h1>{session.file} cannot be opened</h1>
            <Failed failure={session.failure} what="dump" />
            <Start onFiles={open} />
          </>
        )}
      </main>
    </>
  )
}

const Banner = ({
  file,
  children,
}: {
  readonly file: string | undefined
  readonly children?: preact.ComponentChildren
}) => (
  <header class="banner">
    <a class="brand" href={href('overview')}>
      pdmp
    </a>
    {file !== undefined && <span class="file">{file}</span>}
    {children}
  </header>
)

function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash))
  useEffect(() => {
    const change = () => setRoute(parseRoute(location.hash))
    addEventListener('hashchange', change)
    return () => removeEventListener('hashchange', change)
  }, [])
  return route
}

function Explorer({ session }: { readonly session: Extract<Session, { state: 'open' }> }) {
  const route = useRoute()
  const shown = views.filter((view) => isThere(view, session))
  const view = shown.find(({ id }) => id === route.view) ?? shown[0]!
  const Component = view.component
  useEffect(() => {
    document.title = `${view.title} · ${session.file} · pdmp`
  }, [view, session])
  return (
    <AnswersContext.Provider value={session.answers}>
      <Banner file={session.file} />
      <nav class="views" aria-label="Views">
        <ul>
          {shown.map(({ id, title }) => (
            <li key={id}>
              <a href={href(id)} aria-current={id === view.id ? 'page' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" tabIndex={-1}>
        <Damage />
        <Component params={route.params} />
      </main>
    </AnswersContext.Provider>
  )
}

const isThere = ({ needs }: View, { hasDump, oldFile }: Extract<Session, { state: 'open' }>): boolean =>
  needs === undefined || (needs === 'old' ? hasDump && oldFile !== undefined : hasDump)

/** A banner over every view of a dump that breaks rules of the format. */
function Damage() {
  const reply = useAnswer('verdict')
  if (reply.state !== 'done' || reply.value.total === 0) return null
  return (
    <p class="damage" role="alert">
      This dump breaks {counted(reply.value.total, 'rule of the format', 'rules of the format')}. What can be read is
      shown.
    </p>
  )
}
