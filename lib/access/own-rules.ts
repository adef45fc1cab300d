import type { PasswordIssue } from './new-password'

/** Why one's own password or session cannot be changed as asked (lý do từ chối). */
export type OwnRefusal = PasswordIssue | 'password_wrong' | 'wait' | 'session_gone'

/** The sentences of password issues, as those of refusals. */
export function asRefusals(
  issues: Record<PasswordIssue, string>,
): Record<PasswordIssue, () => string> {
  return Object.fromEntries(
    Object.entries(issues).map(([code, sentence]) => [code, () => sentence]),
  ) as Record<PasswordIssue, () => string>
}
