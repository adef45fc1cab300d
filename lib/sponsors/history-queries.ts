import type { Viewer } from '@/lib/access/viewer'
import { addDays, dayFromColumn, dayOf } from '@/lib/calendar/day'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import {
  eventsOfAgreements,
  eventsOfContacts,
  eventsOfStatements,
  eventsOfTerms,
  inOrder,
  type UnitEvent,
} from './history'
import { levelOf } from './level'

/** Everything that happened to a unit, the newest day first; nothing where the commune has none of this id. */
export function readUnitHistory(viewer: Viewer, sponsorId: string): Promise<UnitEvent[]> {
  return inCommune(viewer, async (tx) => {
    const unit = await tx.sponsor.findFirst({
      where: { id: sponsorId },
      select: {
        createdAt: true,
        createdBy: true,
        statements: { orderBy: { ordinal: 'asc' } },
        agreements: { include: { ending: true }, orderBy: { round: 'desc' } },
        contacts: { orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }] },
        terms: {
          select: {
            ...{ startsOn: true, endsOn: true, recognitionId: true },
            endings: { where: { reversal: null }, select: { reason: true } },
            child: { select: { id: true, code: true, fullName: true } },
          },
          orderBy: { child: { code: 'asc' } },
        },
      },
    })
    if (!unit) return []
    const nameOf = await namesOf(tx, [
      unit.createdBy,
      ...unit.statements.map(({ recordedBy }) => recordedBy),
      ...unit.contacts.flatMap(({ recordedBy, endedBy }) => [recordedBy, endedBy ?? []].flat()),
      ...unit.agreements.flatMap(({ recordedBy, ending }) =>
        [recordedBy, ending?.recordedBy ?? []].flat(),
      ),
    ])
    const contacts = unit.contacts.map((row) => ({
      ...{ id: row.id, part: row.part, name: row.name, role: row.role, phone: row.phone },
      ...{ email: row.email, accountHolder: row.accountHolder, isFirst: row.isFirst },
      ...{ replacesId: row.replacesId, reason: row.endReason },
      ...{ from: dayFromColumn(row.validFrom), stands: row.validTo === null },
      leftOn: row.leftOn && dayFromColumn(row.leftOn),
      recordedBy: nameOf(row.recordedBy),
      endedBy: row.endedBy && nameOf(row.endedBy),
    }))
    const statements = unit.statements.map((row) => ({
      ...{ promised: row.promisedChildren, level: levelOf(row), form: row.form, goods: row.goods },
      ...{ gives: row.gives, villageIds: row.villageIds, schoolIds: row.schoolIds },
      ...{ on: dayOf(row.recordedAt), by: nameOf(row.recordedBy), ended: row.endReason },
    }))
    const agreements = unit.agreements.map(({ signedOn, recordedBy, ending }) => ({
      ...{ signedOn: dayFromColumn(signedOn), by: nameOf(recordedBy) },
      ending: ending && {
        ...{ on: dayFromColumn(ending.endedOn), reason: ending.reason },
        by: nameOf(ending.recordedBy),
      },
    }))
    const places = await placeNames(tx)
    const terms = unit.terms.map(({ child, startsOn, endsOn, recognitionId, endings }) => ({
      reason: endings[0]?.reason ?? null,
      ...{ child, startsOn: dayFromColumn(startsOn), recognised: recognitionId !== null },
      // The ledger keeps the first day without support.
      lastDay: endsOn && addDays(dayFromColumn(endsOn), -1),
    }))
    return inOrder([
      ...eventsOfTerms(terms, today()),
      ...eventsOfStatements(statements, (id) => places.get(id) ?? null),
      ...eventsOfAgreements(agreements),
      ...eventsOfContacts(contacts),
      { kind: 'recorded', on: dayOf(unit.createdAt), by: nameOf(unit.createdBy) },
    ])
  })
}

/** What each village and school is called today; a village that went up in another one by that one's name. */
async function placeNames(tx: Tx): Promise<Map<string, string>> {
  const villages = await tx.village.findMany({
    select: { id: true, name: true, merger: { select: { intoId: true } } },
  })
  const schools = await tx.school.findMany({ select: { id: true, name: true } })
  const byId = new Map(villages.map((village) => [village.id, village]))
  const livingName = (id: string): string => {
    const village = byId.get(id)
    return village?.merger ? livingName(village.merger.intoId) : (village?.name ?? '')
  }
  return new Map([
    ...villages.map(({ id }) => [id, livingName(id)] as const),
    ...schools.map(({ id, name }) => [id, name] as const),
  ])
}

async function namesOf(tx: Tx, ids: readonly string[]) {
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, fullName: true },
  })
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]))
  return (id: string) => names.get(id) ?? null
}
