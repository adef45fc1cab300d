import type { Metadata } from 'next'
import { ClassList } from '@/components/classes/class-list'
import { Reminder } from '@/components/classes/reminder'
import { ClassDeadlines } from '@/components/rounds/class-deadlines'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/viewer'
import { listOwnClasses } from '@/lib/classes/queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { listRoundsOfClasses } from '@/lib/rounds/class-queries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.classes.title }
}

/** Every class of the school: who has sent, who says none, who is missing. */
export default async function ClassesPage() {
  const viewer = await requireRight('class.answer')
  const { locale, words } = await readWords()
  const w = words.classes
  const classes = await listOwnClasses(viewer)
  const missing = classes.filter(({ state }) => state === 'missing')
  const isSchool = may(viewer, 'proposal.check')
  return (
    <>
      <PageHeader lead={isSchool ? w.leadSchool : w.leadTeacher} title={w.title} />
      <div className="grid gap-6">
        {classes.length > 0 && (
          <ClassDeadlines
            classes={classes}
            mayAnswer={may(viewer, 'round.answer')}
            rounds={await listRoundsOfClasses(viewer)}
            today={today()}
            words={words.rounds}
          />
        )}
        {classes.length === 0 ? (
          <div className="card">
            <EmptyState icon="school" title={w.none}>
              {w.noneText}
            </EmptyState>
          </div>
        ) : (
          <ClassList classes={classes} locale={locale} words={w} />
        )}
        {isSchool && classes.length > 0 && (
          <Reminder
            label={w.remindLabel}
            text={missing.length > 0 ? w.remind(missing.map(({ name }) => name)) : null}
            words={{
              ...{ title: w.remindTitle, lead: w.remindLead, allSent: w.allSent },
              ...{ copy: w.copy, copied: w.copied },
            }}
          />
        )}
      </div>
    </>
  )
}
