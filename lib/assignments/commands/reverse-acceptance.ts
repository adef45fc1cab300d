import { dayFromColumn } from '@/lib/calendar/day'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import type { MinutesRefusal } from '../minutes'
import { addMinutesReversal } from '../minutes-records'
import { minutesReversalInput } from '../term-input'
import { holdTermOf } from '../term-records'

/** Takes back minutes that were recorded wrongly, as with the scan of another child. */
export const reverseAcceptance = command<
  typeof minutesReversalInput,
  { termId: string },
  MinutesRefusal
>({
  act: 'assignments/reverse-acceptance',
  right: 'term.keep',
  input: minutesReversalInput,
  constraints: { minutes_taken_back_once: 'not_signed' },
  async run({ viewer, tx, now: at, enter }, { termId, reason }) {
    const term = await holdTermOf(tx, viewer, 'term.keep', termId)
    if (!term) return refused('not_found')
    if (!term.living) return refused('not_signed')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    await addMinutesReversal(tx, by, { acceptanceId: term.living.id, reason })
    enter({
      subject: { kind: 'term', id: termId },
      details: {
        ...{ child: term.child.code, sponsorId: term.sponsorId },
        signedOn: dayFromColumn(term.living.signedOn),
      },
    })
    return done({ termId })
  },
})
