import { z } from 'zod'
import { writtenDay } from '@/lib/calendar/input'
import { writtenVndOrNone } from '@/lib/money/input'
import { RHYTHMS } from '@/lib/plans/rhythm'
import { SUPPORT_FORMS } from '@/lib/sponsors/sponsor'

/** Issues of this slice beside the common ones and those of amounts and days. */
export type PledgeIssue = 'amount_needed' | 'item_needed'

/** What is promised for one child. `replaces` names the promise it takes the place of. */
export const pledgeInput = z
  .object({
    termId: z.uuid(),
    form: z.enum(SUPPORT_FORMS),
    rhythm: z.enum(RHYTHMS),
    amountVnd: writtenVndOrNone.default(0),
    item: z.string().normalize('NFC').trim().max(300).optional(),
    from: writtenDay,
    replaces: z.uuid().optional(),
  })
  .superRefine(({ form, amountVnd, item }, context) => {
    const point = (path: string, message: PledgeIssue) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (form === 'cash' && amountVnd === 0) point('amountVnd', 'amount_needed')
    if (form !== 'cash' && !item) point('item', 'item_needed')
  })
  .transform(({ form, item, replaces, ...rest }) => ({
    ...rest,
    form,
    item: form === 'cash' ? null : (item ?? null),
    replaces: replaces ?? null,
  }))
export type PledgeInput = z.output<typeof pledgeInput>
