import type { Viewer } from './viewer'

/** For how long a typed password counts before money is taken back or many children leave the house. */
export const CONFIRMED_MINUTES = 10

/** Whether the password was typed in this session a few minutes ago; signing in counts. */
export function isConfirmed({ confirmedAt }: Pick<Viewer, 'confirmedAt'>, at: Date): boolean {
  if (confirmedAt === null) return false
  return at.getTime() - Date.parse(confirmedAt) < CONFIRMED_MINUTES * 60_000
}

/** More children than this leave the house only with the password just typed. */
export const MOST_UNASKED = 100

/** Whether the password is asked for before so many children are handed out in a file. */
export function isAskedBeforeExport(
  viewer: Pick<Viewer, 'confirmedAt'>,
  children: number,
  at: Date,
): boolean {
  return children > MOST_UNASKED && !isConfirmed(viewer, at)
}
