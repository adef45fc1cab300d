import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { appointmentInput } from '../keeping-input'
import { findKeptChild } from '../kept-child-queries'
import { decideAppointment, type TagRefusal } from '../legal-tag'
import { holdFiles } from '../records'
import { caseOfficerCandidates, caseOfficerOf } from '../tag-queries'
import { addCaseOfficer, endCaseOfficer } from '../tag-records'

type Appointed = { childId: string; name: string | null }

/** Names who alone reads a child's sensitive tags from today on, or nobody any more. */
export const appointCaseOfficer = command<typeof appointmentInput, Appointed, TagRefusal>({
  act: 'children/appoint-case-officer',
  right: 'tag.appoint',
  input: appointmentInput,
  constraints: { case_officer_one_at_a_time: 'changed_meanwhile' },
  async run({ viewer, tx, now: at, today, enter }, { childId, personId }) {
    await holdFiles(tx, [childId])
    const child = await findKeptChild(tx, viewer, 'tag.appoint', childId, today)
    if (!child) return refused('not_found')
    const candidates = await caseOfficerCandidates(tx, today)
    const present = await caseOfficerOf(tx, childId, today)
    const ids = candidates.map(({ id }) => id)
    const refusal = decideAppointment(personId ?? null, present, ids)
    if (refusal) return refused(refusal)
    await endCaseOfficer(tx, childId, today)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    if (personId) await addCaseOfficer(tx, by, { childId, personId, from: today })
    const name = candidates.find(({ id }) => id === personId)?.fullName ?? null
    enter({
      subject: { kind: 'child', id: childId },
      details: { child: child.code, owner: name ?? '' },
    })
    return done({ childId, name })
  },
})
