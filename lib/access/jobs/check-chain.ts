import { examineChain } from '@/lib/platform/entries/chain'
import type { HouseJob } from '@/lib/platform/jobs/perform'

/** Looks every night whether anybody touched the record of acts past the product; the finding is a line of it. */
export const checkChainNightly: HouseJob = {
  async run({ tx, enter }) {
    const { lines, seal, brokenLine } = await examineChain(tx)
    const finding = { lines, seal, brokenLine }
    enter('entries/check-chain', { subject: { kind: 'chain', id: null }, details: finding })
    return finding
  },
}
