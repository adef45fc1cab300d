import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { RoundAnswerCard } from '@/components/rounds/answer-card'
import { ClassReplies } from '@/components/rounds/class-replies'
import { MissingCard } from '@/components/rounds/missing-card'
import { CloseCard, ReopenCard } from '@/components/rounds/office-cards'
import { ReportPaper } from '@/components/rounds/report-paper'
import { RoundChip } from '@/components/rounds/round-chip'
import { RoundFacts } from '@/components/rounds/round-facts'
import { RoundHistory } from '@/components/rounds/round-history'
import { SenderTable } from '@/components/rounds/sender-table'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/viewer'
import { listOwnClasses } from '@/lib/classes/queries'
import { communeNamed } from '@/lib/documents/commune-name'
import { paperPlace } from '@/lib/documents/round-form'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { openRound } from '@/lib/rounds/queries'
import { listReports } from '@/lib/rounds/sent-queries'
import { awaitsSender } from '@/lib/rounds/status'
import { close, reopen, sign } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.rounds.title }
}

export default async function RoundPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireRight('round.read')
  const id = z.uuid().safeParse((await params).id)
  const round = id.success ? await openRound(viewer, id.data) : null
  if (!round) notFound()
  const { locale, words } = await readWords()
  const w = words.rounds
  const own = may(viewer, 'round.answer') ? round.senders.filter(({ isOwn }) => isOwn) : []
  const at = communeNamed(viewer.communeName, viewer.communeKind)
  const reports = await listReports(viewer, own)
  const isOpen = round.closing === null
  const isOfClasses = isOpen && may(viewer, 'class.answer')
  // Once a school has signed, no class is asked any more.
  const schools = own
    .filter(({ kind, status }) => kind === 'school' && awaitsSender(status))
    .map(({ name }) => name)
  const classes =
    isOfClasses && schools.length > 0
      ? (await listOwnClasses(viewer)).filter(({ school }) => schools.includes(school))
      : []
  const mayKeep = may(viewer, 'round.keep')
  return (
    <>
      <PageHeader
        back={{ href: '/rounds', label: w.back }}
        chip={<RoundChip status={round.status} words={w} />}
        title={round.title}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid content-start gap-6">
          <RoundFacts
            mayTakeLetter={may(viewer, 'round.letter')}
            round={round}
            today={today()}
            words={words}
          />
          {own.map((sender) =>
            awaitsSender(sender.status) ? (
              <RoundAnswerCard
                action={sign}
                formKey={randomUUID()}
                key={sender.id}
                locale={locale}
                roundId={round.id}
                sender={sender}
                words={words}
              />
            ) : (
              reports
                .filter(({ senderId }) => senderId === sender.id)
                .map((report) => (
                  <ReportPaper
                    body={at.body}
                    key={sender.id}
                    place={paperPlace(sender, at)}
                    round={round}
                    words={w}
                    {...report}
                  />
                ))
            ),
          )}
        </div>
        <div className="grid content-start gap-6">
          {mayKeep && isOpen && <MissingCard locale={locale} round={round} words={w} />}
          {mayKeep && isOpen && (
            <CloseCard
              action={close}
              formKey={randomUUID()}
              locale={locale}
              round={round}
              words={words}
            />
          )}
          {mayKeep && isOpen && (
            <ReopenCard action={reopen} formKey={randomUUID()} round={round} words={words} />
          )}
          <ClassReplies classes={classes} locale={locale} since={round.openedAt} words={words} />
          <RoundHistory locale={locale} round={round} words={w} />
        </div>
      </div>
      {own.length === 0 && (
        <div className="mt-6">
          <SenderTable locale={locale} round={round} words={words} />
        </div>
      )}
    </>
  )
}
