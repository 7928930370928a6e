/**
 * How Emacs loads this dump, one step after the other, with the numbers of this file.
 * @module
 */
import type { ComponentType } from 'preact'
import { useAnswer } from '../answers.ts'
import { type Keys, useKeys } from '../keys.ts'
import { FilterInput } from '../parts/filter-input.tsx'
import { Link } from '../parts/links.tsx'
import { Reply } from '../parts/reply.tsx'
import type { TypedPlacement } from '../questions/placement.ts'
import { recorded } from '../recorded.ts'
import { href, type Params, parseRoute, replaceRoute, type ViewProps } from '../route.ts'
import { DropStep, KeptStep, ThawStep } from './load-after.tsx'
import { type LoadStep, loadSteps, stepOfExperiment } from './load-names.ts'
import { EmacsStep, HeaderStep, MapStep, RelocateStep, type StepProps } from './load-steps.tsx'

interface Step {
  /** The name in the fragment. */
  readonly id: LoadStep
  readonly component: ComponentType<StepProps>
  /** Whether addresses matter. */
  readonly isPlaced: boolean
}

const steps: readonly Step[] = [
  { id: 'header', component: HeaderStep, isPlaced: false },
  { id: 'map', component: MapStep, isPlaced: false },
  { id: 'relocate', component: RelocateStep, isPlaced: true },
  { id: 'emacs', component: EmacsStep, isPlaced: true },
  { id: 'discard', component: DropStep, isPlaced: false },
  { id: 'thaw', component: ThawStep, isPlaced: true },
  { id: 'kept', component: KeptStep, isPlaced: true },
]

export function Load({ params }: ViewProps) {
  const usual = useAnswer('usualPlacement')
  const at = numberOf(params)
  const step = steps[at]!
  const [previous, next] = [hrefAt(at - 1, params), hrefAt(at + 1, params)]
  useKeys(keys)
  const StepView = step.component
  return (
    <>
      <h1>How Emacs loads this dump</h1>
      <nav class="load-steps" aria-label="Steps">
        <ol>
          {steps.map(({ id }, i) => (
            <li key={id}>
              <a href={href('load', { ...params, step: id })} aria-current={i === at ? 'step' : undefined}>
                {loadSteps[id]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <Reply of={usual} what="placement">
        {(placement) => (
          <section class="load-step">
            <h2>
              {at + 1}. {loadSteps[step.id]}
            </h2>
            {step.isPlaced && <Addresses params={params} placement={typedOf(params, placement)} />}
            <StepView params={params} placement={typedOf(params, placement)} />
            <ExperimentsOf step={step.id} />
          </section>
        )}
      </Reply>
      <p class="load-ways">
        <Way to={previous} title="← Previous" />
        <Way to={next} title="Next →" />
        <span class="soft">
          Step {at + 1} of {steps.length}. <kbd>←</kbd> and <kbd>→</kbd> lead from step to step.
        </span>
      </p>
    </>
  )
}

/** The ideas of the talk that this step tries, or that would change it. */
function ExperimentsOf({ step }: { readonly step: LoadStep }) {
  const tried = recorded.experiments.filter(({ name }) => stepOfExperiment[name] === step)
  if (tried.length === 0) return null
  return (
    <section aria-labelledby="load-experiments">
      <h3 id="load-experiments">Experiments about this step</h3>
      <ul class="plain">
        {tried.map(({ name, number, title, idea }) => (
          <li key={name}>
            <Link view="lab" params={{ experiment: name }}>
              {number}. {title}
            </Link>{' '}
            <span class="soft">{idea}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const numberOf = (params: Params): number =>
  Math.max(
    0,
    steps.findIndex(({ id }) => id === params['step']),
  )

/** Keys go from the step in the URL, which is ahead of the page when a key repeats. */
const keys: Keys = { ArrowLeft: () => walk(-1), ArrowRight: () => walk(1) }

function walk(by: number): void {
  const { params } = parseRoute(location.hash)
  follow(hrefAt(numberOf(params) + by, params))
}

function hrefAt(i: number, params: Params): string | undefined {
  const step = steps[i]
  return step === undefined ? undefined : href('load', { ...params, step: step.id })
}

function follow(to: string | undefined): void {
  if (to !== undefined) location.hash = to
}

const Way = ({ to, title }: { readonly to: string | undefined; readonly title: string }) => (
  <button type="button" class="button" disabled={to === undefined} onClick={() => follow(to)}>
    {title}
  </button>
)

const typedOf = (params: Params, usual: TypedPlacement): TypedPlacement => ({
  dumpBase: params['base'] ?? usual.dumpBase,
  emacsBasis: params['basis'] ?? usual.emacsBasis,
})

/** The addresses of a load, which the reader may change. */
const Addresses = ({ params, placement }: StepProps) => (
  <form class="controls" aria-label="Placement" onSubmit={(event) => event.preventDefault()}>
    <FilterInput
      label="dump base"
      size={18}
      value={placement.dumpBase}
      onValue={(base) => replaceRoute('load', { ...params, base })}
    />
    <FilterInput
      label="Emacs basis"
      size={18}
      value={placement.emacsBasis}
      onValue={(basis) => replaceRoute('load', { ...params, basis })}
    />
  </form>
)
