import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { wayBack } from '@/app/forms/way-back'
import { SecondStepForm } from '@/components/gate/second-step-form'
import { PasskeyStep } from '@/components/gate/passkey-step'
import { SetUpAtTheDoor } from '@/components/gate/set-up-at-the-door'
import { appAddress } from '@/lib/platform/gate/totp'
import { readOffer } from '@/lib/platform/gate/factors'
import { awaitedStep } from '@/lib/platform/gate/second-step'
import { sessionToken } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { qrPath } from '@/lib/platform/qr-path'
import type { Words } from '@/lib/words/words'

type Props = { searchParams: Promise<{ error?: string; to?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.factors.second.title }
}

/** The one page of a session that gave its password and still has a step to do. */
export default async function SecondStepPage({ searchParams }: Props) {
  const { error, to } = await searchParams
  const target = wayBack(to) ?? '/home'
  const token = await sessionToken()
  const awaited = token ? await awaitedStep(token) : null
  if (!awaited) redirect(target)
  const { words } = await readWords()
  if (awaited.step === 'passkey') {
    return <PasskeyStep target={target} username={awaited.username} words={words} />
  }
  const told = { words, target, problem: error && problemOf(error, awaited.step, words) }
  const offer = awaited.step === 'set_up' ? await readOffer(awaited) : null
  if (offer === null) return <SecondStepForm {...told} username={awaited.username} />
  const { productName } = words.common
  const address = appAddress(offer, productName, awaited.username)
  return <SetUpAtTheDoor {...told} picture={qrPath(address)} secret={offer} />
}

function problemOf(error: string, step: string, { gate, factors }: Words): string {
  const seconds = /^wait-(\d{1,4})$/.exec(error)?.[1]
  if (seconds) return gate.wait(Number(seconds))
  return step === 'code' ? factors.second.wrong : factors.refusals.wrong_code([])
}
