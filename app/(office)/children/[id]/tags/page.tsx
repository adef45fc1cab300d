import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EndingForm } from '@/components/children/ending-form'
import { TagForm } from '@/components/children/tag-forms'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { addDays } from '@/lib/calendar/day'
import { groupsFor } from '@/lib/children/legal-tag'
import { readTagsOf } from '@/lib/children/tag-queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatDay } from '@/lib/words/format'
import { closeTag, saveTag } from './actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.tags.title }
}

export default async function TagsPage({ params }: Props) {
  const viewer = await requireRight('tag.read')
  const opened = await readTagsOf(viewer, (await params).id)
  if (!opened) notFound()
  const { child, part } = opened
  const { words } = await readWords()
  const { tags: w, children } = words
  return (
    <>
      <PageHeader
        back={{ href: `/children/${child.id}`, label: child.fullName }}
        lead={w.lead}
        title={w.title}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card as="div" className="grid gap-4">
          {part.tags.length === 0 && <p className="text-muted">{w.none}</p>}
          {part.tags.map(({ id, group, evidence, from, to }) => (
            <div className="grid gap-2" key={id}>
              <p className={to === null ? 'font-semibold' : 'text-muted'}>{w.groups[group]}</p>
              <p className="text-[0.9375rem] text-muted">
                {[
                  children.since(formatDay(from)),
                  to === null ? '' : children.until(formatDay(addDays(to, -1))),
                  `· ${evidence}`,
                ].join(' ')}
              </p>
              {to === null && (
                <EndingForm
                  action={closeTag}
                  formKey={randomUUID()}
                  idPrefix={`end-${id}`}
                  label={w.end}
                  sent={{ childId: child.id, tagId: id }}
                  words={words}
                />
              )}
            </div>
          ))}
        </Card>
        <Card as="div">
          <TagForm
            action={saveTag}
            childId={child.id}
            formKey={randomUUID()}
            groups={groupsFor(part)}
            on={today()}
            words={words}
          />
        </Card>
      </div>
    </>
  )
}
