'use client'

import { useField } from '@/components/ui/form-context'

/** The version the form shows; after a stale save it is the one now in the book. */
export function VersionField({ version }: { version: number }) {
  const { typed } = useField('version')
  const current = typed?.[0] ?? String(version)
  return <input key={current} name="version" type="hidden" value={current} />
}
