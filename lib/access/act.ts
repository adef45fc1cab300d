/**
 * Every act of the ledger as its record names it, in the order of the work. A command that is not in
 * this list does not compile, and neither do the words until each of these has its sentence
 * (`words.entries.acts`), so that the record of acts can always be read by a person.
 */
export const ACTS = [
  'lists/receive',
  'lists/reread',
  'lists/commit',
  'lists/take-left',
  'plans/draft',
  'plans/issue',
  'sponsors/keep',
  'assignments/propose',
  'assignments/review',
  'assignments/decide',
  'pledges/record',
  'payments/check',
  'payments/record',
  'payments/reverse',
  'directions/give',
  'directions/answer',
  'directions/decide',
  'directions/withdraw',
  'places/keep-village',
  'places/keep-school',
  'places/rename-place',
  'places/merge-villages',
  'places/reverse-merger',
  'accounts/invite',
  'accounts/renew-code',
  'accounts/activate',
  'accounts/disable',
  'accounts/enable',
  'places/keep-year',
  'places/remove-year',
  'places/keep-class',
  'places/close-class',
  'places/remove-class',
  'places/promote-classes',
  'accounts/give-role',
  'accounts/end-role',
  'accounts/end-sessions',
  'accounts/set-up-app',
  'accounts/switch-off-app',
  'accounts/renew-recovery-codes',
  'accounts/add-passkey',
  'accounts/remove-passkey',
  'accounts/link-provider',
  'accounts/unlink-provider',
  'accounts/remove-link-of',
  'accounts/remove-factors',
  'accounts/require-second-step',
  'accounts/change-password',
  'accounts/end-own-session',
  'accounts/end-own-sessions',
  'accounts/appoint',
  'accounts/delegate',
  'accounts/delegate-of',
  'accounts/end-delegation',
  'entries/check-chain',
  'jobs/run-again',
  'parameters/set',
  'reports/take-out',
  'entries/export',
  'entries/export-traces',
  'views/save',
  'views/rename',
  'views/remove',
  'views/put-first',
  'files/sweep',
  'backups/make',
  'backups/restore',
] as const

/** What the house does by itself, at nobody's wish: no command, and no person in its line. */
export const ACTS_OF_THE_HOUSE = [
  'files/sweep',
  'accounts/appoint',
  'backups/make',
  'backups/restore',
] as const satisfies readonly (typeof ACTS)[number][]

/** What somebody does at the door, before being signed in: no command, for there is no viewer yet. */
export const ACTS_AT_THE_DOOR = [
  'accounts/activate',
] as const satisfies readonly (typeof ACTS)[number][]

export type ActName = (typeof ACTS)[number]
