import { useSyncExternalStore } from 'react'

/** Whether this browser can do it, once its script runs; on the server nobody knows. */
export function usePasskeySupport(): boolean {
  return useSyncExternalStore(never, isSupported, () => false)
}

/** A challenge for this browser, or the sentence why there is none. */
export async function askChallenge<Options>(
  form: Record<string, string>,
): Promise<{ options: Options } | { problem: string }> {
  const body = new FormData()
  for (const [name, value] of Object.entries(form)) body.append(name, value)
  const answer = await fetch('/api/passkeys/challenge', { method: 'POST', body })
  if (!answer.ok) throw new Error(`challenge: ${answer.status}`)
  return (await answer.json()) as { options: Options } | { problem: string }
}

function isSupported(): boolean {
  return (
    typeof PublicKeyCredential === 'function' &&
    'parseCreationOptionsFromJSON' in PublicKeyCredential &&
    'parseRequestOptionsFromJSON' in PublicKeyCredential
  )
}

function never(): () => void {
  return () => undefined
}
