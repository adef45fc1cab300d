import type { help as vi } from '@/lib/words/vi/help'

const KEPT = 'What you wrote is still here below.'

/** How to help: the public page, its form, and what became of an offer. */
export const help = {
  issues: {
    children_unclear: 'Write a whole number, for example 2.',
    phone_unclear:
      'This telephone number cannot be read. For example 0905 123 456, or +1 617 555 0100.',
    email_unclear: 'This e-mail address cannot be read, for example name@example.org.',
    contact_missing:
      'Leave a telephone number or an e-mail address, so that the Front can reach you.',
    help_missing:
      'Say how many children you wish to sponsor, in what form you help, or write a few words.',
    links: 'A name has no web address in it.',
    too_many_links: 'A message may have one web address. Take the others out and send it again.',
    consent_missing: 'Tick that you agree, so that the Front may use this to reach you.',
  },
  refusals: {
    unsigned: `This page was drawn anew while you wrote, so nothing was received. ${KEPT} Look at it once more and send it again.`,
    hasty: `The form came so quickly that it looked like a program’s. ${KEPT} Wait a few seconds and send it again.`,
    old: `The page was open for more than a day. ${KEPT} Look at it once more and send it again.`,
    machine: `A hidden field was filled in, perhaps by your browser. ${KEPT} That field is empty now: send it again.`,
    sent_before:
      'The offer sent from this page before was received. What stands below differs from it: send it if you wish to make another offer.',
    commune_unknown: `This commune is no longer here. ${KEPT}`,
    failed: `The server is busy and nothing was written. ${KEPT} Send it again in a few minutes.`,
  },
  statuses: {
    received: {
      title: 'Received',
      text: 'Your offer has reached the Fatherland Front and waits to be read.',
    },
    in_hand: {
      title: 'Being looked at',
      text: 'An officer of the Front is looking at your offer.',
    },
    answered: { title: 'Answered', text: 'The answer stands right below.' },
    taken_up: {
      title: 'Your help is welcome',
      text: 'The Front has taken your offer up and will call you to talk about how to help. Thank you.',
    },
    declined: {
      title: 'Could not be taken',
      text: 'The commune could not take your offer this time. The reason stands right below.',
    },
    spam: {
      title: 'Closed',
      text: 'What was sent was not understood as an offer of help. If that is a mistake, please send it again or ask the commune’s People’s Committee.',
    },
    forgotten: {
      title: 'Contact details removed',
      text: 'The Front can no longer reach you about this offer. If you wish to help, please send a new one.',
    },
  },
  forgotten: {
    sender_asked: (day: string) =>
      `As the sender asked, name, contact details and message were removed from the offer on ${day}.`,
    not_theirs: (day: string) =>
      `The contact details were somebody else’s, so name, contact details and message were removed from the offer on ${day}.`,
    names_child: (day: string) =>
      `The message told of a child by name or situation, so name, contact details and message were removed from the offer on ${day}.`,
  },
  staysInBook:
    'Name and telephone in the book of sponsors are still there; to have them changed or taken out, tell the Front or the People’s Committee.',
  title: 'How to help a child',
  titleAt: (commune: string) => `Help children in ${commune}`,
  openHelp: 'How to help a child',
  chooseTitle: 'Where would you like to help?',
  lead: 'Some children go to school from homes where there is never quite enough. When a unit, a family or a single person sponsors a child, that child can study without worry.',
  whyTitle: 'Why you are needed',
  why: 'The commune, its schools and villages look at each situation together and keep one ledger. Every child has one main sponsor; none is helped twice, none is forgotten. Whatever reaches a child is written down and checked.',
  quarterTitle: 'What a quarter means',
  quarter: (minimum: string) =>
    `Support is counted by the quarter, every three months. The commune’s plan sets a minimum of ${minimum} per child and quarter. More, less, or help in kind can all be talked about.`,
  quarterNoPlan:
    'Support is counted by the quarter, every three months. How much and how is talked about with the Front; help in kind is welcome too.',
  until: (age: number) =>
    `Usually a child is sponsored until it turns ${age} or the family is better off; you may also help for a while only.`,
  waitingTitle: 'How many children wait',
  waiting: 'children wait for a sponsor',
  waitingHidden:
    'So few children wait here that no number is given: nobody should guess who they are.',
  countedOn: (on: string) =>
    `As of ${on}, the first day of the quarter. The counts stay the same for the whole quarter.`,
  byLevel: 'By level of school',
  byNeed: 'What they need',
  needHint: 'A child may need several things.',
  others: 'Other levels',
  atHome: 'Not at school yet, or at school elsewhere',
  children: (count: string) => (count === '1' ? '1 child' : `${count} children`),
  noChild:
    'These are counts only. No child’s name, village, school or situation is ever made public.',
  howTitle: 'How it works',
  how: [
    'Send an offer on this page; it takes about two minutes.',
    'The commune’s Fatherland Front calls you back, and you choose together how to help.',
    'The commune finds a child that fits; you learn only what you need to help.',
    'You hand your support to the family before a witness, or through an account the commune has published. Every quarter the commune reports to you.',
  ],
  formTitle: 'Offer your help',
  name: 'Your name, or your unit’s',
  nameHint: 'For example: Lan, or An Phu Company',
  kind: 'You are',
  chooseKind: 'Choose one',
  helpLegend: 'How you would like to help',
  helpHint: 'If you do not know yet, leave it empty and write a few words.',
  childrenLabel: 'Children you would sponsor',
  childrenHint: 'For example: 1',
  form: 'Form of help',
  anyForm: 'To be talked about',
  contactLegend: 'How to reach you',
  contactHint: 'A telephone number or an e-mail address: one of them is enough.',
  phone: 'Telephone',
  email: 'E-mail',
  message: 'Message',
  messageHint: 'At most 1,000 letters. Please name no child and no child’s situation.',
  consent:
    'I agree that the commune’s People’s Committee and Fatherland Front use these details for one thing: to reach me and talk about how to help children.',
  consentLabel: 'Your agreement',
  consentHint: (days: string) =>
    `Nobody else is given them. If the offer is declined, your contact details are removed after ${days} days. To withdraw, call the Front and read out your code: your contact details are removed at once. Once your help is taken up, your name and telephone number stay in the book of sponsors.`,
  trap: 'Please leave this field empty',
  send: 'Send the offer',
  wait: (seconds: number) =>
    seconds < 90
      ? `Many offers are coming at once. ${KEPT} Send it again in ${seconds} seconds.`
      : `Many offers are coming at once. ${KEPT} Send it again in ${Math.ceil(seconds / 60)} minutes.`,
  followTitle: 'Follow your offer',
  followLead: 'Type the code you were given after sending it.',
  code: 'Your code',
  codeHint: 'For example VA-K7PM-3QXW-9RTD. Capitals and hyphens do not matter.',
  follow: 'Show',
  followUnknown: 'There is no offer with this code. Check every letter of it.',
  followWait: (seconds: number) => `Too many tries. Try again in ${seconds} seconds.`,
  followAgain: 'Another code',
  sentOn: (day: string) => `Sent on ${day}`,
  answerOf: (commune: string, day: string) => `Answer of ${commune}, ${day}`,
  reasonOn: (day: string) => `The reason, ${day}`,
  sentTitle: 'Your offer was received. Thank you!',
  sentLead:
    'The Front will be in touch. This is the code to follow it by; write it down or take a picture:',
  sentOnce:
    'For safety the code is shown on this page only, for ten minutes. Nobody can read it to you again. When you call the Front, read this code out.',
  sentGone: 'The code is shown for a while after sending, and that time is over.',
  sentGoneText: 'If you wrote it down, type it below to see your offer.',
  followNow: 'See how it stands',
  home: 'To the front page',
  backToHelp: 'How to help a child',
} satisfies typeof vi
