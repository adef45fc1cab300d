import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AskRefusal } from '@/scripts/ask/refusal'
import { askedChildren, MOST_CHILDREN } from '@/scripts/ask/asked-children'
import { ask } from '../../support/ask'

const NOW = new Date('2026-11-24T01:00:00Z')

interface Answer {
  pairs: { a: unknown; b: unknown; score: number; sure: boolean; reasons: string[] }[]
  error: { code: string; message: string }
}

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ask-doubles-'))
})

afterAll(() => rm(folder, { recursive: true }))

describe('ask find-doubles', () => {
  test('answers with pairs of the ids it was given, from where the person stands', async () => {
    const children = [
      { id: 'a', fullName: 'Nguyễn Thị Hoà', bornOn: '2016-09-05', village: 'Thôn An Lâm' },
      { id: 2, fullName: 'Trần Văn Bình', bornOn: null, bornYear: 2015, guardianName: 'Lê Tư' },
      { id: 'c', fullName: 'NGUYEN THI HOA', bornOn: '5/9/2016', sex: 'Nữ', personalId: null },
      { id: '2', fullName: 'Trần Bình', bornYear: '2015', village: null, guardianName: 'LÊ TƯ' },
    ]
    await writeFile(join(folder, 'trẻ.json'), `\ufeff${JSON.stringify({ children })}`)
    const { exit, answer } = await ask<Answer>(folder, 'find-doubles', 'trẻ.json')
    expect(exit).toBe(0)
    expect(Object.keys(answer)).toEqual(['pairs'])
    expect(answer.pairs).toEqual([
      {
        a: 'a',
        b: 'c',
        score: expect.closeTo(0.99, 1) as number,
        sure: true,
        reasons: ['name_marks_lost', 'same_birth_day'],
      },
      {
        a: 2,
        b: '2',
        score: expect.closeTo(0.99, 1) as number,
        sure: true,
        reasons: ['name_word_missing', 'same_birth_year', 'same_guardian'],
      },
    ])
  })

  test('a list without children has no pairs', async () => {
    await writeFile(join(folder, 'trống.json'), '{"children":[]}')
    expect(await ask<Answer>(folder, 'find-doubles', 'trống.json')).toEqual({
      exit: 0,
      answer: { pairs: [] },
    })
  })

  test.each([
    [['find-doubles'], 'file_missing'],
    [['find-doubles', 'không-có.json'], 'file_not_found'],
    [['find-doubles', 'hỏng.json'], 'not_json'],
  ])('%j is refused: %s', async (words, code) => {
    await writeFile(join(folder, 'hỏng.json'), Buffer.from([0x7b, 0xff, 0xfe]))
    const { exit, answer } = await ask<Answer>(folder, ...words)
    expect(exit).toBe(2)
    expect(answer).toEqual({ error: { code, message: expect.stringMatching(/\S/) as string } })
  })
})

describe('what is refused before anything is compared', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  const named = { id: 1, fullName: 'Lê An' }
  test.each<[string, string]>([
    ['not json', 'not_json'],
    ['', 'not_json'],
    ['null', 'no_children'],
    ['[]', 'no_children'],
    ['"children"', 'no_children'],
    ['{}', 'no_children'],
    ['{"children":{"length":1}}', 'no_children'],
    ['{"__proto__":{"children":[]}}', 'no_children'],
    [`{"children":[null]}`, 'id_missing'],
    [`{"children":[${deep}]}`, 'id_missing'],
    [`{"children":[{"fullName":"Lê An"}]}`, 'id_missing'],
    [`{"children":[{"id":"","fullName":"Lê An"}]}`, 'id_missing'],
    [`{"children":[{"id":{"a":1},"fullName":"Lê An"}]}`, 'id_missing'],
    [`{"children":[{"id":1}]}`, 'name_missing'],
    [`{"children":[{"id":1,"fullName":null}]}`, 'name_missing'],
    [`{"children":[{"id":1,"fullName":["Lê An"]}]}`, 'name_missing'],
    [JSON.stringify({ children: [named, named] }), 'id_repeated'],
    [`{"children":[${'0,'.repeat(MOST_CHILDREN)}0]}`, 'too_many_children'],
  ])('%.40s: %s', (text, code) => {
    expect(refusalOf(text)).toMatchObject({ code, message: expect.stringMatching(/\S/) as string })
  })
})

describe('what a field may say', () => {
  test.each<[Record<string, unknown>, Record<string, unknown>]>([
    [{}, { bornOn: null, bornYear: null, sex: null, village: null, guardianName: null }],
    [{ bornOn: '05/09/2016' }, { bornOn: '2016-09-05' }],
    [{ bornOn: '2016-09-05T00:00:00.000Z' }, { bornOn: '2016-09-05' }],
    [{ bornOn: '2016' }, { bornOn: null, bornYear: 2016 }],
    [{ bornOn: 2016 }, { bornOn: null, bornYear: 2016 }],
    [
      { bornOn: '31/02/2016', bornYear: 2016 },
      { bornOn: null, bornYear: 2016 },
    ],
    [
      { bornOn: { $date: 1 }, bornYear: [2016] },
      { bornOn: null, bornYear: null },
    ],
    [{ bornYear: 1e300 }, { bornYear: null }],
    [{ sex: 'Nữ' }, { sex: 'female' }],
    [{ sex: 1 }, { sex: 'male' }],
    [{ sex: 'F' }, { sex: 'female' }],
    [{ sex: 'không rõ' }, { sex: null }],
    [{ village: 'T. An Lâm, xã Việt An' }, { village: 'Thôn An Lâm' }],
    [{ village: 5 }, { village: '5' }],
    [{ guardianName: ' ' }, { guardianName: null }],
    [{ personalId: '049 316 123 456' }, { personalIdKey: '049316123456' }],
    [{ personalId: 49316123456 }, { personalIdKey: '049316123456' }],
    [{ personalId: 'chưa có' }, { personalIdKey: null }],
    [{ fullName: 'NguyÔn ThÞ Lª' }, { fullName: 'Nguyễn Thị Lê' }],
  ])('%j is read as %j', (said, read) => {
    const children = [{ id: 1, fullName: 'Lê An', ...said }]
    expect(askedChildren(JSON.stringify({ children }), NOW)).toMatchObject([{ id: 1, child: read }])
  })

  test('the longest texts are cut, not weighed', () => {
    const long = 'a '.repeat(1_000_000)
    const children = [{ id: 1, fullName: long, village: long, guardianName: long, bornOn: long }]
    const [first] = askedChildren(JSON.stringify({ children }), NOW)
    expect(first?.child.fullName.length).toBeLessThan(3_000)
    expect(first?.child.bornOn).toBeNull()
  })
})

function refusalOf(text: string): unknown {
  try {
    return askedChildren(text, NOW)
  } catch (error) {
    return error instanceof AskRefusal ? { code: error.code, message: error.message } : error
  }
}
