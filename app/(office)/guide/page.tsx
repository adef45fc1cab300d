import type { Metadata } from 'next'
import { RoleGuide } from '@/components/guide/role-guide'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { PrintButton } from '@/components/ui/print-button'
import { Tabs } from '@/components/ui/tabs'
import { guidedRolesOf } from '@/lib/access/guide'
import { requireViewer } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'

type Props = { searchParams: Promise<{ role?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.guide.title }
}

export default async function GuidePage({ searchParams }: Props) {
  const viewer = await requireViewer()
  const { words } = await readWords()
  const { guide, office } = words
  const asked = (await searchParams).role
  const roles = guidedRolesOf(viewer)
  const role = roles.find((one) => one === asked) ?? roles[0]
  if (!role) {
    return (
      <>
        <PageHeader title={guide.title} />
        <EmptyState title={guide.noneTitle}>{guide.noneText}</EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHeader
        actions={<PrintButton>{guide.print}</PrintButton>}
        lead={guide.lead(office.roles[role])}
        title={guide.title}
      />
      {roles.length > 1 && (
        <div className="mb-5">
          <Tabs
            label={guide.tabs}
            tabs={roles.map((one) => ({
              href: `/guide?role=${one}`,
              label: office.roles[one],
              current: one === role,
            }))}
          />
        </div>
      )}
      <RoleGuide role={role} words={guide} />
    </>
  )
}
