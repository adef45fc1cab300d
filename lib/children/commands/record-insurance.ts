import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { insuranceInput } from '../file-input'
import { findKeptChild } from '../kept-child-queries'
import type { NeedRefusal } from '../need'
import { addInsurance } from '../need-records'
import { holdFiles } from '../records'

/** Records what was found about a child's health insurance, where and on which day. */
export const recordInsurance = command<typeof insuranceInput, { childId: string }, NeedRefusal>({
  act: 'children/record-insurance',
  right: 'child.keep',
  input: insuranceInput,
  async run({ viewer, tx, now: at, today, enter }, { childId, hasCard, ...found }) {
    await holdFiles(tx, [childId])
    const child = await findKeptChild(tx, viewer, 'child.keep', childId, today)
    if (!child) return refused('not_found')
    if (found.checkedOn > today) return refused('checked_later')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    const isInsured = hasCard === 'yes'
    await addInsurance(tx, by, {
      ...{ childId, hasCard: isInsured, group: found.group ?? null },
      validTo: isInsured ? (found.validTo ?? null) : null,
      ...{ source: found.source, checkedOn: found.checkedOn },
    })
    enter({ subject: { kind: 'child', id: childId }, details: { child: child.code } })
    return done({ childId })
  },
})
