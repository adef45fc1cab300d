import type { Viewer } from '@/lib/access/viewer'
import { columnOf, dayFromColumn } from '@/lib/calendar/day'
import { childAge } from '@/lib/children/child'
import { hasConsent } from '@/lib/children/consent'
import { CONSENT_STANDING, consentStandingOf } from '@/lib/children/consent-queries'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import { handoverLine, type HandoverSheet } from './handover'
import { agreementsIn } from './queries'
import { mayHandOver } from './standing'

/**
 * The sheet of a sponsor, for printing: the children whose support has not ended, as far as the agreement in
 * force lets them be told. Null without one, or once data had to be deleted. Each opening is noted for each child.
 */
export function openHandover(viewer: Viewer, sponsorId: string): Promise<HandoverSheet | null> {
  return inCommune(viewer, async (tx) => {
    const [newest] = await agreementsIn(tx, sponsorId)
    const on = today()
    if (!newest || !mayHandOver(newest, on)) return null
    const rows = await childrenOf(tx, sponsorId)
    await leaveTrace(
      tx,
      viewer,
      rows.map(({ id }) => id),
      'document',
    )
    const lines = rows.map(({ consents, enrolments, needs, bornOn, bornYear, ...child }) => {
      const birth = { bornOn: bornOn && dayFromColumn(bornOn), bornYear }
      const [enrolment] = enrolments
      const told = {
        ...{ code: child.code, fullName: child.fullName, age: childAge(birth, on) },
        schoolLevel: enrolment?.schoolClass.school.level ?? null,
        needs: needs.map(({ kind }) => kind),
      }
      const isAgreed = hasConsent(consents.map(consentStandingOf), 'sponsor', on)
      return handoverLine(told, newest.handedOver, isAgreed)
    })
    return { agreement: newest, lines }
  })
}

/** By code: the sheet is no list of names. */
function childrenOf(tx: Tx, sponsorId: string) {
  const on = columnOf(today())
  return tx.child.findMany({
    where: {
      terms: { some: { sponsorId, OR: [{ endsOn: null }, { endsOn: { gt: on } }] } },
    },
    select: {
      ...{ id: true, code: true, fullName: true, bornOn: true, bornYear: true },
      needs: {
        where: { validTo: null },
        select: { kind: true },
        orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
      },
      consents: CONSENT_STANDING,
      enrolments: {
        orderBy: { schoolYear: { startYear: 'desc' } },
        take: 1,
        select: { schoolClass: { select: { school: { select: { level: true } } } } },
      },
    },
    orderBy: { code: 'asc' },
  })
}
