import type { provider as vi } from '@/lib/words/vi/provider'

export const provider = {
  refusals: {
    not_found: () => 'This person is no longer there. Open the page again.',
    no_login: () => 'This person has no sign-in name yet.',
    provider_off: () => 'This way to sign in is switched off. Open the page again.',
    provider_unclear: ([name]) =>
      `The answer of ${name} cannot be used, so nothing was linked. Try again.`,
    provider_cancelled: ([name]) => `You stopped at ${name}, so nothing was linked.`,
    provider_down: ([name]) => `${name} cannot be reached, so nothing was linked. Try again later.`,
    subject_taken: ([name]) =>
      `This account of ${name} is linked with somebody else in the ledger. Sign in to ${name} with your own account.`,
    already_linked: ([name]) => `Your account is linked with ${name} already. Unlink it first.`,
    link_gone: () => 'This link is no longer there. Open the page again.',
    own_link: () => 'Your own link is taken off on the page Ways to sign in.',
    serves_elsewhere: () =>
      'This account also works in another commune, so one commune cannot unlink it.',
  },
  enter: (name) => `Sign in with ${name}`,
  leavingTitle: (name) => `On the way to ${name}`,
  leaving: 'If nothing happens, press the button below.',
  go: (name) => `Go to ${name}`,
  back: 'Back to the sign-in page',
  failed: {
    down: (name) =>
      `${name} cannot be reached. Sign in with your name and password, or try again later.`,
    unlinked: (name) =>
      `This account of ${name} is not linked with anybody in the ledger. Sign in with your name and password, then link it on the page Ways to sign in.`,
    cancelled: (name) => `You stopped at ${name}, so you are not signed in.`,
    unclear: (name) =>
      `${name} could not open the ledger. Try again, or sign in with your name and password.`,
  },
  own: {
    title: (name) => `Sign in with ${name}`,
    lead: (name) =>
      `In the place of the ledger’s name and password: ${name} asks for its own each time. The ledger’s second step stays as it is.`,
    none: 'Not linked.',
    linked: 'Linked',
    since: (when) => `Linked since ${when}`,
    usedAt: (when) => `Last used ${when}`,
    password: 'Password of the ledger',
    passwordHint: 'Type your password to confirm that it is you.',
    link: (name) => `Link with ${name}`,
    done: (name) => `Linked with ${name}.`,
    unlink: 'Unlink',
    unlinkTitle: (name) => `Unlink ${name}?`,
    unlinkText: (name) =>
      `${name} no longer opens the ledger for you. The ledger’s name and password still do.`,
    unlinked: (name) => `Unlinked from ${name}.`,
  },
  account: {
    label: (name) => `Sign-in with ${name}`,
    since: (when) => `linked since ${when}`,
    none: 'not linked',
    remove: (name) => `Unlink ${name}`,
    removeTitle: (name) => `Unlink this person from ${name}?`,
    removeText: (name) =>
      `For whoever lost the account of ${name} or let somebody else use it. Every session of this person ends; name and password still work.`,
    removed: 'Unlinked. This person signs in with the password.',
  },
} satisfies typeof vi
