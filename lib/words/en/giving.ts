import type { giving as vi } from '@/lib/words/vi/giving'

/** What a unit can give, held against what children lack; and a promise that ends. */
export const giving = {
  refusals: {
    not_found: () => 'This sponsor is no longer in the ledger. Open the list again.',
    nothing_open: () => 'The sponsor promised no more children than it has.',
    changed_meanwhile: () =>
      'The number promised changed just now. Open the page again to see the new one.',
  },
  title: 'What it can give',
  lead: 'Beside what waiting children need. A hint for choosing, nothing more.',
  none: 'Nothing recorded yet. Use Change to choose.',
  waiting: (count: string) =>
    count === '1' ? '1 waiting child needs it' : `${count} waiting children need it`,
  noneWaiting: 'No waiting child needs it',
  hint: 'In the same words as the needs in a child’s file, so that a fitting sponsor is hinted at.',
  goodsHint: 'For example: 10 kg of rice a month',
  childNeeds: (needs: string) => `Needs: ${needs}`,
  fits: (needs: string) => `The sponsor can give what the child needs: ${needs}`,
  fitsShort: 'Can give what the child needs:',
  fitsMark: 'fits a need',
  gives: (needs: string) => `Can give: ${needs}`,
  endPromise: 'The sponsor takes no more children',
  endPromiseLead: (promised: string, left: string) =>
    `The promise goes from ${promised} to ${left}, the number of children assigned. Children who are sponsored stay so.`,
  reason: 'Reason',
  reasonHint: 'For example: this year’s budget is used up',
  promiseEnded: 'Recorded that the sponsor takes no more children.',
} satisfies typeof vi
