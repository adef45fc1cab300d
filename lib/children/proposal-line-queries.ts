import { may, reachOf, type Viewer } from '@/lib/access/viewer'
import { dayFromColumn, dayOf } from '@/lib/calendar/day'
import { cameWithProposal } from '@/lib/platform/files/file-reach'
import { missingPapers } from './needed-papers'
import type { OpenedProposal, ProposalLine } from './proposal'
import { verifyingReach } from './proposal-facts-queries'
import type { ProposalRow as Row } from './proposal-row-queries'
import { decideSendingAgain, decideVerification, sideOf } from './proposal-rules'
import { proposalStatusOf } from './proposal-status'

/** A proposal as a line shows it to a viewer. */
export function lineOf(row: Row, viewer: Viewer, nameOf: (id: string) => string): ProposalLine {
  const { child, decision } = row
  const enrolled = child.enrolments[0]?.schoolClass
  const sides = row.verifications.map(({ side }) => side)
  return {
    ...{ id: row.id, childId: row.childId, code: child.code, fullName: child.fullName },
    bornOn: child.bornOn && dayFromColumn(child.bornOn),
    ...{ bornYear: child.bornYear, sex: child.sex },
    village: child.village?.name ?? null,
    school: enrolled?.school.name ?? null,
    schoolClass: enrolled?.name || null,
    ...{ category: row.category, especiallyDifficult: row.especiallyDifficult },
    ...{ reason: row.reason, round: row.round, sides, mayBe: [] },
    from: {
      village: row.fromVillage?.name ?? null,
      school: row.fromSchool?.name ?? null,
      schoolClass: row.fromClass?.name ?? null,
    },
    proposedBy: nameOf(row.proposedBy),
    proposedAt: row.proposedAt,
    waitingSince: dayOf(child.proposals[0]?.proposedAt ?? row.proposedAt),
    isOwn: row.proposedBy === viewer.personId,
    papers: openPapers(row, viewer).length,
    missing: missingPapers(
      row.category,
      openPapers(row, viewer).map(({ kind, circumstance }) => ({
        kind,
        shows: circumstance?.category ?? null,
      })),
    ),
    status: proposalStatusOf({ outcome: decision?.outcome ?? null, from: placeOf(row), sides }),
    answer: decision && {
      ...{ reason: decision.reason, at: decision.decidedAt },
      by: nameOf(decision.decidedBy),
    },
  }
}

/** A proposal opened: with its papers, what was said of it, and what the viewer may do. */
export function opened(
  row: Row,
  earlier: {
    round: number
    decision: { reason: string | null; decidedAt: Date; decidedBy: string } | null
  }[],
  viewer: Viewer,
  nameOf: (id: string) => string,
): Omit<OpenedProposal, 'doubles' | 'mayCompare'> {
  const line = lineOf(row, viewer, nameOf)
  const { child } = row
  const enrolled = child.enrolments[0]?.schoolClass
  const place = {
    villageId: child.villageId,
    schoolId: enrolled?.school.id ?? null,
    schoolClassId: enrolled?.id ?? null,
  }
  const outcome = row.decision?.outcome ?? null
  const side = may(viewer, 'proposal.verify') ? sideOf(verifyingReach(viewer), place) : null
  const cannotVerify = decideVerification({
    ...{ isOwn: line.isOwn, side, sides: line.sides, outcome },
    from: placeOf(row),
  })
  const { status, isOwn } = line
  return {
    ...line,
    ...{ guardianName: child.guardianName, guardianPhone: child.guardianPhone },
    ...{ schooling: row.schooling, note: child.note, version: child.version },
    shown: openPapers(row, viewer).map(({ id, fileId, kind, addedAt }) => {
      return { id, fileId, kind, addedAt }
    }),
    verifications: row.verifications.map((one) => ({
      ...{ side: one.side, note: one.note, at: one.verifiedAt },
      by: nameOf(one.verifiedBy),
    })),
    earlier: earlier.flatMap(({ round, decision }) =>
      decision
        ? [
            {
              round,
              at: decision.decidedAt,
              reason: decision.reason,
              by: nameOf(decision.decidedBy),
            },
          ]
        : [],
    ),
    mayVerify: cannotVerify ? null : side,
    mayDecide: may(viewer, 'proposal.decide') && !isOwn && outcome === null,
    maySendAgain: may(viewer, 'child.propose') && decideSendingAgain({ status, isOwn }) === null,
  }
}

/** What the office has put into the file is the commune's own to open (`reachesFile`). */
function openPapers({ child }: Row, viewer: Viewer): Row['child']['papers'] {
  if (reachOf(viewer, 'child.read') === 'all') return child.papers
  return child.papers.filter(
    (paper) =>
      paper.circumstance === null &&
      paper.consentId === null &&
      cameWithProposal(paper, child.proposals),
  )
}

function placeOf(row: Row) {
  return {
    villageId: row.fromVillageId,
    schoolId: row.fromSchoolId,
    schoolClassId: row.fromClassId,
  }
}
