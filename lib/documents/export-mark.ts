import { dayOf } from '@/lib/calendar/day'
import { formatDay } from '@/lib/words/format'
import { official } from '@/lib/words/official/form'

const TIME = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
})

/** Who made a file with names of children, and when in Vietnam: printed at the foot of its pages. */
export function exportMark({ by, at }: { by: string; at: Date }): string {
  return official.exported(by, TIME.format(at), formatDay(dayOf(at)))
}
