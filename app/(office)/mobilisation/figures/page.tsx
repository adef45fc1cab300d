import type { Metadata } from 'next'
import { CampaignDone } from '@/components/mobilisation/campaign-done'
import { CampaignNeeds, CampaignSought } from '@/components/mobilisation/campaign-sought'
import { MobilisationTabs } from '@/components/mobilisation/mobilisation-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { PrintButton } from '@/components/ui/print-button'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { readCampaign } from '@/lib/reports/campaign-queries'
import { formatDay } from '@/lib/words/format'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.mobilisation.figuresTitle }
}

export default async function CampaignPage() {
  const viewer = await requireRight('mobilisation.read')
  const { locale, words } = await readWords()
  const w = words.mobilisation
  const on = today()
  const campaign = await readCampaign(viewer, on)
  return (
    <>
      <PageHeader
        actions={<PrintButton>{w.print}</PrintButton>}
        lead={w.figuresLead(formatDay(on))}
        title={w.figuresTitle}
      />
      <div className="grid gap-6">
        <MobilisationTabs current="figures" words={w} />
        <div className="grid items-start gap-6 lg:grid-cols-2 print:grid-cols-2">
          <div className="grid gap-6">
            <CampaignSought campaign={campaign} locale={locale} words={words} />
            <CampaignNeeds campaign={campaign} locale={locale} words={words} />
          </div>
          <CampaignDone campaign={campaign} locale={locale} words={words} />
        </div>
      </div>
    </>
  )
}
