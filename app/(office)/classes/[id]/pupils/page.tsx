import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { spellingOf } from '@/app/forms/class-spelling'
import { ClassSheetForm } from '@/components/classes/class-sheet-form'
import { Banner } from '@/components/ui/banner'
import { PageHeader } from '@/components/ui/page-header'
import { readClassDesk } from '@/lib/classes/queries'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { send } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.classes.sheetPage }
}

/** The sheet of a class. What was typed or pasted stays in the browser until the marked pupils are sent. */
export default async function PupilsPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireRight('class.answer')
  const id = z.uuid().safeParse((await params).id)
  const desk = id.success ? await readClassDesk(viewer, id.data) : null
  if (!desk) notFound()
  const { words } = await readWords()
  const w = words.classes
  const { categories } = words.children
  return (
    <>
      <PageHeader
        back={{ href: `/classes/${desk.id}`, label: w.backToClass(desk.name) }}
        lead={w.sheet.intro}
        title={w.sheetTitle(desk.name)}
      />
      <div className="grid gap-5">
        <Banner kind="info">{w.sheet.privacy}</Banner>
        <noscript>
          <Banner kind="waiting">{w.sheet.needsScript}</Banner>
        </noscript>
        <ClassSheetForm
          action={send}
          choices={{
            villages: desk.villages,
            categories: PROGRAMME_CATEGORIES.map((category) => categories[category]),
          }}
          classId={desk.id}
          formKey={randomUUID()}
          personId={viewer.personId}
          queue={words.queue}
          sheet={w.sheet}
          spelling={spellingOf(words)}
          today={today()}
          words={words.shell.form}
        />
      </div>
    </>
  )
}
