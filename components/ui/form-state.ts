/**
 * What an action answers to a form.
 * - `done`: the act is recorded; `message` says so.
 * - `invalid`: `issues` by field, `values` what was typed (never a secret).
 * - `refused`: one sentence why; `values` as typed.
 * `review`: the form was read and nothing is recorded yet; shown for checking before it is sent again.
 * `key` is the idempotency key of the next sending, when the same form may be sent again.
 */
export type FormState = {
  status: 'idle' | 'done' | 'invalid' | 'refused'
  message?: string
  /** `label` names the field in the summary; at the field itself the label stands already. */
  issues?: { field: string; message: string; label?: string }[]
  values?: Record<string, string | string[]>
  /** What is to be looked at before the form is sent again, below the sentence; `href` where it opens. */
  see?: { id: string; href?: string; label: string; note?: string }[]
  review?: { label: string; value: string }[]
  key?: string
  /** What the act made and shows this once, in the place of the form (`once` of ActionForm). */
  once?: Record<string, string>
}

export const idle: FormState = { status: 'idle' }
