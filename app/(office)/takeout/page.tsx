import type { Metadata } from 'next'
import { TakeoutForm } from '@/components/reports/takeout-form'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.takeout.title }
}

export default async function TakeoutPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await requireRight('commune.take')
  const { words } = await readWords()
  const { problem, seconds } = await props.searchParams
  return (
    <>
      <PageHeader lead={words.takeout.lead} title={words.takeout.title} />
      <Card className="max-w-2xl">
        <TakeoutForm
          problem={problem === 'wrong_password' || problem === 'wait' ? problem : null}
          seconds={typeof seconds === 'string' && /^\d{1,6}$/.test(seconds) ? seconds : ''}
          words={words}
        />
      </Card>
    </>
  )
}
