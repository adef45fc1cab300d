import { reachesPlace, type Places } from '@/lib/access/place-reach'
import { may, reachOf, type Viewer } from '@/lib/access/viewer'
import type { Tx } from '@/lib/platform/db/client'

/** When somebody sent something of a child, and who. */
type Sending = { proposedBy: string; proposedAt: Date }

/** The child a paper is of, as far as its places go; the newest school year first. */
type PaperOwner = {
  villageId: string | null
  proposals: readonly Sending[]
  enrolments: { schoolClassId: string; schoolClass: { schoolId: string } }[]
}

/** A paper of a child, of what it is the evidence, and whether it was taken out of the file. */
type FiledPaper = {
  childId: string
  child: PaperOwner
  /** the child whose circumstance it shows: a merger may have moved it to another file */
  circumstance: { childId: string } | null
  consentId: string | null
  withdrawal: { id: string } | null
  addedBy: string
  addedAt: Date
}

/** The scan of signed minutes, of which child and sponsor, and whether it was taken back. */
type FiledMinutes = {
  term: { childId: string; sponsorId: string }
  reversal: { id: string } | null
}

/** A kept file and what it belongs to. */
export type FileBelonging = {
  uploadedBy: string
  payments: { sponsorId: string; parts: { childId: string }[] }[]
  papers: FiledPaper[]
  minutes: FiledMinutes[]
  agreements: { id: string }[]
  imports: { acceptances: { childId: string }[]; recognitions: { childId: string }[] }[]
}

/** What has to be loaded of a file before its reach can be told. */
export const BELONGING = {
  payments: { select: { sponsorId: true, parts: { select: { childId: true } } } },
  papers: {
    select: {
      childId: true,
      circumstance: { select: { childId: true } },
      consentId: true,
      withdrawal: { select: { id: true } },
      addedBy: true,
      addedAt: true,
      child: {
        select: {
          villageId: true,
          proposals: { select: { proposedBy: true, proposedAt: true } },
          enrolments: {
            orderBy: { schoolYear: { startYear: 'desc' } },
            take: 1,
            select: { schoolClassId: true, schoolClass: { select: { schoolId: true } } },
          },
        },
      },
    },
  },
  minutes: {
    select: {
      term: { select: { childId: true, sponsorId: true } },
      reversal: { select: { id: true } },
    },
  },
  agreements: { select: { id: true } },
  imports: {
    select: {
      acceptances: { select: { childId: true } },
      recognitions: { select: { childId: true } },
    },
  },
} as const satisfies NonNullable<Parameters<Tx['storedFile']['findFirst']>[0]>['select']

/**
 * Whether a file exists for a viewer. A voucher, like the scan of signed minutes, is seen by the commune's roles that see its payments and
 * by the unit's member who sent it, a list by whoever reads lists, the paper of a proposal by whoever opens
 * the child's file; whatever else the office has put into it, evidence and signed consents above all, by
 * the commune's roles alone, for it shows numbers and illnesses. What was taken out of a file is seen by nobody, what belongs to nothing
 * yet by its sender alone.
 */
export function reachesFile(viewer: Viewer, file: FileBelonging): boolean {
  if (file.payments.length > 0) {
    const reach = reachOf(viewer, 'payment.read')
    if (reach === 'all') return true
    // Papers the office took show names and homes: a unit opens its own pictures only.
    const isOwn = file.uploadedBy === viewer.personId
    return isOwn && file.payments.some(({ sponsorId }) => reach.sponsorIds.includes(sponsorId))
  }
  if (file.papers.length > 0) {
    const reach = reachOf(viewer, 'child.read')
    const kept = file.papers.filter(({ withdrawal }) => withdrawal === null)
    if (reach === 'all') return kept.length > 0
    return kept.some(
      (paper) =>
        !isEvidence(paper) &&
        cameWithProposal(paper, paper.child.proposals) &&
        reachesPlace(reach, placesOf(paper.child)),
    )
  }
  if (file.minutes.length > 0) {
    const reach = reachOf(viewer, 'term.read')
    const kept = file.minutes.filter(({ reversal }) => reversal === null)
    if (reach === 'all') return kept.length > 0
    const isOwn = file.uploadedBy === viewer.personId
    return isOwn && kept.some(({ term }) => reach.sponsorIds.includes(term.sponsorId))
  }
  // What the parties signed shows no child: it belongs to the sponsor's page.
  if (file.agreements.length > 0) return may(viewer, 'sponsor.read')
  if (file.imports.length > 0) return may(viewer, 'list.read')
  return file.uploadedBy === viewer.personId
}

function isEvidence({ circumstance, consentId }: FiledPaper): boolean {
  return circumstance !== null || consentId !== null
}

/** Whether a paper was sent with a proposal: in the same act, by the same person. */
export function cameWithProposal(
  { addedBy, addedAt }: { addedBy: string; addedAt: Date },
  proposals: readonly Sending[],
): boolean {
  return proposals.some(
    ({ proposedBy, proposedAt }) =>
      proposedBy === addedBy && proposedAt.getTime() === addedAt.getTime(),
  )
}

function placesOf({ villageId, enrolments: [newest] }: PaperOwner): Places {
  return {
    villageId,
    schoolId: newest?.schoolClass.schoolId ?? null,
    schoolClassId: newest?.schoolClassId ?? null,
  }
}

/** The children a file is about: opening it is opening something of theirs. */
export function childrenOf(file: FileBelonging): string[] {
  const parts = file.payments.flatMap((payment) => payment.parts)
  const lines = file.imports.flatMap((list) => [...list.acceptances, ...list.recognitions])
  const papers = file.papers.map(({ childId, circumstance }) => circumstance ?? { childId })
  const terms = file.minutes.map(({ term }) => term)
  return [...new Set([...parts, ...lines, ...papers, ...terms].map(({ childId }) => childId))]
}
