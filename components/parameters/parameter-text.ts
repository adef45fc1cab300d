import { PARAMETERS, type ParameterKey } from '@/lib/parameters/parameter'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** `14 ngày`: a value with its unit. */
export function parameterText(
  key: ParameterKey,
  value: number,
  locale: Locale,
  { units }: Words['parameters'],
): string {
  return units[PARAMETERS[key].unit](formatNumber(value, locale))
}
