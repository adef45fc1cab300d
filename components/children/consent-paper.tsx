import { PaperHead } from '@/components/documents/paper-head'
import { PaperLine, PaperSigners } from '@/components/documents/paper-line'
import type { Day } from '@/lib/calendar/day'
import { CONSENT_PURPOSES } from '@/lib/children/consent'
import type { ConsentTextVersion } from '@/lib/children/consent-text'
import type { GuardianRelation } from '@/lib/children/family'
import { communeNamed, type CommuneKind } from '@/lib/documents/commune-name'
import { formatDay } from '@/lib/words/format'
import { consentForm as w, consentTexts } from '@/lib/words/official/consent'
import { official } from '@/lib/words/official/form'
import { family } from '@/lib/words/vi/family'

type Props = {
  child: {
    code: string
    fullName: string
    bornOn: Day | null
    bornYear: number | null
    village: string | null
    guardianName: string | null
    guardianRelation: GuardianRelation | null
  }
  commune: { kind: CommuneKind; name: string }
  version: ConsentTextVersion
}

/** The paper a family signs, in the State's language whatever language the screen has. */
export function ConsentPaper({ child, commune, version }: Props) {
  const text = consentTexts[version]
  const { body, full } = communeNamed(commune.name, commune.kind)
  const born = child.bornOn ? formatDay(child.bornOn) : child.bornYear?.toString()
  const relation = child.guardianRelation && family.relations[child.guardianRelation]
  return (
    <article className="card paper mx-auto grid max-w-3xl gap-4" lang="vi">
      <PaperHead
        issuer={[official.peoplesCommittee, full.toLocaleUpperCase('vi')]}
        superior={null}
      />
      <div className="text-center">
        <h2 className="text-2xl">{w.title}</h2>
        <p className="font-semibold">{w.subtitle}</p>
        <p className="text-[0.9375rem] text-muted">{w.version(version)}</p>
      </div>
      <div className="grid gap-1">
        <PaperLine label={w.child} value={child.fullName} />
        <PaperLine label={w.code} value={child.code} />
        <PaperLine label={w.born} value={born} />
        <PaperLine label={w.village} value={child.village} />
        <PaperLine label={w.representative} value={child.guardianName} />
        <PaperLine label={w.relation} value={relation} />
      </div>
      <p>{text.intro(body)}</p>
      <table className="w-full border-collapse text-[0.9375rem]">
        <thead>
          <tr>
            <th className="border border-line p-2 text-left">{w.purpose}</th>
            <th className="w-14 border border-line p-1 sm:w-20 sm:p-2">{w.agree}</th>
            <th className="w-14 border border-line p-1 sm:w-24 sm:p-2">{w.disagree}</th>
          </tr>
        </thead>
        <tbody>
          {CONSENT_PURPOSES.map((purpose) => (
            <tr key={purpose}>
              <td className="border border-line p-2">{text.purposes[purpose]}</td>
              <td className="border border-line p-2 text-center">☐</td>
              <td className="border border-line p-2 text-center">☐</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="grid gap-1 text-[0.9375rem]">
        {text.rights.map((right) => (
          <li key={right}>{official.dash(right)}</li>
        ))}
      </ul>
      <p className="text-right italic">{w.day}</p>
      <PaperSigners
        how={w.signature}
        who={[w.childSigns, w.representativeSigns, w.receiverSigns]}
      />
    </article>
  )
}
