import { asRefusals } from '@/lib/access/own-rules'
import type { logins as vi } from '@/lib/words/vi/logins'
import { gate } from './gate'

const passwordIssues = {
  password_too_short: 'A password needs at least 12 characters. A sentence you remember will do.',
  password_too_long: 'This password is longer than 256 characters.',
  password_common: 'This password is among those that are guessed first. Choose another one.',
  password_about_you:
    'This password is little more than your user name, the commune’s or the product’s name. Choose another one.',
  password_unequal: 'The new password was not typed the same way twice.',
  password_same: 'The new password is the one you have. Choose another one.',
}

export const logins = {
  issues: {
    username_shape:
      'Small letters without marks, digits, and dots or hyphens between them; a letter first. For example hoa.nt.',
    phone_unclear: 'This number could not be read. For example 0905 000 126.',
    to_before_from: 'The last day cannot come before the first.',
  },
  passwordIssues,
  refusals: {
    ...asRefusals(passwordIssues),
    password_wrong: () => 'Your present password is not right. Please enter it again.',
    wait: ([seconds]: string[]) => gate.wait(Number(seconds)),
    session_gone: () => 'This session has ended already. Open the page again.',
  },
  add: 'Add a person',
  addTitle: 'Add a person to the ledger',
  addLead: 'The person gets a slip with a one-time code and chooses a password.',
  fullName: 'Full name',
  fullNameHint: 'for example Nguyễn Thị Hòa',
  jobTitle: 'Title',
  jobTitleHint: 'for example Officer, Culture and Social Affairs',
  phone: 'Phone',
  usernameHint: 'Left empty, the ledger makes one of the name, for example hoa.nt.',
  from: 'From',
  fromHint: 'Left empty: from today. For example 05/09/2026.',
  until: 'Until the end of',
  untilHint: 'Left empty: no last day yet. For example 31/12/2026.',
  invite: 'Add and give out a code',
  invited: (name: string) => `${name} was added. Print or copy this slip now.`,
  slipGone:
    'This was recorded already. A code is shown once: if you could not copy it, give out a new one.',
  waiting: 'No password yet',
  codeState: 'One-time code',
  codeUntil: (when: string) => `can be used until ${when}`,
  codeNone: 'none that can be used',
  codeTitle: 'Forgotten password or lost slip',
  codeLead:
    'A new code lets this person choose a password. The older code becomes void and all sessions end; the old password stops when the new code is used.',
  codeSubmit: 'Give out a new code',
  codeGiven: (name: string) => `${name} has a new code. Print or copy this slip now.`,
  codeOwn:
    'Nobody gives out a code for oneself. If you forgot your password, ask another administrator.',
  closeTitle: 'Close the account',
  closeLead:
    'For somebody who leaves, moves, or whose password may be known to others. All sessions end at once. If the password may be known, give out a new code while the account is closed: the old password is gone for good. Then open the account.',
  closeSubmit: 'Close the account',
  closed: 'The account is closed.',
  openTitle: 'Open the account',
  openLead: 'This person can sign in again as before, with the roles that still hold.',
  openSubmit: 'Open the account',
  opened: 'The account is open again.',
  reason: 'Reason',
  reasonHint: 'It goes into the record. Write no child’s name or private matters.',
  slip: {
    title: 'Slip for opening an account',
    forPerson: 'Given to',
    address: 'Address',
    username: 'User name',
    code: 'One-time code',
    endsAt: 'Can be used until',
    steps: [
      'Open the address above on a computer or a phone.',
      'Enter the user name and the code (capitals and hyphens do not matter).',
      'Choose a password of at least 12 characters, sign in, and destroy this slip.',
    ],
    once: 'The code is shown this once. After leaving the page a new one has to be given out.',
    print: 'Print the slip',
    toAccount: 'To this person’s page',
  },
  activate: {
    title: 'Choose a password with a code',
    lead: 'For whoever has just been given a slip with a one-time code.',
    code: 'One-time code',
    codeHint: 'the 12 letters and digits on the slip, for example 7KPM-2QXC-V9TD',
    password: 'New password',
    passwordHint:
      'At least 12 characters. A long sentence you remember is best; no capitals or signs are asked for.',
    again: 'New password once more',
    submit: 'Choose this password',
    wrong:
      'The user name or the code is not right, or the code was used or has ended. Please look at the slip again.',
    failed: 'The password could not be set. Please enter everything again.',
    done: 'Your password is set. Please sign in with it.',
    fromSignIn: 'Do you have a slip with a one-time code?',
    fromSignInLink: 'Choose a password with the code',
    noSlip: 'No slip, or has the code ended? Please tell your commune’s administrator.',
  },
  me: {
    title: 'My account',
    who: 'I in the ledger',
    roles: 'Roles',
    roleUntil: (role: string, day: string) => `${role} (until ${day})`,
    passwordTitle: 'Change the password',
    passwordLead: 'Other computers and phones signed in with this account have to sign in again.',
    current: 'Present password',
    change: 'Change the password',
    changed: (others: number) =>
      others === 0
        ? 'Your password is changed.'
        : `Your password is changed and ${others} other sessions ended.`,
    sessionsTitle: 'Where you are signed in',
    sessionsLead: 'If you see a device that is not yours, end its session and change the password.',
    device: 'Device',
    since: 'Signed in at',
    lastSeen: 'Last used',
    thisOne: 'This session',
    onSystem: (browser: string, system: string) => `${browser} on ${system}`,
    unknownBrowser: 'An unknown browser',
    unknownSystem: 'an unknown device',
    endOne: 'End',
    endedOne: 'That session is over.',
    endAll: 'Sign out on every device',
    endAllText: 'Every session ends, this one too. You will have to sign in again.',
    endedAll: 'You are signed out on every device.',
  },
  confirm: {
    title: 'Your password once more',
    lead: 'What you are about to do takes back recorded money or carries many children’s data out of the ledger.',
    kept: 'What you typed is kept and will be there again. The password holds for 10 minutes.',
    lost: 'The form was too long to be kept: please fill it in again afterwards.',
    password: 'Password',
    submit: 'Confirm',
    wrong: 'The password is not right. Please enter it again.',
  },
} satisfies typeof vi
