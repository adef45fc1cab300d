'use client'

import { usePathname } from 'next/navigation'
import type { Locale } from '@/lib/words/locale'

/** Posts the wish and comes back to the same page; with script its filters come back too. */
export function LanguageSwitch({
  locale,
  label,
  names,
}: {
  locale: Locale
  label: string
  names: Record<Locale, string>
}) {
  const path = usePathname()
  const other: Locale = locale === 'vi' ? 'en' : 'vi'
  const order: Locale[] = ['vi', 'en']
  return (
    <form
      action="/api/locale"
      aria-label={label}
      className="language"
      method="post"
      onSubmit={(event) => {
        const back = event.currentTarget.elements.namedItem('back')
        if (back instanceof HTMLInputElement) back.value = `${path}${window.location.search}`
      }}
    >
      <input name="to" type="hidden" value={other} />
      <input name="back" type="hidden" defaultValue={path} />
      {order.map((one) =>
        one === locale ? (
          <span aria-current="true" key={one}>
            {one.toUpperCase()}
          </span>
        ) : (
          <button key={one} type="submit">
            {one.toUpperCase()}
            <span className="sr-only"> – {names[one]}</span>
          </button>
        ),
      )}
    </form>
  )
}
