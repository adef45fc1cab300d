import type { Metadata } from 'next'
import { ParameterTable } from '@/components/parameters/parameter-table'
import { PageHeader } from '@/components/ui/page-header'
import { PageLink } from '@/components/ui/page-link'
import { listParameters } from '@/lib/parameters/queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.parameters.title }
}

export default async function ParametersPage() {
  const viewer = await requireRight('parameter.read')
  const { locale, words } = await readWords()
  const w = words.parameters
  return (
    <>
      <PageHeader lead={w.lead} title={w.title} />
      <div className="grid gap-6">
        <ParameterTable
          parameters={await listParameters(viewer, today())}
          locale={locale}
          words={w}
        />
        <p>
          <PageLink href="/parameters/history">{w.allHistory}</PageLink>
        </p>
      </div>
    </>
  )
}
