import { PaperHead } from '@/components/documents/paper-head'
import { PaperSigners } from '@/components/documents/paper-line'
import { placeSigner, type FormColumn, type PaperPlace } from '@/lib/documents/round-form'
import { officialRoundForm as w } from '@/lib/words/official/round-form'

/** Lines of one sheet of A4 lying down. */
const ROWS = 13

type Props = { place: PaperPlace; about: string; columns: readonly FormColumn[] }

/** The list a place sends (Mẫu số 02), on paper for whoever has no computer at hand. */
export function ListPaper({ place, about, columns }: Props) {
  return (
    <article className="card paper paper-wide grid gap-3" lang="vi">
      <p className="text-right italic">{w.listNo}</p>
      <PaperHead {...place} />
      <div className="text-center">
        <h2 className="text-xl">{w.listTitle}</h2>
        <p className="italic">{about}</p>
      </div>
      <div className="overflow-x-auto" role="region" aria-label={w.listNo} tabIndex={0}>
        <table className="w-full border-collapse text-[0.875rem]">
          <thead>
            <tr>
              {columns.map(({ title, width }) => (
                <th
                  className="border border-line p-1"
                  key={title}
                  scope="col"
                  style={{ width: `${width}ch` }}
                >
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: ROWS }, (_, nth) => (
              <tr key={nth}>
                {columns.map(({ title }, at) => (
                  <td className="h-8 border border-line p-1 text-center" key={title}>
                    {at === 0 ? nth + 1 : ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="text-right italic">{w.day}</p>
      <PaperSigners how={w.signature} who={[w.maker, placeSigner(place)]} />
    </article>
  )
}
