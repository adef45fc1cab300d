import type { factors as vi } from '@/lib/words/vi/factors'
import { gate } from './gate'

export const factors = {
  refusals: {
    not_found: () => 'This person is no longer there. Open the page again.',
    no_login: () => 'This person has no sign-in name yet.',
    wrong_code: () =>
      'The code is not right. Check that the phone’s clock is right, then type the code the app shows now.',
    wrong_password: () => 'The password is not right. Nothing was changed.',
    wait: ([seconds]) => gate.wait(Number(seconds)),
    already_set_up: () => 'The app is already in use. Open the page again.',
    not_set_up: () => 'No app is in use. Open the page again.',
    step_required: () => 'The commune requires a second step for your role, so it stays on.',
    own_factors: () =>
      'Your own second step is switched off on the page Ways to sign in, with the password.',
    serves_elsewhere: () =>
      'This account also works in another commune, so one commune cannot remove its second step. Use a recovery code.',
  },
  title: 'Ways to sign in',
  lead: 'After the password, a code from your phone keeps the account yours even if the password gets out.',
  back: 'Ways to sign in',
  appTitle: 'App for codes',
  appLead: 'The phone makes a code of 6 digits, a new one every half minute. It needs no network.',
  on: 'On',
  off: 'Off',
  onSince: (when: string) => `On since ${when}`,
  requiredHere: 'The commune requires a second step for your role.',
  setUp: 'Set the app up',
  switchOff: 'Switch the app off',
  setUpTitle: 'Set the app up',
  setUpLead: 'Three steps, about two minutes.',
  install:
    'Open an app for codes on the phone: Google Authenticator, Microsoft Authenticator, FreeOTP or one like them.',
  scan: 'In the app, add an account and scan this picture.',
  picture: 'Picture for the app to scan',
  orType: 'If it cannot be scanned, type this key into the app:',
  confirm: 'Type the 6 digits the app shows.',
  code: 'Code of 6 digits',
  codeHint: 'for example 123 456',
  confirmSubmit: 'Confirm and switch on',
  isOn: 'The app is in use. To move to another phone, switch it off and set it up again.',
  appOn: 'The app is in use.',
  appOff: 'The app is switched off. From now on the password is enough.',
  offTitle: 'Switch the app off',
  offLead:
    'Afterwards whoever knows the password gets into the ledger. The recovery codes end as well.',
  password: 'Password',
  passwordHint: 'Type your password to confirm that it is you.',
  codesTitle: 'Recovery codes',
  codesLead: 'For the day the phone is lost. Each code opens once.',
  codesLeft: (count: number) => (count === 1 ? '1 unused code left' : `${count} unused codes left`),
  renew: 'Make new codes',
  renewTitle: 'Make new recovery codes',
  renewLead: 'The old ones end as soon as there are new ones.',
  codesRenewed: 'New recovery codes were made.',
  sheetTitle: 'Your recovery codes',
  sheetLead:
    'Print them or write them down and keep them away from the phone. They are shown this once.',
  sheetOf: (product: string, username: string) => `${product}, account ${username}`,
  print: 'Print the codes',
  stored: 'I have put them away',
  sheetGone: 'The codes were shown once and are not shown again.',
  sheetGoneText: 'If they were not put away, make new ones on the page Ways to sign in.',
  second: {
    title: 'Second step',
    lead: (username: string) => `The account ${username} signs in with two steps.`,
    code: 'Code of 6 digits from the app',
    lost: 'No phone at hand? Use a recovery code',
    recoveryCode: 'Recovery code',
    recoveryHint: 'for example k7mq-x2dn-ap4w',
    submit: 'Confirm',
    wrong: 'The code is not right, or was used already. Type the code the app shows now.',
    lostBoth: 'Lost the phone and the recovery codes? Please tell your commune’s administrator.',
    other: 'Sign in with another account',
    setUpTitle: 'Set the second step up',
    setUpLead:
      'The commune requires a second step for your role. Once it is set up you go straight on; it is done once.',
  },
  account: {
    label: 'Second step',
    since: (when: string) => `since ${when}`,
    none: 'not set up',
    remove: 'Remove a lost second step',
    removeTitle: 'Remove this person’s second step?',
    removeText:
      'Only when the person has lost the phone and has no recovery code left. Meet or call the person first. All sessions of this person end.',
    removed: 'The second step was removed. The person signs in with the password again.',
  },
  commune: {
    title: 'Second step of signing in',
    on: 'Required',
    off: 'Not required',
    text: (roles: string) =>
      `When required, these roles need an app for codes before they come into the ledger: ${roles}. Whoever has none is led to set it up at the next click.`,
    require: 'Require a second step',
    release: 'No longer require it',
    releaseTitle: 'No longer require a second step?',
    releaseText:
      'Whoever has set it up keeps using it. Others need the password only. This goes into the record.',
    requireTitle: 'Require a second step?',
    requireText:
      'From the next click on whoever has no app for codes must set it up before anything else, you included.',
    done: {
      required: 'A second step is required from now on.',
      not_required: 'A second step is no longer required.',
    },
  },
} satisfies typeof vi
