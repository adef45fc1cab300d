import type { ReactNode } from 'react'
import { Dialog } from './dialog'
import { SubmitButton } from './submit-button'

/**
 * Asks once before the form around it is sent. Stands inside that form (ActionForm or a plain
 * one): the confirming button is the form's submit button, `name` and `value` go with it.
 */
export function ConfirmButton({
  id,
  label,
  title,
  children,
  confirmLabel,
  closeLabel,
  name,
  value,
  tone = 'danger',
}: {
  id: string
  label: string
  title: string
  /** What will happen, and whether it can be taken back. */
  children: ReactNode
  confirmLabel: string
  closeLabel: string
  name?: string
  value?: string
  tone?: 'danger' | 'primary' | 'secondary'
}) {
  return (
    <Dialog closeLabel={closeLabel} id={id} title={title} tone={tone} trigger={label}>
      <div className="grid gap-5">
        <div>{children}</div>
        <div className="form-foot">
          <SubmitButton name={name} tone={tone === 'secondary' ? 'primary' : tone} value={value}>
            {confirmLabel}
          </SubmitButton>
        </div>
      </div>
    </Dialog>
  )
}
