import type { Metadata } from 'next'
import { connection } from 'next/server'
import { notFound } from 'next/navigation'
import { readKeptOffer } from '@/app/forms/kept-offer'
import { FollowForm } from '@/components/offers/follow-form'
import { HelpWords } from '@/components/offers/help-words'
import { OfferForm } from '@/components/offers/offer-form'
import { WaitingCounts } from '@/components/offers/waiting-counts'
import { Banner } from '@/components/ui/banner'
import { buttonClass } from '@/components/ui/button-look'
import { Card } from '@/components/ui/card'
import { listOpenCommunes } from '@/lib/offers/follow-queries'
import { RECEIVING_REFUSALS } from '@/lib/offers/rules'
import { machineTime } from '@/lib/platform/clock'
import { drawFormToken } from '@/lib/platform/gate/form-token'
import { readWords } from '@/lib/platform/locale'
import { readHelp } from '@/lib/reports/help-queries'
import type { Words } from '@/lib/words/words'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.help.title }
}

/** How to help, and the form to offer it: of the one commune here, or of the one that was chosen. */
export default async function HelpPage({ searchParams }: Props) {
  await connection()
  const { locale, words } = await readWords()
  const w = words.help
  const asked = (await searchParams).commune
  const communes = await listOpenCommunes()
  const commune =
    asked === undefined ? onlyOne(communes) : communes.find((one) => one.prefix === asked)
  if (asked !== undefined && !commune) notFound()
  if (!commune) return <Choice communes={communes} words={words} />
  const facts = await readHelp(commune.id)
  const kept = await readKeptOffer()
  const own = kept?.commune === commune.prefix ? kept : null
  return (
    <div className="grid gap-8">
      <header className="grid gap-3">
        <h1>{w.titleAt(words.office.communeOf(commune.kind, commune.name))}</h1>
        <p className="page-lead max-w-[44rem]">{w.lead}</p>
        <p className="flex flex-wrap gap-3 lg:hidden">
          <a className={buttonClass({})} href="#offer">
            {w.formTitle}
          </a>
          <a className={buttonClass({})} href="#follow">
            {w.followTitle}
          </a>
        </p>
      </header>
      {commune.isDemo && <Banner kind="waiting" title={words.shell.demo} />}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid gap-6">
          <HelpWords locale={locale} plan={facts.plan} words={w} />
          <WaitingCounts {...facts} locale={locale} words={words} />
        </div>
        <div className="grid gap-6">
          <OfferForm
            commune={commune.prefix}
            contactDays={facts.contactDays}
            issues={own?.issues ?? []}
            locale={locale}
            refusal={own && refusalOf(own, words)}
            token={drawFormToken(own?.drawnAt ? new Date(own.drawnAt) : machineTime())}
            values={own?.values ?? {}}
            words={words}
          />
          <Card labelledBy="follow">
            <h2 id="follow">{w.followTitle}</h2>
            <p className="mb-4 text-muted">{w.followLead}</p>
            <FollowForm words={w} />
          </Card>
        </div>
      </div>
    </div>
  )
}

type Commune = Awaited<ReturnType<typeof listOpenCommunes>>[number]

function Choice({ communes, words }: { communes: Commune[]; words: Words }) {
  const w = words.help
  return (
    <div className="mx-auto grid w-full max-w-[34rem] gap-6 py-6">
      <header className="grid gap-3">
        <h1>{w.chooseTitle}</h1>
        <p className="page-lead">{w.lead}</p>
      </header>
      {communes.length === 0 && <p className="text-muted">{words.reports.public.none}</p>}
      <ul className="grid gap-3">
        {communes.map(({ id, prefix, kind, name }) => (
          <li key={id}>
            <a className={buttonClass({ wide: true })} href={`/help?commune=${prefix}`}>
              {w.titleAt(words.office.communeOf(kind, name))}
            </a>
          </li>
        ))}
      </ul>
      <Card labelledBy="follow">
        <h2 id="follow">{w.followTitle}</h2>
        <p className="mb-4 text-muted">{w.followLead}</p>
        <FollowForm words={w} />
      </Card>
    </div>
  )
}

function onlyOne(communes: Commune[]): Commune | undefined {
  return communes.length === 1 ? communes[0] : undefined
}

function refusalOf(
  kept: { refusal?: string; seconds?: number },
  { help: w }: Words,
): string | null {
  if (kept.seconds !== undefined) return w.wait(kept.seconds)
  const refusal = RECEIVING_REFUSALS.find((one) => one === kept.refusal)
  return refusal === undefined ? null : w.refusals[refusal]
}
