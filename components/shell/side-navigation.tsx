'use client'

import { IconDrawing } from '@/components/ui/icon-drawing'
import { Brand } from './brand'
import type { DrawnItem } from './navigation'
import { NavigationLink } from './navigation-link'

/** The parts of the ledger beside the page, from 1024 px on. */
export function SideNavigation({
  items,
  label,
  productName,
  communeName,
}: {
  items: DrawnItem[]
  label: string
  productName: string
  communeName: string
}) {
  return (
    <nav aria-label={label} className="shell-side">
      <Brand href="/home" name={productName} place={communeName} />
      <ul className="shell-links">
        {items.map((item) => (
          <li className={item.startsGroup ? 'nav-break' : undefined} key={item.href}>
            <NavigationLink className="nav-link" current={item.current} href={item.href}>
              <IconDrawing path={item.drawing} />
              {item.label}
              {item.count ? <span className="count">{item.count}</span> : null}
            </NavigationLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
