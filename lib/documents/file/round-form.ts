import type { Day } from '@/lib/calendar/day'
import { formatDay } from '@/lib/words/format'
import { officialRoundForm as text } from '@/lib/words/official/round-form'
import { communeNamed, type CommuneKind } from '../commune-name'
import { formColumns, placeHeading, placeSigner, type FormPlace } from '../round-form'
import { formWorkbook } from './form-workbook'

export type RoundForm = {
  communeName: string
  communeKind: CommuneKind
  place: FormPlace
  round: { title: string; dueOn: Day }
}

/** Room for the children of one place; rows are put in where more are needed. */
const ROWS = 30

/** The list a place fills in (Mẫu số 02) as an .xlsx file, under the place's own name. */
export function writeRoundForm({ communeName, communeKind, place, round }: RoundForm) {
  const at = communeNamed(communeName, communeKind)
  return formWorkbook({
    sheetName: text.sheetName,
    titles: [text.listTitle, text.ofRound(round.title, formatDay(round.dueOn))],
    columns: formColumns(place.kind, at),
    heading: placeHeading(place, at),
    rows: ROWS,
    signers: [text.maker, placeSigner(place)],
    signature: text.signature,
    guide: { name: text.guideName, lines: text.guide },
  })
}
