import type { Prisma } from '@/prisma/client/client'
import { holds, type Viewer } from '@/lib/access/viewer'
import { columnOf, dayFromColumn, dayOf, type Day } from '@/lib/calendar/day'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { levelOf } from '@/lib/sponsors/level'
import { readTakingNoMore } from '@/lib/sponsors/taking-queries'
import { hasBeenGivenChildren, keptStepOf, mobilisersOn, WRITTEN } from './facts-queries'
import { isAskedFor, NO_FILTER, type UnitFilter } from './filter'
import { hasAnswered, stageOf } from './stage'
import type { StepLine } from './step'
import { byNextDay, openPromise, type MobilisedUnit, type UnitLine } from './unit-line'

/** Units with the stage they stand in, those with the earliest next step first. */
export function listUnits(viewer: Viewer, filter: UnitFilter = NO_FILTER): Promise<UnitLine[]> {
  return inCommune(viewer, (tx) => listUnitsIn(tx, viewer, filter))
}

/** `listUnits` inside a transaction that is already open. */
export async function listUnitsIn(
  tx: Tx,
  viewer: Viewer,
  filter: UnitFilter = NO_FILTER,
): Promise<UnitLine[]> {
  const rows = await tx.sponsor.findMany({ select: WHOLE })
  const names = await namesOf(tx, rows)
  const asked = { personId: viewer.personId, today: today() }
  const takingNoMore = await readTakingNoMore(tx)
  return rows
    .map((row) => lineOf(row, { names, takingNoMore, on: asked.today }))
    .filter((unit) => isAskedFor(unit, filter, asked))
    .sort(byNextDay)
}

/** One unit and all that was done to win it; null when the commune has none with this id. */
export function openUnit(viewer: Viewer, id: string): Promise<MobilisedUnit | null> {
  return inCommune(viewer, async (tx) => {
    const row = await tx.sponsor.findFirst({
      where: { id },
      select: {
        ...WHOLE,
        note: true,
        version: true,
        namingConsents: { where: { withdrawal: null }, take: 1 },
      },
    })
    if (!row) return null
    const names = await namesOf(tx, [row])
    const takingNoMore = await readTakingNoMore(tx)
    const [naming] = row.namingConsents
    const offers = await tx.offerStep.findMany({
      where: { sponsorId: id, kind: 'taken_up' },
      orderBy: { doneAt: 'desc' },
      select: { offerId: true, doneAt: true },
    })
    const isProspect = !(await hasBeenGivenChildren(tx, id))
    return {
      ...lineOf(row, { names, takingNoMore, on: today() }),
      ...{ version: row.version, isProspect },
      // What the office notes of a unit that has children may speak of them, and the Front knows none.
      note: isProspect || !holds(viewer, 'front_officer') ? row.note : null,
      offers: offers.map(({ offerId, doneAt }) => ({ id: offerId, takenUpOn: dayOf(doneAt) })),
      steps: row.mobilisationSteps.map((step) => stepLineOf(step, names)),
      naming: naming
        ? {
            ...{ id: naming.id, namedAs: naming.namedAs, givenByName: naming.givenByName },
            consentedOn: dayFromColumn(naming.consentedOn),
          }
        : null,
    }
  })
}

/** Whom a step may name as the one who talked. */
export function listMobilisers(viewer: Viewer) {
  return inCommune(viewer, (tx) => mobilisersOn(tx, today()))
}

const WHOLE = {
  id: true,
  name: true,
  kind: true,
  contactName: true,
  contactPhone: true,
  promisedChildren: true,
  levelMinVnd: true,
  levelMaxVnd: true,
  levelRhythm: true,
  terms: { select: { startsOn: true, endsOn: true, recognitionId: true } },
  mobilisationSteps: { orderBy: WRITTEN, include: { reversal: true } },
} satisfies Prisma.SponsorSelect

type Row = Prisma.SponsorGetPayload<{ select: typeof WHOLE }>
type StepRow = Row['mobilisationSteps'][number]
type TermRow = Pick<Row['terms'][number], 'startsOn' | 'endsOn'>

type Beside = { names: ReadonlyMap<string, string>; takingNoMore: ReadonlySet<string>; on: Day }

function lineOf(row: Row, { names, takingNoMore, on }: Beside): UnitLine {
  const standing = row.mobilisationSteps.filter(({ reversal }) => reversal === null)
  const last = standing.at(-1)
  // As the list of units counts them: support that is approved and begins later is carried already.
  const assigned = row.terms.filter(
    (term) => term.recognitionId === null && !hasEnded(term, on),
  ).length
  const helping = row.terms.filter((term) => runsOn(term, on)).length
  return {
    ...{ id: row.id, name: row.name, kind: row.kind },
    ...{ contactName: row.contactName, contactPhone: row.contactPhone },
    stage: stageOf({
      isHelping: helping > 0,
      standing,
      promised: row.promisedChildren,
      hasHelped: row.terms.some(
        ({ startsOn, endsOn }) =>
          startsOn <= columnOf(on) && (endsOn === null || endsOn > startsOn),
      ),
    }),
    promised: row.promisedChildren,
    level: levelOf(row),
    assigned,
    open: openPromise(row.promisedChildren, assigned, takingNoMore.has(row.id)),
    helping,
    last: last
      ? {
          ...{ kind: last.kind, doneOn: dayFromColumn(last.doneOn) },
          by: { id: last.talkedBy, name: names.get(last.talkedBy) ?? '' },
        }
      : null,
    next: last ? nextOf(last) : null,
    hasAnswered: hasAnswered(standing),
  }
}

function stepLineOf(row: StepRow, names: ReadonlyMap<string, string>): StepLine {
  const { reversal } = row
  return {
    ...{ id: row.id, kind: row.kind, channel: row.channel },
    doneOn: dayFromColumn(row.doneOn),
    talkedBy: { id: row.talkedBy, name: names.get(row.talkedBy) ?? '' },
    ...{ contactName: row.contactName, note: row.note },
    promise: keptStepOf(row).promise,
    next: nextOf(row),
    recordedAt: row.recordedAt,
    recordedBy: names.get(row.recordedBy) ?? '',
    reversal: reversal && {
      ...{ reason: reversal.reason, at: reversal.reversedAt },
      by: names.get(reversal.reversedBy) ?? '',
    },
  }
}

function nextOf({ nextStep, nextOn }: Pick<StepRow, 'nextStep' | 'nextOn'>) {
  return nextStep === null || nextOn === null ? null : { step: nextStep, on: dayFromColumn(nextOn) }
}

function runsOn(term: TermRow, on: Day): boolean {
  return term.startsOn <= columnOf(on) && !hasEnded(term, on)
}

function hasEnded({ endsOn }: TermRow, on: Day): boolean {
  return endsOn !== null && endsOn <= columnOf(on)
}

async function namesOf(tx: Tx, rows: readonly Row[]): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ mobilisationSteps }) =>
    mobilisationSteps.flatMap(({ talkedBy, recordedBy, reversal }) => [
      ...[talkedBy, recordedBy, ...(reversal ? [reversal.reversedBy] : [])],
    ]),
  )
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, fullName: true },
  })
  return new Map(people.map(({ id, fullName }) => [id, fullName]))
}
