/**
 * The shell of the page: banner, navigation, and the view that the URL names.
 * @module
 */
import type { ComponentChildren, Ref } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type ErrorCode, errorCodes } from '../index.ts'
import { AnswersContext } from './answers.ts'
import { DamageBanner, Findings } from './damage.tsx'
import { Help } from './help.tsx'
import { type Keys, useKeys } from './keys.ts'
import { LabRunsContext } from './lab-runs.ts'
import type { Failure } from './outcome.ts'
import type { OpenedFiles } from './packed.ts'
import { href, parseRoute, type Route } from './route.ts'
import { SEARCH, SearchBox } from './search-box.tsx'
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
        {session.state === 'empty' && <Start isFirst onFiles={open} />}
        {session.state === 'opening' && <p role="status">Opening {session.file}…</p>}
        {session.state === 'refused' && (
          <>
            <h1>{session.file} cannot be opened</h1>
            <p class="damage" role="alert">
              {meaningOf(session.failure)}
            </p>
            {session.verdict !== undefined && <Findings verdict={session.verdict} isOpen={false} />}
            <Start isFirst={false} onFiles={open} />
          </>
        )}
      </main>
    </>
  )
}

interface BannerProps {
  readonly file: string | undefined
  readonly oldFile?: string | undefined
  readonly children?: ComponentChildren
}

/** What a code of `PdmpError` means, and what is wrong in this file. */
const meaningOf = ({ code, message }: Failure): string =>
  code in errorCodes ? `${sentence(errorCodes[code as ErrorCode])}: ${message}.` : message

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const Banner = ({ file, oldFile, children }: BannerProps) => (
  <header class="banner">
    <a class="brand" href={href('overview')}>
      pdmp
    </a>
    <span class="file" title={file}>
      {file}
      {oldFile !== undefined && <span class="soft"> since {oldFile}</span>}
    </span>
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

type OpenSession = Extract<Session, { state: 'open' }>

function Explorer({ session }: { readonly session: OpenSession }) {
  const route = useRoute()
  const [isHelpOpen, setHelpOpen] = useState(false)
  const shown = useMemo(() => views.filter((view) => isThere(view, session)), [session])
  const view = shown.find(({ id }) => id === route.view) ?? shown[0]!
  useFocusOnChange(route)
  useKeys(useMemo(() => keysOf(shown, () => setHelpOpen(true)), [shown]))
  useEffect(() => {
    document.title = `${view.title} · ${session.file} · pdmp`
  }, [view, session])
  const list = useCurrentInSight(view)
  const Component = view.component
  return (
    <AnswersContext.Provider value={session.answers}>
      <button type="button" class="skip button" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the view
      </button>
      <Banner file={session.file} oldFile={session.oldFile}>
        {session.answers.hasDump && <SearchBox />}
        <button type="button" class="button" aria-keyshortcuts="?" onClick={() => setHelpOpen(true)}>
          Keys
        </button>
      </Banner>
      <nav class="views" aria-label="Views" ref={list}>
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
        <DamageBanner />
        <LabRunsContext.Provider value={session.lab}>
          <Component key={view.id} params={route.params} />
        </LabRunsContext.Provider>
      </main>
      <Help views={shown} isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </AnswersContext.Provider>
  )
}

const isThere = ({ needs }: View, { answers: { hasDump }, oldFile }: OpenSession): boolean =>
  needs === undefined || (needs === 'old' ? hasDump && oldFile !== undefined : hasDump)

/** What was searched before is selected, so that typing replaces it. */
function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>(`#${SEARCH}`)
  field?.focus()
  field?.select()
}

function keysOf(shown: readonly View[], help: () => void): Keys {
  const go = (id: string) => () => {
    location.hash = href(id)
  }
  return {
    '/': focusSearch,
    '?': help,
    ...Object.fromEntries(shown.slice(0, 9).map(({ id }, i) => [String(i + 1), go(id)])),
    ...Object.fromEntries(shown.map(({ id, key }) => [`g ${key}`, go(id)])),
  }
}

/** On a narrow screen the navigation is scrolled to the view that is shown. */
function useCurrentInSight(view: View): Ref<HTMLElement> {
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>('[aria-current=page]')
    if (list.current === null || link == null) return
    const { left, width } = link.getBoundingClientRect()
    const bounds = list.current.getBoundingClientRect()
    list.current.scrollLeft += left + width / 2 - bounds.left - bounds.width / 2
  }, [view])
  return list
}

/** After a link to another view, the focus is in that view, and its start is in sight. */
function useFocusOnChange({ view }: Route): void {
  const last = useRef(view)
  useEffect(() => {
    if (last.current === view) return
    last.current = view
    document.getElementById('main')?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [view])
}
