import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { roundInput } from '../input'
import { addRound } from '../records'
import { decideOpening, type OpeningRefusal } from '../rules'

type Opened = { id: string; places: number }

/** The office asks every village and every school by a day. */
export const openReviewRound = command<typeof roundInput, Opened, OpeningRefusal>({
  act: 'rounds/open',
  right: 'round.keep',
  input: roundInput,
  async run({ viewer, tx, now, today, enter }, { title, basis, asks, dueOn }) {
    const byId = { select: { id: true } } as const
    const villages = await tx.village.findMany({ where: { mergerId: null }, ...byId })
    const schools = await tx.school.findMany(byId)
    const places = villages.length + schools.length
    const refusal = decideOpening({ dueOn, today, places })
    if (refusal) return refused(refusal)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    const round = { title, basis: basis ?? null, asks, dueOn }
    const asked = {
      villageIds: villages.map(({ id }) => id),
      schoolIds: schools.map(({ id }) => id),
    }
    const id = await addRound(tx, by, round, asked)
    enter({
      subject: { kind: 'review_round', id },
      details: { name: title, deadline: dueOn, places },
    })
    return done({ id, places })
  },
})
