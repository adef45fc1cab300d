import { cookies } from 'next/headers'

const NAME = 'flash'

/** What the last act said of itself, for the page it led to. */
export async function readFlash(): Promise<string | undefined> {
  const said = (await cookies()).get(NAME)?.value
  return said?.trim() || undefined
}

/** The next page shows it once: its island wipes it, and without scripts it is gone in seconds. */
export function flashCookie(message: string) {
  return {
    name: NAME,
    value: message,
    path: '/',
    maxAge: 8,
    sameSite: 'lax',
    httpOnly: false,
  } as const
}
