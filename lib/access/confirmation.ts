import type { Viewer } from './viewer'

/** For how long a typed password counts before money is taken back or many children leave the house. */
export const CONFIRMED_MINUTES = 10

/** Whether the password was typed in this session a few minutes ago; signing in counts. */
export function isConfirmed({ confirmedAt }: Pick<Viewer, 'confirmedAt'>, at: Date): boolean {
  if (confirmedAt === null) return false
  return at.getTime() - Date.parse(confirmedAt) < CONFIRMED_MINUTES * 60_000
}

/**
 * Whether the password is asked for before so many children are handed out in a file; up to how many
 * it is not, says the parameter `export_asked_above`.
 */
export function isAskedBeforeExport(
  viewer: Pick<Viewer, 'confirmedAt'>,
  { children, most }: { children: number; most: number },
  at: Date,
): boolean {
  return children > most && !isConfirmed(viewer, at)
}
