/**
 * All views of the explorer, in the order of the navigation.
 * @module
 */
import type { ComponentType } from 'preact'
import type { ViewProps } from './route.ts'
import { ObjectView } from './views/object.tsx'
import { Overview } from './views/overview.tsx'
import { PagesView } from './views/pages.tsx'
import { SymbolsView } from './views/symbols.tsx'

export interface View {
  /** The name in the fragment: `#overview`. */
  readonly id: string
  readonly title: string
  /** The key that opens the view after `g`. */
  readonly key: string
  readonly component: ComponentType<ViewProps>
  /** What must be open: a dump, which a report may leave out, or an older one too. A view without is always there. */
  readonly needs?: 'dump' | 'old'
}

export const views: readonly View[] = [
  { id: 'overview', title: 'Overview', key: 'o', component: Overview },
  { id: 'symbols', title: 'Symbols', key: 's', component: SymbolsView, needs: 'dump' },
  { id: 'object', title: 'Object', key: 'b', component: ObjectView, needs: 'dump' },
  { id: 'pages', title: 'Pages', key: 'p', component: PagesView, needs: 'dump' },
]
