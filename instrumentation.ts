import type { Instrumentation } from 'next'

/** What runs beside the pages, once per process that serves; a build serves nothing. */
export async function register(): Promise<void> {
  const { NEXT_RUNTIME, NEXT_PHASE } = process.env
  if (NEXT_RUNTIME !== 'nodejs' || NEXT_PHASE === 'phase-production-build') return
  const { frontDoor, requireFrontDoor } = await import('@/lib/platform/gate/front-door')
  requireFrontDoor()
  const { closeDatabase } = await import('@/lib/platform/db/client')
  const { keepWorking, stopWorking } = await import('@/lib/platform/jobs/worker')
  const { checkChainNightly } = await import('@/lib/access/jobs/check-chain')
  const { cleanUp } = await import('@/lib/access/jobs/clean-up')
  const { forgetOffers } = await import('@/lib/offers/jobs/forget-offers')
  const { remind } = await import('@/lib/tasks/jobs/remind')
  const { writeList } = await import('@/lib/lists/jobs/write-list')
  const { fillKeys } = await import('@/lib/children/jobs/fill-keys')
  const { log } = await import('@/lib/platform/log')
  keepWorking(
    { check_chain: checkChainNightly, clean_up: cleanUp, forget_offers: forgetOffers, remind },
    { write_list: writeList },
  )
  // Beside the first pages, which do not wait for it.
  let isStopping = false
  const filling = fillKeys(() => !isStopping).catch((error: unknown) => {
    log().warn({ error }, 'keys of doubles are filled at the next start')
  })
  // No new job while the last requests are answered; what is not over by then is handed out again.
  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.once(signal, () => {
      isStopping = true
      void stopWorking()
    })
  }
  frontDoor()?.closeAtEnd.push(async () => {
    isStopping = true
    await Promise.all([filling, stopWorking()])
    await closeDatabase()
  })
}

/** Every failure of a page, an action, a route handler or the proxy comes by here, once. */
export const onRequestError: Instrumentation.onRequestError = async (error, _, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { tellFailure } = await import('@/lib/platform/request-record')
  tellFailure(error, { route: context.routePath, kind: context.routeType })
}
