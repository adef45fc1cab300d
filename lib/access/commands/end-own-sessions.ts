import { z } from 'zod'
import { command } from '@/lib/platform/command'
import { endOwnSessions } from '@/lib/platform/gate/own-sessions'
import { done } from '@/lib/platform/outcome'

const nothing = z.object({})

/** Signs oneself out everywhere, here too. */
export const endOwnEverySession = command<typeof nothing, { sessions: number }>({
  act: 'accounts/end-own-sessions',
  right: 'own.keep',
  input: nothing,
  async run({ viewer, tx, enter }) {
    const sessions = await endOwnSessions(tx, viewer)
    enter({ subject: { kind: 'person', id: viewer.personId }, details: { sessions } })
    return done({ sessions })
  },
})
