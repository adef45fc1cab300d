import { Card } from '@/components/ui/card'
import { Timeline } from '@/components/ui/timeline'
import type { Plan } from '@/lib/plans/plan'
import { formatDay, formatQuarter, formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { versions: Plan[]; locale: Locale; words: Words['plans'] }

/** What the plan said before: each check reads the version of its day, so the older ones still count. */
export function PlanVersions({ versions, locale, words }: Props) {
  if (versions.length < 2 && !versions.some(({ said }) => said.head ?? said.leader)) return null
  const inForce = versions.find(({ effectiveFrom }) => effectiveFrom !== null)
  // One that counted and was followed by another waits for no number any more.
  const isOver = ({ effectiveFrom, versionNo }: Plan) =>
    effectiveFrom !== null && versionNo !== inForce?.versionNo
  return (
    <Card className="grid content-start gap-3" labelledBy="versions">
      <h2 id="versions">{words.history}</h2>
      <Timeline
        label={words.history}
        events={versions.map((plan) => ({
          key: plan.id,
          when: plan.effectiveFrom
            ? words.inForceFrom(formatDay(plan.effectiveFrom))
            : words.draftedOn(formatDay(plan.draftedOn)),
          dateTime: plan.effectiveFrom ?? plan.draftedOn,
          title: words.version(plan.versionNo),
          by: plan.number ?? (isOver(plan) ? undefined : words.status[plan.status]),
          children: (
            <>
              <p>
                {words.versionSays(
                  formatQuarter(plan.startQuarter, locale),
                  words.perChildQuarter(formatVnd(plan.minimumVnd, locale)),
                )}
              </p>
              {plan.said.head && <p>{words.headSaid(plan.said.head)}</p>}
              {plan.said.leader && <p>{words.leaderSaid(plan.said.leader)}</p>}
            </>
          ),
        }))}
      />
    </Card>
  )
}
