/**
 * The orders of `pdmp rewrite`, compared by what a load would write to.
 * @module
 */
import { useAnswer } from '../answers.ts'
import { grouped } from '../parts/figures.ts'
import { Reply } from '../parts/reply.tsx'
import type { Answer } from '../questions.ts'
import { href, type Params } from '../route.ts'

export function Orders({ params }: { readonly params: Params }) {
  const isOpen = params['orders'] === 'compared'
  return (
    <section>
      <h2>Other orders</h2>
      <p>
        <code>pdmp rewrite --order</code> writes the same objects in another order, so that a load writes to more or
        fewer pages.
      </p>
      {isOpen ? (
        <Comparison />
      ) : (
        <a class="button" href={href('pages', { ...params, orders: 'compared' })}>
          Compare all orders
        </a>
      )}
    </section>
  )
}

function Comparison() {
  const names = useAnswer('orderNames')
  return (
    <Reply of={names} what="orders">
      {(orders) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        <div class="scroller" role="region" aria-label="Orders" tabIndex={0}>
          <table class="orders">
            <thead>
              <tr>
                <th scope="col">Order</th>
                <th scope="col" class="number">
                  Hot pages written
                </th>
                <th scope="col" class="number">
                  Mean distance
                </th>
                <th scope="col" class="number">
                  Median distance
                </th>
                <th scope="col">Objects are</th>
              </tr>
            </thead>
            <tbody>
              {orders.map((order) => (
                <OrderRow key={order.name} {...order} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Reply>
  )
}

type OrderRowProps = Answer<'orderNames'>[number]

function OrderRow({ name, summary }: OrderRowProps) {
  const reply = useAnswer('orderedPages', name)
  const use = reply.state === 'done' ? reply.value : undefined
  const cells = use === undefined ? [] : [use.dirtyHot, use.meanDistance, use.medianDistance]
  return (
    <tr aria-busy={reply.state === 'busy'}>
      <th scope="row">{name}</th>
      {reply.state === 'failed' && <td colSpan={3}>{reply.failure.message}</td>}
      {reply.state === 'busy' && (
        <td colSpan={3} class="soft">
          Computing…
        </td>
      )}
      {cells.map((cell, i) => (
        <td key={i} class="number">
          {grouped(cell)}
        </td>
      ))}
      <td class="soft">{summary}</td>
    </tr>
  )
}
