/** What strangers may send without a session, and how quickly (nhịp của biểu mẫu công khai). */
export const PACED_FORMS = ['offer', 'follow'] as const
export type PacedForm = (typeof PACED_FORMS)[number]

/** So many at once, and then one each so many seconds. */
export type Pace = { burst: number; seconds: number }

/**
 * One address, and everybody together. A mobile network shows a whole district by a few addresses, so
 * that one address may send a handful; all of them together no more than people of the Front can read.
 */
export const PACES: Record<PacedForm, { address: Pace; all: Pace }> = {
  offer: { address: { burst: 10, seconds: 300 }, all: { burst: 60, seconds: 60 } },
  follow: { address: { burst: 20, seconds: 30 }, all: { burst: 300, seconds: 2 } },
}

/** Seconds until the next one is taken, when what was sent so far would be done at an instant. */
export function waitFor({ burst, seconds }: Pace, busyUntil: Date, at: Date): number {
  const free = busyUntil.getTime() - (burst - 1) * seconds * 1000
  return Math.max(1, Math.ceil((free - at.getTime()) / 1000))
}
