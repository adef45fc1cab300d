import { PaperHead } from '@/components/documents/paper-head'
import { PaperLine, PaperSigners } from '@/components/documents/paper-line'
import type { ChildDatum } from '@/lib/agreements/agreement'
import type { HandoverLine, HandoverSheet } from '@/lib/agreements/handover'
import { communeNamed, type CommuneKind } from '@/lib/documents/commune-name'
import { formatDay } from '@/lib/words/format'
import { official } from '@/lib/words/official/form'
import { officialHandover as w } from '@/lib/words/official/handover'
import { agreements } from '@/lib/words/vi/agreements'
import { children } from '@/lib/words/vi/children'
import { needs } from '@/lib/words/vi/needs'

type Props = {
  sheet: HandoverSheet
  sponsor: string
  commune: { kind: CommuneKind; name: string }
}

/** The sheet for signing, in the State's language whatever language the screen has. */
export function HandoverPaper({ sheet, sponsor, commune }: Props) {
  const { body, full, kind } = communeNamed(commune.name, commune.kind)
  const { agreement, lines } = sheet
  const withheld = lines.filter((line) => line.withheld).length
  return (
    <article className="card paper mx-auto grid max-w-3xl gap-2 text-[0.9375rem]" lang="vi">
      <PaperHead
        issuer={[official.peoplesCommittee, full.toLocaleUpperCase('vi')]}
        superior={null}
      />
      <div className="my-2 text-center">
        <h2 className="text-2xl">{w.title}</h2>
        <p className="font-semibold">{w.subtitle(sponsor)}</p>
      </div>
      <p className="italic">{w.basis(formatDay(agreement.signedOn))}</p>
      <PaperLine label={w.opening} />
      <PaperLine label={w.giver} value={body} />
      <PaperLine label={w.taker} value={sponsor} />
      <p>{w.count(String(lines.length))}</p>
      <HandoverTable handedOver={agreement.handedOver} kind={kind} lines={lines} />
      {withheld > 0 && <p>{w.withheld(String(withheld))}</p>}
      <PaperLine label={w.purpose} value={agreement.purpose} />
      <PaperLine label={w.visits} value={w.manners(kind)[agreement.visits]} />
      {agreement.visitors.length > 0 && (
        <PaperLine label={w.visitors} value={agreement.visitors.join(', ')} />
      )}
      <PaperLine label={w.kept} value={agreements.kept(agreement.dataEnd, agreement.keptUntil)} />
      <p>{w.duties(kind)}</p>
      <p className="mb-2">{w.copies}</p>
      <PaperSigners how={w.signature} who={[w.signers.giver, w.signers.taker]} />
    </article>
  )
}

/** Only the columns the agreement names. */
function HandoverTable({
  handedOver,
  kind,
  lines,
}: {
  handedOver: readonly ChildDatum[]
  kind: string
  lines: readonly HandoverLine[]
}) {
  return (
    <div className="overflow-x-auto" role="region" aria-label={w.title} tabIndex={0}>
      <table className="paper-table w-full border-collapse">
        <thead>
          <tr>
            {[w.number, ...handedOver.map((datum) => w[datum])].map((head) => (
              <th className="border border-ink px-2 py-1 text-left" key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <tr key={line.code}>
              <td className="border border-ink px-2 py-1 text-right tabular-nums">{at + 1}</td>
              {handedOver.map((datum) => (
                <td
                  className={`border border-ink px-2 py-1 ${datum === 'code' ? 'whitespace-nowrap' : ''}`}
                  key={datum}
                >
                  {TOLD[datum](line, kind)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const TOLD: Record<ChildDatum, (line: HandoverLine, kind: string) => string> = {
  code: ({ code }) => code,
  given_name: ({ givenName }) => givenName ?? '',
  age: ({ age }) => (age === null ? '' : String(age)),
  school_level: ({ schoolLevel }) => (schoolLevel ? children.schoolLevels[schoolLevel] : ''),
  needs: (line) => line.needs.map((need) => needs.kinds[need]).join(', '),
  meeting: ({ meeting }, kind) =>
    meeting === 'commune' ? w.commune(kind) : meeting === null ? '' : w.school,
}
