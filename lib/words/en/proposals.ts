import type { proposals as vi } from '@/lib/words/vi/proposals'

export const proposals = {
  refusals: {
    not_found: () => 'There is no such proposal within your reach.',
    place_unclear: () =>
      'You are in charge of several places. Choose the village, school or class you propose for.',
    not_your_village: () =>
      'The child lives in another village. A village head proposes children of the own village.',
    not_your_class: () =>
      'The child is in another class. A school proposes pupils of its own classes.',
    village_unknown: () =>
      'This village is no longer in the ledger. Open the page again and choose anew.',
    class_unknown: () =>
      'This class is closed or no longer in the ledger. Open the page again and choose anew.',
    not_returned: () => 'The commune has decided on this proposal; it cannot be sent again.',
    not_yours: () => 'Only whoever sent it can send it again.',
    already_proposed: () => 'The child has been proposed and is waiting. No need to send it again.',
    changed_meanwhile: () =>
      'Somebody has just changed the file. Open the page again to see what is new.',
    born_in_future: () => 'The day of birth lies after today. Please check it.',
    grown_up: () => 'By this day of birth the person is 18 or older and no child any more.',
    known_here: () => 'There is a child like this one already. Look before you send.',
    number_known_here: () =>
      'This personal ID is that of a child in the ledger. Check the number, or leave it empty.',
    sent_at_once: () => 'Somebody wrote at the same moment. Send it once more.',
    own_proposal: () => 'Nobody confirms or decides on an own proposal.',
    not_of_the_place: () => 'The child is not of your village, school or class.',
    already_verified: () => 'Somebody has confirmed this proposal already.',
    already_decided: ([code]: string[]) =>
      code
        ? `The commune has decided on ${code} already.`
        : 'The commune has decided on this proposal already.',
    unverified_needs_reason: ([code = '']: string[]) =>
      `No school or village has confirmed ${code} yet. Give a reason to accept it now.`,
    already_on_list: ([code = '']: string[]) => `${code} is on the list already.`,
  },
  issues: {
    birth_unreadable: 'Write the day of birth as 05/09/2016, or only the year 2016.',
    phone_unreadable: 'A phone number has 10 digits, for example 0905 123 456.',
    id_unreadable: 'A personal ID has 12 digits.',
    reason_required: 'Returning or refusing needs a reason.',
    nothing_chosen: 'No proposal was chosen.',
  },
  statuses: {
    to_verify: 'To be confirmed',
    to_decide: 'Waits for the commune',
    returned: 'Sent back',
    accepted: 'On the list',
    refused: 'Not accepted',
  },
  sides: { school: 'Confirmed by the school', village: 'Confirmed by the village' },
  papers: {
    birth_certificate: 'Birth certificate',
    death_certificate: 'Death certificate',
    poverty_certificate: 'Certificate of poverty',
    disability_certificate: 'Certificate of disability',
    application: 'Application for support',
    consent: 'Consent form',
    other: 'Another paper',
  },
  decided: {
    accepted: 'Put on the list.',
    returned: 'Sent back to the proposer.',
    refused: 'Recorded as not accepted.',
  },
  title: 'Proposals',
  one: 'Proposal of a child',
  lead: 'Children proposed by villages, schools and classes. Once confirmed, the commune accepts, sends back or refuses.',
  leadOwn:
    'Children you have proposed, and those of your village, school or class that wait to be confirmed.',
  propose: 'Propose a child',
  back: 'Proposals',
  tabs: 'Which proposals',
  open: 'Waiting',
  over: 'Over',
  noneOpen: 'No proposal is waiting',
  noneOver: 'No proposal is over yet',
  noneText: 'What villages, schools and classes propose appears here.',
  noneTextOwn: 'Propose a child that needs help; the commune answers here.',
  child: 'Child',
  why: 'Circumstances',
  from: 'Sent by',
  status: 'Status',
  office: 'Culture and Social Affairs Office',
  classOf: (name: string, school: string) => `Class ${name}, ${school}`,
  waited: (days: number) =>
    days === 0 ? 'sent today' : days === 1 ? 'waits 1 day' : `waits ${days} days`,
  again: (round: number) =>
    `sent for the ${round === 2 ? '2nd' : round === 3 ? '3rd' : `${round}th`} time`,
  paperCount: (count: number) =>
    count === 0 ? 'no papers yet' : count === 1 ? '1 paper' : `${count} papers`,
  missingPapers: (papers: string) => `Still to be asked for: ${papers}.`,
  doublesLead: 'Look at these before deciding: the child may have a file already.',
  section: {
    doubles: 'May be the same as',
    why: 'Why it is proposed',
    who: 'Child and family',
    papers: 'Papers',
    sides: 'Who stands behind it',
    decide: 'The commune’s decision',
    verify: 'Confirm',
    history: 'Sent back before',
  },
  schooling: 'Where the child studies (as told)',
  proposedBy: 'Proposed by',
  proposedAt: 'Sent at',
  noPapers: 'No paper came with it.',
  openPaper: (kind: string, nth: number) => `${kind} (${nth})`,
  sentByVillage: 'The village head proposed it, so the village has confirmed it.',
  sentBySchool: 'The school proposed it, so the school has confirmed it.',
  nobodyYet: 'No school or village has confirmed it yet.',
  openChild: 'Open the child’s file',
  verifyLead: 'You know the child: confirm if the circumstances are as written above.',
  note: 'Note',
  verify: 'Confirm that it is so',
  verified: 'Confirmed.',
  answerOf: (code: string) => `Decision on ${code}`,
  outcomes: {
    accepted: 'Put on the list',
    returned: 'Send back',
    refused: 'Do not accept',
    later: 'Later',
  },
  isDouble: (name: string, code: string) => `Is it ${name}, ${code}?`,
  doubleHint:
    'If it is one child, do not accept: open the other under “May be the same as” to compare and merge.',
  another: 'Another child, do not ask again',
  mayBe: (codes: string) => `May be the same as ${codes}.`,
  reason: 'Reason',
  reasonOf: (code: string) => `Reason (${code})`,
  reasonHint: 'Needed to send back, to refuse, or to accept what nobody has confirmed.',
  category: 'Circumstances as the commune records them',
  marking: 'Record as especially difficult',
  decide: 'Record the decision',
  decideAll: 'Record the decisions',
  decidedCount: (accepted: string, others: string) =>
    `Put on the list: ${accepted}; sent back or not accepted: ${others}.`,
  returnedBecause: 'Sent back because',
  refusedBecause: 'Not accepted because',
  sendAgain: 'Put right and send again',
  saidBy: (by: string, on: string) => `${by}, ${on}`,
} satisfies typeof vi
