import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ColumnForm } from '@/components/lists/column-form'
import { CommitForm, proposesIn } from '@/components/lists/commit-form'
import { ListOutcome } from '@/components/lists/list-outcome'
import { NewNames } from '@/components/lists/new-names'
import { ReviewCounts } from '@/components/lists/review-counts'
import { RowSection } from '@/components/lists/row-section'
import { shownRows } from '@/components/lists/shown-row'
import { UndoForm } from '@/components/lists/undo-form'
import { WritingProgress } from '@/components/lists/writing-progress'
import { NoticeRows, SkippedRows } from '@/components/lists/side-rows'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Steps } from '@/components/ui/steps'
import type { ListCounts, ListResult } from '@/lib/lists/list'
import { openList, type OpenedList } from '@/lib/lists/queries'
import { countStates } from '@/lib/lists/review'
import { reviewList } from '@/lib/lists/review-queries'
import type { ReviewedList } from '@/lib/lists/reviewed-list'
import type { SenderChoice } from '@/lib/lists/sender'
import { listSenders } from '@/lib/lists/sender-queries'
import { povertyIn } from '@/lib/lists/findings'
import { undoableUntil } from '@/lib/lists/undo'
import { LONG_LIST_ROWS } from '@/lib/lists/writing'
import { findUnderWay, type ListUnderWay } from '@/lib/lists/writing-queries'
import { now } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatInstant } from '@/lib/words/format'
import { commit, orderWriting, reread, undo } from '../actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.intake.title }
}

export default async function ListPage({ params }: Props) {
  const viewer = await requireRight('list.read')
  const { id } = await params
  const underWay = await findUnderWay(viewer, id)
  if (underWay) return <Writing list={underWay} />
  const opened = await openList(viewer, id)
  if (!opened) notFound()
  if (opened.counts && opened.result) {
    return <Result opened={opened} counts={opened.counts} result={opened.result} />
  }
  const senders = await listSenders(viewer)
  return <Review {...{ opened, senders }} review={await reviewList(viewer, opened)} />
}

async function Result({
  opened,
  counts,
  result,
}: {
  opened: OpenedList
  counts: ListCounts
  result: ListResult
}) {
  const { locale, words } = await readWords()
  const { intake } = words
  const w = intake.result
  const { kind } = opened.list
  const written = formatInstant(counts.committedAt, locale)
  const isOpen = counts.undoneAt === null && now() <= undoableUntil(counts.committedAt)
  return (
    <>
      <PageHeader
        title={counts.undoneAt ? w.undoneTitle : w[kind]}
        lead={
          counts.undoneAt
            ? w.undoneLead(opened.fileName, written, formatInstant(counts.undoneAt, locale))
            : w.lead(opened.fileName, written)
        }
        back={{ href: '/lists', label: intake.backToLists }}
        actions={
          <>
            <LinkButton href="/lists/new">{w.another}</LinkButton>
            {kind === 'children' ? (
              <>
                {result.proposed ? (
                  <LinkButton href="/proposals">{w.toProposals}</LinkButton>
                ) : (
                  <LinkButton href="/assignments">{w.toAssignments}</LinkButton>
                )}
                <LinkButton href="/children" tone="primary">
                  {w.toChildren}
                </LinkButton>
              </>
            ) : (
              <LinkButton href="/sponsors" tone="primary">
                {w.toSponsors}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="grid gap-6">
        {counts.undoneAt && <Banner kind="info">{w.undoneNote}</Banner>}
        <ListOutcome listId={opened.id} {...{ kind, counts, result, locale, words }} />
        {isOpen && (
          <UndoForm
            action={undo}
            formKey={randomUUID()}
            listId={opened.id}
            {...{ kind, counts, locale, words }}
          />
        )}
      </div>
    </>
  )
}

async function Writing({ list }: { list: ListUnderWay }) {
  const { locale, words } = await readWords()
  const { title, lead } = words.intake.writing
  const { id, kind, fileName, writing } = list
  const asked = formatInstant(writing.askedAt, locale)
  return (
    <>
      <PageHeader
        title={title}
        lead={lead(fileName, writing.askedBy, asked)}
        back={{ href: '/lists', label: words.intake.backToLists }}
      />
      <div className="grid gap-6">
        <Steps current={2} label={words.intake.stepsLabel} steps={words.intake.steps} />
        <WritingProgress listId={id} {...{ kind, writing, locale, words }} />
      </div>
    </>
  )
}

/** A list of poor households says another thing of children than their own list. */
function isOfHouseholds(review: ReviewedList): boolean {
  return review.kind === 'children' && povertyIn(review.list.rows) !== null
}

async function Review({
  opened,
  senders,
  review,
}: {
  opened: OpenedList
  senders: readonly SenderChoice[]
  review: ReviewedList
}) {
  const { locale, words } = await readWords()
  const w = words.review
  const rows = shownRows(review, words)
  const shared = { listId: opened.id, locale, words }
  const received = formatInstant(opened.receivedAt, locale)
  return (
    <>
      <PageHeader
        title={isOfHouseholds(review) ? w.povertyTitle : w.titles[review.kind]}
        lead={w.lead(opened.fileName, received, opened.receivedBy)}
        back={{ href: '/lists', label: words.intake.backToLists }}
      />
      <div className="grid gap-6">
        <Steps current={1} label={words.intake.stepsLabel} steps={words.intake.steps} />
        {opened.writing?.refusal && (
          <Banner kind="late" title={words.intake.writing.notWritten}>
            <p>{words.intake.refusals[opened.writing.refusal]([])}</p>
          </Banner>
        )}
        <ReviewCounts counts={countStates(review.rows)} {...shared} />
        <NewNames review={review} {...shared} />
        <ColumnForm
          action={reread}
          formKey={randomUUID()}
          list={review.list}
          sender={opened.sender}
          senders={senders}
          {...shared}
        />
        <RowSection rows={rows} state="changed" {...shared} />
        <NoticeRows rows={rows} words={words} />
        <CommitForm
          action={review.rows.length >= LONG_LIST_ROWS ? orderWriting : commit}
          formKey={randomUUID()}
          review={review}
          rows={rows}
          {...shared}
        />
        {!proposesIn(review) && <RowSection rows={rows} state="new" {...shared} />}
        <RowSection rows={rows} state="same" {...shared} />
        <SkippedRows list={review.list} {...shared} />
      </div>
    </>
  )
}
