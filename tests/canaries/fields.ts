import type { Role } from '@/lib/access/role'
import { LOCAL, READERS } from '@/tests/rights/roles'

/**
 * Every word the books keep and who may come across it, written by hand from product.md and security.md
 * and not from the code. A column that is neither here nor among `PLAIN` is a red test
 * (tests/architecture/canaries.test.ts), so that whoever adds a field says who may read it.
 *
 * What holds for every line is said once in `canary.ts`: nobody reads what is of another commune, nothing
 * of it stands in an address or in the log, and all of it leaves with the commune's own archive.
 */
export type Field = {
  column: string
  /** what is meant, where a column is not read alike in all its parts or rows */
  name?: string
  /** which rows, as a condition in SQL */
  rows?: string
  readers: readonly Role[]
  /** the member of a unit reads it where it is of the own unit */
  ownUnit?: boolean
  /** the value with the word in it, in SQL; the word alone when nothing is said */
  written?: (word: string) => string
  /** those of a child's village, school or class read it */
  atHome?: boolean
  /** the members of all units read it */
  everyUnit?: boolean
  /** the person reads it whose it is */
  ownPerson?: boolean
  /** `tests/canaries/sow.ts` writes it itself: bytes, sealed or not text at all */
  byHand?: boolean
  /** global or of one person: no part of what a commune takes along */
  staysBehind?: boolean
}

const OFFICE: readonly Role[] = ['officer', 'office_head', 'leader']
const KEEPER: readonly Role[] = ['administrator']
const NOBODY: readonly Role[] = []

const before = (column: string) => (word: string) => `${word} || ' ' || ${column}`
const after = (column: string) => (word: string) => `${column} || ' ' || ${word}`

/** Written down by a unit's member, or by the office, in a column that says who did. */
const MEMBERS = `(select person_id from membership where role = 'sponsor_member')`
const ofUnit = (by: string) => `${by} in ${MEMBERS}`
const ofOffice = (by: string) => `not (${ofUnit(by)})`
/** Reversals of what the unit, or the office, had recorded. */
const reversalOf = (whose: (by: string) => string) =>
  `payment_id in (select id from payment where ${whose('recorded_by')})`
/** Directions whose owner is an officer: an officer reads the own ones, and in these books there is one. */
const OF_OFFICERS = `select id from direction where owner_id in
  (select person_id from membership where role = 'officer')`

/** Papers that show a circumstance, or carry the signature under a consent. */
const EVIDENCE = `select file_id from child_paper
  where circumstance_id is not null or consent_id is not null`

/** Scans of signed minutes. */
const MINUTES = `select file_id from assignment_acceptance`

/** Scans of safeguarding agreements. */
const AGREEMENTS = `select file_id from safeguarding_agreement`

/** Whom the school calls about a class. */
const TEACHERS = `(select person_id from membership where role = 'homeroom_teacher')`
const WHO_KNOW_CHILDREN = `(select person_id from membership where role in
  (${LOCAL.map((role) => `'${role}'`).join(', ')}))`
const IN_THE_OFFICE = `(select person_id from membership where role in
  (${[...READERS, ...KEEPER, 'sponsor_member', 'front_officer'].map((role) => `'${role}'`).join(', ')}))`

/** Places somebody's role is narrowed to: whoever holds it reads the own one's name. */
const VILLAGES = `select village_id from membership where village_id is not null`
const CLASSES = `select school_class_id from membership where school_class_id is not null`
const SCHOOLS = `select school_id from membership where school_id is not null
  union select school_id from school_class where id in (${CLASSES})`

/** A village, school or class somebody is in charge of, and all the others. */
function places(table: string, own: string, holders: readonly Role[]): Field[] {
  const readers = [...READERS, ...KEEPER]
  const of = { column: `${table}.name`, written: before('name') }
  return [
    {
      ...{ ...of, name: 'of a role', rows: `id in (${own})`, atHome: true },
      readers: [...readers, ...holders],
    },
    { ...of, name: 'of no role', rows: `name <> '' and id not in (${own})`, readers, atHome: true },
  ]
}

export const FIELDS: readonly Field[] = [
  // The child: a unit's member is given the last word of the name, the age and the school's level
  {
    column: 'child.full_name',
    name: 'family name',
    readers: READERS,
    atHome: true,
    written: before('full_name'),
  },
  {
    column: 'child.full_name',
    name: 'given name',
    readers: READERS,
    atHome: true,
    ownUnit: true,
    written: after('full_name'),
  },
  { column: 'child.personal_id_cipher', readers: NOBODY, byHand: true },
  { column: 'child.born_on', readers: READERS, atHome: true, byHand: true },
  { column: 'child.moet_id', readers: READERS, atHome: true },
  { column: 'child.guardian_name', readers: READERS, atHome: true },
  { column: 'child.guardian_phone', readers: READERS, atHome: true },
  { column: 'child.note', readers: READERS, atHome: true },
  { column: 'circumstance.evidence', readers: READERS, atHome: true },
  { column: 'circumstance.verified_by', readers: READERS, atHome: true },
  { column: 'guardian.full_name', readers: READERS, atHome: true },
  { column: 'guardian.phone', readers: READERS, atHome: true },
  { column: 'need.note', readers: READERS, atHome: true },
  { column: 'insurance_status.source', readers: READERS, atHome: true },
  { column: 'consent.representative_name', readers: READERS },
  { column: 'consent_withdrawal.withdrawer', readers: READERS },
  { column: 'archival.note', readers: READERS },
  // Written down for whoever asks the database; the book says what was done
  { column: 'archival_reversal.reason', readers: NOBODY },
  // Groups of the Law on Children: the ordinary ones for two roles, the sensitive ones for whom the
  // fill has named case officer, and nobody else
  { column: 'legal_tag.sealed', name: 'ordinary', readers: ['officer', 'leader'], byHand: true },
  { column: 'legal_tag.sealed', name: 'sensitive', readers: ['leader'], byHand: true },
  { column: 'hardship_marking.reason', readers: READERS, atHome: true },
  { column: 'poverty_status.decision_number', readers: READERS, atHome: true },

  // Why two files are one child, or two
  { column: 'child_distinction.reason', readers: ['officer'] },
  { column: 'child_merger.reason', readers: READERS },
  { column: 'child_merger_reversal.reason', readers: NOBODY },

  // Where it lives and studies
  ...places('village', VILLAGES, ['village_head']),
  ...places('school', SCHOOLS, ['school_lead', 'youth_lead', 'parent_rep', 'homeroom_teacher']),
  ...places('school_class', CLASSES, ['homeroom_teacher']),
  { column: 'former_name.name', readers: [...READERS, ...KEEPER], written: before('name') },
  { column: 'former_name.basis', readers: [...READERS, ...KEEPER] },
  { column: 'village_merger.basis', readers: [...READERS, ...KEEPER] },
  { column: 'village_merger_reversal.reason', readers: [...READERS, ...KEEPER] },

  // The units
  {
    column: 'sponsor.name',
    readers: [...READERS, ...KEEPER, 'front_officer'],
    atHome: true,
    ownUnit: true,
    written: before('name'),
  },
  ...['contact_name', 'contact_phone', 'note'].map((column): Field => ({
    column: `sponsor.${column}`,
    readers: [...READERS, 'front_officer'],
  })),

  // Whoever was asked for stays in the history of the unit
  ...['name', 'role', 'phone', 'email', 'account_holder', 'end_reason'].map((column): Field => ({
    column: `sponsor_contact.${column}`,
    readers: READERS,
  })),
  // What a unit and the commune signed to keep children safe
  ...['unit_signer', 'commune_signer', 'purpose'].map((column): Field => ({
    column: `safeguarding_agreement.${column}`,
    readers: READERS,
  })),
  {
    column: 'safeguarding_agreement.visitors',
    rows: 'cardinality(visitors) > 0',
    written: (word) => `array[${word}]`,
    readers: READERS,
  },
  { column: 'agreement_ending.reason', readers: READERS },

  { column: 'sponsor.goods', readers: READERS },
  { column: 'sponsor_statement.goods', readers: READERS },
  {
    // A reason on every statement would leave no unit that takes children: one of each commune has ended.
    column: 'sponsor_statement.end_reason',
    rows: `sponsor_id = (select s.id from sponsor s where s.commune_id = sponsor_statement.commune_id
      and s.kind = 'programme' and s.promised_children = 2 order by s.id desc limit 1)`,
    readers: READERS,
  },

  // The people behind a programme
  { column: 'giver_contact.full_name', readers: READERS, ownUnit: true },
  { column: 'giver_contact.phone', readers: READERS, ownUnit: true },

  // How units are won: the Front keeps it, the commune's own roles read it
  ...[
    ...['mobilisation_step.contact_name', 'mobilisation_step.note', 'mobilisation_step.next_step'],
    ...['naming_consent.named_as', 'naming_consent.given_by_name'],
  ].map((column): Field => ({ column, readers: [...READERS, 'front_officer'] })),
  { column: 'mobilisation_reversal.reason', readers: [...READERS, 'front_officer'] },
  // Written down for whoever asks the database; the book says what was done
  { column: 'naming_withdrawal.reason', readers: NOBODY },

  // Offers of help: whoever may read them reads whose they are, and what was answered
  { column: 'offer_contact.sealed', readers: [...READERS, 'front_officer'], byHand: true },
  { column: 'offer_step.text', readers: [...READERS, 'front_officer'] },

  // How it came about
  { column: 'recognition.basis', readers: READERS },
  { column: 'assignment.co_reason', readers: READERS },
  { column: 'assignment.note', readers: READERS },
  { column: 'assignment_review.reason', readers: READERS },
  { column: 'assignment_decision.reason', readers: READERS },
  // Signed minutes: who signed for the family is the commune's to know
  { column: 'assignment_acceptance.place', readers: READERS, ownUnit: true },
  { column: 'assignment_acceptance.unit_signer', readers: READERS, ownUnit: true },
  { column: 'assignment_acceptance.commune_signer', readers: READERS, ownUnit: true },
  { column: 'assignment_acceptance.family_signer', readers: READERS },
  { column: 'assignment_acceptance_reversal.reason', readers: READERS },
  { column: 'support_ending.note', readers: READERS },
  { column: 'support_ending_reversal.reason', readers: NOBODY },
  { column: 'plan_review.reason', readers: READERS },
  { column: 'plan_decision.reason', readers: READERS },
  { column: 'pledge.item', readers: READERS, ownUnit: true },

  // What arrived: names and papers that the office took down are not shown to the unit
  { column: 'payment.item', readers: READERS, ownUnit: true },
  { column: 'payment.unit', readers: READERS, ownUnit: true },
  { column: 'payment.value_basis', readers: READERS, ownUnit: true },
  { column: 'payment.witness_name', readers: READERS, ownUnit: true },
  { column: 'payment.witness_title', readers: READERS, ownUnit: true },
  ...['recipient_name', 'note'].flatMap((column): Field[] => [
    {
      column: `payment.${column}`,
      name: 'from the unit',
      rows: ofUnit('recorded_by'),
      readers: READERS,
      ownUnit: true,
    },
    {
      column: `payment.${column}`,
      name: 'from the office',
      rows: ofOffice('recorded_by'),
      readers: READERS,
    },
  ]),
  {
    column: 'payment_reversal.reason',
    name: 'from the unit',
    rows: reversalOf(ofUnit),
    readers: READERS,
    ownUnit: true,
  },
  {
    column: 'payment_reversal.reason',
    name: 'from the office',
    rows: reversalOf(ofOffice),
    readers: READERS,
  },

  // Files: what they are called and what stands in them
  ...['file_name', 'sha256'].flatMap((column): Field[] => {
    const of = { column: `stored_file.${column}`, byHand: column === 'sha256' }
    const what = column === 'sha256' ? 'content' : 'name'
    return [
      {
        ...of,
        name: `${what} of the unit's voucher`,
        rows: `kind = 'voucher' and ${ofUnit('uploaded_by')}`,
        readers: READERS,
        ownUnit: true,
      },
      {
        ...of,
        name: `${what} of the office's voucher`,
        rows: `kind = 'voucher' and ${ofOffice('uploaded_by')}`,
        readers: READERS,
      },
    ]
  }),
  {
    column: 'stored_file.file_name',
    name: 'of a list',
    rows: `kind = 'list'`,
    readers: ['officer'],
  },
  { column: 'list_import.reading', name: 'a name in a list', readers: ['officer'], byHand: true },
  { column: 'list_import.reading', name: 'a note in a list', readers: ['officer'], byHand: true },
  { column: 'list_sender.name', readers: ['officer'], byHand: true },

  {
    column: 'stored_file.file_name',
    name: 'of a paper',
    rows: `kind = 'scan' and id not in (${EVIDENCE}) and id not in (${MINUTES})
      and id not in (${AGREEMENTS})`,
    readers: READERS,
    atHome: true,
  },
  {
    column: 'stored_file.file_name',
    name: 'of evidence',
    rows: `kind = 'scan' and id in (${EVIDENCE})`,
    readers: READERS,
  },
  {
    column: 'stored_file.file_name',
    name: 'of minutes from the unit',
    rows: `id in (${MINUTES}) and ${ofUnit('uploaded_by')}`,
    readers: READERS,
    ownUnit: true,
  },
  {
    column: 'stored_file.file_name',
    name: 'of minutes from the office',
    rows: `id in (${MINUTES}) and ${ofOffice('uploaded_by')}`,
    readers: READERS,
  },
  {
    column: 'stored_file.file_name',
    name: 'of an agreement',
    rows: `id in (${AGREEMENTS})`,
    readers: READERS,
  },
  { column: 'paper_withdrawal.reason', readers: ['officer'] },

  // Who needs help, as somebody says, and what the commune answered
  ...['proposal.reason', 'proposal.schooling', 'proposal_verification.note'].map(
    (column): Field => ({ column, readers: READERS, atHome: true }),
  ),
  { column: 'proposal_decision.reason', readers: READERS, atHome: true },

  // What the office asks of every village and school, and what each of them says
  // The record of acts, which the administrator keeps, says by its title which round was opened
  {
    column: 'review_round.title',
    readers: [...READERS, ...KEEPER, ...LOCAL],
  },
  // Teachers read what is asked of their school and until when
  { column: 'review_round.asks', readers: [...READERS, ...LOCAL] },
  { column: 'review_round.basis', readers: [...READERS, 'school_lead', 'village_head'] },
  ...['review_answer.note', 'review_reopening.reason'].map((column): Field => ({
    column,
    readers: READERS,
    atHome: true,
  })),

  // A leader's written instruction
  ...[
    ['direction.instruction', `id in (${OF_OFFICERS})`],
    ['direction_answer.text', `direction_id in (${OF_OFFICERS})`],
    [
      'direction_decision.reason',
      `answer_id in (select id from direction_answer where direction_id in (${OF_OFFICERS}))`,
    ],
    ['direction_withdrawal.reason', `direction_id in (${OF_OFFICERS})`],
  ].flatMap(([column = '', rows = '']): Field[] => [
    { column, name: 'to the officer', rows, readers: READERS },
    {
      column,
      name: 'to the head',
      rows: `not (${rows})`,
      readers: ['office_head', 'leader', 'auditor'],
    },
  ]),

  // The plan
  { column: 'plan.signer_name', readers: READERS },
  { column: 'plan_recipient.name', readers: READERS },
  // The keeper's, and the officer's as soon as a plan starts with them
  { column: 'document_template.signer_name', readers: [...KEEPER, 'auditor', 'officer'] },
  {
    column: 'document_template.recipients',
    readers: [...KEEPER, 'auditor', 'officer'],
    written: (word) => `array[${word}]`,
  },
  { column: 'plan_situation_line.sponsor_name', readers: READERS },

  // The people: whom the commune's work goes through, and everybody else, who read of themselves
  ...['full_name', 'job_title'].flatMap((column): Field[] => [
    {
      column: `person.${column}`,
      name: 'in the office',
      rows: `id in ${IN_THE_OFFICE}`,
      // Who talked to a unit stands beside the talk
      readers: [...READERS, ...KEEPER, 'front_officer'],
      everyUnit: true,
      written: before(column),
    },
    {
      column: `person.${column}`,
      name: 'who knows the children',
      rows: `id in ${WHO_KNOW_CHILDREN}`,
      readers: [...READERS, ...KEEPER, ...LOCAL],
      written: before(column),
    },
    {
      column: `person.${column}`,
      name: 'elsewhere',
      rows: `id not in ${IN_THE_OFFICE} and id not in ${WHO_KNOW_CHILDREN}`,
      // Whom a leader may lend a role to; and the auditor reads whose line of the record it is
      readers: [...KEEPER, 'leader', 'office_head', 'auditor'],
      ownPerson: true,
      byHand: true,
      written: before(column),
    },
  ]),
  {
    column: 'person.phone',
    name: 'of a homeroom teacher',
    rows: `id in ${TEACHERS}`,
    readers: [...OFFICE, ...KEEPER, 'school_lead'],
    ownPerson: true,
  },
  {
    column: 'person.phone',
    name: 'of others',
    rows: `id not in ${TEACHERS}`,
    readers: OFFICE,
    everyUnit: true,
  },

  // Logins: the name one signs in with is the administrator's, the rest nobody else's
  { column: 'account.username', readers: KEEPER, byHand: true, staysBehind: true },
  { column: 'account.password_hash', readers: NOBODY, byHand: true, staysBehind: true },
  // Shown only as what it means (lib/access/device.ts)
  { column: 'session.device', readers: NOBODY, byHand: true, staysBehind: true },
  { column: 'passkey.name', readers: NOBODY, ownPerson: true, byHand: true, staysBehind: true },

  // What somebody called a filter of the own
  { column: 'saved_view.name', readers: NOBODY, ownPerson: true, byHand: true },

  // What a job said when it failed
  { column: 'job_run.failure', readers: KEEPER },
]

/** Columns that say nothing about anybody: codes, keys of comparison, names of kinds, digests, counts. */
export const PLAIN: readonly string[] = [
  // Codes that people say on the telephone, quarters, numbers of documents
  ...['child.code', 'payment.code', 'assignment.from_quarter', 'assignment.to_quarter'],
  ...['payment_part.quarter', 'direction.quarter', 'notice.quarter', 'plan.start_quarter'],
  ...['plan.signer_authority', 'plan_issue.number'],
  // The commune, as its own front page names it
  ...['commune.code', 'commune.name', 'commune.prefix', 'commune.province'],
  // Made out of a column above, and sown with it
  ...['child.search_key', 'child.sort_name', 'child.guardian_key', 'guardian.name_key'],
  ...['former_name.name_key', 'school.name_key'],
  ...['sponsor.name_key', 'village.name_key', 'list_sender.name_key'],
  // Words of the program; entries name no child (tests/architecture/entries.test.ts)
  ...['entry.act', 'entry.details', 'entry.subject_kind', 'job_run.details', 'trace.via'],
  ...['stored_file.content_type', 'stored_file.storage_key', 'submission.answer'],
  ...['submission.key', 'passkey.transports'],
  // Filters as an address writes them, which never hold a word that was searched for
  'saved_view.query',
  // The language of a form
  'offer.locale',
  // Digests and keys
  ...['offer.form_key', 'offer.fingerprint', 'offer.code_hash', 'door_pace.key'],
  'legal_tag.group_index',
  ...['child.personal_id_index', 'entry.hash', 'entry.prev_hash', 'submission.fingerprint'],
  ...['session.token_hash', 'one_time_code.code_hash', 'recovery_code.code_hash', 'totp.secret'],
  'queue_key.secret',
  ...['passkey.credential_id', 'passkey.public_key', 'passkey_challenge.challenge_hash'],
  ...['provider_link.subject_hash', 'provider_answer.state_hash', 'sign_in_throttle.key'],
  // Figures of law and where they are written
  ...['parameter_value.key', 'parameter_value.source'],
  // Words around a document's content, printed on its first page, and what they rest on
  ...['document_template.kind', 'document_template.superior', 'document_template.issuer'],
  ...['document_template.place_name', 'document_template.sign', 'document_template.source'],
  'document_template.signer_authority',
  // Texts that are the same for whoever gets the document: figures and names stand in their fields
  ...['document_template.subject', 'document_template.basis', 'document_template.body'],
  // What stood before a list, sealed: opened to put it back, never to be read
  'list_commit.before',
  // What was said of rows when a list was sent off, sealed as well; which review it was, and a code
  ...['list_writing.answers', 'list_writing.digest', 'list_writing.refusal'],
  // Drafts of assignments: children and units by their ids, counts, and what was found
  ...['assignment_draft.question', 'assignment_draft.answer', 'assignment_draft_change.lines'],
  // What a column of a list is taken for, and the digest of the titles above
  ...['column_meaning.field', 'column_meaning.letter', 'column_meaning.heading'],
  // The operator's own address of a sign-in provider
  'provider_link.issuer',
]
