import { describe, expect, test } from 'vitest'
import { Ear } from '@/tests/canaries/ear'
import { FIELDS } from '@/tests/canaries/fields'
import { WALKERS } from '@/tests/rights/people'

const family = FIELDS.findIndex(({ name }) => name === 'family name')
const given = FIELDS.findIndex(({ name }) => name === 'given name')
const WORDS = [
  { word: 'Qz000ax', field: family, whose: 'congan' },
  { word: 'Qz001ax', field: given, whose: 'congan' },
  { word: 'Qz001bx', field: given, whose: 'matran.donvi' },
  {
    word: '$argon2',
    field: FIELDS.findIndex(({ column }) => /password/.test(column)),
    whose: 'us',
  },
]

describe('an ear', () => {
  test.each([
    ['canbo', 'Qz000ax Qz001ax Qz001bx', []],
    ['congan', 'Qz001ax', []],
    ['congan', 'Qz000ax', ['child.full_name (family name) of congan to congan at /x']],
    ['congan', 'qz001BX', ['child.full_name (given name) of matran.donvi to congan at /x']],
    ['canbo.khac', 'Qz001ax', ['child.full_name (given name) of congan to canbo.khac at /x']],
    ['a stranger', 'Qz001ax', ['child.full_name (given name) of congan to a stranger at /x']],
    ['canbo', 'a $argon2id$', ['account.password_hash of us to canbo at /x']],
    [
      'canbo',
      '<a href="/x?q=Qz000ax">',
      ['child.full_name (family name) of congan in an address at /x'],
    ],
    [
      'canbo',
      '["$","a",{"href":"/Qz000ax"}]',
      ['child.full_name (family name) of congan in an address at /x'],
    ],
    ['canbo', '<a href="tel:Qz000ax">', []],
  ])('tells what %s has no business with in %s', async (name, text, leaks) => {
    expect([...(await heard(name, text)).leaks]).toEqual(leaks)
  })

  test('hears headers and where they lead', async () => {
    const ear = await heard('congan', '', { 'set-cookie': 'flash=Qz000ax', location: '/x/Qz001ax' })
    expect([...ear.leaks]).toEqual([
      'child.full_name (family name) of congan to congan at /x',
      'child.full_name (given name) of congan in an address at /x',
    ])
  })

  test('leaves out what came back to whoever typed it', async () => {
    expect((await heard('congan', 'Qz000ax', {}, 'Qz000ax')).leaks.size).toBe(0)
  })

  test('knows which words nobody came across', async () => {
    expect((await heard('canbo', 'Qz000ax')).unread()).toEqual([
      'child.full_name (given name) of congan',
      'child.full_name (given name) of matran.donvi',
    ])
  })

  test('takes any word in a log for a leak', () => {
    const ear = new Ear(WORDS)
    ear.hearLog('{"msg":"started"}\n{"msg":"Qz001ax"}\n')
    expect([...ear.leaks]).toEqual([
      'child.full_name (given name) of congan in the log: {"msg":"Qz001ax"}',
    ])
  })
})

async function heard(name: string, text: string, headers: Record<string, string> = {}, sent = '') {
  const ear = new Ear(WORDS)
  const walker = WALKERS.find((one) => one.name === name)
  if (!walker) throw new Error(`Nobody is called ${name}`)
  const body = Buffer.from(text)
  await ear.hear(walker, '/x', { status: 200, headers: new Headers(headers), body }, sent)
  return ear
}
