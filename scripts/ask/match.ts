import { match, type Matched } from '@/lib/assignments/matching/match'
import { reasonsOf, whyNobody } from '@/lib/assignments/matching/reasons'
import { linearSolver } from '@/lib/platform/linear-solver'
import { wordsIn } from '@/lib/words/words'
import { askedFile } from './asked-file'
import { askedMatching, givenId } from './asked-matching'
import { textOf } from './text'

/** Only a slow machine needs so long; then the answer has its bounds. */
const LONGEST_MS = 8_000

/** `match`: which sponsor for which child, and why. The shape is a promise to other programs. */
export async function matchIn(path: string | undefined): Promise<unknown> {
  const { bytes } = await askedFile(path)
  return answerOf(await match(askedMatching(textOf(bytes)), linearSolver(LONGEST_MS)))
}

function answerOf(matched: Matched) {
  const { instance, given, objective, optimal, bounds } = matched
  const words = wordsIn('vi').matching
  const children = instance.children.map(({ id }, child) => ({ id, child, sponsor: given[child] }))
  return {
    assignments: children.flatMap(({ id, child, sponsor }) => {
      const own = sponsor === undefined ? undefined : instance.sponsors[sponsor]
      if (sponsor === undefined || !own) return []
      const reasons = reasonsOf(matched, child, sponsor).map((reason) =>
        reason.kind === 'room' ? words.room(reason.left, reason.capacity) : words[reason.kind],
      )
      return { child: givenId(id), sponsor: givenId(own.id), reasons }
    }),
    unassigned: children.flatMap(({ id, child, sponsor }) =>
      sponsor === -1
        ? { child: givenId(id), because: words.nobody[whyNobody(instance, child)] }
        : [],
    ),
    ...{ objective, optimal, bounds },
  }
}
