import type { Viewer } from '@/lib/access/viewer'
import { addGuardian } from '@/lib/children/commands/add-guardian'
import { appointCaseOfficer } from '@/lib/children/commands/appoint-case-officer'
import { archiveChild } from '@/lib/children/commands/archive-child'
import { joinHousehold } from '@/lib/children/commands/join-household'
import { recordCircumstance } from '@/lib/children/commands/record-circumstance'
import { recordConsent } from '@/lib/children/commands/record-consent'
import { recordInsurance } from '@/lib/children/commands/record-insurance'
import { recordNeed } from '@/lib/children/commands/record-need'
import { recordPoverty } from '@/lib/children/commands/record-poverty'
import { recordTag } from '@/lib/children/commands/record-tag'
import { addPapers } from '@/lib/children/commands/add-papers'
import { takePaperOut } from '@/lib/children/commands/take-paper-out'
import { withdrawConsent } from '@/lib/children/commands/withdraw-consent'
import { readConsentsOf } from '@/lib/children/consent-queries'
import { readCircumstancesOf, readFactsOf, readPapersOf } from '@/lib/children/part-queries'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'
import { valueOf } from '@/prisma/seed/done'

/** What the files of children hold beside their lists: for children of each unit at work. */
export async function fillChildFiles(
  officer: Viewer,
  leader: Viewer,
  children: readonly { childId: string }[],
): Promise<void> {
  const [one, other] = children
  const ofOther = await readFactsOf(officer, other?.childId ?? '')
  const siblings = { childId: one?.childId, siblingCode: ofOther?.child.code }
  valueOf(await joinHousehold(officer, siblings), 'join a household')
  for (const { childId } of children) {
    const finding = { childId, year: '2026', standing: 'near_poor', pointsB1: '130' }
    const decision = { decisionNumber: '118/QĐ-UBND', decidedOn: '15/10/2026' }
    valueOf(await recordPoverty(officer, { ...finding, ...decision }), 'record poverty')
    const mother = { childId, relation: 'mother', fullName: 'Nguyễn Thị Mẹ', phone: '0905 123 456' }
    valueOf(await addGuardian(officer, mother), 'add a guardian')
    const side = { childId, category: await missingOf(officer, childId), from: '12/11/2026' }
    const seen = {
      evidence: 'Xác nhận của thôn',
      verifiedBy: 'Trưởng thôn',
      verifiedOn: '12/11/2026',
    }
    // Of each child two, so that one can be taken out again.
    const scans = ['1', '2'].map((page) => scanOf(childId, page))
    const shown = { ...side, ...seen, scans, scanKind: 'application' }
    valueOf(await recordCircumstance(officer, shown), 'record a circumstance')
    const [scan] = (await readPapersOf(officer, childId))?.part.papers ?? []
    const astray = { childId, paperId: scan?.id, reason: 'Giấy của trẻ khác' }
    valueOf(await takePaperOut(officer, astray), 'take a paper out')
    const whole = { childId, kind: 'birth_certificate', scans: [scanOf(childId, 'whole')] }
    valueOf(await addPapers(officer, whole), 'add a paper')
    const given = { childId, textVersion: '1', givenOn: '12/11/2026', channel: 'paper' }
    const who = { representativeName: 'Nguyễn Thị Mẹ', representativeRelation: 'mother' }
    for (const purpose of ['support', 'photos_kept']) {
      const scans = purpose === 'support' ? [scanOf(childId, purpose)] : []
      const consent = { ...given, ...who, purpose, scans }
      valueOf(await recordConsent(officer, consent), 'record a consent')
    }
    const ordinary = { childId, group: 'disabled', evidence: 'Giấy số 12', from: '12/11/2026' }
    valueOf(await recordTag(officer, ordinary), 'record a tag')
    const appointment = { childId, personId: leader.personId }
    valueOf(await appointCaseOfficer(leader, appointment), 'appoint a case officer')
    valueOf(await recordTag(leader, { ...ordinary, group: 'hiv' }), 'record a sensitive tag')
    const need = { childId, kind: 'learning_tools', note: 'Sách lớp 5' }
    valueOf(await recordNeed(officer, need), 'record a need')
    const found = { childId, hasCard: 'yes', group: 'near_poor', validTo: '31/12/2026' }
    const source = { source: 'VssID', checkedOn: '12/11/2026' }
    valueOf(await recordInsurance(officer, { ...found, ...source }), 'record insurance')
  }
}

/** One consent is withdrawn, and a child without a unit is off the list. */
export async function closeChildFiles(officer: Viewer, supported: string, waiting: string) {
  const consents = (await readConsentsOf(officer, supported))?.part.consents ?? []
  const consentId = consents.find(({ purpose }) => purpose === 'photos_kept')?.id
  const back = { childId: supported, consentId, withdrawnOn: '12/11/2026', withdrawer: 'Mẹ' }
  valueOf(await withdrawConsent(officer, back), 'withdraw a consent')
  const archival = { childId: waiting, reason: 'moved_away', on: '12/11/2026', note: 'Về quê' }
  valueOf(await archiveChild(officer, archival), 'archive a child')
}

/** A sheet that differs from every other, as scanned papers do. */
function scanOf(childId: string, page: string) {
  const text = `%PDF-1.4\n% ${childId} ${page}\n%%EOF\n`
  return { bytes: new TextEncoder().encode(text), fileName: `giay-${page}.pdf` }
}

/** A circumstance the child does not have yet. */
async function missingOf(officer: Viewer, childId: string) {
  const living = (await readCircumstancesOf(officer, childId))?.part.living ?? []
  return PROGRAMME_CATEGORIES.find((one) => !living.some(({ category }) => category === one))
}
