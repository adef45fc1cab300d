import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'

export default async function HomePage() {
  await requireViewer()
  const { words } = await readWords()
  return <PageHeader title={words.office.navigation.home} />
}
