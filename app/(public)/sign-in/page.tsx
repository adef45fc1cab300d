import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { TYPED_NAME } from '@/app/forms/typed-name'
import { wayBack } from '@/app/forms/way-back'
import { SignInForm } from '@/components/gate/sign-in-form'
import { env } from '@/lib/platform/env'
import { csrfCookieName } from '@/lib/platform/gate/csrf-cookie'
import { signInProvider } from '@/lib/platform/gate/provider'
import { currentViewer } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  searchParams: Promise<
    Record<'error' | 'to' | 'callbackUrl' | 'ended' | 'activated', string | undefined>
  >
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.gate.title }
}

export default async function SignInPage({ searchParams }: Props) {
  const { error, to, callbackUrl, ended, activated } = await searchParams
  const target = wayBack(to) ?? wayBack(callbackUrl) ?? '/home'
  if (!error && (await currentViewer())) redirect(target)
  const { words } = await readWords()
  return (
    <SignInForm
      words={words}
      csrfToken={await csrfToken()}
      target={target}
      problem={error ? problemOf(error, words) : endedIn(ended, words)}
      notice={activated && !error ? words.logins.activate.done : undefined}
      username={(await cookies()).get(TYPED_NAME)?.value ?? ''}
      providerName={signInProvider()?.label}
    />
  )
}

/** next-auth's double-submit token: from its cookie, or from the one the front door is setting right now. */
async function csrfToken(): Promise<string> {
  const cookie = (await cookies()).get(csrfCookieName(env().APP_URL))?.value
  return cookie?.split('|')[0] ?? (await headers()).get('x-csrf-token') ?? ''
}

function problemOf(error: string, words: Words): string {
  const seconds = /^wait-(\d{1,4})$/.exec(error)?.[1]
  if (seconds) return words.gate.wait(Number(seconds))
  if (error === 'passkey') return words.factors.passkeys.failed
  const provider = signInProvider()
  const { failed } = words.provider
  const why = /^provider-(\w+)$/.exec(error)?.[1] ?? ''
  if (provider && isNamed(failed, why)) return failed[why](provider.label)
  return error === 'CredentialsSignin' ? words.gate.wrong : words.gate.stale
}

/** The session ended while a form was being sent. */
function endedIn(ended: string | undefined, { gate }: Words): string | undefined {
  if (!ended) return undefined
  return ended === 'kept' ? gate.endedKept : gate.endedLost
}

function isNamed<Names extends object>(names: Names, name: string): name is keyof Names & string {
  return Object.hasOwn(names, name)
}
