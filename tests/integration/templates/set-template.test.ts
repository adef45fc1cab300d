import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { day, type Day } from '@/lib/calendar/day'
import { openAnnex } from '@/lib/documents/annex-queries'
import { readLetterhead, readStartingWords, readWordsOf } from '@/lib/documents/letterhead-queries'
import { usualTemplate } from '@/lib/documents/usual-template'
import { issuePlan } from '@/lib/plans/commands/issue-plan'
import { inCommune } from '@/lib/platform/db/transaction'
import { setTemplate } from '@/lib/templates/commands/set-template'
import { listTemplateVersions } from '@/lib/templates/queries'
import { brokenLines } from '@/tests/e2e/support/chain'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'

const TODAY = day('2026-11-20')
let cast: SponsoredChildren
let keeper: Viewer
beforeAll(async () => {
  cast = await foundSponsoredChildren()
  keeper = cast.administrator
})

const typed = (change: object = {}) => ({
  ...{ kind: 'plan', issuer: 'Ủy ban nhân dân\nxã Việt An', sign: 'kh-ubnd', placeName: 'Việt An' },
  ...{ signerAuthority: 'TM. Ủy ban nhân dân\nChủ tịch', signerName: 'Trần  Văn Ký' },
  ...{ recipients: '- Sở Y tế;\n- Lưu: VT, PVH-XH.', validFrom: '20/11/2026' },
  ...{ source: 'Quyết định 7/QĐ-UBND', basedOn: '0', ...change },
})
const versions = () => listTemplateVersions(keeper, 'plan')

/** The next version, whatever was recorded before. */
async function record(change: object): Promise<void> {
  const [newest] = await versions()
  const basedOn = String(newest?.versionNo ?? 0)
  expect(await setTemplate(keeper, typed({ ...change, basedOn }))).toMatchObject({ kind: 'done' })
}

describe('a version from a day on', () => {
  test('is kept in the form of the decree and leaves its line, which names nobody', async () => {
    expect(await versions()).toEqual([])
    expect(await setTemplate(keeper, typed())).toEqual({ kind: 'done', value: { kind: 'plan' } })
    expect(await versions()).toMatchObject([
      {
        ...{ versionNo: 1, superior: null, issuer: ['ỦY BAN NHÂN DÂN', 'XÃ VIỆT AN'] },
        ...{ sign: 'KH-UBND', signerAuthority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] },
        ...{ signerName: 'Trần Văn Ký', recipients: ['Sở Y tế', 'Lưu: VT, PVH-XH'] },
        ...{ validFrom: TODAY, source: 'Quyết định 7/QĐ-UBND', recordedBy: keeper.fullName },
      },
    ])
    const [entry] = await readAsSuperuser(
      `select person_id, subject_kind, details from entry where act = 'templates/set'`,
    )
    expect(entry).toMatchObject({
      ...{ person_id: keeper.personId, subject_kind: 'template' },
      details: { template: 'plan', versionNo: 1, from: TODAY, basis: 'Quyết định 7/QĐ-UBND' },
    })
    expect(JSON.stringify(entry)).not.toContain('Văn Ký')
    expect(await brokenLines(testDatabase().superuserUrl)).toEqual([])
  })

  test('a mistake is followed by the right version; the line says what changed', async () => {
    await record({ signerName: 'Lê Thị Đúng' })
    expect((await versions()).map(({ signerName }) => signerName)).toEqual([
      'Lê Thị Đúng',
      'Trần Văn Ký',
    ])
    const [entry] = await readAsSuperuser(
      `select details->'changed' as changed from entry where act = 'templates/set' order by seq desc limit 1`,
    )
    expect(entry).toEqual({ changed: ['signerName'] })
    await expect(
      inCommune(keeper, (tx) => tx.$executeRaw`update document_template set sign = 'KH-X'`),
    ).rejects.toThrow()
    await expect(
      inCommune(keeper, (tx) => tx.$executeRaw`delete from document_template`),
    ).rejects.toThrow()
  })

  test.each([
    ['too_far', { validFrom: '21/11/2029', basedOn: '2' }],
    ['too_far', { validFrom: '19/11/1996', basedOn: '2' }],
    ['changed_meanwhile', { basedOn: '1' }],
  ])('is refused: %s', async (refusal, change) => {
    expect(await setTemplate(keeper, typed(change))).toMatchObject({ kind: 'refused', refusal })
  })

  test('what is missing or unclear is told at its field', async () => {
    const bad = { issuer: ' \n-', sign: 'QĐ-UBND', placeName: '', source: ' ', validFrom: 'mai' }
    const outcome = await setTemplate(keeper, typed(bad))
    if (outcome.kind !== 'invalid') throw new Error(outcome.kind)
    expect(outcome.issues.map(({ field }) => field).sort()).toEqual(
      ['issuer', 'placeName', 'sign', 'source', 'validFrom'].sort(),
    )
    expect(outcome.issues).toContainEqual({ field: 'sign', code: 'sign_unclear' })
    expect(await setTemplate(keeper, typed({ kind: 'letter' }))).toMatchObject({ kind: 'invalid' })
  })

  test('is the administrator’s alone, and of one commune alone', async () => {
    for (const who of [cast.officer, cast.leader, cast.auditor, cast.member]) {
      expect(await setTemplate(who, typed())).toMatchObject({ refusal: 'forbidden' })
    }
    expect(await listTemplateVersions(cast.otherOfficer, 'plan')).toEqual([])
    expect((await readStartingWords(cast.otherOfficer, null, TODAY)).fromTemplate).toBeNull()
  })

  test('two at once: one is recorded, the others are told', async () => {
    const names = ['Một', 'Hai', 'Ba']
    const outcomes = await Promise.all(
      names.map((signerName) => setTemplate(keeper, typed({ signerName, basedOn: '2' }))),
    )
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused', 'refused'])
    expect(await versions()).toHaveLength(3)
  })
})

/** A version as the books of a commune hold it from before approvals: in force, and without a number. */
async function plan(versionNo: number, draftedAt: string): Promise<string> {
  const id = `01a00000-0000-7000-8000-00000000${1000 + versionNo}`
  await readAsSuperuser(
    `insert into plan select (jsonb_populate_record(p, jsonb_build_object('id', $1::text,
       'version_no', $2::int, 'drafted_at', $3::text, 'effective_from', '2026-11-01',
       'signer_name', 'Người Của Bản Trước'))).*
     from plan p where p.commune_id = $4 order by version_no limit 1`,
    [id, versionNo, draftedAt, keeper.communeId],
  )
  await readAsSuperuser(
    `insert into plan_situation (commune_id, id, plan_id, taken_on, total, supported, waiting,
       waiting_especially_difficult)
     values ($1, gen_random_uuid(), $2, '2026-11-01', 0, 0, 0, 0)`,
    [keeper.communeId, id],
  )
  return id
}

describe('a text with fields', () => {
  const letter = (change: object = {}) => ({
    ...typed(),
    ...{ kind: 'open_letter', sign: 'MTTQ-BTT', subject: 'Về việc đỡ đầu' },
    ...{ body: 'Kính mời {tên đơn vị}\n- Hỗ trợ {mức tối thiểu} đồng', ...change },
  })

  test('is kept as it was typed, counted apart from the other kinds, and printed from then on', async () => {
    expect(await setTemplate(keeper, letter())).toEqual({
      ...{ kind: 'done', value: { kind: 'open_letter' } },
    })
    expect(await listTemplateVersions(keeper, 'open_letter')).toMatchObject([
      {
        ...{ versionNo: 1, subject: 'Về việc đỡ đầu', basis: [] },
        body: ['Kính mời {tên đơn vị}', '- Hỗ trợ {mức tối thiểu} đồng'],
      },
    ])
    expect((await readWordsOf(cast.officer, 'open_letter', TODAY)).subject).toBe('Về việc đỡ đầu')
    expect((await readWordsOf(cast.officer, 'open_letter', day('2026-11-19'))).subject).toContain(
      '{tên địa phương}',
    )
    expect((await readWordsOf(cast.otherOfficer, 'open_letter', TODAY)).body).toHaveLength(9)
    const [entry] = await readAsSuperuser(
      `select details from entry where act = 'templates/set' order by seq desc limit 1`,
    )
    expect(entry).toMatchObject({ details: { template: 'open_letter', versionNo: 1 } })
    expect(JSON.stringify(entry)).not.toContain('Kính mời')
  })

  test.each([
    ['unknown_field', { body: 'Kính mời {tên đơn vi}' }, ['tên đơn vi', 'tên đơn vị']],
    [
      'unknown_field',
      { subject: 'Gửi {số trẻ chơ đỡ đầu}' },
      [...['số trẻ chơ đỡ đầu', 'số trẻ chờ đỡ đầu']],
    ],
    ['unclosed', { body: 'Kính mời {tên đơn vị' }, ['Kính mời {tên đơn vị']],
  ])('is refused: %s %o', async (refusal, change, about) => {
    const outcome = await setTemplate(keeper, letter({ ...change, basedOn: '1' }))
    expect(outcome).toEqual({ kind: 'refused', refusal, about })
  })

  test('of several lines stands alone, and minutes need no signer of the template', async () => {
    const minutes = { ...typed(), kind: 'minutes', sign: 'BB-UBND', subject: 'Về việc nhận' }
    const without = { signerAuthority: '', recipients: '', placeName: '' }
    expect(
      await setTemplate(keeper, { ...minutes, ...without, body: 'Trẻ {thông tin trẻ}' }),
    ).toEqual({ kind: 'refused', refusal: 'not_alone', about: ['thông tin trẻ'] })
    expect(await setTemplate(keeper, { ...minutes, ...without, body: 'Nhận trẻ' })).toEqual({
      ...{ kind: 'refused', refusal: 'lacking', about: ['thông tin trẻ'] },
    })
    const body = 'Nhận trẻ:\n{thông tin trẻ}'
    expect(await setTemplate(keeper, { ...minutes, ...without, body })).toMatchObject({
      ...{ kind: 'done', value: { kind: 'minutes' } },
    })
    expect(await listTemplateVersions(keeper, 'minutes')).toMatchObject([
      { placeName: '', signerAuthority: [], recipients: [], body: body.split('\n') },
    ])
  })

  test('a decision without bases or text is told at its fields', async () => {
    const bare = {
      ...typed(),
      kind: 'decision',
      sign: 'QĐ-UBND',
      subject: ' ',
      basis: '',
      body: '',
    }
    const outcome = await setTemplate(keeper, bare)
    if (outcome.kind !== 'invalid') throw new Error(outcome.kind)
    expect(outcome.issues.map(({ field }) => field).sort()).toEqual(['basis', 'body', 'subject'])
  })
})

describe('documents draw with the version of their day', () => {
  const head = (id: string, on: Day = TODAY) => readLetterhead(cast.officer, id, on)

  test('a draft follows the template; an issued plan never changes again', async () => {
    const [issuedId, draftId] = [
      await plan(8, '2026-11-01T02:00:00Z'),
      await plan(9, '2026-11-01T02:00:00Z'),
    ]
    await record({ placeName: 'Nơi Cũ', sign: 'KH-VHXH', validFrom: '01/11/2026' })
    await record({ placeName: 'Nơi Mới', validFrom: '25/11/2026' })
    const issue = { planId: issuedId, number: '7', issuedOn: '19/11/2026' }
    expect(await issuePlan(cast.officer, issue)).toEqual({
      kind: 'done',
      value: { number: '07/KH-VHXH' },
    })
    expect((await head(draftId)).placeName).toBe('Nơi Cũ')
    expect((await head(draftId, day('2026-11-25'))).placeName).toBe('Nơi Mới')
    // Also a version that is recorded later and says it has held since before
    await record({ placeName: 'Nơi Sau', sign: 'KH-SAU', validFrom: '01/01/2026' })
    expect(await head(issuedId)).toMatchObject({ placeName: 'Nơi Cũ', sign: 'KH-VHXH' })
    expect((await head(draftId)).placeName).toBe('Nơi Sau')
  })

  test('a plan issued before there were templates keeps the usual words', async () => {
    const id = await plan(10, '2026-11-01T02:00:00Z')
    await readAsSuperuser(
      `insert into plan_issue (commune_id, id, plan_id, number, issued_on, recorded_by, recorded_at)
       values ($1, gen_random_uuid(), $2, '88/KH-UBND', '2026-11-02', $3, '2026-11-02T02:00:00Z')`,
      [keeper.communeId, id, cast.officer.personId],
    )
    const { issuer, placeName, sign, superior } = usualTemplate(keeper)
    expect(await head(id)).toMatchObject({ issuer, placeName, sign, superior })
  })

  test('the annex of a draft carries the sign of the template', async () => {
    const annex = await openAnnex(cast.officer, { version: 'coded' })
    expect(annex?.sign).toMatch(/^KH-/)
  })
})

describe('a new version of the plan starts with', () => {
  test('the template recorded or begun since the last version, else the last version’s words', async () => {
    const old = await plan(11, '2026-11-01T02:00:00Z')
    await record({ signerName: 'Phó Mới', validFrom: '20/11/2026' })
    expect(await readStartingWords(cast.officer, old, TODAY)).toEqual({
      ...{ signerAuthority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], signerName: 'Phó Mới' },
      ...{ recipients: ['Sở Y tế', 'Lưu: VT, PVH-XH'], fromTemplate: TODAY },
    })
    const young = await plan(12, '2026-11-20T09:00:00Z')
    expect(await readStartingWords(cast.officer, young, TODAY)).toMatchObject({
      ...{ signerName: 'Người Của Bản Trước', fromTemplate: null },
    })
    await record({ signerName: 'Phó Năm Sau', validFrom: '01/01/2027' })
    expect(await readStartingWords(cast.officer, young, day('2027-01-02'))).toMatchObject({
      ...{ signerName: 'Phó Năm Sau', fromTemplate: day('2027-01-01') },
    })
  })

  test('the template where nothing was drafted, the usual words where there is neither', async () => {
    expect((await readStartingWords(cast.officer, null, TODAY)).signerName).toBe('Phó Mới')
    const { signerAuthority, signerName, recipients } = usualTemplate(cast.otherOfficer)
    expect(await readStartingWords(cast.otherOfficer, null, TODAY)).toEqual({
      ...{ signerAuthority, signerName, recipients, fromTemplate: null },
    })
  })
})
