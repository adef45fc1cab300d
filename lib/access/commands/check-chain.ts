import { z } from 'zod'
import type { ChainFinding } from '@/lib/access/entry-line'
import { command } from '@/lib/platform/command'
import { examineChain } from '@/lib/platform/entries/chain'
import { done } from '@/lib/platform/outcome'

const checkInput = z.object({})

/**
 * Looks whether anybody touched the record of acts past the product. The finding becomes a line
 * itself: who looked, when, and the seal that the paper in the drawer must still show next year.
 */
export const checkChain = command<typeof checkInput, ChainFinding>({
  act: 'entries/check-chain',
  right: 'entry.read',
  input: checkInput,
  async run({ tx, enter }) {
    const { lines, seal, brokenLine } = await examineChain(tx)
    enter({ subject: { kind: 'chain', id: null }, details: { lines, seal, brokenLine } })
    return done({ lines, seal, brokenLine })
  },
})
