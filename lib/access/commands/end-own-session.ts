import { command } from '@/lib/platform/command'
import { endOwnSessions } from '@/lib/platform/gate/own-sessions'
import { done, refused } from '@/lib/platform/outcome'
import { sessionInput } from '../input'
import type { OwnRefusal } from '../own-rules'

/** Ends one of one's own sessions, such as the one on a lost phone. */
export const endOwnSession = command<typeof sessionInput, { sessions: number }, OwnRefusal>({
  act: 'accounts/end-own-session',
  right: 'own.keep',
  input: sessionInput,
  async run({ viewer, tx, enter }, { sessionId }) {
    const sessions = await endOwnSessions(tx, viewer, { id: sessionId })
    if (sessions === 0) return refused('session_gone')
    enter({ subject: { kind: 'person', id: viewer.personId }, details: { sessions } })
    return done({ sessions })
  },
})
