import type { Metadata } from 'next'
import { readKeptCode } from '@/app/forms/kept-offer'
import { FollowedOffer } from '@/components/offers/followed-offer'
import { FollowForm } from '@/components/offers/follow-form'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { followOffer, listOpenCommunes } from '@/lib/offers/follow-queries'
import { readWords } from '@/lib/platform/locale'

type Props = { searchParams: Promise<{ error?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const { help } = (await readWords()).words
  return { title: help.followTitle, robots: { index: false } }
}

/** What became of an offer, for whoever sent its code just now. */
export default async function FollowPage({ searchParams }: Props) {
  const { error } = await searchParams
  const { words } = await readWords()
  const w = words.help
  const seconds = /^wait-(\d{1,4})$/.exec(String(error ?? ''))?.[1]
  const typed = (await readKeptCode()) ?? ''
  const isAsked = typed !== '' && !seconds
  const offer = isAsked ? await followOffer(typed) : null
  const commune = offer && (await listOpenCommunes()).find(({ id }) => id === offer.communeId)
  return (
    <div className="mx-auto grid w-full max-w-[34rem] gap-6 py-6">
      <header>
        <h1>{w.followTitle}</h1>
        {!offer && <p className="page-lead">{w.followLead}</p>}
      </header>
      {seconds && (
        <Banner kind="late" live="alert">
          {w.followWait(Number(seconds))}
        </Banner>
      )}
      {offer && commune && (
        <FollowedOffer
          commune={words.office.communeOf(commune.kind, commune.name)}
          offer={offer}
          words={words}
        />
      )}
      <Card labelledBy={offer ? 'another' : undefined} {...(!offer && { as: 'div' as const })}>
        {offer && (
          <h2 className="mb-4" id="another">
            {w.followAgain}
          </h2>
        )}
        <FollowForm
          issue={isAsked && !offer ? w.followUnknown : undefined}
          typed={offer ? undefined : typed}
          words={w}
        />
      </Card>
      <p>
        <a href="/help">{w.backToHelp}</a>
      </p>
    </div>
  )
}
