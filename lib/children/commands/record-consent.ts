import { dayFromColumn } from '@/lib/calendar/day'
import { command } from '@/lib/platform/command'
import { contentsToKeep, type FileToKeep } from '@/lib/platform/files/content'
import type { FileRefusal } from '@/lib/platform/files/stored-kind'
import { done, refused } from '@/lib/platform/outcome'
import { decideConsent, type ConsentRefusal } from '../consent'
import { addConsent } from '../consent-records'
import { NEWEST_CONSENT_TEXT } from '../consent-text'
import { consentInput } from '../keeping-input'
import { findKeptChild } from '../kept-child-queries'
import { keepPapers } from '../paper-records'
import { holdFiles } from '../records'

/** Records that a family agreed to one purpose: who, to which text, on which day and how. */
export const recordConsent = command<
  typeof consentInput,
  { childId: string },
  ConsentRefusal | FileRefusal,
  FileToKeep[]
>({
  act: 'children/record-consent',
  right: 'child.keep',
  input: consentInput,
  async prepare(_, { scans }) {
    const files = await contentsToKeep('scan', scans)
    return typeof files === 'string' ? refused(files) : done(files)
  },
  async run({ viewer, tx, now: at, today, enter }, { childId, scans: _, ...given }, files) {
    await holdFiles(tx, [childId])
    const child = await findKeptChild(tx, viewer, 'child.keep', childId, today)
    if (!child) return refused('not_found')
    const born = { bornOn: child.bornOn && dayFromColumn(child.bornOn), bornYear: child.bornYear }
    const refusal = decideConsent(given, born, { newestText: NEWEST_CONSENT_TEXT, today })
    if (refusal) return refused(refusal)
    const { representativeName, representativeRelation, ...facts } = given
    const representative = { name: representativeName, relation: representativeRelation }
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    const id = await addConsent(tx, by, childId, { ...facts, representative })
    const paper = { childId, kind: 'consent', shows: { of: 'consent', id } } as const
    await keepPapers(tx, { viewer, at }, paper, files)
    const { purpose, textVersion: versionNo } = given
    enter({
      subject: { kind: 'child', id: childId },
      details: { child: child.code, purpose, versionNo, papers: files.length },
    })
    return done({ childId })
  },
})
