import { columnOf, dayFromColumn } from '@/lib/calendar/day'
import { command } from '@/lib/platform/command'
import { contentsToKeep, type FileToKeep } from '@/lib/platform/files/content'
import type { FileRefusal } from '@/lib/platform/files/stored-kind'
import { done, refused } from '@/lib/platform/outcome'
import { decideRecording, type CircumstanceRefusal } from '../circumstance'
import { addVerifiedCircumstance, endCircumstances } from '../circumstance-records'
import { circumstanceInput } from '../file-input'
import { findKeptChild } from '../kept-child-queries'
import { keepPapers } from '../paper-records'
import { holdFiles } from '../records'

/** Records a circumstance with its paper and who verified it; a new main one ends the one before. */
export const recordCircumstance = command<
  typeof circumstanceInput,
  { childId: string },
  CircumstanceRefusal | FileRefusal,
  FileToKeep[]
>({
  act: 'children/record-circumstance',
  right: 'child.keep',
  input: circumstanceInput,
  constraints: { circumstance_one_main: 'changed_meanwhile' },
  async prepare(_, { scans }) {
    const files = await contentsToKeep('scan', scans)
    return typeof files === 'string' ? refused(files) : done(files)
  },
  async run({ viewer, tx, now: at, today, enter }, { childId, ...wanted }, files) {
    await holdFiles(tx, [childId])
    const child = await findKeptChild(tx, viewer, 'child.keep', childId, today)
    if (!child) return refused('not_found')
    const rows = await tx.circumstance.findMany({
      where: { childId, OR: [{ validTo: null }, { validTo: { gt: columnOf(today) } }] },
    })
    const living = rows.map((row) => ({ ...row, from: dayFromColumn(row.validFrom) }))
    const decided = decideRecording(wanted, living, today)
    if (decided.refusal !== null) return refused(decided.refusal)
    const ended = decided.ended.map(({ category }) => ({ childId, category }))
    await endCircumstances(tx, wanted.from, ended)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    const id = await addVerifiedCircumstance(tx, by, {
      ...{ childId, category: wanted.category, isMain: wanted.isMain, from: wanted.from },
      evidence: wanted.evidence ?? null,
      ...{ verifiedBy: wanted.verifiedBy ?? null, verifiedOn: wanted.verifiedOn ?? null },
    })
    const paper = { childId, kind: wanted.scanKind, shows: { of: 'circumstance', id } } as const
    await keepPapers(tx, { viewer, at }, paper, files)
    const { category, from } = wanted
    enter({
      subject: { kind: 'child', id: childId },
      details: { child: child.code, category, from, papers: files.length },
    })
    return done({ childId })
  },
})
