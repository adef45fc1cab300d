import { z } from 'zod'
import { command } from '@/lib/platform/command'
import { done } from '@/lib/platform/outcome'

const switchInput = z.object({ outcome: z.enum(['required', 'not_required']) })

/**
 * Whether the roles that keep the commune's books sign in with a second step. Whoever has none is led
 * to set one up at the next click.
 */
export const requireSecondStep = command<typeof switchInput, z.output<typeof switchInput>>({
  act: 'accounts/require-second-step',
  right: 'account.keep',
  input: switchInput,
  async run({ viewer, tx, enter }, { outcome }) {
    const id = viewer.communeId
    await tx.commune.update({
      where: { id },
      data: { secondStepRequired: outcome === 'required' },
      select: { id: true },
    })
    enter({ subject: { kind: 'commune', id }, details: { outcome } })
    return done({ outcome })
  },
})
