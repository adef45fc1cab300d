import { command } from '@/lib/platform/command'
import { contentsToKeep, type FileToKeep } from '@/lib/platform/files/content'
import type { FileRefusal } from '@/lib/platform/files/stored-kind'
import { done, refused } from '@/lib/platform/outcome'
import { findKeptChild } from '../kept-child-queries'
import { namedKind, type PaperRefusal } from '../paper'
import { papersInput } from '../paper-input'
import { hasPaperPlace } from '../paper-queries'
import { keepPapers } from '../paper-records'
import { holdFiles } from '../records'

/** Puts scans of a paper into a child's file: to a circumstance, to a consent, or to the child itself. */
export const addPapers = command<
  typeof papersInput,
  { childId: string; count: number },
  PaperRefusal | FileRefusal,
  FileToKeep[]
>({
  act: 'children/add-papers',
  right: 'child.keep',
  input: papersInput,
  async prepare(_, { scans }) {
    const files = await contentsToKeep('scan', scans)
    return typeof files === 'string' ? refused(files) : done(files)
  },
  async run({ viewer, tx, now: at, today, enter }, { childId, shows, kind: named }, files) {
    await holdFiles(tx, [childId])
    const child = await findKeptChild(tx, viewer, 'child.keep', childId, today)
    if (!child || !(await hasPaperPlace(tx, childId, shows))) return refused('not_found')
    const kind = shows.of === 'consent' ? 'consent' : named
    await keepPapers(tx, { viewer, at }, { childId, kind, shows }, files)
    enter({
      subject: { kind: 'child', id: childId },
      details: { child: child.code, paper: namedKind(kind), papers: files.length },
    })
    return done({ childId, count: files.length })
  },
})
