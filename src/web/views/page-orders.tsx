/**
 * The orders of `pdmp rewrite`, compared by what a load would write to.
 * @module
 */
import { useAnswer } from '../answers.ts'
import { grouped } from '../parts/figures.ts'
import { Bytes } from '../parts/links.tsx'
import { Reply } from '../parts/reply.tsx'
import type { Answer } from '../questions.ts'
import { href, type Params } from '../route.ts'
import { PagePicture } from './page-grid.tsx'

export function Orders({ params }: { readonly params: Params }) {
  const isOpen = params['orders'] === 'compared'
  return (
    <section>
      <h2>Other orders</h2>
      <p>
        <code>pdmp rewrite --order</code> writes the same objects in another order, so that a load writes to more or
        fewer pages. Distances are those between pointers and what they point to.
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
        <ul class="orders">
          {orders.map((order) => (
            <OrderItem key={order.name} {...order} />
          ))}
        </ul>
      )}
    </Reply>
  )
}

type OrderItemProps = Answer<'orderNames'>[number]

/** One order: a picture of its pages, with figures. */
function OrderItem({ name, summary }: OrderItemProps) {
  const reply = useAnswer('orderedPages', name)
  return (
    <li aria-busy={reply.state === 'busy'}>
      <h3>{name}</h3>
      <p class="soft">{summary}</p>
      <Reply of={reply} what={`pages in the order ${name}`}>
        {(map) => (
          <>
            <PagePicture map={map} />
            <dl class="facts">
              <dt>hot pages written</dt>
              <dd>
                {grouped(map.use.dirtyHot)} of {grouped(map.use.hot)}
              </dd>
              <dt>mean distance</dt>
              <dd>
                <Bytes n={Math.round(map.use.meanDistance)} />
              </dd>
              <dt>median distance</dt>
              <dd>
                <Bytes n={map.use.medianDistance} />
              </dd>
            </dl>
          </>
        )}
      </Reply>
    </li>
  )
}
