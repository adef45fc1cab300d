import type { Metadata } from 'next'
import { JobTable } from '@/components/jobs/job-table'
import { RunTable } from '@/components/jobs/run-table'
import { PageHeader } from '@/components/ui/page-header'
import { readJobs } from '@/lib/access/jobs-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { runAgain } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.jobs.title }
}

export default async function JobsPage() {
  const viewer = await requireRight('job.keep')
  const { locale, words } = await readWords()
  const { jobs, runs } = await readJobs(viewer)
  return (
    <>
      <PageHeader title={words.jobs.title} lead={words.jobs.lead} />
      <div className="grid gap-8">
        <JobTable jobs={jobs} locale={locale} words={words} />
        <section aria-labelledby="runs" className="grid gap-4">
          <h2 id="runs">{words.jobs.runsTitle}</h2>
          <RunTable action={runAgain} runs={runs} locale={locale} words={words} />
        </section>
      </div>
    </>
  )
}
