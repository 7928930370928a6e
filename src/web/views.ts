/**
 * All views of the explorer, in the order of the navigation.
 * @module
 */
import type { ComponentType } from 'preact'
import type { ViewProps } from './route.ts'
import { Compare } from './views/compare.tsx'
import { LabView } from './views/lab.tsx'
import { Libraries } from './views/libraries.tsx'
import { Load } from './views/load.tsx'
import { ObjectView } from './views/object.tsx'
import { Overview } from './views/overview.tsx'
import { PagesView } from './views/pages.tsx'
import { Sizes } from './views/sizes.tsx'
import { Strings } from './views/strings.tsx'
import { SymbolsView } from './views/symbols.tsx'
import { Tables } from './views/tables.tsx'
import { Units } from './views/units.tsx'

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
  { id: 'sizes', title: 'Sizes', key: 'z', component: Sizes, needs: 'dump' },
  { id: 'symbols', title: 'Symbols', key: 's', component: SymbolsView, needs: 'dump' },
  { id: 'object', title: 'Object', key: 'b', component: ObjectView, needs: 'dump' },
  { id: 'libraries', title: 'Libraries', key: 'l', component: Libraries, needs: 'dump' },
  { id: 'strings', title: 'Strings', key: 't', component: Strings, needs: 'dump' },
  { id: 'tables', title: 'Hash tables', key: 'h', component: Tables, needs: 'dump' },
  { id: 'units', title: 'Native units', key: 'n', component: Units },
  { id: 'pages', title: 'Pages', key: 'p', component: PagesView, needs: 'dump' },
  { id: 'compare', title: 'Compare', key: 'c', component: Compare, needs: 'old' },
  { id: 'load', title: 'How it loads', key: 'w', component: Load, needs: 'dump' },
  { id: 'lab', title: 'Experiments', key: 'e', component: LabView, needs: 'dump' },
]
