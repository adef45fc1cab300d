import type { Viewer } from '@/lib/access/viewer'
import { signIn } from '@/lib/platform/gate/sign-in'
import { endSession, viewerBehind } from '@/lib/platform/gate/session'

/** Acts as a member of the cast through the same gate as everybody, and signs out afterwards. */
export async function actingAs<T>(
  username: string,
  passwords: ReadonlyMap<string, string>,
  work: (viewer: Viewer) => Promise<T>,
): Promise<T> {
  const result = await signIn({
    username,
    password: passwords.get(username) ?? '',
    address: '127.0.0.1',
    device: 'demo',
  })
  if (result.kind !== 'done') throw new Error(`${username} cannot sign in: ${result.kind}`)
  const viewer = await viewerBehind(result.token)
  if (!viewer) throw new Error(`${username} has no session`)
  try {
    return await work(viewer)
  } finally {
    await endSession(result.token)
  }
}
