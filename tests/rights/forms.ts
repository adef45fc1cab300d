import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a form has at hand: the thing it is about, one row of the books, a field of a page. */
export type FormDesk = {
  id: string
  row: (sql: string) => Promise<Record<string, string>>
  /** the first word of that row */
  word: (sql: string) => Promise<string>
  /** the hidden field of a page as the thing's own officer has it */
  field: (path: string, name: string) => Promise<string>
}
export type Fields = Record<string, string | Blob>

const SAMPLES = join(import.meta.dirname, '../../prisma/seed/samples')
let made = 0

/**
 * A form that would be taken, for each server action, about the thing that was asked for. An action
 * without one is sent an empty form, which tells no more than whether the role may send any.
 */
export const FORMS: Record<string, (desk: FormDesk) => Promise<Fields> | Fields> = {
  'lists/receive': () => ({
    file: new File(
      [readFileSync(join(SAMPLES, 'hiep-son-danh-sach.xlsx'))],
      `danh-sach-${(made += 1)}.xlsx`,
    ),
  }),
  'lists/reread': ({ id }) => ({ listId: id }),
  'lists/commit': async ({ id, field }) => ({
    listId: id,
    digest: await field(`/lists/${id}`, 'digest'),
  }),
  'lists/orderWriting': async ({ id, field }) => ({
    listId: id,
    digest: await field(`/lists/${id}`, 'digest'),
  }),
  'children/[id]/saveFacts': async ({ id, row }) => ({
    ...(await row(`select version::text, full_name as "fullName", born_year::text as born
      from child where id = $id`)),
    ...{ childId: id, note: `Ghi chú ${(made += 1)}` },
  }),
  'children/[id]/joinFamily': async ({ id, word }) => ({
    childId: id,
    siblingCode: await word(`select c.code from child c join child o on o.commune_id = c.commune_id
      where o.id = $id and c.id <> o.id and not exists (select from household_member m
        join household_member n on n.household_id = m.household_id
        where m.child_id = c.id and n.child_id = o.id) order by c.code limit 1`),
  }),
  'children/[id]/leaveFamily': async ({ word }) => ({
    childId: await word(`select m.child_id from household_member m join child c on c.id = m.child_id
      where m.valid_to is null and m.commune_id = $commune order by 1 limit 1`),
  }),
  'children/[id]/saveGuardian': ({ id }) => ({
    ...{ childId: id, relation: 'mother', fullName: `Người Thân ${(made += 1)}` },
  }),
  'children/[id]/removeGuardian': async ({ row }) =>
    row(`select id as "guardianId", child_id as "childId" from guardian
      where commune_id = $commune and valid_to is null order by id limit 1`),
  'children/[id]/saveNeed': ({ id }) => ({
    ...{ childId: id, kind: 'other', note: `Cần ${(made += 1)}` },
  }),
  'children/[id]/meetNeed': async ({ row }) =>
    row(`select id as "needId", child_id as "childId" from need
      where commune_id = $commune and valid_to is null order by id limit 1`),
  'children/[id]/saveInsurance': ({ id }) => ({
    ...{ childId: id, hasCard: 'no', source: 'VssID', checkedOn: '20/11/2026' },
  }),
  'children/[id]/circumstances/saveCircumstance': async ({ id, word }) => ({
    ...{ childId: id, from: '20/11/2026' },
    category: await word(`select x.category from (values ('orphan_both'), ('orphan_one'),
        ('poor_household'), ('near_poor_household'), ('other_special')) x (category)
      where not exists (select from circumstance c where c.child_id = $id and c.valid_to is null
        and c.category::text = x.category) limit 1`),
  }),
  'children/[id]/circumstances/closeCircumstance': async ({ row }) => ({
    ...(await row(`select id as "circumstanceId", child_id as "childId" from circumstance
      where commune_id = $commune and valid_to is null and not is_main order by id desc limit 1`)),
    endsOn: '20/11/2026',
  }),
  'children/[id]/circumstances/mark': async ({ word }) => ({
    childId: await word(`select c.id from child c where c.commune_id = $commune
      and not exists (select from hardship_marking m where m.child_id = c.id)
      and exists (select from acceptance a where a.child_id = c.id) order by c.code limit 1`),
    reason: 'Bệnh nặng',
  }),
  'children/[id]/circumstances/unmark': async ({ word }) => ({
    childId: await word(`select child_id as id from hardship_marking
      where commune_id = $commune and valid_to is null order by 1 limit 1`),
  }),
  'children/[id]/tags/saveTag': async ({ id }) => ({
    ...{ childId: id, evidence: `Giấy số ${(made += 1)}`, from: '20/11/2026' },
    group: ['migrant', 'abandoned', 'without_support'][made % 3] ?? '',
  }),
  'children/[id]/tags/nameCaseOfficer': async ({ id, word }) => ({
    childId: id,
    personId: await word(`select m.person_id as id from membership m
      where m.commune_id = $commune and m.role in ('officer', 'leader') and m.valid_to is null
        and m.person_id not in (select person_id from case_officer
          where child_id = $id and valid_to is null) order by 1 limit 1`),
  }),
  'children/[id]/consents/saveConsent': ({ id }) => ({
    ...{ childId: id, purpose: 'support', textVersion: '1', givenOn: '20/11/2026' },
    ...{ channel: 'paper', representativeName: 'Nguyễn Thị Mẹ', representativeRelation: 'mother' },
  }),
  'children/[id]/consents/takeConsentBack': async ({ row }) => ({
    ...(await row(`select c.id as "consentId", c.child_id as "childId" from consent c
      where c.commune_id = $commune and not exists (select from consent_withdrawal w
        where w.consent_id = c.id) order by c.id limit 1`)),
    ...{ withdrawnOn: '20/11/2026', withdrawer: 'Nguyễn Thị Mẹ' },
  }),
  'children/[id]/papers/savePapers': ({ id }) => ({
    ...{ childId: id, kind: 'birth_certificate' },
    scans: new File([`%PDF-1.4\n% ${(made += 1)}\n%%EOF\n`], 'giay-khai-sinh.pdf'),
  }),
  'children/[id]/papers/removePaper': async ({ row }) => ({
    ...(await row(`select g.id as "paperId", g.child_id as "childId" from child_paper g
      where g.commune_id = $commune and g.circumstance_id is not null and not exists (
        select from paper_withdrawal w where w.paper_id = g.id) order by g.id limit 1`)),
    reason: 'Giấy của trẻ khác',
  }),
  'children/[id]/archive/takeOffList': ({ id }) => ({
    ...{ childId: id, reason: 'moved_away', on: '20/11/2026' },
  }),
  'children/[id]/archive/putBackOnList': async ({ word }) => ({
    childId: await word(`select x.child_id as id from archival x where x.commune_id = $commune
      and not exists (select from archival_reversal r where r.archival_id = x.id) limit 1`),
    reason: 'Ghi nhầm',
  }),
  'children/[id]/savePoverty': ({ id }) => ({
    ...{ childId: id, year: '2026', standing: 'poor', pointsB1: String((made += 1) % 1000) },
  }),
  'schooling/openYear': async ({ id, field }) => ({
    ...{ schoolId: id, seen: await field(`/schooling/${id}`, 'seen') },
  }),
  'schooling/undoOpening': ({ id }) => ({ openingId: id }),
  'schooling/answer': ({ id }) => ({ [`pupil.${id}`]: 'left_school' }),
  'lists/undo': ({ id }) => ({ listId: id }),
  'children/doubles/tellFilesApart': ({ id }) => ({ ...pairIn(id), reason: 'Hai chị em họ' }),
  'children/doubles/askAboutFilesAgain': ({ id }) => pairIn(id),
  'children/doubles/mergeFiles': async ({ id, word }) => {
    const { oneId, otherId } = pairIn(id)
    const versionOf = (file: string) =>
      word(`select version::text as version from child where id = '${file}'`)
    return {
      ...{ keptId: oneId, keptVersion: await versionOf(oneId) },
      ...{ closedId: otherId, closedVersion: await versionOf(otherId) },
    }
  },
  'children/doubles/undoMergerOfFiles': ({ id }) => ({ mergerId: id, reason: 'Là hai trẻ' }),
  'rounds/open': () => ({
    ...{ title: `Rà soát ${(made += 1)}`, asks: 'Trẻ mồ côi', dueOn: '30/11/2026' },
  }),
  'rounds/sign': async ({ row }) => {
    const { sent = '0', ...asked } = await row(`select s.round_id as "roundId", s.id as "senderId",
        (select count(*) from (
          select p.child_id from proposal p where p.commune_id = s.commune_id
            and coalesce(p.from_village_id, p.from_school_id) = coalesce(s.village_id, s.school_id)
            and p.proposed_at >= r.opened_at
          union select a.child_id from acceptance a join list_import l on l.id = a.list_id
            join list_sender f on f.id = l.sender_id
            where coalesce(f.village_id, f.school_id) = coalesce(s.village_id, s.school_id)
              and a.accepted_at >= r.opened_at) sent)::text as sent
      from review_sender s join review_round r on r.id = s.round_id where s.id = $id`)
    return { ...asked, sent, kind: sent === '0' ? 'none' : 'children', note: 'Đã đi từng nhà' }
  },
  'rounds/reopen': async ({ row }) => ({
    ...(await row(`select round_id as "roundId", id as "senderId" from review_sender
      where id = $id`)),
    reason: 'Còn thiếu một trẻ',
  }),
  'rounds/close': ({ id }) => ({ roundId: id }),
  'plan/savePlan': async ({ word }) => ({
    ...{ plannedMonth: '5', plannedYear: '2026', startQuarter: '2026-Q3', minimum: '1.000.000' },
    ...{ endAge: '16', categories: 'orphan_both', recipients: 'Như trên', signerName: '' },
    ...{ signerAuthority: 'KT. CHỦ TỊCH', birthdayQuarterInFull: 'on' },
    basedOn: await word(`select max(version_no)::text as no from plan where commune_id = $commune`),
  }),
  'plan/review': ({ id }) => ({ planId: id, outcome: 'passed' }),
  // Returned, so that a version stands in that state too; the fill has approved others.
  'plan/decide': ({ id }) => ({ planId: id, outcome: 'returned', reason: 'Thiếu Công đoàn xã' }),
  'plan/recordIssue': ({ id }) => ({
    ...{ planId: id, number: '12/KH-UBND', issuedOn: '20/11/2026' },
  }),
  'mobilisation/saveProspect': () => ({ name: `Đơn vị mới ${(made += 1)}`, kind: 'business' }),
  'mobilisation/mendProspectOf': async ({ row }) => ({
    ...(await row(`select id, version::text, name, kind::text from sponsor where id = $id`)),
    note: `Ghi chú ${(made += 1)}`,
  }),
  'mobilisation/noteStepOf': ({ id }) => ({
    ...{ sponsorId: id, kind: 'resting', channel: 'phone', doneOn: '20/11/2026' },
    note: `Gọi lần ${(made += 1)}`,
  }),
  'mobilisation/takeStepBack': ({ id }) => ({ stepId: id, reason: 'Ghi nhầm' }),
  'mobilisation/recordConsent': ({ id }) => ({
    ...{ sponsorId: id, namedAs: 'Nhà hảo tâm', givenByName: 'Người đồng ý' },
    consentedOn: '20/11/2026',
  }),
  'mobilisation/withdrawConsent': ({ id }) => ({ consentId: id, reason: 'Đổi ý' }),
  'sponsors/saveSponsor': async ({ id, row }) => {
    const sql = `select name, kind::text, version::text from sponsor where id = $id`
    return { id, ...(await row(sql)), note: `Ghi chú ${(made += 1)}` }
  },
  'sponsors/endPromiseOf': async ({ id, word }) => ({
    ...{ sponsorId: id, reason: 'Hết kinh phí' },
    seen: await word(`select promised_children::text from sponsor where id = $id`),
  }),
  'sponsors/contacts/addContactOf': ({ id }) => ({
    ...{ sponsorId: id, part: 'contact', name: `Người đầu mối ${(made += 1)}` },
  }),
  'sponsors/contacts/changeContactOf': ({ id }) => ({
    ...{ contactId: id, name: `Người đầu mối ${(made += 1)}` },
  }),
  'sponsors/contacts/endContactOf': ({ id }) => ({ contactId: id, leftOn: '20/11/2026' }),
  'sponsors/agreements/saveAgreement': async ({ id, word }) => ({
    ...{ sponsorId: id, signedOn: '20/11/2026', unitSigner: 'Người Đơn Vị' },
    ...{ communeSigner: 'Người Xã', visits: 'none', purpose: 'Đỡ đầu', dataEnd: 'returned' },
    ...{ afterDays: '30', handedOver: 'age' },
    seen: await word(`select count(*)::text from safeguarding_agreement where sponsor_id = $id`),
    scan: new File([`%PDF-1.4\n% ${(made += 1)}\n%%EOF\n`], 'thoa-thuan.pdf'),
  }),
  'sponsors/agreements/endSponsorAgreement': ({ id }) => ({
    ...{ agreementId: id, endedOn: '20/11/2026', reason: 'Đơn vị thôi đỡ đầu' },
  }),
  'sponsors/givers/saveGiver': ({ id }) => ({
    ...{ sponsorId: id, fullName: `Người Đỡ Đầu Mới ${(made += 1)}` },
  }),
  'sponsors/givers/releaseCharge': async ({ id, word }) => ({
    termId: id,
    from: await word(`select to_char(max(starts_on) + 1, 'DD/MM/YYYY') from giver_charge
      where term_id = $id`),
  }),
  'sponsors/givers/takeBackCharge': async ({ id, word }) => ({
    ...{ termId: id, isRelease: 'no', because: 'wrong_giver' },
    chargeId: await word(`select id from giver_charge where term_id = $id
      and ends_on is distinct from starts_on order by starts_on desc limit 1`),
  }),
  'sponsors/givers/saveCharge': async ({ id, word }) => ({
    termId: id,
    giverId: await word(`select n.giver_id from giver_contact n
      join giver g on g.commune_id = n.commune_id and g.id = n.giver_id
      join support_term t on t.commune_id = g.commune_id and t.sponsor_id = g.sponsor_id
      where t.id = $id and not exists (select from giver_charge c where c.commune_id = t.commune_id
        and c.term_id = t.id and c.giver_id = g.id) order by 1 desc limit 1`),
    from: await word(`select to_char(greatest(max(starts_on) + 1, '2026-11-20'), 'DD/MM/YYYY')
      from giver_charge where term_id = $id`),
  }),
  'sponsors/givers/forgetGiverOf': ({ id }) => ({ giverId: id }),
  'assignments/proposeSeveral': async ({ id, word }) => ({
    [`sponsor.${id}`]:
      await word(`select s.id from sponsor s join child c on c.commune_id = s.commune_id
        where c.id = $id order by 1 limit 1`),
    fromQuarter: '2027-Q1',
  }),
  'assignments/proposeOne': async ({ id, word }) => ({
    ...{ childId: id, role: 'co', coReason: 'Hoàn cảnh nặng', fromQuarter: '2027-Q1' },
    sponsorId: await word(`select s.id from sponsor s join child c on c.commune_id = s.commune_id
        where c.id = $id and s.id not in (select sponsor_id from support_term where child_id = $id)
          and s.id not in (select sponsor_id from assignment where child_id = $id)
        order by 1 limit 1`),
  }),
  'assignments/drafts/workOn': async ({ id, field }) => ({
    ...{ draftId: id, then: 'save' },
    seen: await field(`/assignments/drafts/${id}`, 'seen'),
  }),
  'assignments/drafts/sendDraft': async ({ id, row }) => {
    const { child = '', sponsor = '' } = await row(`select c.id as child, s.id as sponsor
      from assignment_draft d join child c on c.commune_id = d.commune_id
      join sponsor s on s.commune_id = d.commune_id
      where d.id = $id and exists (select from acceptance a where a.child_id = c.id)
        and not exists (select from support_term t where t.child_id = c.id)
        and not exists (select from assignment m where m.child_id = c.id)
        and not exists (select from assignment_hold h where h.child_id = c.id)
        and not exists (select from archival x where x.child_id = c.id)
        and not exists (select from child_merger m where m.closed_id = c.id)
      order by c.code desc limit 1`)
    return { draftId: id, [`sponsor.${child}`]: sponsor, fromQuarter: '2027-Q1' }
  },
  'assignments/review': ({ id }) => ({ [`outcome.${id}`]: 'passed' }),
  'assignments/decide': ({ id }) => ({ [`outcome.${id}`]: 'approved' }),
  'assignments/holds/holdForUnit': async ({ id, word }) => ({
    ...{ childId: id, days: '7' },
    sponsorId: await word(`select s.id from sponsor s join child c on c.commune_id = s.commune_id
      where c.id = $id order by 1 limit 1`),
  }),
  'assignments/holds/release': ({ id }) => ({ holdId: id }),
  'assignments/terms/saveMinutes': ({ id }) => ({
    ...{ termId: id, signedOn: '20/11/2026', place: 'Nhà văn hóa thôn' },
    ...{ unitSigner: 'Người Đơn Vị', familySigner: 'Người Nhà', communeSigner: 'Người Xã' },
    scan: new File([`%PDF-1.4\n% ${(made += 1)}\n%%EOF\n`], 'bien-ban.pdf'),
  }),
  'assignments/terms/endTerm': ({ id }) => ({
    ...{ termId: id, reason: 'moved_away', lastDay: '31/12/2026' },
  }),
  'assignments/terms/undoEnd': ({ id }) => ({ termId: id, reason: 'Ghi nhầm trẻ' }),
  'assignments/terms/takeMinutesBack': ({ id }) => ({ termId: id, reason: 'Quét nhầm' }),
  'proposals/verify': ({ id }) => ({ proposalId: id }),
  'proposals/decide': ({ id }) => ({
    ...{ proposalId: id, outcome: 'accepted', category: 'orphan_one', reason: 'Đã đến nhà' },
  }),
  'proposals/decideSeveral': ({ id }) => ({
    ...{ [`outcome.${id}`]: 'refused', [`reason.${id}`]: 'Chưa đủ căn cứ' },
  }),
  'classes/send': ({ id }) => ({ classId: id, ...markedPupil() }),
  'classes/check': ({ id }) => ({ [`outcome.${id}`]: 'confirmed' }),
  'payments/giveSupport': async ({ id, word }) => ({
    ...{ step: 'record', form: 'cash', givenOn: '20/11/2026', amountVnd: '10.000' },
    ...{ recipientName: 'Người nhận', witnessName: 'Người chứng', witnessTitle: 'Trưởng thôn' },
    ...{ 'parts.0.childId': id, 'parts.0.quarter': '2026-Q4' },
    sponsorId: await word(`select sponsor_id as id from support_term where child_id = $id
        order by sponsor_id = $unit desc limit 1`),
  }),
  'payments/promiseSupport': async ({ id, word }) => ({
    ...{ termId: id, form: 'cash', rhythm: 'quarterly', amountVnd: '500.000', from: '01/04/2027' },
    replaces: await word(`select coalesce((select p.id::text from pledge p where p.term_id = $id
        and p.valid_to is null and p.form = 'cash' limit 1), 'none') as id`),
  }),
  'payments/reverseSupport': ({ id }) => ({ paymentId: id, reason: 'Ghi nhầm' }),
  ...Object.fromEntries(
    [
      ...[['take'], ['answer', 'text'], ['decline', 'reason'], ['setAside'], ['takeUp']],
      ...[['reopen'], ['forget']],
    ].map(([act = '', words]) => [
      `offers/${act}`,
      async ({ id, word }: FormDesk) => ({
        offerId: id,
        seen: await word(`select count(*)::text as id from offer_step where offer_id = $id`),
        ...(words && { [words]: 'Xin cảm ơn' }),
        ...(act === 'forget' && { because: 'sender_asked' }),
        // Everybody who offers has the same name here, which a new unit could take once.
        ...(act === 'takeUp' && {
          sponsorId: await word(`select id from sponsor where commune_id = $commune limit 1`),
        }),
      }),
    ]),
  ),
  'directions/give': async ({ word }) => ({
    ...{ instruction: 'Rà soát danh sách', dueOn: '31/12/2026' },
    ownerId:
      await word(`select m.person_id as id from membership m join person p on p.id = m.person_id
      join account a on a.id = p.account_id
      where m.commune_id = $commune and a.username like 'canbo%' order by a.username limit 1`),
  }),
  'directions/answer': ({ id }) => ({ directionId: id, kind: 'report', text: 'Đã làm xong' }),
  'directions/decideOnAnswer': async ({ id, word }) => ({
    ...{ directionId: id, outcome: 'accepted' },
    answerId: await word(`select id from direction_answer where direction_id = $id
      order by round desc limit 1`),
  }),
  'directions/withdraw': ({ id }) => ({ directionId: id, reason: 'Không còn cần' }),
  'views/keep': () => ({ list: 'children', query: 'state=waiting', name: `Lọc ${(made += 1)}` }),
  'entries/lookThroughChain': () => ({}),
  'places/saveVillage': async ({ id, row }) => ({
    ...(await row(`select id, name as "seenName" from village where id = $id`)),
    name: `Thôn Thử ${(made += 1)}`,
    id,
  }),
  'places/saveSchool': async ({ id, row }) => ({
    ...(await row(`select name as "seenName", level::text, level::text as "seenLevel"
      from school where id = $id`)),
    ...{ id, name: `Trường Thử ${(made += 1)}` },
  }),
  'parameters/setValue': async ({ word }) => ({
    ...{ key: 'quarter_reminder_days', value: '14', validFrom: '20/11/2026' },
    ...{ source: 'Thông báo 5/TB-UBND', checkedOn: '20/11/2026' },
    basedOn: await word(`select coalesce(max(version_no), 0)::text as no from parameter_value
      where commune_id = $commune and key = 'quarter_reminder_days'`),
  }),
  'templates/saveTemplate': async ({ word }) => ({
    ...{ kind: 'plan', issuer: 'ỦY BAN NHÂN DÂN\nXÃ VIỆT AN', sign: 'KH-UBND' },
    ...{ placeName: 'Việt An', signerAuthority: 'CHỦ TỊCH', recipients: 'Lưu: VT' },
    ...{ validFrom: '20/11/2026', source: 'Quyết định 7/QĐ-UBND' },
    basedOn: await word(`select coalesce(max(version_no), 0)::text as no from document_template
      where commune_id = $commune and kind = 'plan'`),
  }),
  'accounts/addRole': ({ id }) => ({ personId: id, choice: 'auditor' }),
  'accounts/closeRole': ({ id }) => ({ membershipId: id }),
  'accounts/closeSessions': ({ id }) => ({ personId: id }),
}

/** One marked pupil of a class of thirty, another one each time. */
function markedPupil(): Record<string, string> {
  const names = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Khôi', 'Lan', 'Minh', 'Nga']
  const at = (made += 1)
  const row = {
    ...{ fullName: `Tạ Quang ${names[at % 10]} ${names[Math.floor(at / 10) % 10]}`, sex: 'Nam' },
    ...{ birth: '2016', circumstance: 'Mồ côi cha', note: 'Ở với bà', card: 'không' },
  }
  return { rows: JSON.stringify([{ no: 1, row }]), pupils: '30', withoutCard: '1' }
}

/** Two files as one name says them; what is no pair is the same file twice. */
function pairIn(id: string): { oneId: string; otherId: string } {
  const [oneId = id, otherId = oneId] = id.split('.')
  return { oneId, otherId }
}
