import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

const PRESENT = 0x01
const VERIFIED = 0x04
const WITH_KEY = 0x40

type Way = { origin?: string; host?: string; isUnlocked?: boolean; counter?: number }

/** A device that makes one passkey and signs with it, as a browser hands its answers on. */
export function softPasskey({ origin = 'http://localhost:3000', host = 'localhost' }: Way = {}) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const key = new Map<number, number | Uint8Array>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
    [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
  ])
  const clientData = (type: string, challenge: string, from = origin) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }))
  const head = (flags: number, counter: number, at = host) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([createHash('sha256').update(at).digest(), Buffer.of(flags), count])
  }
  const answer = (response: Record<string, Buffer>) =>
    JSON.stringify({
      id: id.toString('base64url'),
      rawId: id.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
      response: Object.fromEntries(
        Object.entries(response).map(([name, bytes]) => [name, bytes.toString('base64url')]),
      ),
    })
  return {
    /** What the browser sends after making it. */
    made(challenge: string, way: Way = {}): string {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const flags = PRESENT | WITH_KEY | ((way.isUnlocked ?? true) ? VERIFIED : 0)
      const authData = Buffer.concat([
        ...[head(flags, 0, way.host), Buffer.alloc(16), length, id],
        Buffer.from(isoCBOR.encode(key)),
      ])
      const attestation = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(authData)],
      ])
      return answer({
        clientDataJSON: clientData('webauthn.create', challenge, way.origin),
        attestationObject: Buffer.from(isoCBOR.encode(attestation as never)),
      })
    },
    /** What the browser sends after asking it. */
    signed(challenge: string, way: Way = {}): string {
      const flags = PRESENT | ((way.isUnlocked ?? true) ? VERIFIED : 0)
      const authenticatorData = head(flags, way.counter ?? 1, way.host)
      const clientDataJSON = clientData('webauthn.get', challenge, way.origin)
      const hash = createHash('sha256').update(clientDataJSON).digest()
      const signature = sign('sha256', Buffer.concat([authenticatorData, hash]), privateKey)
      return answer({ clientDataJSON, authenticatorData, signature })
    },
  }
}
