import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { readAsSuperuser } from '@/tests/support/database'
import { CHILDREN, openOffice, sample, takeIn, UNITS } from './take-in'

let officer: Viewer

beforeAll(async () => {
  const signedIn = await openOffice()
  officer = await signedIn('canbo')
})

test('the list of children becomes 75 children, 33 of them supported already', async () => {
  const outcome = await takeIn(officer, sample(CHILDREN))
  expect(outcome).toMatchObject({
    kind: 'done',
    value: { new: 75, changed: 0, same: 0, doubtful: 0, wrong: 0, recognised: 33 },
  })
  const supports = await readAsSuperuser(
    `select s.name, count(*)::int as children from support_term t join sponsor s on s.id = t.sponsor_id
     group by s.name order by children`,
  )
  expect(supports).toEqual([
    { name: 'Công an xã', children: 5 },
    { name: 'Chương trình “Mẹ đỡ đầu” – Hội LHPN xã', children: 8 },
    { name: 'Quỹ Thiện Tâm', children: 20 },
  ])
})

test('the same list again changes nothing', async () => {
  expect(await takeIn(officer, sample(CHILDREN))).toMatchObject({
    kind: 'done',
    value: { new: 0, changed: 0, same: 75, doubtful: 0, wrong: 0, recognised: 0 },
  })
})

test('the list of units: 17 new ones, and Công an xã that the children’s list had named', async () => {
  expect(await takeIn(officer, sample(UNITS))).toMatchObject({
    kind: 'done',
    value: { new: 17, changed: 1, same: 0, doubtful: 0, wrong: 0 },
  })
  expect(await takeIn(officer, sample(UNITS))).toMatchObject({
    kind: 'done',
    value: { new: 0, changed: 0, same: 18 },
  })
})
