import type { Viewer } from '@/lib/access/viewer'
import { recordAgreement } from '@/lib/agreements/commands/record-agreement'
import { recordConsent } from '@/lib/children/commands/record-consent'
import { NEWEST_CONSENT_TEXT } from '@/lib/children/consent-text'
import { formatDay } from '@/lib/words/format'
import { today } from '@/lib/platform/clock'
import { listChildrenOf, listSponsors } from '@/lib/sponsors/queries'
import { agreementPicture } from './agreement-picture'
import { valueOf } from './done'

/** Until when: one for a year and more, one that runs out soon, one that has run out by November. */
const UNTIL = ['31/12/2027', '31/12/2026', '30/09/2026']

/** The officer records the agreements of the first units that signed; the others have none yet. */
export async function signAgreements(officer: Viewer): Promise<void> {
  const bytes = await agreementPicture()
  const units = await listSponsors(officer)
  const first = units.filter(({ name }) => name === 'Công an xã')
  const others = units.filter((unit) => unit.assigned > 0 && !first.includes(unit))
  for (const [at, { id: sponsorId }] of [...first, ...others].slice(0, UNTIL.length).entries()) {
    const terms = {
      ...{ sponsorId, seen: 0, signedOn: formatDay(today()), unitSigner: 'Trần Văn Công' },
      ...{ communeSigner: officer.fullName, visits: 'either' },
      visitors: 'Trần Văn Công\nNguyễn Thị Thu',
      handedOver: ['given_name', 'age', 'school_level', 'meeting'],
      purpose: 'Đỡ đầu, thăm hỏi và trao hỗ trợ cho trẻ được phân công.',
      ...{ dataEnd: 'deleted', afterDays: '30', validUntil: UNTIL[at] },
      scan: { bytes, fileName: `thoa-thuan-bao-ve-tre-em-${at + 1}.png` },
    }
    valueOf(await recordAgreement(officer, terms), 'record an agreement')
  }
  for (const { id } of first) await shareWith(officer, id)
}

/** Families agree to share with the unit, all but one. */
async function shareWith(officer: Viewer, sponsorId: string): Promise<void> {
  for (const { id: childId } of (await listChildrenOf(officer, sponsorId)).slice(1)) {
    const consent = {
      ...{ childId, purpose: 'sponsor', textVersion: NEWEST_CONSENT_TEXT },
      ...{ givenOn: formatDay(today()), channel: 'paper', childSigned: false },
      ...{ representativeName: 'Nguyễn Thị Thu', representativeRelation: 'mother', scans: [] },
    }
    valueOf(await recordConsent(officer, consent), 'record a consent')
  }
}
