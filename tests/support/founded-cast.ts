import type { Viewer } from '@/lib/access/viewer'
import { day } from '@/lib/calendar/day'
import { viewerBehind } from '@/lib/platform/gate/session'
import { signIn, type SignInResult } from '@/lib/platform/gate/sign-in'
import { choosePasswords } from '@/prisma/seed/accounts-file'
import type { CommuneKey } from '@/prisma/seed/cast'
import { foundCommunes } from '@/prisma/seed/found-communes'
import { testDatabase } from './database'

export const PASSWORD = 'only for tests, 12 letters'

/** Both communes with their people and nothing else, each to be signed in through the real gate. */
export interface FoundedCast {
  ids: Record<CommuneKey, string>
  /** One try at the door; the password is the right one unless another is typed. */
  tryDoor(
    username: string,
    typed?: { password?: string; address?: string; olderToken?: string },
  ): Promise<SignInResult>
  /** A new session's token. */
  tokenOf(username: string): Promise<string>
  /** The viewer of a new session. */
  viewerOf(username: string): Promise<Viewer>
}

export async function foundCast(): Promise<FoundedCast> {
  const passwords = choosePasswords(PASSWORD)
  const ids = await foundCommunes(testDatabase().ownerUrl, passwords, day('2026-04-01'))
  const tryDoor: FoundedCast['tryDoor'] = (username, typed = {}) =>
    signIn({ username, password: PASSWORD, address: '127.0.0.1', device: 'test', ...typed })
  const tokenOf = async (username: string) => {
    const result = await tryDoor(username)
    if (result.kind !== 'done') throw new Error(`${username} cannot sign in: ${result.kind}`)
    return result.token
  }
  const viewerOf = async (username: string) => {
    const viewer = await viewerBehind(await tokenOf(username))
    if (!viewer) throw new Error(`${username} has no session`)
    return viewer
  }
  return { ids, tryDoor, tokenOf, viewerOf }
}
