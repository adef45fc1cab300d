import type { Metadata } from 'next'
import { CampaignSought } from '@/components/mobilisation/campaign-sought'
import { QuarterFigures } from '@/components/payments/quarter-figures'
import { StandingInShort } from '@/components/reports/standing-in-short'
import { KeeperFigures } from '@/components/tasks/keeper-figures'
import { WaitingWork } from '@/components/tasks/waiting-work'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { holds, may, reachOf, type Viewer } from '@/lib/access/viewer'
import { listAccounts } from '@/lib/access/accounts-queries'
import { daysBetween, type Day } from '@/lib/calendar/day'
import { lastDayOf, quarterOf } from '@/lib/calendar/quarter'
import { openQuarterBook } from '@/lib/payments/queries'
import { listPlaces } from '@/lib/places/queries'
import { today } from '@/lib/platform/clock'
import { requireViewer } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { readPlanInForce, readSituation } from '@/lib/plans/queries'
import { readCampaign } from '@/lib/reports/campaign-queries'
import { readStanding } from '@/lib/reports/queries'
import { findLastTakeout } from '@/lib/reports/takeout-queries'
import { listTasks } from '@/lib/tasks/queries'
import { formatInstant, formatLongDay, formatQuarter } from '@/lib/words/format'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.office.navigation.home }
}

export default async function HomePage() {
  const viewer = await requireViewer()
  const { locale, words } = await readWords()
  const on = today()
  const takenAway = await findLastTakeout(viewer)
  const present = quarterOf(on)
  const left = daysBetween(on, lastDayOf(present))
  const tasks = await listTasks(viewer, on)
  const proposes = may(viewer, 'child.propose') && reachOf(viewer, 'child.propose') !== 'all'
  return (
    <>
      <PageHeader
        actions={
          may(viewer, 'child.propose') && (
            <LinkButton
              href="/children/propose"
              // One primary button: what waits has it, where something waits.
              tone={proposes && tasks.length === 0 ? 'primary' : 'secondary'}
            >
              {words.office.mainActs.propose_child}
            </LinkButton>
          )
        }
        title={words.office.navigation.home}
        lead={words.tasks.today(formatLongDay(on, locale), formatQuarter(present, locale), left)}
      />
      <div className="grid gap-6">
        {takenAway && (
          <Banner
            kind="waiting"
            title={words.takeout.notice(takenAway.by, formatInstant(takenAway.at, locale))}
          >
            <p>{words.takeout.noticeText}</p>
          </Banner>
        )}
        <WaitingWork
          guideLabel={words.guide.link}
          locale={locale}
          tasks={tasks}
          words={words.tasks}
        />
        {holds(viewer, 'front_officer') && <Sought viewer={viewer} on={on} />}
        {may(viewer, 'standing.read') && <Picture viewer={viewer} on={on} />}
        {holds(viewer, 'sponsor_member') && <OwnQuarter viewer={viewer} />}
        {may(viewer, 'place.keep') && <KeptFigures viewer={viewer} />}
      </div>
    </>
  )
}

async function Picture({ viewer, on }: { viewer: Viewer; on: Day }) {
  const { locale, words } = await readWords()
  const standing = await readStanding(viewer, on)
  if (standing.coverage.total === 0) return null
  const plan = await readPlanInForce(viewer, on)
  const situation = plan && { then: plan.situation, now: await readSituation(viewer, on) }
  return <StandingInShort standing={standing} situation={situation} locale={locale} words={words} />
}

async function Sought({ viewer, on }: { viewer: Viewer; on: Day }) {
  const { locale, words } = await readWords()
  const campaign = await readCampaign(viewer, on)
  return (
    <CampaignSought
      campaign={campaign}
      link={{ href: '/mobilisation/figures', label: words.mobilisation.figures }}
      locale={locale}
      words={words}
    />
  )
}

async function OwnQuarter({ viewer }: { viewer: Viewer }) {
  const { locale, words } = await readWords()
  const book = await openQuarterBook(viewer, null)
  if (book.lines.length === 0) return null
  return <QuarterFigures book={book} locale={locale} words={words.payments} />
}

async function KeptFigures({ viewer }: { viewer: Viewer }) {
  const { locale, words } = await readWords()
  const { villages, schools } = await listPlaces(viewer)
  const accounts = await listAccounts(viewer)
  return (
    <KeeperFigures
      figures={[
        { href: '/accounts', label: words.tasks.keeper.people, count: accounts.length },
        { href: '/places', label: words.tasks.keeper.villages, count: villages.length },
        { href: '/places', label: words.tasks.keeper.schools, count: schools.length },
      ]}
      title={words.tasks.keeper.title}
      locale={locale}
    />
  )
}
