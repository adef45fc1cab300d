'use client'

import { useRef, useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { askChallenge, usePasskeySupport } from './passkey-browser'

type Props = { target: string; label: string; failed: string }

/** One button that asks the device; it is there only where a script runs and the browser can do it. */
export function PasskeySignIn({ target, label, failed }: Props) {
  const isSupported = usePasskeySupport()
  const [problem, setProblem] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const answer = useRef<HTMLInputElement>(null)
  if (!isSupported) return null

  async function ask() {
    setProblem('')
    try {
      const asked = await askChallenge<PublicKeyCredentialRequestOptionsJSON>({ use: 'sign-in' })
      if ('problem' in asked) return setProblem(asked.problem)
      const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(asked.options)
      const given = await navigator.credentials.get({ publicKey })
      if (!(given instanceof PublicKeyCredential) || !answer.current) return setProblem(failed)
      answer.current.value = JSON.stringify(given.toJSON())
      form.current?.submit()
    } catch {
      // Turned away by the person, by the device or by a lost connection: the door is still there.
      setProblem(failed)
    }
  }

  return (
    <form action="/api/passkeys/sign-in" className="grid gap-3" method="post" ref={form}>
      <input name="to" type="hidden" value={target} />
      <input name="answer" ref={answer} type="hidden" />
      {problem && (
        <Banner kind="late" live="alert">
          {problem}
        </Banner>
      )}
      <Button onClick={() => void ask()} wide>
        {label}
      </Button>
    </form>
  )
}
