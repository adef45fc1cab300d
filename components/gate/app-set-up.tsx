import type { ReactNode } from 'react'
import { QrCode } from '@/components/ui/qr-code'
import type { Words } from '@/lib/words/words'

type Props = {
  picture: { size: number; path: string }
  secret: string
  words: Words['factors']
  /** the form for the first code */
  children: ReactNode
}

/** Open the app, show it the picture, type what it shows. */
export function AppSetUp({ picture, secret, words, children }: Props) {
  return (
    <ol className="grid list-decimal gap-6 pl-6">
      <li>{words.install}</li>
      <li>
        <p>{words.scan}</p>
        <QrCode label={words.picture} {...picture} />
        <p className="mt-4">{words.orType}</p>
        <p className="mt-1 font-mono text-[1.0625rem] break-words">{inGroups(secret)}</p>
      </li>
      <li>
        <p className="mb-4">{words.confirm}</p>
        {children}
      </li>
    </ol>
  )
}

/** Four letters at a time, as one types from a screen. */
function inGroups(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret
}
