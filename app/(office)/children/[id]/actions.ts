'use server'

import { answerForm, fieldsOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { addGuardian } from '@/lib/children/commands/add-guardian'
import { changeChild } from '@/lib/children/commands/change-child'
import { endGuardian } from '@/lib/children/commands/end-guardian'
import { endNeed } from '@/lib/children/commands/end-need'
import { joinHousehold } from '@/lib/children/commands/join-household'
import { leaveHousehold } from '@/lib/children/commands/leave-household'
import { recordInsurance } from '@/lib/children/commands/record-insurance'
import { recordNeed } from '@/lib/children/commands/record-need'
import { recordPoverty } from '@/lib/children/commands/record-poverty'
import { unpackFacts } from '@/lib/children/facts'
import { readWords } from '@/lib/platform/locale'

export async function savePoverty(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.poverty
  return answerForm(form, {
    words,
    command: recordPoverty,
    input: {
      ...fieldsOf(form, [
        ...['childId', 'year', 'standing', 'decisionNumber', 'decidedOn', 'pointsB1', 'pointsB2'],
      ]),
      siblings: form.has('alsoSiblings') ? form.getAll('sibling') : [],
    },
    done: ({ year, siblings }) => w.recorded(year, siblings),
    goTo: ({ childId }) => `/children/${childId}`,
    refusals: w.refusals,
    issues: w.issues,
    labels: {
      ...{ year: w.year, standing: w.standing, decisionNumber: w.decisionNumber },
      ...{ decidedOn: w.decidedOn, pointsB1: w.pointsB1, pointsB2: w.pointsB2 },
    },
  })
}

export async function saveFacts(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.facts
  return answerForm(form, {
    words,
    command: changeChild,
    input: fieldsOf(form, [
      'childId',
      'version',
      'fullName',
      'born',
      'sex',
      'personalId',
      'villageId',
      'guardianName',
      'guardianRelation',
      'guardianPhone',
      'note',
    ]),
    done: () => w.saved,
    goTo: ({ childId }) => `/children/${childId}`,
    refusals: w.refusals,
    issues: words.facts.issues,
    labels: { ...w.fields, born: w.fields.birth, villageId: w.fields.village },
    corrected: (refusal, about): Record<string, string> =>
      refusal === 'stale' ? { version: unpackFacts(about).version } : {},
  })
}

export async function joinFamily(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.family
  return answerForm(form, {
    words,
    command: joinHousehold,
    input: fieldsOf(form, ['childId', 'siblingCode']),
    done: ({ sibling }) => w.joined(sibling),
    goTo: ({ childId }) => `/children/${childId}/family`,
    refusals: w.refusals,
    issues: words.facts.issues,
    labels: { siblingCode: w.siblingCode },
  })
}

export async function leaveFamily(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.family
  return answerForm(form, {
    words,
    command: leaveHousehold,
    input: fieldsOf(form, ['childId']),
    done: () => w.left,
    goTo: ({ childId }) => `/children/${childId}/family`,
    refusals: w.refusals,
    issues: words.facts.issues,
    labels: {},
  })
}

export async function saveGuardian(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.family
  return answerForm(form, {
    words,
    command: addGuardian,
    input: fieldsOf(form, ['childId', 'relation', 'fullName', 'phone']),
    done: () => w.added,
    goTo: ({ childId }) => `/children/${childId}/family`,
    refusals: w.refusals,
    issues: words.facts.issues,
    labels: { relation: w.relation, fullName: w.fullName, phone: w.phone },
  })
}

export async function removeGuardian(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.family
  return answerForm(form, {
    words,
    command: endGuardian,
    input: fieldsOf(form, ['childId', 'guardianId']),
    done: () => w.ended,
    goTo: ({ childId }) => `/children/${childId}/family`,
    refusals: w.refusals,
    issues: words.facts.issues,
    labels: {},
  })
}

export async function saveNeed(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.needs
  return answerForm(form, {
    words,
    command: recordNeed,
    input: fieldsOf(form, ['childId', 'kind', 'note']),
    done: () => w.recorded,
    goTo: ({ childId }) => `/children/${childId}/needs`,
    refusals: w.refusals,
    issues: words.facts.issues,
    labels: { kind: w.kind, note: w.note },
  })
}

export async function meetNeed(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.needs
  return answerForm(form, {
    words,
    command: endNeed,
    input: fieldsOf(form, ['childId', 'needId']),
    done: () => w.ended,
    goTo: ({ childId }) => `/children/${childId}/needs`,
    refusals: w.refusals,
    issues: words.facts.issues,
    labels: {},
  })
}

export async function saveInsurance(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.needs
  return answerForm(form, {
    words,
    command: recordInsurance,
    input: fieldsOf(form, ['childId', 'hasCard', 'group', 'validTo', 'source', 'checkedOn']),
    done: () => w.insuranceRecorded,
    goTo: ({ childId }) => `/children/${childId}/needs`,
    refusals: w.refusals,
    issues: words.facts.issues,
    labels: { hasCard: w.hasCard, validTo: w.validTo, source: w.source, checkedOn: w.checkedOn },
  })
}
