import { randomUUID } from 'node:crypto'
import { DraftCard } from '@/components/assignments/draft-card'
import { childOffers, quarterOffers, sponsorOffers } from '@/components/assignments/offer'
import { ProposalForm } from '@/components/assignments/proposal-form'
import { ReturnedList } from '@/components/assignments/returned-list'
import { proposalWords } from '@/components/assignments/island-words'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import type { Viewer } from '@/lib/access/viewer'
import { readLivingAgreements } from '@/lib/agreements/queries'
import { listDrafts } from '@/lib/assignments/draft-queries'
import { listProposals } from '@/lib/assignments/queries'
import type { WaitingChild } from '@/lib/assignments/waiting-child'
import { today } from '@/lib/platform/clock'
import { readWords } from '@/lib/platform/locale'
import { readPlanInForce } from '@/lib/plans/queries'
import { listSponsors } from '@/lib/sponsors/queries'
import { formatNumber } from '@/lib/words/format'
import { proposeSeveral } from './actions'
import { draftAll } from './drafts/actions'

const ROWS_A_PAGE = 60
/** Older drafts are about a ledger that has moved on. */
const DRAFTS_SHOWN = 3

/** The officer's work: what came back, and children waiting beside units with room. */
export async function OfficerDesk(props: {
  viewer: Viewer
  waiting: WaitingChild[]
  total: number
  search: Record<string, string | string[] | undefined>
}) {
  const { viewer, waiting, search } = props
  const { words } = await readWords()
  const w = words.assignments
  const returned = (await listProposals(viewer, 'returned')).filter(
    ({ role, childHasLead }) => role === 'co' || !childHasLead,
  )
  return (
    <>
      {returned.length > 0 && (
        <Card labelledBy="returned">
          <CardHeader id="returned" lead={w.returnedLead} title={w.returnedTitle} />
          <ReturnedList proposals={returned} words={words} />
        </Card>
      )}
      <section aria-labelledby="waiting" className="grid gap-4">
        <div>
          <h2 id="waiting">{w.waitingTitle}</h2>
          {waiting.length > 0 && <p className="page-lead">{w.waitingLead}</p>}
        </div>
        {waiting.length === 0 ? (
          <NobodyWaits hasChildren={props.total > 0} />
        ) : (
          <WaitingTable {...{ viewer, waiting, search }} />
        )}
      </section>
    </>
  )
}

async function NobodyWaits({ hasChildren }: { hasChildren: boolean }) {
  const w = (await readWords()).words.assignments
  if (hasChildren) {
    return (
      <EmptyState icon="assignment" level={3} title={w.waitingEmpty}>
        {w.waitingEmptyText}
      </EmptyState>
    )
  }
  const action = (
    <LinkButton href="/lists/new" tone="primary">
      {w.takeList}
    </LinkButton>
  )
  return (
    <EmptyState action={action} icon="list" level={3} title={w.noChildren}>
      {w.noChildrenText}
    </EmptyState>
  )
}

async function WaitingTable({
  viewer,
  waiting,
  search,
}: Omit<Parameters<typeof OfficerDesk>[0], 'total'>) {
  const { locale, words } = await readWords()
  const w = words.assignments
  const on = today()
  const plan = await readPlanInForce(viewer, on)
  const at = { words, locale, on, plan, agreements: await readLivingAgreements(viewer) }
  const sponsors = sponsorOffers(await listSponsors(viewer), at)
  if (sponsors.length === 0) {
    const action = <LinkButton href="/sponsors/new">{w.addSponsor}</LinkButton>
    return (
      <EmptyState action={action} icon="sponsor" level={3} title={w.noSponsors}>
        {w.noSponsorsText}
      </EmptyState>
    )
  }
  const all = childOffers(waiting, at)
  const difficult = all.filter((child) => child.difficult !== null)
  const showsAll = search.group === 'all' || difficult.length === 0
  const group = showsAll ? all : difficult
  const page = pageOf(search.page, group.length)
  const shown = group.slice(page * ROWS_A_PAGE, (page + 1) * ROWS_A_PAGE)
  return (
    <>
      <DraftCard
        action={draftAll}
        drafts={await listDrafts(viewer, DRAFTS_SHOWN)}
        formKey={randomUUID()}
        {...{ words, locale }}
      />
      <p className="page-lead">{words.drafts.byHand}</p>
      <Tabs
        label={w.waitingTabs}
        tabs={[
          {
            href: '/assignments',
            label: w.onlyDifficult,
            count: difficult.length,
            current: !showsAll,
          },
          {
            href: '/assignments?group=all',
            label: w.allWaiting,
            count: all.length,
            current: showsAll,
          },
        ]}
      />
      <ProposalForm
        action={proposeSeveral}
        childrenWaiting={shown}
        endAge={plan?.endAge ?? null}
        formKey={randomUUID()}
        formWords={words.shell.form}
        on={on}
        key={`${showsAll} ${page} ${shown.map(({ id }) => id).join()}`}
        quarters={quarterOffers(at)}
        sponsorLabels={Object.fromEntries(
          shown.map(({ id, fullName, code }) => [id, w.sponsorFor(`${fullName}, ${code}`)]),
        )}
        sponsors={sponsors}
        words={proposalWords(words)}
      />
      {group.length > ROWS_A_PAGE && (
        <Pagination
          label={words.shell.pages.label}
          next={turn(page + 1, group.length, showsAll, words.shell.pages.next)}
          previous={turn(page - 1, group.length, showsAll, words.shell.pages.previous)}
          summary={words.shell.pages.range(
            page * ROWS_A_PAGE + 1,
            page * ROWS_A_PAGE + shown.length,
            formatNumber(group.length, locale),
          )}
        />
      )}
    </>
  )
}

/** Pages count from 0; what is no page is the first one. */
function pageOf(written: string | string[] | undefined, rows: number): number {
  const page = Number(written)
  return Number.isInteger(page) && page > 0 && page * ROWS_A_PAGE < rows ? page : 0
}

function turn(page: number, rows: number, showsAll: boolean, label: string) {
  if (page < 0 || page * ROWS_A_PAGE >= rows) return null
  return { href: `/assignments?${showsAll ? 'group=all&' : ''}page=${page}`, label }
}
