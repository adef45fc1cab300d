import { Card } from '@/components/ui/card'
import { buttonClass } from '@/components/ui/button-look'
import type { Words } from '@/lib/words/words'

type Props = {
  /** at the provider */
  address: string
  /** what the browser is told to do at once */
  refresh: string
  name: string
  words: Words['provider']
}

/** The last page of ours before the provider: it goes on by itself, without a script. */
export function ProviderLeaving({ address, refresh, name, words }: Props) {
  return (
    <div className="mx-auto grid w-full max-w-[26rem] gap-6 py-6 sm:py-12">
      <meta content={refresh} httpEquiv="refresh" />
      <header>
        <h1>{words.leavingTitle(name)}</h1>
        <p className="page-lead">{words.leaving}</p>
      </header>
      <Card as="div">
        <a className={buttonClass({ tone: 'primary', wide: true })} href={address}>
          {words.go(name)}
        </a>
      </Card>
      <p>
        <a
          className="inline-flex min-h-11 items-center font-semibold text-leaf underline"
          href="/sign-in"
        >
          {words.back}
        </a>
      </p>
    </div>
  )
}
