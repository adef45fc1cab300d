import { dayFromColumn } from '@/lib/calendar/day'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { decideEndingOf, type CircumstanceRefusal } from '../circumstance'
import { endCircumstanceOf } from '../circumstance-records'
import { circumstanceEndInput } from '../file-input'
import { findKeptChild } from '../kept-child-queries'
import { holdFiles } from '../records'

/** A circumstance no longer holds. The main one only gives way to another main one. */
export const endCircumstance = command<
  typeof circumstanceEndInput,
  { childId: string },
  CircumstanceRefusal
>({
  act: 'children/end-circumstance',
  right: 'child.keep',
  input: circumstanceEndInput,
  async run({ viewer, tx, today, enter }, { childId, circumstanceId, endsOn }) {
    await holdFiles(tx, [childId])
    const child = await findKeptChild(tx, viewer, 'child.keep', childId, today)
    const where = { id: circumstanceId, childId, validTo: null }
    const kept = child && (await tx.circumstance.findFirst({ where }))
    if (!kept) return refused('not_found')
    const { category, isMain, validFrom } = kept
    const refusal = decideEndingOf({ isMain, from: dayFromColumn(validFrom) }, endsOn, today)
    if (refusal) return refused(refusal)
    await endCircumstanceOf(tx, endsOn, circumstanceId)
    enter({
      subject: { kind: 'child', id: childId },
      details: { child: child.code, category, to: endsOn },
    })
    return done({ childId })
  },
})
