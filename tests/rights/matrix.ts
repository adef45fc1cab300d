import type { Right } from '@/lib/access/right'
import { action, get, page, post, type Row } from './row'
import { EVERYBODY, LOCAL, READERS, STRANGERS } from './roles'

/** Who knows a child that needs help, and the office that writes it down for them. */
const PROPOSERS = ['officer', ...LOCAL] as const

/** Who answers for a class. */
const TEACHERS = ['school_lead', 'homeroom_teacher'] as const

/** Who answers those who offer help. */
const FRONT = ['officer', 'front_officer'] as const
const OPEN_OFFERS = ['received', 'in hand', 'answered'] as const
/** Those of which the ledger still knows whose they are. */
const KEPT_OFFERS = [...OPEN_OFFERS, 'declined', 'spam', 'taken up'] as const

/** Directions of the officer who looks. */
const OF_THE_OFFICER = [
  ...['waits for the officer', 'answered by the officer', 'closed by the officer'],
] as const

/**
 * The rights matrix, written by hand from product.md and not from the code: which door, by which
 * right, for whom, about what, in which states. Read a line aloud: "The page /payments/[id] opens by
 * payment.read to readers and a sponsor's member, and is about a payment."
 *
 * What holds for every line stands in `roles.ts` and is said once: a sponsor's member reaches what is
 * of the own unit, nobody reaches what is of another commune, and what is out of reach does not exist.
 *
 * A door that is missing here is a red test (tests/architecture/matrix.test.ts), and so is a line that
 * is not true: tests/e2e/matrix.spec.ts walks each of them as every role.
 */
export const MATRIX: readonly Row[] = [
  // Who is not signed in
  page('/', 'none', STRANGERS),
  page('/sign-in', 'none', STRANGERS),
  page('/sign-in/second', 'none', STRANGERS),
  post('/api/second-step', 'none', STRANGERS),
  post('/api/recovery-codes', 'none', STRANGERS),
  post('/api/passkeys/challenge', 'none', STRANGERS),
  post('/api/passkeys/sign-in', 'none', STRANGERS),
  page('/sign-in/provider', 'none', STRANGERS),
  post('/api/provider/start', 'none', STRANGERS),
  get('/api/provider/callback', 'none', STRANGERS),
  page('/offline', 'none', STRANGERS),
  page('/offline/children/propose', 'none', STRANGERS),
  page('/design', 'none', STRANGERS),
  get('/api/health/live', 'none', STRANGERS),
  get('/api/health/ready', 'none', STRANGERS),
  get('/api/health/disk', 'none', STRANGERS),
  get('/api/auth/[...nextauth]', 'none', STRANGERS),
  post('/api/auth/[...nextauth]', 'none', STRANGERS),
  post('/api/locale', 'none', STRANGERS),
  post('/api/sign-out', 'none', STRANGERS),
  page('/activate', 'none', STRANGERS),
  post('/api/activate', 'none', STRANGERS),

  // Everybody's own home
  page('/home', 'signed in', EVERYBODY),
  page('/guide', 'signed in', EVERYBODY),
  page('/me', 'signed in', EVERYBODY),
  action('me', 'takeNewPassword', 'own.keep', EVERYBODY),
  action('me', 'closeOwnSession', 'own.keep', EVERYBODY),
  action('me', 'closeOwnSessions', 'own.keep', EVERYBODY),
  action('me', 'lendRole', 'role.delegate', ['leader', 'office_head']),
  action('me', 'takeRoleBack', 'role.delegate', ['leader', 'office_head']),
  page('/confirm', 'signed in', EVERYBODY),
  post('/api/confirm', 'signed in', EVERYBODY),

  // How one signs in oneself
  page('/me/sign-in-ways', 'own.keep', EVERYBODY),
  page('/me/sign-in-ways/app', 'own.keep', EVERYBODY),
  page('/me/sign-in-ways/codes', 'own.keep', EVERYBODY),
  page('/me/sign-in-ways/renew', 'own.keep', EVERYBODY),
  page('/me/sign-in-ways/off', 'own.keep', EVERYBODY),
  page('/me/sign-in-ways/passkeys/new', 'own.keep', EVERYBODY),
  action('me/sign-in-ways/passkeys', 'addOwnPasskey', 'own.keep', EVERYBODY),
  action('me/sign-in-ways/passkeys', 'removeOwnPasskey', 'own.keep', EVERYBODY),
  action('me/sign-in-ways/provider', 'unlinkOwn', 'own.keep', EVERYBODY),
  action('me/sign-in-ways', 'setUp', 'own.keep', EVERYBODY),
  action('me/sign-in-ways', 'renew', 'own.keep', EVERYBODY),
  action('me/sign-in-ways', 'switchOff', 'own.keep', EVERYBODY),

  // Finds only what its viewer may open: everybody has pages
  post('/api/find', 'signed in', EVERYBODY),

  // The children
  page('/children', 'child.list', [...READERS, ...LOCAL, 'sponsor_member']),
  post('/children/search', 'child.list', [...READERS, ...LOCAL, 'sponsor_member']),
  // A file with names of children goes out with those who work on them.
  post('/children/export', 'child.export', ['officer', 'office_head', 'leader']),
  // What waited in a browser comes with its own form, and by its own right
  post('/api/queue', 'child.propose', PROPOSERS),
  post('/api/queue/key', 'child.propose', PROPOSERS),
  post('/api/queue/open', 'child.propose', PROPOSERS),
  page('/children/[id]', 'child.read', [...READERS, ...LOCAL, 'sponsor_member'], 'child'),
  page('/children/[id]/edit', 'child.keep', ['officer'], 'child'),
  page('/children/[id]/family', 'child.keep', ['officer'], 'child'),
  page('/children/[id]/needs', 'child.keep', ['officer'], 'child'),
  page('/children/[id]/circumstances', 'child.keep', ['officer'], 'child'),
  page('/children/[id]/poverty', 'child.keep', ['officer'], 'child'),
  page('/children/[id]/consents', 'child.keep', ['officer'], 'child'),
  page('/children/[id]/consents/form', 'child.keep', ['officer'], 'child'),
  page('/children/[id]/papers', 'child.keep', ['officer'], 'child'),
  page('/children/[id]/archive', 'child.keep', ['officer'], 'child'),
  page('/children/[id]/tags', 'tag.read', ['officer', 'leader'], 'child'),
  page('/children/[id]/case-officer', 'tag.appoint', ['leader', 'office_head'], 'child'),
  action('children/[id]/tags', 'saveTag', 'tag.keep', ['officer', 'leader'], 'child'),
  action('children/[id]/tags', 'closeTag', 'tag.keep', ['officer', 'leader'], 'child'),
  action(
    'children/[id]/tags',
    'nameCaseOfficer',
    'tag.appoint',
    ['leader', 'office_head'],
    'child',
  ),
  action('children/[id]/consents', 'saveConsent', 'child.keep', ['officer'], 'child'),
  action('children/[id]/consents', 'takeConsentBack', 'child.keep', ['officer'], 'child'),
  action('children/[id]/papers', 'savePapers', 'child.keep', ['officer'], 'child'),
  action('children/[id]/papers', 'removePaper', 'child.keep', ['officer'], 'child'),
  action('children/[id]/archive', 'takeOffList', 'child.keep', ['officer'], 'waiting child'),
  action('children/[id]/archive', 'putBackOnList', 'child.keep', ['officer'], 'child'),
  action('children/[id]', 'saveFacts', 'child.keep', ['officer'], 'child'),
  action('children/[id]', 'joinFamily', 'child.keep', ['officer'], 'child'),
  action('children/[id]', 'leaveFamily', 'child.keep', ['officer'], 'child'),
  action('children/[id]', 'saveGuardian', 'child.keep', ['officer'], 'child'),
  action('children/[id]', 'removeGuardian', 'child.keep', ['officer'], 'child'),
  action('children/[id]', 'saveNeed', 'child.keep', ['officer'], 'child'),
  action('children/[id]', 'meetNeed', 'child.keep', ['officer'], 'child'),
  action('children/[id]', 'saveInsurance', 'child.keep', ['officer'], 'child'),
  action('children/[id]/circumstances', 'saveCircumstance', 'child.keep', ['officer'], 'child'),
  action('children/[id]/circumstances', 'closeCircumstance', 'child.keep', ['officer'], 'child'),
  action('children/[id]/circumstances', 'mark', 'child.keep', ['officer'], 'child'),
  action('children/[id]/circumstances', 'unmark', 'child.keep', ['officer'], 'child'),
  action('children/[id]', 'savePoverty', 'child.keep', ['officer'], 'child'),
  // Two files that may be one child
  page('/children/doubles', 'child.merge', ['officer']),
  page('/children/doubles/[id]', 'child.merge', ['officer'], 'pair of files'),
  action('children/doubles', 'tellFilesApart', 'child.merge', ['officer'], 'pair of files', [
    'alike',
  ]),
  action('children/doubles', 'askAboutFilesAgain', 'child.merge', ['officer'], 'pair of files', [
    'told apart',
  ]),
  action('children/doubles', 'mergeFiles', 'child.merge', ['officer'], 'pair of files'),
  action('children/doubles', 'undoMergerOfFiles', 'child.merge', ['officer'], 'merger', ['living']),
  page('/standing', 'standing.read', READERS),

  // Who needs help: villages, classes and schools propose and confirm, the commune answers
  page('/children/propose', 'child.propose', ['officer', ...LOCAL]),
  action('children/propose', 'propose', 'child.propose', ['officer', ...LOCAL]),
  page('/proposals', 'proposal.read', [...READERS, ...LOCAL]),
  page('/proposals/[id]', 'proposal.read', [...READERS, ...LOCAL], 'proposed child'),
  action('proposals', 'verify', 'proposal.verify', LOCAL, 'proposed child', ['to verify']),
  action('proposals', 'decide', 'proposal.decide', ['officer', 'office_head'], 'proposed child', [
    ...['to verify', 'to decide'],
  ] as const),
  action(
    ...(['proposals', 'decideSeveral', 'proposal.decide', ['officer', 'office_head']] as const),
    'proposed child',
    ['to verify', 'to decide'],
  ),

  // Review rounds: the office asks, villages and schools answer for themselves
  page('/rounds', 'round.read', [...READERS, 'school_lead', 'village_head']),
  page('/rounds/new', 'round.keep', ['officer']),
  page('/rounds/[id]', 'round.read', [...READERS, 'school_lead', 'village_head'], 'round'),
  page(
    '/rounds/forms/[id]',
    'round.read',
    [...READERS, 'school_lead', 'village_head'],
    'asked place',
  ),
  get(
    '/api/documents/round-forms/[id]',
    'round.read',
    [...READERS, 'school_lead', 'village_head'],
    'asked place',
  ),
  get('/api/documents/rounds/[id]', 'round.letter', READERS, 'round'),
  action('rounds', 'open', 'round.keep', ['officer']),
  action('rounds', 'sign', 'round.answer', ['school_lead', 'village_head'], 'asked place', [
    'to answer',
  ]),
  action('rounds', 'reopen', 'round.keep', ['officer'], 'asked place', ['answered']),
  action('rounds', 'close', 'round.keep', ['officer'], 'round', ['open']),

  // A class tells its school who needs help; the school checks it and sends it on
  page('/classes', 'class.answer', TEACHERS),
  page('/classes/[id]', 'class.answer', TEACHERS, 'class of a school'),
  page('/classes/[id]/pupils', 'class.answer', TEACHERS, 'class of a school'),
  post('/api/class-file', 'class.answer', TEACHERS),
  action('classes', 'send', 'class.answer', TEACHERS, 'class of a school'),
  action('classes', 'check', 'proposal.check', ['school_lead'], 'proposal of a class', [
    'to verify',
  ]),

  // September: a school's classes go up, leavers are asked about
  page('/schooling', 'schooling.keep', ['officer', 'school_lead']),
  page('/schooling/[id]', 'schooling.keep', ['officer', 'school_lead'], 'school to open'),
  action(
    ...(['schooling', 'answer', 'schooling.keep', ['officer', 'school_lead']] as const),
    'pupil asked about',
  ),
  action(
    ...(['schooling', 'openYear', 'schooling.keep', ['officer', 'school_lead']] as const),
    'school to open',
  ),
  action(
    ...(['schooling', 'undoOpening', 'schooling.keep', ['officer', 'school_lead']] as const),
    'opened year',
  ),

  // Lists that come from offices, and their way into the ledger
  page('/lists', 'list.read', ['officer']),
  page('/lists/new', 'list.commit', ['officer']),
  page('/lists/[id]', 'list.read', ['officer'], 'list'),
  page('/lists/[id]/rows', 'list.read', ['officer'], 'list'),
  get('/lists/[id]/progress', 'list.read', ['officer'], 'list'),
  get('/api/files/[id]', 'list.read', ['officer'], 'file of a list'),
  get('/api/files/[id]', 'child.read', [...READERS, ...LOCAL], 'paper', ['of a proposal']),
  // Evidence and signed consents show numbers and illnesses: the commune's own roles alone. What was taken
  // out of a file is opened by nobody.
  get('/api/files/[id]', 'child.read', READERS, 'paper', ['of the office', 'evidence']),
  post('/lists/[id]/left', 'list.read', ['officer'], 'list', [
    ...['committed', 'just committed', 'undone'],
  ] as const),
  action('lists', 'receive', 'list.commit', ['officer']),
  action('lists', 'reread', 'list.commit', ['officer'], 'list', ['read']),
  action('lists', 'commit', 'list.commit', ['officer'], 'list', ['read']),
  action('lists', 'undo', 'list.commit', ['officer'], 'list', ['just committed']),

  // The plan
  page('/plan', 'plan.read', READERS),
  page('/plan/edit', 'plan.draft', ['officer']),
  get('/api/documents/plan', 'plan.read', READERS),
  action('plan', 'savePlan', 'plan.draft', ['officer']),
  action('plan', 'review', 'plan.review', ['office_head'], 'plan', ['to review']),
  action('plan', 'decide', 'plan.decide', ['leader'], 'plan', ['to decide']),
  action('plan', 'recordIssue', 'plan.issue', ['officer'], 'plan', ['approved']),

  // Sponsors
  page('/sponsors', 'sponsor.read', READERS),
  post('/sponsors/export', 'sponsor.read', READERS),
  page('/sponsors/new', 'sponsor.keep', ['officer']),
  page('/sponsors/[id]', 'sponsor.read', READERS, 'sponsor'),
  page('/sponsors/[id]/edit', 'sponsor.keep', ['officer'], 'sponsor'),
  action('sponsors', 'saveSponsor', 'sponsor.keep', ['officer'], 'sponsor'),
  action('sponsors', 'endPromiseOf', 'sponsor.keep', ['officer'], 'promising unit'),
  page('/sponsors/[id]/contacts', 'sponsor.keep', ['officer'], 'sponsor'),
  page('/sponsors/contacts/[id]', 'sponsor.keep', ['officer'], 'contact of a unit', ['asked for']),
  action('sponsors/contacts', 'addContactOf', 'sponsor.keep', ['officer'], 'sponsor'),
  ...(['changeContactOf', 'endContactOf'] as const).map((act) =>
    action('sponsors/contacts', act, 'sponsor.keep', ['officer'], 'contact of a unit', [
      'asked for',
    ]),
  ),

  // What keeps children safe with a unit, and the sheet of what is handed over
  page('/sponsors/agreements', 'sponsor.read', READERS),
  page('/sponsors/[id]/agreement', 'sponsor.read', READERS, 'sponsor'),
  page('/sponsors/[id]/agreement/handover', 'agreement.keep', ['officer'], 'sponsor'),
  action('sponsors/agreements', 'saveAgreement', 'agreement.keep', ['officer'], 'sponsor'),
  action(
    ...(['sponsors/agreements', 'endSponsorAgreement', 'agreement.keep'] as const),
    ...([['officer'], 'agreement', ['in force']] as const),
  ),
  get('/api/files/[id]', 'sponsor.read', READERS, 'agreement scan'),

  // The people behind a programme: the unit's member meets them with the own children alone
  page('/sponsors/[id]/givers', 'sponsor.read', READERS, 'programme'),
  action('sponsors/givers', 'saveGiver', 'giver.keep', ['officer'], 'programme'),
  action('sponsors/givers', 'releaseCharge', 'giver.keep', ['officer'], 'carried child'),
  action('sponsors/givers', 'takeBackCharge', 'giver.keep', ['officer'], 'carried child'),
  action('sponsors/givers', 'saveCharge', 'giver.keep', ['officer'], 'carried child'),
  action('sponsors/givers', 'forgetGiverOf', 'giver.keep', ['officer'], 'giver at rest'),

  // How units are won: the Front and the officer keep it, the readers look; children are numbers there
  page('/mobilisation', 'mobilisation.read', [...READERS, 'front_officer']),
  page('/mobilisation/list', 'mobilisation.read', [...READERS, 'front_officer']),
  page('/mobilisation/figures', 'mobilisation.read', [...READERS, 'front_officer']),
  page('/mobilisation/honour', 'mobilisation.read', [...READERS, 'front_officer']),
  post('/mobilisation/honour/export', 'mobilisation.read', [...READERS, 'front_officer']),
  page('/mobilisation/new', 'mobilisation.keep', ['officer', 'front_officer']),
  page('/mobilisation/[id]', 'mobilisation.read', [...READERS, 'front_officer'], 'sponsor'),
  get('/api/documents/mobilisation', 'mobilisation.read', [...READERS, 'front_officer']),
  get(
    '/api/documents/mobilisation/[id]',
    'mobilisation.read',
    [...READERS, 'front_officer'],
    'sponsor',
  ),
  get('/api/documents/honour', 'mobilisation.read', [...READERS, 'front_officer']),
  page(
    '/mobilisation/[id]/edit',
    'mobilisation.keep',
    ['officer', 'front_officer'],
    'unit to be won',
  ),
  action(
    ...([
      'mobilisation',
      'mendProspectOf',
      'mobilisation.keep',
      ['officer', 'front_officer'],
    ] as const),
    'unit to be won',
  ),
  action('mobilisation', 'saveProspect', 'mobilisation.keep', ['officer', 'front_officer']),
  action(
    ...(['mobilisation', 'noteStepOf', 'mobilisation.keep', ['officer', 'front_officer']] as const),
    'sponsor',
  ),
  action(
    ...([
      'mobilisation',
      'takeStepBack',
      'mobilisation.keep',
      ['officer', 'front_officer'],
    ] as const),
    'step of a unit',
    ['standing'],
  ),
  action(
    ...([
      'mobilisation',
      'recordConsent',
      'mobilisation.keep',
      ['officer', 'front_officer'],
    ] as const),
    'unit to be named',
  ),
  action(
    ...([
      'mobilisation',
      'withdrawConsent',
      'mobilisation.keep',
      ['officer', 'front_officer'],
    ] as const),
    'consent to be named',
    ['standing'],
  ),
  // Offers of help: anybody sends one and follows it by its code, the Front and the office answer
  page('/help', 'none', STRANGERS),
  page('/help/sent', 'none', STRANGERS),
  page('/help/follow', 'none', STRANGERS),
  post('/api/help', 'none', STRANGERS),
  post('/api/help/follow', 'none', STRANGERS),
  page('/offers', 'offer.read', [...READERS, 'front_officer']),
  post('/offers/find', 'offer.read', [...READERS, 'front_officer']),
  page('/offers/[id]', 'offer.read', [...READERS, 'front_officer'], 'offer'),
  action('offers', 'take', 'offer.keep', FRONT, 'offer', ['received']),
  action('offers', 'answer', 'offer.keep', FRONT, 'offer', OPEN_OFFERS),
  action('offers', 'decline', 'offer.keep', FRONT, 'offer', OPEN_OFFERS),
  action('offers', 'setAside', 'offer.keep', FRONT, 'offer', OPEN_OFFERS),
  action('offers', 'takeUp', 'offer.keep', FRONT, 'offer', OPEN_OFFERS),
  action('offers', 'forget', 'offer.keep', FRONT, 'offer', KEPT_OFFERS),
  action('offers', 'reopen', 'offer.keep', FRONT, 'offer', ['declined', 'spam']),

  // Assignments: the officer proposes, the office head reviews, the leader decides
  page('/assignments', 'assignment.read', READERS),
  page('/assignments/all', 'assignment.read', READERS),
  post('/assignments/all/export', 'child.export', ['officer', 'office_head', 'leader']),
  page('/assignments/co', 'assignment.propose', ['officer']),
  // A draft of the whole list is its author's own.
  page('/assignments/drafts/[id]', 'assignment.propose', ['officer'], 'draft'),
  page('/assignments/drafts/[id]/check', 'assignment.propose', ['officer'], 'draft'),
  page('/assignments/drafts/[id]/compare', 'assignment.propose', ['officer'], 'draft'),
  action('assignments/drafts', 'draftAll', 'assignment.propose', ['officer']),
  action('assignments/drafts', 'workOn', 'assignment.propose', ['officer'], 'draft'),
  action('assignments/drafts', 'sendDraft', 'assignment.propose', ['officer'], 'draft'),
  page('/assignments/[id]', 'assignment.propose', ['officer'], 'proposal', ['returned']),
  action('assignments', 'proposeSeveral', 'assignment.propose', ['officer'], 'waiting child'),
  action('assignments', 'proposeOne', 'assignment.propose', ['officer'], 'child'),
  action('assignments', 'review', 'assignment.review', ['office_head'], 'proposal', ['to review']),
  action('assignments', 'decide', 'assignment.decide', ['leader'], 'proposal', ['to decide']),

  // Who stands by whom, and the minutes that are signed: a unit sees its own
  page('/assignments/terms', 'term.read', [...READERS, 'sponsor_member']),
  page('/assignments/terms/[id]', 'term.read', [...READERS, 'sponsor_member'], 'assigned term'),
  page('/assignments/terms/[id]', 'term.read', [...READERS, 'sponsor_member'], 'ended term'),
  page(
    '/assignments/terms/[id]/minutes',
    'minutes.record',
    ['officer', 'sponsor_member'],
    'assigned term',
  ),
  get(
    '/api/documents/minutes/[id]',
    'minutes.record',
    ['officer', 'sponsor_member'],
    'assigned term',
  ),
  action(
    ...(['assignments/terms', 'saveMinutes', 'minutes.record'] as const),
    ...([['officer', 'sponsor_member'], 'assigned term', ['unsigned']] as const),
  ),
  action('assignments/terms', 'takeMinutesBack', 'term.keep', ['officer'], 'assigned term', [
    'signed',
  ]),
  page('/assignments/terms/[id]/end', 'term.keep', ['officer'], 'term'),
  action('assignments/terms', 'endTerm', 'term.keep', ['officer'], 'ending term'),
  action('assignments/terms', 'undoEnd', 'term.keep', ['officer'], 'ended term'),
  // A unit opens the scan it sent itself; what was taken back is opened by nobody.
  get('/api/files/[id]', 'term.read', READERS, 'minutes scan', [
    ...['sent by the unit', 'taken by the office'],
  ] as const),
  get('/api/files/[id]', 'term.read', ['sponsor_member'], 'minutes scan', ['sent by the unit']),

  // A child kept for a sponsor while it makes up its mind
  page('/assignments/holds', 'hold.keep', ['officer']),
  action('assignments/holds', 'holdForUnit', 'hold.keep', ['officer'], 'waiting child'),
  action('assignments/holds', 'release', 'hold.keep', ['officer'], 'hold'),

  // What was promised and what arrived
  page('/payments', 'payment.read', [...READERS, 'sponsor_member']),
  post('/payments/export', 'child.export', ['officer', 'office_head', 'leader']),
  page('/payments/new', 'payment.record', ['officer', 'sponsor_member']),
  page('/payments/[id]', 'payment.read', [...READERS, 'sponsor_member'], 'payment'),
  page('/payments/pledge/[termId]', 'pledge.record', ['officer', 'sponsor_member'], 'term'),
  // A unit sees the papers it sent itself; what the office took shows names and homes.
  get('/api/files/[id]', 'payment.read', READERS, 'voucher'),
  get('/api/files/[id]', 'payment.read', ['sponsor_member'], 'voucher', ['sent by the unit']),
  action('payments', 'giveSupport', 'payment.record', ['officer', 'sponsor_member'], 'child'),
  action('payments', 'promiseSupport', 'pledge.record', ['officer', 'sponsor_member'], 'term'),
  action('payments', 'reverseSupport', 'payment.reverse', ['officer'], 'payment', ['standing']),

  // What a leader asks for in writing: an officer sees and answers the own ones
  page('/directions', 'direction.read', READERS),
  page('/directions/new', 'direction.give', ['leader']),
  page('/directions/[id]', 'direction.read', ['office_head', 'leader', 'auditor'], 'direction'),
  page('/directions/[id]', 'direction.read', ['officer'], 'direction', OF_THE_OFFICER),
  action('directions', 'give', 'direction.give', ['leader']),
  action('directions', 'answer', 'direction.answer', ['officer'], 'direction', [
    'waits for the officer',
  ]),
  action('directions', 'answer', 'direction.answer', ['office_head'], 'direction', [
    'waits for the head',
  ]),
  action('directions', 'decideOnAnswer', 'direction.give', ['leader'], 'direction', [
    'answered by the officer',
  ]),
  action('directions', 'withdraw', 'direction.give', ['leader'], 'direction', [
    ...['waits for the officer', 'answered by the officer', 'waits for the head'],
  ] as const),

  // Filters kept under a name: each reader has own ones and sees nobody else's
  page('/views', 'view.keep', READERS),
  page('/views/new', 'view.keep', READERS),
  action('views', 'keep', 'view.keep', READERS),
  action('views', 'rename', 'view.keep', READERS),
  action('views', 'remove', 'view.keep', READERS),
  action('views', 'putFirst', 'view.keep', READERS),

  // Documents
  page('/documents', ['document.coded', 'document.extract'], [...READERS, 'sponsor_member']),
  get('/api/documents/annex?variant=full', 'document.full', ['officer', 'office_head', 'leader']),
  get('/api/documents/annex?variant=village', 'document.full', [
    ...(['officer', 'office_head', 'leader'] as const),
  ]),
  get('/api/documents/annex?variant=coded', 'document.coded', READERS),
  get('/api/documents/decision?variant=full&on=draft', 'document.full', [
    ...(['officer', 'office_head', 'leader'] as const),
  ]),
  get('/api/documents/decision?variant=coded&on=draft', 'document.coded', READERS),
  post('/documents/export', 'document.full', ['officer', 'office_head', 'leader']),
  get(
    '/api/documents/annex/[sponsorId]',
    'document.extract',
    ['officer', 'office_head', 'leader', 'sponsor_member'],
    'sponsor',
  ),

  // Who did what
  page('/entries', 'entry.read', ['auditor', 'administrator']),
  page('/entries/traces', 'entry.read', ['auditor', 'administrator']),
  page('/takeout', 'commune.take', ['administrator']),
  post('/takeout/file', 'commune.take', ['administrator']),
  post('/entries/export', 'entry.read', ['auditor', 'administrator']),
  post('/entries/traces/export', 'entry.read', ['auditor', 'administrator']),
  action('entries', 'lookThroughChain', 'entry.read', ['auditor', 'administrator']),

  // The administrator's
  page('/places', 'place.keep', ['administrator']),
  page('/places/villages/new', 'place.keep', ['administrator']),
  page('/places/villages/[id]', 'place.keep', ['administrator'], 'village'),
  page('/places/schools/new', 'place.keep', ['administrator']),
  page('/places/schools/[id]', 'place.keep', ['administrator'], 'school'),
  action('places', 'saveVillage', 'place.keep', ['administrator'], 'village'),
  action('places', 'saveSchool', 'place.keep', ['administrator'], 'school'),
  page('/places/merge', 'place.keep', ['administrator']),
  action('places', 'renameByDocument', 'place.keep', ['administrator'], 'village'),
  action('places', 'mergeChosenVillages', 'place.keep', ['administrator'], 'village'),
  action('places', 'takeMergerBack', 'place.keep', ['administrator']),
  page('/places/years', 'place.keep', ['administrator']),
  page('/places/years/[id]', 'place.keep', ['administrator'], 'school year'),
  page('/places/classes/[id]', 'place.keep', ['administrator'], 'class'),
  action('places/years', 'saveYear', 'place.keep', ['administrator'], 'school year'),
  action('places/years', 'takeYearAway', 'place.keep', ['administrator'], 'school year'),
  action('places/years', 'saveClass', 'place.keep', ['administrator'], 'class'),
  action('places/years', 'closeOneClass', 'place.keep', ['administrator'], 'class'),
  action('places/years', 'takeClassAway', 'place.keep', ['administrator'], 'class'),
  action('places/years', 'makeNextClasses', 'place.keep', ['administrator'], 'school year'),
  page('/accounts', 'account.keep', ['administrator']),
  page('/accounts/[id]', 'account.keep', ['administrator'], 'person'),
  action('accounts', 'addRole', 'account.keep', ['administrator'], 'person'),
  action('accounts', 'closeRole', 'account.keep', ['administrator'], 'held role'),
  action('accounts', 'closeSessions', 'account.keep', ['administrator'], 'person'),
  page('/accounts/new', 'account.keep', ['administrator']),
  action('accounts', 'lendRoleOf', 'account.keep', ['administrator'], 'person'),
  action('accounts', 'invite', 'account.keep', ['administrator']),
  action('accounts', 'renew', 'account.keep', ['administrator'], 'person'),
  action('accounts', 'disable', 'account.keep', ['administrator'], 'person'),
  action('accounts', 'enable', 'account.keep', ['administrator'], 'person'),
  action('accounts/second-step', 'takeFactors', 'account.keep', ['administrator'], 'person'),
  action('accounts/second-step', 'takeLink', 'account.keep', ['administrator'], 'person'),
  action('accounts/second-step', 'setSecondStep', 'account.keep', ['administrator']),
  page('/jobs', 'job.keep', ['administrator']),
  action('jobs', 'runAgain', 'job.keep', ['administrator']),
  page('/parameters', 'parameter.read', ['administrator', 'auditor']),
  page('/parameters/history', 'parameter.read', ['administrator', 'auditor']),
  action('parameters', 'setValue', 'parameter.keep', ['administrator']),
  page('/templates', 'template.read', ['administrator', 'auditor']),
  action('templates', 'saveTemplate', 'template.keep', ['administrator']),
  page('/system', 'system.read', ['administrator', 'auditor']),

  // Last of all: the house writes it meanwhile, and then those of a place read what only a list said before.
  action('lists', 'orderWriting', 'list.commit', ['officer'], 'list', ['read']),
]

/** The rights a line opens by; none for doors that ask for no right. */
export function rightsOf({ right }: Row): Right[] {
  return [right].flat().filter((one): one is Right => one !== 'none' && one !== 'signed in')
}
