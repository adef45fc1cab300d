import { holds, reachOf } from '@/lib/access/viewer'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { pledgeInput } from '../input'
import { addPledge, closePledge, findPledgeOf, holdTerm } from '../records'
import { decidePledge } from '../rules'

/** A unit promises something for a child, or promises something else from a day on. */
export const recordPledge = command({
  act: 'pledges/record',
  right: 'pledge.record',
  input: pledgeInput,
  constraints: { pledge_one_of_a_form_at_a_time: 'already_pledged' },
  async run({ viewer, tx, now, today, enter }, { replaces, ...pledge }) {
    const term = await holdTerm(tx, pledge.termId)
    const reach = reachOf(viewer, 'pledge.record')
    if (!term || (reach !== 'all' && !reach.sponsorIds.includes(term.sponsorId))) {
      return refused('not_found')
    }
    const replaced = replaces === null ? null : await findPledgeOf(tx, term.id, replaces)
    if (replaces !== null && replaced === null) return refused('not_found')
    const isOfficer = holds(viewer, 'officer')
    const { refusal } = decidePledge({ today, isOfficer, term, pledge, replaced })
    if (refusal) return refused(refusal)

    if (replaces !== null) await closePledge(tx, viewer.communeId, replaces, pledge.from)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    const { childId, sponsorId } = term
    const id = await addPledge(tx, by, { ...pledge, childId, sponsorId })
    const { form, rhythm, amountVnd, from } = pledge
    const details = { child: term.child.code, sponsorId, form, rhythm, amountVnd, from, replaces }
    enter({ subject: { kind: 'pledge', id }, details })
    return done({ id, termId: term.id })
  },
})
