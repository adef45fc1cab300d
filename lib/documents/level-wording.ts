import type { SupportLevel } from '@/lib/sponsors/sponsor'
import { formatNumber } from '@/lib/words/format'
import { official } from '@/lib/words/official/form'

/** `1.000.000 đồng/quý`, `từ 300.000 đồng đến 500.000 đồng/tháng`: a level in a table. */
export function levelWording({ minVnd, maxVnd, rhythm }: SupportLevel): string {
  return official.level(amountWording(minVnd, maxVnd), official.rhythms[rhythm])
}

/** `từ 300.000 đồng đến 500.000 đồng/trẻ/tháng`: a level in a sentence. */
export function levelPerChild({ minVnd, maxVnd, rhythm }: SupportLevel): string {
  return official.levelPerChild(amountWording(minVnd, maxVnd), official.rhythms[rhythm])
}

function amountWording(minVnd: number, maxVnd: number): string {
  const [low, high] = [formatNumber(minVnd, 'vi'), formatNumber(maxVnd, 'vi')]
  return minVnd === maxVnd ? official.amount(low) : official.amountBetween(low, high)
}
