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
  changed: (name: string) => `Changed how ${name} is reached`,
  before: (facts: string) => `Before – ${facts}`,
  first: (name: string) => `${name} is asked for first`,
  left: {
    contact: (name: string) => `${name} is no longer a contact`,
    payer: (name: string) => `${name} no longer pays`,
  },
  because: (reason: string) => `Reason: ${reason}`,
  recognised: (count: string) => `Sponsors ${children(count)}, recognised from a list`,
  began: (count: string) => `Began to sponsor ${children(count)}`,
  ended: (count: string) => `Last day of support for ${children(count)}`,
} satisfies typeof vi
