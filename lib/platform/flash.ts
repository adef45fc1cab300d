import { cookies } from 'next/headers'

/** What the last act said of itself, for the page it led to. */
export async function readFlash(): Promise<string | undefined> {
  const said = (await cookies()).get('flash')?.value
  return said?.trim() || undefined
}
