import { performSending } from './class-form'
import { performProposal } from './proposal-form'
import type { FormState } from '@/components/ui/form-state'
import type { Right } from '@/lib/access/right'
import type { Viewer } from '@/lib/access/viewer'
import type { Parcel } from '@/lib/queue/parcel'
import type { QueueKind } from '@/lib/queue/sealed-item'

/** What an item of a kind does once it is opened: the act its form would have done, and its answer. */
type QueuedAct = {
  right: Right
  perform: (viewer: Viewer, form: FormData, formKey: string) => Promise<FormState>
}

export const QUEUED_ACTS: Record<QueueKind, QueuedAct> = {
  propose_child: { right: 'child.propose', perform: performProposal },
  send_class: { right: 'class.answer', perform: performSending },
}

/** A form again, as a browser would have posted it. */
export function formOf({ texts, files }: Parcel): FormData {
  const form = new FormData()
  for (const [name, value] of texts) form.append(name, value)
  for (const { field, name, type, bytes } of files) {
    form.append(field, new File([new Uint8Array(bytes)], name, { type }))
  }
  return form
}
