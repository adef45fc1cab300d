'use client'

import { useField } from '@/components/ui/form-context'

/** What a form carries unseen, the same again when it is taken up where it was left. */
export function HiddenField({ name, value }: { name: string; value?: string | number }) {
  const { typed } = useField(name)
  return <input name={name} type="hidden" value={typed?.[0] ?? value ?? ''} />
}
