'use client'

import { useRef, useState, type MouseEvent } from 'react'
import { Banner } from '@/components/ui/banner'
import { SubmitButton } from '@/components/ui/submit-button'
import { askChallenge, usePasskeySupport } from './passkey-browser'

type Props = { label: string; failed: string; unsupported: string }

/**
 * The button of the form that adds a passkey: first the device makes one, then the form goes its way
 * with what it made. Stands inside an ActionForm with the fields `name` and `password`.
 */
export function PasskeyMaker({ label, failed, unsupported }: Props) {
  const isSupported = usePasskeySupport()
  const [problem, setProblem] = useState('')
  const answer = useRef<HTMLInputElement>(null)

  async function make(form: HTMLFormElement, field: HTMLInputElement) {
    setProblem('')
    try {
      const password = new FormData(form).get('password')
      const asked = await askChallenge<PublicKeyCredentialCreationOptionsJSON>({
        use: 'register',
        password: typeof password === 'string' ? password : '',
      })
      if ('problem' in asked) return setProblem(asked.problem)
      const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(asked.options)
      const made = await navigator.credentials.create({ publicKey })
      if (!(made instanceof PublicKeyCredential)) return setProblem(failed)
      field.value = JSON.stringify(made.toJSON())
      form.requestSubmit()
    } catch {
      // Turned away by the person, by the device or by a lost connection: nothing was added.
      setProblem(failed)
    }
  }

  function onClick(event: MouseEvent<HTMLDivElement>) {
    const field = answer.current
    const form = field?.form
    const name = form && new FormData(form).get('name')
    // Without a name the form is sent as it is, and says what is missing.
    if (!field || !form || name === '') return
    event.preventDefault()
    void make(form, field)
  }

  return (
    <div className="grid gap-4">
      <input name="answer" ref={answer} type="hidden" />
      {problem && (
        <Banner kind="late" live="alert">
          {problem}
        </Banner>
      )}
      {isSupported ? (
        <div onClickCapture={onClick}>
          <SubmitButton>{label}</SubmitButton>
        </div>
      ) : (
        <Banner>{unsupported}</Banner>
      )}
    </div>
  )
}
