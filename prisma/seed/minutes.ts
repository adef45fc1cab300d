import type { Viewer } from '@/lib/access/viewer'
import { acceptAssignment } from '@/lib/assignments/commands/accept-assignment'
import { listTerms } from '@/lib/assignments/term-list-queries'
import { openTermFile } from '@/lib/assignments/term-queries'
import { today } from '@/lib/platform/clock'
import { formatDay } from '@/lib/words/format'
import { valueOf } from './done'
import { minutesPicture } from './minutes-picture'

const SIGNERS = ['Trần Văn Công', 'Nguyễn Thị Thu', 'Lê Minh Đức', 'Phạm Thị Hoa']

/** The officer records the first minutes that came back signed; the others are still on their way. */
export async function signFirst(officer: Viewer, most: number): Promise<void> {
  const bytes = await minutesPicture()
  const { lines } = await listTerms(officer, { standing: 'unsigned', page: 1 })
  for (const [at, { id: termId }] of lines.slice(0, most).entries()) {
    const file = await openTermFile(officer, termId)
    const signed = {
      ...{ termId, signedOn: formatDay(today()), place: 'Hội trường UBND xã' },
      unitSigner: SIGNERS[at % SIGNERS.length],
      familySigner: file?.child.guardianName ?? 'Nguyễn Thị Thu',
      communeSigner: officer.fullName,
      scan: { bytes, fileName: `bien-ban-nhan-do-dau-${at + 1}.png` },
    }
    valueOf(await acceptAssignment(officer, signed), 'record signed minutes')
  }
}
