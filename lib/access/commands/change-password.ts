import { command } from '@/lib/platform/command'
import { isCommonPassword } from '@/lib/platform/gate/common-password'
import { confirmPassword } from '@/lib/platform/gate/confirm-password'
import { ownUsername, takePassword } from '@/lib/platform/gate/own-sessions'
import { hashPassword } from '@/lib/platform/gate/password'
import { done, refused } from '@/lib/platform/outcome'
import { newPasswordInput } from '../input'
import { decidePassword } from '../new-password'
import type { OwnRefusal } from '../own-rules'

type Changed = { sessions: number }

/** Gives oneself another password; the sessions on other devices end. */
export const changePassword = command<typeof newPasswordInput, Changed, OwnRefusal, string>({
  act: 'accounts/change-password',
  right: 'own.keep',
  input: newPasswordInput,
  async prepare(viewer, { password, newPassword, newPasswordAgain, address }) {
    const { accountId, communeName } = viewer
    const facts = { username: await ownUsername(viewer), communeName }
    const issue = decidePassword(newPassword, newPasswordAgain, facts, isCommonPassword)
    if (issue) return refused(issue)
    if (newPassword.normalize('NFC') === password.normalize('NFC')) return refused('password_same')
    const answer = await confirmPassword({ accountId, password, address })
    if (answer.kind === 'wait') return refused('wait', [String(answer.seconds)])
    if (answer.kind === 'wrong') return refused('password_wrong')
    return done(await hashPassword(newPassword))
  },
  async run({ viewer, tx, enter }, _, passwordHash) {
    const sessions = await takePassword(tx, viewer, passwordHash)
    if (sessions === null) return refused('session_gone')
    enter({ subject: { kind: 'person', id: viewer.personId }, details: { sessions } })
    return done({ sessions })
  },
})
