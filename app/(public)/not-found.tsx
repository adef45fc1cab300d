import { NotFoundPage } from '@/components/shell/not-found-page'
import { readWords } from '@/lib/platform/locale'

/** The same words inside the frame of the public pages. */
export default async function NotFoundInPublic() {
  return <NotFoundPage framed words={(await readWords()).words.shell} />
}
