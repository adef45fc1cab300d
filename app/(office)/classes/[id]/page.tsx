import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { CheckForm } from '@/components/classes/check-form'
import { ClassChildren } from '@/components/classes/class-children'
import { ClassChip } from '@/components/classes/class-chip'
import { AnswerInShort } from '@/components/classes/class-list'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/viewer'
import { listProposalsOf } from '@/lib/children/proposal-queries'
import { openOwnClass } from '@/lib/classes/queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { check } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.classes.one }
}

/** One class: what it answered, who of it is in the ledger, and for the school the answers it gives. */
export default async function ClassPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireRight('class.answer')
  const id = z.uuid().safeParse((await params).id)
  const found = id.success ? await openOwnClass(viewer, id.data) : null
  if (!found) notFound()
  const { locale, words } = await readWords()
  const w = words.classes
  const sent = found.children.flatMap(({ status, proposalId }) =>
    status === 'to_verify' && proposalId ? [proposalId] : [],
  )
  const lines = may(viewer, 'proposal.check') ? await listProposalsOf(viewer, sent) : []
  const toCheck = lines.filter(({ isOwn, from }) => !isOwn && from.schoolClass !== null)
  return (
    <>
      <PageHeader
        actions={
          !found.isClosed && (
            <LinkButton
              href={`/classes/${found.id}/pupils`}
              tone={toCheck.length > 0 ? 'secondary' : 'primary'}
            >
              {found.answer ? w.writeAgain : w.write}
            </LinkButton>
          )
        }
        back={{ href: '/classes', label: w.back }}
        chip={<ClassChip state={found.state} words={w} />}
        lead={`${found.school} · ${w.year(found.schoolYear)}`}
        title={w.className(found.name)}
      />
      <div className="grid gap-6">
        {toCheck.length > 0 && (
          <Card className="grid gap-3" labelledBy="check-title">
            <CardHeader id="check-title" lead={w.checkLead} title={w.checkTitle} />
            <CheckForm
              action={check}
              formKey={randomUUID()}
              lines={toCheck}
              on={today()}
              words={words}
            />
          </Card>
        )}
        <Card className="grid content-start gap-2" labelledBy="answer">
          <CardHeader id="answer" title={w.answerTitle} />
          {found.answer ? (
            <AnswerInShort line={found} locale={locale} words={w} />
          ) : (
            <p>{w.missingText}</p>
          )}
        </Card>
        <Card className="grid content-start gap-2" labelledBy="children">
          <CardHeader id="children" title={w.childrenTitle} />
          <ClassChildren list={found.children} words={words} />
        </Card>
      </div>
    </>
  )
}
