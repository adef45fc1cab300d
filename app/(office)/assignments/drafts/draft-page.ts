import { notFound } from 'next/navigation'
import { z } from 'zod'
import { draftLinesToShow } from '@/components/assignments/draft-to-show'
import { quarterOffers, sponsorOffers } from '@/components/assignments/offer'
import { readLivingAgreements } from '@/lib/agreements/queries'
import { openDraft } from '@/lib/assignments/draft-queries'
import { quarterStart, quarterOf } from '@/lib/calendar/quarter'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { readPlanInForce } from '@/lib/plans/queries'
import { listSponsors } from '@/lib/sponsors/queries'

/** A draft of whoever looks, with everything its pages are drawn from; to anybody else there is none. */
export async function readDraftPage(params: Promise<{ id: string }>) {
  const viewer = await requireRight('assignment.propose')
  const id = z.uuid().safeParse((await params).id)
  const draft = id.success ? await openDraft(viewer, id.data) : null
  if (!draft) notFound()
  const { locale, words } = await readWords()
  const on = today()
  const plan = await readPlanInForce(viewer, on)
  const at = { words, locale, on, plan, agreements: await readLivingAgreements(viewer) }
  const sponsors = sponsorOffers(await listSponsors(viewer), at)
  const quarters = quarterOffers(at)
  const startsOn = quarters[0]?.startsOn ?? quarterStart(quarterOf(on))
  const endAge = plan?.endAge ?? null
  return {
    ...{ viewer, draft, words, locale, sponsors, quarters },
    unitNames: new Map(sponsors.map((unit) => [unit.id, unit.name])),
    lines: draftLinesToShow(draft, { words, on, startsOn, endAge, sponsors }),
  }
}
