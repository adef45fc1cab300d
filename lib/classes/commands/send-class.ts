import type { Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/calendar/day'
import { findDoublesOf } from '@/lib/children/double-queries'
import { addInsurance } from '@/lib/children/need-records'
import { addProposals } from '@/lib/children/proposal-records'
import { addChildRows, enrolChildren, holdCodes } from '@/lib/children/records'
import { villageKey } from '@/lib/places/village'
import { holdClass } from '@/lib/places/year-records'
import { command } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { newId } from '@/lib/platform/new-id'
import { done, refused } from '@/lib/platform/outcome'
import type { KnownPupil, SendingRefusal, SentClass } from '../class-answer'
import {
  childrenOfClass,
  findOwnClass,
  ownersOfNumbers,
  placeOfSender,
  villagesByKey,
} from '../facts-queries'
import { sendingInput } from '../input'
import { addClassAnswer } from '../records'
import { readSending, type NumberedPupil } from '../rules'

/**
 * A class says who of it needs help (gửi danh sách lớp), nobody included: each marked pupil becomes a
 * proposal that waits for the school, whom the book knows already is named and not proposed twice, and of
 * the others there is a number.
 */
export const sendClass = command<typeof sendingInput, SentClass, SendingRefusal>({
  act: 'classes/send',
  right: 'class.answer',
  input: sendingInput,
  constraints: { child_personal_id_once: 'sent_at_once', village_is_living: 'sent_at_once' },
  async run({ viewer, tx, now, today, enter }, input) {
    const read = readSending(input, today)
    await holdClass(tx, input.classId)
    const found = await findOwnClass(tx, viewer, input.classId)
    if (!found) return refused('not_found')
    if (found.closedOn !== null) return refused('class_closed')
    if ('refusal' in read) return refused(read.refusal, read.rows.map(String))
    const { known, news } = await apart(tx, viewer, found.id, read.pupils)
    const asked = news.flatMap(({ personalId }) => personalId ?? [])
    const owners = await ownersOfNumbers(tx, viewer.communeId, asked)
    const ownerOf = ({ personalId }: NumberedPupil) =>
      (personalId && owners.get(personalId)) || null
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    const from = placeOfSender(found)
    // Whose number another file has is proposed without it: a refusal would tell that there is such a child.
    const unnumbered = news.map((pupil) =>
      ownerOf(pupil) ? { ...pupil, personalId: null } : pupil,
    )
    const prefix = viewer.communePrefix
    const children = await writePupils(tx, by, { pupils: unnumbered, prefix })
    await enrolChildren(
      tx,
      by,
      found.schoolYearId,
      children.map(({ id }) => ({ childId: id, schoolClassId: found.id })),
    )
    await addProposals(
      tx,
      by,
      children.map(({ id, pupil }, at) => ({
        numberOfId: (news[at] && ownerOf(news[at])) ?? null,
        ...{ childId: id, round: 1, from, category: pupil.category, reason: pupil.reason },
        ...{ especiallyDifficult: pupil.especiallyDifficult, schooling: null, listId: null },
      })),
    )
    await writeCards(tx, by, children, {
      ...{ on: today, source: `${found.name}, ${found.school.name}` },
    })
    const { pupils, withoutCard } = input
    await addClassAnswer(tx, by, {
      ...{ schoolClassId: found.id, pupils, withoutCard },
      ...{ proposed: children.length, known: known.length },
    })
    for (const { id, code, pupil } of children) {
      enter({
        subject: { kind: 'child', id },
        details: { child: code, category: pupil.category, round: 1 },
      })
    }
    enter({
      subject: { kind: 'school_class', id: found.id },
      details: { name: found.name, new: children.length, same: known.length },
    })
    return done({ classId: found.id, proposed: children.length, known })
  },
})

type Apart = { known: KnownPupil[]; news: NumberedPupil[] }

/**
 * Who of the class the book knows already, and who is new. Children of elsewhere are the commune's to find.
 * Looking for two hundred takes a while, and nobody else who writes children down waits for it: only where
 * some have come into the class meanwhile, those left over are looked for among them under the lock.
 */
async function apart(
  tx: Tx,
  { communeId }: Viewer,
  classId: string,
  pupils: readonly NumberedPupil[],
): Promise<Apart> {
  const before = await childrenOfClass(tx, classId)
  const first = await apartFrom(tx, communeId, before, pupils)
  if (first.news.length === 0) return first
  await holdCodes(tx, communeId)
  const came = [...(await childrenOfClass(tx, classId))].filter((id) => !before.has(id))
  if (came.length === 0) return first
  const { known, news } = await apartFrom(tx, communeId, new Set(came), first.news)
  return { known: [...first.known, ...known], news }
}

async function apartFrom(
  tx: Tx,
  communeId: string,
  ofClass: ReadonlySet<string>,
  pupils: readonly NumberedPupil[],
): Promise<Apart> {
  const known: KnownPupil[] = []
  const news: NumberedPupil[] = []
  for (const pupil of pupils) {
    const alike = ofClass.size === 0 ? [] : await findDoublesOf(tx, communeId, pupil)
    const same = alike.find(({ sure, child }) => sure && ofClass.has(child.id))
    if (same) known.push({ no: pupil.no, code: same.child.code })
    else news.push(pupil)
  }
  return { known, news }
}

type Written = { id: string; code: string; pupil: NumberedPupil }

/** A village nobody knows is kept as a remark: a teacher opens none, and the words are not lost. */
async function writePupils(
  tx: Tx,
  by: Author,
  { pupils, prefix }: { pupils: readonly NumberedPupil[]; prefix: string },
): Promise<Written[]> {
  if (pupils.length === 0) return []
  const villages = await villagesByKey(tx)
  const rows = pupils.map((pupil) => {
    const villageId = pupil.village && villages.get(villageKey(pupil.village))
    return {
      ...{ id: newId(), fullName: pupil.fullName, bornOn: pupil.bornOn, bornYear: pupil.bornYear },
      ...{
        sex: pupil.sex,
        personalId: pupil.personalId,
        moetId: null,
        villageId: villageId ?? null,
      },
      ...{ guardianName: pupil.guardianName, guardianPhone: pupil.guardianPhone },
      note: villageId ? null : pupil.village,
      pupil,
    }
  })
  const codes = await addChildRows(tx, by, rows, prefix)
  return rows.map(({ id, pupil }, at) => ({ id, code: codes[at] ?? '', pupil }))
}

async function writeCards(
  tx: Tx,
  by: Author,
  children: readonly Written[],
  { on, source }: { on: Day; source: string },
): Promise<void> {
  for (const { id, pupil } of children) {
    if (!pupil.card) continue
    const { hasCard, group } = pupil.card
    const finding = { childId: id, hasCard, group: hasCard ? group : null, validTo: null }
    await addInsurance(tx, by, { ...finding, source, checkedOn: on })
  }
}
