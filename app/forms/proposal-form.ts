import type { FormState } from '@/components/ui/form-state'
import type { Viewer } from '@/lib/access/viewer'
import { proposeChild } from '@/lib/children/commands/propose-child'
import { readWords } from '@/lib/platform/locale'
import type { Words } from '@/lib/words/words'
import { stateOf, textOf } from './answer-form'

const FIELDS = [
  ...['childId', 'version', 'placeId', 'fullName', 'birth', 'sex', 'personalId', 'villageId'],
  ...['schoolClassId', 'schooling', 'guardianName', 'guardianPhone', 'category', 'reason'],
  'paperKind',
]

/** What the form of a proposal says, as the command reads it. */
export async function readProposal(form: FormData): Promise<Record<string, unknown>> {
  // The camera and the album are two fields of one name: what was chosen stands in one of them.
  const paper = form.getAll('paper').find((one) => one instanceof File && one.size > 0)
  return {
    ...Object.fromEntries(FIELDS.map((name) => [name, textOf(form, name)])),
    especiallyDifficult: form.get('especiallyDifficult') === 'on',
    ...(paper instanceof File && {
      paper: { bytes: new Uint8Array(await paper.arrayBuffer()), fileName: paper.name },
    }),
  }
}

/** How a proposal is answered, whether its form was posted or had waited in a browser. */
export function answeringProposal(words: Words) {
  const { proposals, proposing: w, files } = words
  return {
    words,
    done: ({ code }: { code: string }) => w.done(code),
    refusals: { ...proposals.refusals, ...files.refusals },
    issues: proposals.issues,
    labels: {
      ...{ fullName: w.fullName, birth: w.birth, sex: w.sex, personalId: w.personalId },
      ...{ guardianName: w.guardianName, guardianPhone: w.guardianPhone, category: w.category },
      ...{ reason: w.reason, schooling: w.schooling, placeId: w.place, paper: w.paper },
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
  const outcome = await proposeChild(viewer, await readProposal(form), formKey)
  return stateOf(outcome, { ...answeringProposal(words), command: proposeChild, input: null })
}
