import type { accounts as vi } from '@/lib/words/vi/accounts'
import { office } from './office'

export const accounts = {
  refusals: {
    not_found: () => 'This person or role is no longer there. Open the page again.',
    no_login: () => 'This person has no sign-in name, and therefore no session.',
    not_to_oneself: () => 'Nobody adds a role to oneself. Ask another administrator.',
    role_without_work: () => 'This role has no work in the ledger yet and cannot be given.',
    scope_does_not_fit: () =>
      'This role needs exactly one village, school, class or sponsor. Choose again.',
    already_held: () => 'This person holds that role already.',
    last_administrator: () =>
      'This is the commune’s last administrator who can sign in. Give the role to somebody else first.',
    day_passed: () => 'A role begins today or on a later day. Choose another day.',
    username_taken: ([free]) =>
      `Somebody has this sign-in name. Still free: ${free ?? ''}. Send again if that will do.`,
    username_missing: () => 'No sign-in name could be made of this name. Please write one.',
    serves_elsewhere: () =>
      'This account also serves another commune, so one commune cannot close it or renew its code. Tell whoever runs the server.',
    not_oneself: () =>
      'Nobody closes an own account or gives out a code for it. Ask another administrator.',
    already_disabled: () => 'This account is closed already. Open the page again.',
    not_disabled: () => 'This account is open already. Open the page again.',
  },
  roles: office.roles,
  title: 'Accounts',
  lead: 'Who works in the commune’s ledger, in which role and how far it reaches.',
  person: 'Person',
  roleColumn: 'Roles',
  lastSeen: 'Last seen',
  openSessions: 'Open sessions',
  username: 'Sign-in name',
  usernameIs: (username: string) => `signs in as ${username}`,
  noLogin: 'no sign-in name yet',
  disabled: 'Closed',
  neverSeen: 'Never',
  noRole: 'Holds no role',
  inRole: (role: string, place: string) => `${role} – ${place}`,
  since: (day: string) => `since ${day}`,
  until: (day: string) => `until ${day}`,
  empty: 'There is nobody in the ledger yet',
  back: 'Accounts',
  rolesTitle: 'Roles',
  rolesLead: 'Once a role has ended, its work is closed to the person from the next click on.',
  endRole: 'End role',
  endRoleTitle: 'End this role?',
  endRoleText: (role: string) =>
    `${role} ends today. What was done stays in the ledger. To give it back, add the role again.`,
  roleEnded: (role: string) => `The role ${role} has ended.`,
  addRole: 'Add role',
  choice: 'New role',
  choiceHint: 'Roles of a village, school or sponsor are listed with its name.',
  choose: 'Choose a role',
  wholeCommune: 'The whole commune',
  roleGiven: (role: string) => `The role ${role} was added and holds from today.`,
  ownRoles: 'Nobody adds a role to oneself. Ask another administrator when you need one.',
  signInTitle: 'Signing in',
  endSessions: 'End every session',
  endSessionsTitle: 'End every session?',
  endSessionsText:
    'Every computer and telephone that has the ledger open with this account will have to sign in again. Use it when a device is lost or somebody else may be using the account.',
  endOwnSessions: 'You will have to sign in again too.',
  sessionsEnded: (count: number) =>
    count === 0 ? 'No session was open.' : `${count} sessions were ended.`,
} satisfies typeof vi
