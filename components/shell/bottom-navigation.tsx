'use client'

import { IconDrawing } from '@/components/ui/icon-drawing'
import type { DrawnItem } from './navigation'
import { NavigationLink } from './navigation-link'

const PLACES = 5

/** The same parts at the foot of a phone: five at most, the rest behind "Thêm". */
export function BottomNavigation({
  items,
  label,
  moreLabel,
  moreDrawing,
}: {
  items: DrawnItem[]
  label: string
  moreLabel: string
  moreDrawing: string
}) {
  const shown = items.length > PLACES ? items.slice(0, PLACES - 1) : items
  const rest = items.slice(shown.length)
  return (
    <nav aria-label={label} className="shell-bottom">
      {shown.map((item) => (
        <NavigationLink
          className="bottom-item"
          current={item.current}
          href={item.href}
          key={item.href}
        >
          <IconDrawing path={item.drawing} size={22} />
          {item.shortLabel ?? item.label}
          {item.count ? <span className="count">{item.count}</span> : null}
        </NavigationLink>
      ))}
      {rest.length > 0 && (
        <details className="bottom-more" data-menu>
          <summary className="bottom-item">
            <IconDrawing path={moreDrawing} size={22} />
            {moreLabel}
          </summary>
          <div className="bottom-panel">
            {rest.map((item) => (
              <NavigationLink
                className="menu-item"
                current={item.current}
                href={item.href}
                key={item.href}
              >
                <IconDrawing path={item.drawing} />
                {item.label}
                {item.count ? <span className="count">{item.count}</span> : null}
              </NavigationLink>
            ))}
          </div>
        </details>
      )}
    </nav>
  )
}
