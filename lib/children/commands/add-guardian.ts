import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import type { FamilyRefusal } from '../family'
import { addGuardian as writeGuardian } from '../family-records'
import { guardianInput } from '../file-input'
import { keepKeys } from '../key-records'
import { findKeptChild } from '../kept-child-queries'
import { holdFiles } from '../records'

/** Adds somebody who may be called beside the main guardian. */
export const addGuardian = command<typeof guardianInput, { childId: string }, FamilyRefusal>({
  act: 'children/add-guardian',
  right: 'child.keep',
  input: guardianInput,
  async run({ viewer, tx, now: at, today, enter }, { childId, relation, fullName, phone }) {
    await holdFiles(tx, [childId])
    const child = await findKeptChild(tx, viewer, 'child.keep', childId, today)
    if (!child) return refused('not_found')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    await writeGuardian(tx, by, today, { childId, relation, fullName, phone: phone ?? null })
    await keepKeys(tx, [childId])
    enter({ subject: { kind: 'child', id: childId }, details: { child: child.code } })
    return done({ childId })
  },
})
