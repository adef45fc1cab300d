import { may, type Viewer } from '@/lib/access/viewer'
import type { Tx } from '@/lib/platform/db/client'
import { command } from '@/lib/platform/command'
import type { Author } from '@/lib/platform/entries/author'
import { contentsToKeep, type FileToKeep } from '@/lib/platform/files/content'
import type { FileRefusal } from '@/lib/platform/files/stored-kind'
import { newId } from '@/lib/platform/new-id'
import { done, refused, type Done, type Refused } from '@/lib/platform/outcome'
import { childAge } from '../child'
import { recordDistinctions } from '../distinction-records'
import { askedIn, knownAround } from '../known-around-queries'
import { keepPapers } from '../paper-records'
import { proposalInput, type ProposalInput } from '../proposal-input'
import {
  findLivingVillage,
  findOpenClass,
  holdProposed,
  placesToProposeFor,
  readNewestProposals,
} from '../proposal-facts-queries'
import { addProposals } from '../proposal-records'
import {
  decideKnown,
  decidePlace,
  decideSendingAgain,
  placeToProposeFor,
  type ProposingRefusal,
} from '../proposal-rules'
import { proposalStatusOf } from '../proposal-status'
import { addChildRows, changeChildren, enrolChildren, holdCodes, type ChildFacts } from '../records'

type Proposed = { id: string; childId: string; code: string; round: number }

/** Who is of age is no child any more (Bộ luật Dân sự 2015, Điều 20); the plan itself ends earlier. */
const OF_AGE = 18

/** Somebody who knows a child says that it needs help (đề xuất), with a paper that shows it. */
export const proposeChild = command<
  typeof proposalInput,
  Proposed,
  ProposingRefusal | FileRefusal,
  FileToKeep[]
>({
  act: 'children/propose',
  right: 'child.propose',
  input: proposalInput,
  constraints: {
    child_personal_id_once: 'sent_at_once',
    proposal_round_once: 'already_proposed',
    file_still_kept: 'not_found',
    village_is_living: 'village_unknown',
    enrolment_commune_id_school_class_id_fkey: 'class_unknown',
  },
  prepare: (_, input) => paperOf(input),
  async run({ viewer, tx, now, today, enter }, input, papers) {
    // Two who propose one child at the same moment: the second one looks once the first has written.
    if (input.childId === undefined) await holdCodes(tx, viewer.communeId)
    else await holdProposed(tx, [input.childId])
    const from = placeToProposeFor(await placesToProposeFor(tx, viewer), input.placeId ?? null)
    if (!from) return refused('place_unclear')
    const villageId = input.villageId ?? from.villageId
    const village = villageId ? await findLivingVillage(tx, villageId) : null
    if (villageId && !village) return refused('village_unknown')
    const classId = input.schoolClassId ?? from.schoolClassId
    const schoolClass = classId ? await findOpenClass(tx, classId) : null
    if (classId && !schoolClass) return refused('class_unknown')
    const astray = decidePlace(from, { villageId: villageId ?? null, schoolClass })
    if (astray) return refused(astray)
    if (input.bornOn !== null && input.bornOn > today) return refused('born_in_future')
    if ((childAge(input, today) ?? 0) >= OF_AGE) return refused('grown_up')

    const asked = askedIn(input, village?.name ?? null)
    const { alike, numberOf } = await knownAround(tx, viewer, asked, input.childId ?? null)
    const said = input.known ?? null
    const known = decideKnown({
      ...{ numberIsOfKnown: numberOf?.isKnown === true, said, seen: input.seen },
      alike: alike.map(({ child }) => child.id),
    })
    if (known) return refused(known)

    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    const facts = factsOf(numberOf ? { ...input, personalId: undefined } : input, villageId ?? null)
    const written = input.childId
      ? await writeAgain(tx, viewer, { ...input, childId: input.childId }, facts)
      : await writeAnew(tx, by, facts, viewer.communePrefix)
    if (written.kind === 'refused') return written
    const { childId, code, round } = written.value
    if (schoolClass) {
      const place = { childId, schoolClassId: schoolClass.id }
      await enrolChildren(tx, by, schoolClass.schoolYearId, [place])
    }
    const [id = ''] = await addProposals(tx, by, [
      {
        ...{ childId, round, from, category: input.category, reason: input.reason },
        especiallyDifficult: input.especiallyDifficult,
        schooling: input.schooling ?? null,
        numberOfId: numberOf?.id ?? null,
        listId: null,
      },
    ])
    // All of them were shown: otherwise it would be asked anew.
    const apart = said === 'another' && may(viewer, 'child.merge') ? alike : []
    await recordDistinctions(
      tx,
      by,
      apart.map(({ child }) => [childId, child.id]),
    )
    const paper = { childId, kind: input.paperKind, shows: { of: 'child' } } as const
    await keepPapers(tx, { viewer, at: now }, paper, papers)
    enter({
      subject: { kind: 'child', id: childId },
      details: {
        ...{ child: code, category: input.category, round, papers: papers.length },
        ...(apart.length > 0 && { otherFile: apart.map(({ child }) => child.code).join(', ') }),
      },
    })
    return done({ id, childId, code, round })
  },
})

/** Drawn anew before the transaction opens, for it is slow. */
async function paperOf({
  paper,
}: ProposalInput): Promise<Done<FileToKeep[]> | Refused<FileRefusal>> {
  const kept = await contentsToKeep('scan', paper ? [paper] : [])
  return typeof kept === 'string' ? refused(kept) : done(kept)
}

function factsOf(input: ProposalInput, villageId: string | null): ChildFacts {
  const { fullName, bornOn, bornYear } = input
  return {
    ...{ fullName, bornOn, bornYear, villageId, moetId: null },
    sex: input.sex ?? null,
    personalId: input.personalId ?? null,
    guardianName: input.guardianName ?? null,
    guardianPhone: input.guardianPhone ?? null,
    note: input.note ?? null,
  }
}

type Written = { childId: string; code: string; round: number }

async function writeAnew(
  tx: Tx,
  by: Author,
  facts: ChildFacts,
  prefix: string,
): Promise<Done<Written>> {
  const childId = newId()
  const [code = ''] = await addChildRows(tx, by, [{ ...facts, id: childId }], prefix)
  return done({ childId, code, round: 1 })
}

/** What was sent back is put right and sent again; what nobody says anything of stays as it is. */
async function writeAgain(
  tx: Tx,
  { communeId, personId }: Viewer,
  { childId, version }: ProposalInput & { childId: string },
  facts: ChildFacts,
): Promise<Done<Written> | Refused<ProposingRefusal>> {
  const [last] = await readNewestProposals(tx, [childId])
  if (!last) return refused('not_found')
  const refusal = decideSendingAgain({
    status: proposalStatusOf(last),
    isOwn: last.proposedBy === personId,
  })
  if (refusal) return refused(refusal === 'not_yours' ? 'not_found' : refusal)
  const said = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
  const births = { bornOn: facts.bornOn, bornYear: facts.bornYear }
  const change = { id: childId, version: version ?? 0, ...said, ...births }
  if (!(await changeChildren(tx, communeId, [change]))) return refused('changed_meanwhile')
  return done({ childId, code: last.code, round: last.round + 1 })
}
