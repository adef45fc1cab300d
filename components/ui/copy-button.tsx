'use client'

import { useState } from 'react'
import { buttonClass, type ButtonLook } from './button-look'

/** Copies a text and says so. Without permission it says what to press instead. */
export function CopyButton({
  text,
  label,
  copiedLabel,
  failedLabel,
  ...look
}: ButtonLook & { text: string; label: string; copiedLabel: string; failedLabel: string }) {
  const [said, setSaid] = useState(label)
  function copy() {
    // `clipboard` is missing on plain http addresses inside an office network.
    const copying =
      'clipboard' in navigator
        ? navigator.clipboard.writeText(text)
        : Promise.reject(new Error('no clipboard'))
    copying.then(
      () => setSaid(copiedLabel),
      () => setSaid(failedLabel),
    )
  }
  return (
    <button className={`${buttonClass(look)} no-print`} onClick={copy} type="button">
      <span aria-live="polite">{said}</span>
    </button>
  )
}
