import { Card } from '@/components/ui/card'
import type { Words } from '@/lib/words/words'
import { OtherAccount } from './other-account'
import { PasskeySignIn } from './passkey-sign-in'

type Props = { username: string; target: string; words: Words }

/** The commune asks for a second step, and only this account's passkey can do it. */
export function PasskeyStep({ username, target, words: { factors } }: Props) {
  const { second, passkeys } = factors
  return (
    <div className="mx-auto grid w-full max-w-[26rem] gap-6 py-6 sm:py-12">
      <header>
        <h1>{second.title}</h1>
        <p className="page-lead">{second.lead(username)}</p>
      </header>
      <Card as="div">
        <p className="mb-4">{passkeys.stepText}</p>
        <PasskeySignIn failed={passkeys.failed} label={passkeys.signIn} target={target} />
      </Card>
      <OtherAccount label={second.other} target={target} />
    </div>
  )
}
