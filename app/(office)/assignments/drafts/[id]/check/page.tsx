import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { DraftCheckForm } from '@/components/assignments/draft-check-form'
import { DraftEffect } from '@/components/assignments/draft-effect'
import { DraftMoved } from '@/components/assignments/draft-moved'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Tabs } from '@/components/ui/tabs'
import { readWords } from '@/lib/platform/locale'
import { sendDraft } from '../../actions'
import { readDraftPage } from '../../draft-page'

/** As many as one sending takes. */
const MOST_AT_ONCE = 500

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.drafts.checkTitle }
}

export default async function CheckDraftPage({ params, searchParams }: Props) {
  const { draft, words, locale, sponsors, quarters, unitNames, lines } = await readDraftPage(params)
  const w = words.drafts
  const address = `/assignments/drafts/${draft.id}`
  const ready = lines.filter(({ proposed }) => proposed !== null)
  const difficult = ready.filter(({ especiallyDifficult }) => especiallyDifficult)
  const showsDifficult = (await searchParams).only === 'difficult'
  const chosen = showsDifficult ? difficult : ready
  const shown = chosen.slice(0, MOST_AT_ONCE)
  return (
    <>
      <PageHeader
        back={{ href: address, label: w.backToDraft }}
        lead={w.checkLead}
        title={w.checkTitle}
      />
      <div className="grid gap-6">
        <DraftMoved {...{ draft, unitNames, words, locale }} />
        <Tabs
          label={w.checkTitle}
          tabs={[
            {
              ...{ href: `${address}/check`, label: w.all },
              ...{ count: ready.length, current: !showsDifficult },
            },
            {
              ...{ href: `${address}/check?only=difficult`, label: w.onlyDifficult },
              ...{ count: difficult.length, current: showsDifficult },
            },
          ]}
        />
        {shown.length < chosen.length && (
          <Banner title={w.firstOf(shown.length, chosen.length)}>{w.firstOfText}</Banner>
        )}
        {shown.length === 0 ? (
          <EmptyState icon="assignment" title={w.nothingToSend}>
            {w.nothingToSendText}
          </EmptyState>
        ) : (
          <>
            <DraftEffect {...{ lines: shown, sponsors, words, locale }} />
            <Card>
              <DraftCheckForm
                action={sendDraft}
                draftId={draft.id}
                formKey={randomUUID()}
                key={`${draft.id} ${draft.changes} ${showsDifficult}`}
                lines={shown}
                quarters={quarters}
                words={words}
              />
            </Card>
          </>
        )}
      </div>
    </>
  )
}
