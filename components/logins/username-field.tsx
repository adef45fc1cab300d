'use client'

import { useEffect, useRef } from 'react'
import { TextField } from '@/components/ui/text-field'
import { LONGEST_USERNAME, proposeUsername } from '@/lib/access/username'

/** The name to sign in with: it follows the full name until somebody writes another one. */
export function UsernameField(words: { label: string; hint: string; optional: string }) {
  const place = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const form = place.current?.closest('form')
    const own = place.current?.querySelector('input')
    if (!form || !own) return undefined
    let proposed = own.value
    const follow = (event: Event) => {
      const { target } = event
      const isName = target instanceof HTMLInputElement && target.name === 'fullName'
      if (!isName || own.value !== proposed) return
      proposed = proposeUsername(target.value)
      own.value = proposed
    }
    form.addEventListener('input', follow)
    return () => form.removeEventListener('input', follow)
  }, [])

  return (
    <div ref={place}>
      <TextField
        {...words}
        autoCapitalize="none"
        autoComplete="off"
        maxLength={LONGEST_USERNAME}
        name="username"
        short
        spellCheck={false}
      />
    </div>
  )
}
