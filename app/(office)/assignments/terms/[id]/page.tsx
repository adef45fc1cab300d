import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EndingCard } from '@/components/assignments/ending-card'
import { EndingUndoForm } from '@/components/assignments/ending-forms'
import { MinutesCard } from '@/components/assignments/minutes-card'
import { MinutesForm, MinutesReversalForm } from '@/components/assignments/minutes-forms'
import { TermFacts } from '@/components/assignments/term-facts'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/viewer'
import { isAhead, isUndoable } from '@/lib/assignments/ending'
import { openTermFile } from '@/lib/assignments/term-queries'
import { now, today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { saveMinutes, takeMinutesBack, undoEnd } from '../actions'
import { TermGivers } from './term-givers'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.terms.title }
}

export default async function TermPage({ params }: Props) {
  const viewer = await requireRight('term.read')
  const term = await openTermFile(viewer, (await params).id)
  if (!term) notFound()
  const { locale, words } = await readWords()
  const w = words.terms
  const mayRecord = may(viewer, 'minutes.record')
  const mayKeep = may(viewer, 'term.keep')
  const at = { termId: term.id, words }
  return (
    <>
      <PageHeader
        back={{ href: '/assignments/terms', label: w.title }}
        lead={term.sponsor.name}
        title={w.pageTitle(term.child.name)}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid content-start gap-6">
          <TermFacts
            locale={locale}
            mayOpenChild={may(viewer, 'child.read')}
            mayOpenSponsor={may(viewer, 'sponsor.read')}
            term={term}
            words={words}
          />
          <TermGivers term={term} viewer={viewer} />
        </div>
        <div className="grid content-start gap-6">
          <MinutesCard
            form={
              mayRecord && (
                <MinutesForm
                  action={saveMinutes}
                  communeSigner={mayKeep ? viewer.fullName : null}
                  formKey={randomUUID()}
                  guardianName={term.child.guardianName}
                  on={today()}
                  {...at}
                />
              )
            }
            paperHref={mayRecord ? `/assignments/terms/${term.id}/minutes` : null}
            takeBack={
              mayKeep && (
                <MinutesReversalForm action={takeMinutesBack} formKey={randomUUID()} {...at} />
              )
            }
            term={term}
            words={words}
          />
          <EndingCard
            endHref={
              mayKeep && (term.ending === null || isAhead(term.ending, today()))
                ? `/assignments/terms/${term.id}/end`
                : null
            }
            locale={locale}
            offerHref={
              may(viewer, 'hold.keep') ? `/assignments/holds?sponsor=${term.sponsor.id}` : null
            }
            term={term}
            undo={
              mayKeep &&
              term.ending &&
              isUndoable(term.ending, now()) && (
                <EndingUndoForm action={undoEnd} formKey={randomUUID()} {...at} />
              )
            }
            words={words}
          />
        </div>
      </div>
    </>
  )
}
