import { ICON_PATHS, type IconName } from '@/components/ui/icon-paths'

/** One part of the ledger in the frame's navigation. */
export type NavigationItem = {
  href: string
  label: string
  /** For the bar at the foot of a phone, where "Việc cần làm" is too long. */
  shortLabel?: string
  icon: IconName
  /** What waits there; nothing is shown for 0. */
  count?: number
  /** Only to overrule the address: by default a part is current when one is in it. */
  current?: boolean
  /** A thin line above: a new group begins. */
  startsGroup?: boolean
}

/** An item with its drawing instead of the drawing's name: the browser need not know all drawings. */
export type DrawnItem = Omit<NavigationItem, 'icon'> & { drawing: string }

export function drawn({ icon, ...item }: NavigationItem): DrawnItem {
  return { ...item, drawing: ICON_PATHS[icon] }
}
