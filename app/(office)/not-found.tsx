import { NotFoundPage } from '@/components/shell/not-found-page'
import { readWords } from '@/lib/platform/locale'

/** The same words inside the office's frame. */
export default async function NotFoundInOffice() {
  return <NotFoundPage framed words={(await readWords()).words.shell} />
}
