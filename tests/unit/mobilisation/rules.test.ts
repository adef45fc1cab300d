import { describe, expect, test } from 'vitest'
import { addDays, day } from '@/lib/calendar/day'
import { namingInput, prospectInput, stepInput } from '@/lib/mobilisation/input'
import { decideNaming, decideReversal, decideStep } from '@/lib/mobilisation/rules'
import { STAGES } from '@/lib/mobilisation/stage'

const TODAY = day('2026-11-20')
type Talk = Parameters<typeof decideStep>[0]
const TALK: Talk = {
  ...{ kind: 'approached', doneOn: TODAY, nextOn: null, today: TODAY },
  ...{ stage: 'listed', hasSteps: false },
}
const decided = (change: Partial<Talk>) => decideStep({ ...TALK, ...change })

describe('a step', () => {
  test('is of a day that has come, and its next one of a day that has not gone', () => {
    expect(decided({})).toBeNull()
    expect(decided({ doneOn: addDays(TODAY, 1) })).toBe('day_ahead')
    expect(decided({ nextOn: TODAY })).toBeNull()
    expect(decided({ nextOn: addDays(TODAY, -1) })).toBe('next_day_passed')
  })

  test('a first talk and a first answer come before what they lead to', () => {
    const refusedIn = (kind: 'approached' | 'answered') =>
      STAGES.filter((stage) => decided({ kind, stage, hasSteps: true }) === 'already_further')
    expect(refusedIn('approached')).toEqual(['answered', 'promised', 'active'])
    expect(refusedIn('answered')).toEqual(['promised', 'active'])
  })

  test('a promise, a no and a rest may come whenever they come', () => {
    for (const kind of ['promised', 'declined', 'resting'] as const) {
      for (const stage of STAGES) expect(decided({ kind, stage })).toBeNull()
    }
  })

  test('nobody is followed up whom nobody has talked to', () => {
    expect(decided({ kind: 'followed_up' })).toBe('nothing_begun')
    expect(decided({ kind: 'followed_up', hasSteps: true })).toBeNull()
    expect(decided({ kind: 'followed_up', stage: 'promised' })).toBeNull()
  })

  test('is reversed once', () => {
    expect(decideReversal({ reversedAt: null })).toBeNull()
    expect(decideReversal({ reversedAt: new Date(0) })).toBe('already_reversed')
  })
})

test('a unit agrees to be named once at a time, on a day that has come', () => {
  expect(decideNaming({ consentedOn: TODAY, today: TODAY, isNamed: false })).toBeNull()
  expect(decideNaming({ consentedOn: TODAY, today: TODAY, isNamed: true })).toBe('already_named')
  const ahead = { consentedOn: addDays(TODAY, 1), today: TODAY, isNamed: false }
  expect(decideNaming(ahead)).toBe('day_ahead')
})

const SENT = {
  sponsorId: '0190a000-0000-7000-8000-000000000001',
  ...{ kind: 'promised', doneOn: '20/11/2026', channel: 'phone', promisedChildren: '4' },
}
const issuesOf = (change: object) =>
  stepInput
    .safeParse({ ...SENT, ...change })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []

describe('what a form may say of a talk', () => {
  test('a promise with its level and what comes next', () => {
    const sent = {
      level: '1tr2',
      levelRhythm: 'quarterly',
      nextStep: 'Gọi lại',
      nextOn: '24/11/2026',
    }
    expect(stepInput.parse({ ...SENT, ...sent })).toMatchObject({
      promise: {
        children: 4,
        level: { minVnd: 1_200_000, maxVnd: 1_200_000, rhythm: 'quarterly' },
      },
      next: { step: 'Gọi lại', on: '2026-11-24' },
    })
  })

  test.each([
    [{ promisedChildren: undefined }, ['promisedChildren', 'children_required']],
    [{ promisedChildren: '0' }, ['promisedChildren', 'children_unclear']],
    [{ promisedChildren: 'vài em' }, ['promisedChildren', 'children_unclear']],
    [{ kind: 'answered' }, ['promisedChildren', 'only_promised']],
    [{ kind: 'answered', promisedChildren: undefined, level: '500k' }, ['level', 'only_promised']],
    [{ level: '500k' }, ['levelRhythm', 'rhythm_missing']],
    [{ levelRhythm: 'monthly' }, ['level', 'amount_missing']],
    [{ nextOn: '24/11/2026' }, ['nextStep', 'next_step_missing']],
    [{ nextStep: 'Gọi lại' }, ['nextOn', 'next_day_missing']],
    [{ nextStep: 'Gọi lại', nextOn: '19/11/2026' }, ['nextOn', 'next_before_step']],
    [{ doneOn: 'hôm qua' }, ['doneOn', 'day_unreadable']],
    [{ kind: undefined, promisedChildren: undefined }, ['kind', 'required']],
    [{ channel: undefined }, ['channel', 'required']],
  ])('%o is told at its field', (change, issue) => {
    expect(issuesOf(change)).toContainEqual(issue)
  })

  test('nobody of ours begins by the public page', () => {
    expect(issuesOf({ channel: 'help_page' }).map(([field]) => field)).toEqual(['channel'])
  })

  test('a unit needs a name and a kind; a telephone number can be dialled', () => {
    const of = (change: object) =>
      prospectInput.safeParse({ name: 'Hội Nông dân', kind: 'group', ...change }).success
    expect(of({})).toBe(true)
    expect(of({ name: '  ' })).toBe(false)
    expect(of({ kind: undefined })).toBe(false)
    expect(of({ contactPhone: 'gọi sau' })).toBe(false)
    expect(of({ contactPhone: '0905 123 456' })).toBe(true)
  })

  test('who agrees to be named says under which name', () => {
    const naming = { sponsorId: SENT.sponsorId, givenByName: 'Chị Hạnh', consentedOn: '20/11/2026' }
    expect(namingInput.safeParse({ ...naming, namedAs: 'Nhà hảo tâm' }).success).toBe(true)
    expect(namingInput.safeParse({ ...naming, namedAs: ' ' }).success).toBe(false)
  })
})
