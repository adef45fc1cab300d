import type { Metadata } from 'next'
import { SystemCards } from '@/components/system/system-cards'
import { SystemWarnings } from '@/components/system/system-warnings'
import { PageHeader } from '@/components/ui/page-header'
import { readSystem } from '@/lib/access/system-queries'
import { may } from '@/lib/access/viewer'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { productVersion } from '@/lib/platform/version'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.system.title }
}

export default async function SystemPage() {
  const viewer = await requireRight('system.read')
  const { locale, words } = await readWords()
  const system = await readSystem(viewer)
  const w = words.system
  return (
    <>
      <PageHeader title={w.title} lead={w.lead} />
      <div className="grid gap-6">
        <SystemWarnings
          mayOpenJobs={may(viewer, 'job.keep')}
          system={system}
          locale={locale}
          words={w}
        />
        <SystemCards
          isDemo={viewer.isDemo}
          none={words.shell.none}
          system={system}
          today={today()}
          version={productVersion}
          locale={locale}
          words={w}
        />
      </div>
    </>
  )
}
