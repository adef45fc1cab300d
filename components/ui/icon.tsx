import { IconDrawing } from './icon-drawing'
import { ICON_PATHS, type IconName } from './icon-paths'

export type { IconName }

/** The drawing that goes by a name. In a client component, it brings all of them to the browser. */
export function Icon({ name, size }: { name: IconName; size?: number }) {
  return <IconDrawing path={ICON_PATHS[name]} size={size} />
}
