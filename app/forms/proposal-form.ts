import type { FormState } from '@/components/ui/form-state'
import type { Viewer } from '@/lib/access/viewer'
import { proposeChild } from '@/lib/children/commands/propose-child'
import type { KnownChild } from '@/lib/children/known-child'
import { readKnownAround } from '@/lib/children/known-around-queries'
import { readWords } from '@/lib/platform/locale'
import type { Words } from '@/lib/words/words'
import { besideOf, stateOf, textOf } from './answer-form'

const FIELDS = [
  ...['childId', 'version', 'placeId', 'fullName', 'birth', 'sex', 'personalId', 'villageId'],
  ...['schoolClassId', 'schooling', 'guardianName', 'guardianPhone', 'category', 'reason'],
  ...['paperKind', 'known'],
]

/** What the form of a proposal says, as the command reads it. */
export async function readProposal(form: FormData): Promise<Record<string, unknown>> {
  // The camera and the album are two fields of one name: what was chosen stands in one of them.
  const paper = form.getAll('paper').find((one) => one instanceof File && one.size > 0)
  return {
    ...Object.fromEntries(FIELDS.map((name) => [name, textOf(form, name)])),
    especiallyDifficult: form.get('especiallyDifficult') === 'on',
    seen: form.getAll('seen').filter((id) => id !== ''),
    ...(paper instanceof File && {
      paper: { bytes: new Uint8Array(await paper.arrayBuffer()), fileName: paper.name },
    }),
  }
}

/** How a proposal is answered, whether its form was posted or had waited in a browser. */
export function answeringProposal(words: Words, written: unknown) {
  const { proposals, proposing: w, files } = words
  return {
    words,
    beside: (refusal: string, viewer: Viewer) => besideKnown(refusal, viewer, { words, written }),
    done: ({ code }: { code: string }) => w.done(code),
    refusals: { ...proposals.refusals, ...files.refusals },
    issues: proposals.issues,
    labels: {
      ...{ fullName: w.fullName, birth: w.birth, sex: w.sex, personalId: w.personalId },
      ...{ guardianName: w.guardianName, guardianPhone: w.guardianPhone, category: w.category },
      ...{ reason: w.reason, schooling: w.schooling, placeId: w.place, paper: w.paper },
      known: w.known.label,
      ...{ villageId: w.village, schoolClassId: w.schoolClass, paperKind: w.paperKind },
    },
  }
}

/** A proposal that had waited in a browser. */
export async function performProposal(
  viewer: Viewer,
  form: FormData,
  formKey: string,
): Promise<FormState> {
  const { words } = await readWords()
  const written = await readProposal(form)
  const outcome = await proposeChild(viewer, written, formKey)
  const answering = { ...answeringProposal(words, written), command: proposeChild, input: null }
  return { ...stateOf(outcome, answering), ...(await besideOf(outcome, viewer, answering)) }
}

function addressOf({ id, opens }: KnownChild): string | undefined {
  if (opens === null) return undefined
  return opens === 'file' ? `/children/${id}` : `/proposals/${opens.proposalId}`
}

/** The children that stand in the way, and where to say that it is another one. */
async function besideKnown(
  refusal: string,
  viewer: Viewer,
  { words, written }: { words: Words; written: unknown },
): Promise<Pick<FormState, 'see' | 'issues'>> {
  if (refusal !== 'known_here' && refusal !== 'number_known_here') return {}
  const { known: w } = words.proposing
  const see = (await readKnownAround(viewer, written)).map((child) => ({
    id: child.id,
    href: addressOf(child),
    label: w.seen(child.fullName, child.code),
    note: [
      child.isOnList ? w.onList : w.proposed,
      ...new Set(child.reasons.map((reason) => words.doubles.reasons[reason])),
    ].join(' · '),
  }))
  return refusal === 'known_here'
    ? { see, issues: [{ field: 'known', message: w.choose }] }
    : { see }
}
