import type { Metadata } from 'next'
import { readKeptCode } from '@/app/forms/kept-offer'
import { FollowForm } from '@/components/offers/follow-form'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { readWords } from '@/lib/platform/locale'

export async function generateMetadata(): Promise<Metadata> {
  const { help } = (await readWords()).words
  return { title: help.followTitle, robots: { index: false } }
}

/** What an offer is answered with: the code it is followed by, for ten minutes and in this browser alone. */
export default async function SentPage() {
  const code = await readKeptCode()
  const { words } = await readWords()
  const w = words.help
  return (
    <div className="mx-auto grid w-full max-w-[34rem] gap-6 py-6">
      <h1>{code ? w.sentTitle : w.followTitle}</h1>
      <Card as="div" className="grid gap-4">
        {code ? (
          <>
            <p>{w.sentLead}</p>
            <p className="rounded-[12px] bg-leaf-tint px-2 py-4 text-center text-lg font-semibold break-words tabular-nums">
              {code}
            </p>
            <p className="text-muted">{w.sentOnce}</p>
            <form action="/api/help/follow" method="post">
              <input name="code" type="hidden" value={code} />
              <Button tone="primary" type="submit" wide>
                {w.followNow}
              </Button>
            </form>
          </>
        ) : (
          <>
            <p>{w.sentGone}</p>
            <p className="text-muted">{w.sentGoneText}</p>
            <FollowForm words={w} />
          </>
        )}
      </Card>
      <p>
        <a href="/">{w.home}</a>
      </p>
    </div>
  )
}
