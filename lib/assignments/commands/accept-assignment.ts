import { command } from '@/lib/platform/command'
import { contentToKeep, type FileToKeep } from '@/lib/platform/files/content'
import { storeContent } from '@/lib/platform/files/store-file'
import type { FileRefusal } from '@/lib/platform/files/stored-kind'
import { done, refused } from '@/lib/platform/outcome'
import { decideSigning, type MinutesRefusal } from '../minutes'
import { addMinutes } from '../minutes-records'
import { isEmpty } from '../support-period'
import { minutesInput } from '../term-input'
import { holdTermOf } from '../term-records'

/** Records the signed minutes of an approved assignment with their scan (biên bản nhận đỡ đầu). */
export const acceptAssignment = command<
  typeof minutesInput,
  { termId: string },
  MinutesRefusal | FileRefusal,
  FileToKeep
>({
  act: 'assignments/accept',
  right: 'minutes.record',
  input: minutesInput,
  constraints: { minutes_signed_once: 'already_signed' },
  async prepare(_, { scan: { bytes, fileName } }) {
    const content = await contentToKeep('scan', bytes)
    return typeof content === 'string' ? refused(content) : done({ content, fileName })
  },
  async run({ viewer, tx, now: at, today, enter }, { termId, scan: _, ...signed }, file) {
    const term = await holdTermOf(tx, viewer, 'minutes.record', termId)
    if (!term) return refused('not_found')
    const { decidedOn, acceptances, assignmentId, sponsorId, child } = term
    const facts = { decidedOn, isSigned: term.living !== null, isEmpty: isEmpty(term) }
    const refusal = decideSigning(signed.signedOn, facts, today)
    if (refusal || assignmentId === null) return refused(refusal ?? 'recognised')
    const fileId = await storeContent(tx, { viewer, kind: 'scan', at, ...file })
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    const round = acceptances.length + 1
    await addMinutes(tx, by, { ...signed, assignmentId, round, fileId })
    enter({
      subject: { kind: 'term', id: termId },
      details: { child: child.code, sponsorId, signedOn: signed.signedOn },
    })
    return done({ termId })
  },
})
