import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { DraftFiguresCard } from '@/components/assignments/draft-figures'
import { DraftForm } from '@/components/assignments/draft-form'
import { DraftMoved } from '@/components/assignments/draft-moved'
import { DraftRow } from '@/components/assignments/draft-row'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import { readWords } from '@/lib/platform/locale'
import { formatInstant, formatNumber } from '@/lib/words/format'
import { workOn } from '../actions'
import { readDraftPage } from '../draft-page'

const ROWS_A_PAGE = 60

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.drafts.pageTitle }
}

export default async function DraftPage({ params, searchParams }: Props) {
  const { draft, words, locale, sponsors, unitNames, lines } = await readDraftPage(params)
  const w = words.drafts
  const { show, page: asked } = await searchParams
  const address = `/assignments/drafts/${draft.id}`
  const left = lines.filter(({ state, proposed }) => state === 'open' && proposed === null)
  const showsLeft = show === 'left'
  const group = showsLeft ? left : lines
  const page = pageOf(asked, group.length)
  const shown = group.slice(page * ROWS_A_PAGE, (page + 1) * ROWS_A_PAGE)
  const open = shown.filter(({ state }) => state === 'open')
  const turn = (to: number, label: string) =>
    to < 0 || to * ROWS_A_PAGE >= group.length
      ? null
      : { href: `${address}?${showsLeft ? 'show=left&' : ''}page=${to}`, label }
  return (
    <>
      <PageHeader
        actions={<LinkButton href={`${address}/compare`}>{w.compare}</LinkButton>}
        back={{ href: '/assignments', label: w.back }}
        lead={w.pageLead(formatInstant(draft.draftedAt, locale))}
        title={w.pageTitle}
      />
      <div className="grid gap-6">
        <DraftMoved {...{ draft, unitNames, words, locale }} />
        <DraftFiguresCard {...{ draft, unitNames, words, locale }} />
        <section aria-labelledby="lines" className="grid gap-4">
          <h2 id="lines">{w.linesTitle}</h2>
          <Tabs
            label={w.linesTitle}
            tabs={[
              { href: address, label: w.all, count: lines.length, current: !showsLeft },
              {
                ...{ href: `${address}?show=left`, label: w.leftOut },
                ...{ count: left.length, current: showsLeft },
              },
            ]}
          />
          {shown.length === 0 ? (
            <EmptyState icon="assignment" level={3} title={w.leftNone}>
              {w.leftNoneText}
            </EmptyState>
          ) : (
            <div className="card">
              {open.length === 0 ? (
                <ul>
                  {shown.map((line) => (
                    <DraftRow key={line.id} line={line} sponsors={sponsors} words={words} />
                  ))}
                </ul>
              ) : (
                <DraftForm
                  action={workOn}
                  draftId={draft.id}
                  formKey={randomUUID()}
                  key={`${draft.id} ${draft.changes} ${showsLeft} ${page}`}
                  lines={shown}
                  seen={draft.changes}
                  sponsors={sponsors}
                  words={words}
                />
              )}
            </div>
          )}
          {group.length > ROWS_A_PAGE && (
            <Pagination
              label={words.shell.pages.label}
              next={turn(page + 1, words.shell.pages.next)}
              previous={turn(page - 1, words.shell.pages.previous)}
              summary={words.shell.pages.range(
                page * ROWS_A_PAGE + 1,
                page * ROWS_A_PAGE + shown.length,
                formatNumber(group.length, locale),
              )}
            />
          )}
        </section>
      </div>
    </>
  )
}

/** Pages count from 0; what is no page is the first one. */
function pageOf(written: string | string[] | undefined, rows: number): number {
  const page = Number(written)
  return Number.isInteger(page) && page > 0 && page * ROWS_A_PAGE < rows ? page : 0
}
