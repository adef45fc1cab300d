import type { ErrandKind, ErrandName } from '@/lib/access/job'

/**
 * What a person asked for and does not wait for. The record of who asked is the slice's own; the queue
 * only carries its id, and may carry it more than once.
 */
export type HouseErrand = {
  /** what was asked for in a commune and has no end yet: a process that stopped may have left it */
  open: (communeId: string) => Promise<string[]>
  /** does one; where it has its end already, or another process is at it, nothing happens twice */
  perform: (communeId: string, id: string) => Promise<void>
}

export type HouseErrands = Readonly<Record<ErrandKind, HouseErrand>>

/** What lies in the queue was written by some version of us: what this one does not know is left. */
export function errandIn(
  errands: HouseErrands,
  data: Record<string, unknown> | undefined,
): ErrandName | null {
  const { communeId, kind, id } = data ?? {}
  if (typeof communeId !== 'string' || typeof id !== 'string') return null
  return isKind(errands, kind) ? { communeId, kind, id } : null
}

function isKind(errands: HouseErrands, kind: unknown): kind is ErrandKind {
  return typeof kind === 'string' && Object.hasOwn(errands, kind)
}
