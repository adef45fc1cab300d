/** What runs beside the pages, once per process that serves; a build serves nothing. */
export async function register(): Promise<void> {
  const { NEXT_RUNTIME, NEXT_PHASE } = process.env
  if (NEXT_RUNTIME !== 'nodejs' || NEXT_PHASE === 'phase-production-build') return
  const { requireFrontDoor } = await import('@/lib/platform/gate/front-door')
  requireFrontDoor()
  const { keepSweeping } = await import('@/lib/platform/files/sweep')
  keepSweeping()
}
