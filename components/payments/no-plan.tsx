import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { Words } from '@/lib/words/words'

/** No quarter of a plan has begun: nothing can be promised or shared out, and what comes first. */
export function NoPlan({ mayReadPlan, words }: { mayReadPlan: boolean; words: Words['payments'] }) {
  const toPlan = mayReadPlan && (
    <LinkButton href="/plan" tone="primary">
      {words.toPlan}
    </LinkButton>
  )
  return (
    <EmptyState action={toPlan} icon="plan" title={words.noPlan}>
      {words.noPlanText}
    </EmptyState>
  )
}
