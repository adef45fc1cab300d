import type { unitHistory as vi } from '@/lib/words/vi/unit-history'

const children = (count: string) => (count === '1' ? '1 child' : `${count} children`)

/** What happened to a unit, in one line of time. */
export const unitHistory = {
  title: 'History of the sponsor',
  by: (name: string) => `recorded by ${name}`,
  recorded: 'Written into the ledger',
  came: {
    contact: (name: string) => `Contact: ${name}`,
    payer: (name: string) => `Payer: ${name}`,
  },
  cameFirst: (name: string) => `Asked for first: ${name}`,
  changed: (name: string) => `Changed how ${name} is reached`,
  before: (facts: string) => `Before – ${facts}`,
  first: (name: string) => `${name} is asked for first`,
  left: {
    contact: (name: string) => `${name} is no longer a contact`,
    payer: (name: string) => `${name} no longer pays`,
  },
  promised: (count: string) => `Promises ${children(count)}`,
  promisedAnew: (count: string, before: string) => `Promises ${children(count)}, before ${before}`,
  promiseEnded: (count: string) => `Takes no more children; the promise is ${count} now`,
  promiseWithdrawn: 'Promises no particular number any more',
  giving: 'Level and form of support',
  givesNothing: 'Says no level and no form',
  charge: 'In charge of',
  chargeCame: (places: string) => `In charge of ${places}`,
  chargeLeft: (places: string) => `No longer in charge of ${places}`,
  because: (reason: string) => `Reason: ${reason}`,
  recognised: (count: string) => `Sponsors ${children(count)}, recognised from a list`,
  began: (count: string) => `Began to sponsor ${children(count)}`,
  ended: (count: string) => `Last day of support for ${children(count)}`,
  agreementSigned: 'Signed the safeguarding agreement',
  agreementEnded: 'Ended the safeguarding agreement',
} satisfies typeof vi
