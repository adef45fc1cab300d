import type { Metadata } from 'next'
import { ListTable } from '@/components/lists/list-table'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { listLists } from '@/lib/lists/queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.intake.title }
}

export default async function ListsPage() {
  const viewer = await requireRight('list.read')
  const { locale, words } = await readWords()
  const lists = await listLists(viewer)
  const { title, lead, add } = words.intake
  const action = lists.length > 0 && (
    <LinkButton href="/lists/new" tone="primary">
      {add}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={title} lead={lead} actions={action} />
      <Card as="div">
        <ListTable lists={lists} locale={locale} words={words} />
      </Card>
    </>
  )
}
