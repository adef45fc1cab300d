import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { LinkButton } from '@/components/ui/link-button'
import { StatusChip } from '@/components/ui/status-chip'
import { formatInstant } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  factors: { appSince: Date | null; codesLeft: number }
  /** the commune asks the person's roles for it */
  isRequired: boolean
  locale: Locale
  words: Words['factors']
}

/** The app that makes codes and the sheet for the day the telephone is lost. */
export function AppCard({ factors: { appSince, codesLeft }, isRequired, locale, words }: Props) {
  return (
    <Card labelledBy="app">
      <CardHeader id="app" lead={words.appLead} title={words.appTitle} />
      <div className="grid gap-5">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StatusChip meaning={appSince ? 'done' : 'closed'}>
            {appSince ? words.on : words.off}
          </StatusChip>
          {appSince && (
            <span className="text-muted">{words.onSince(formatInstant(appSince, locale))}</span>
          )}
        </p>
        {isRequired && <p>{words.requiredHere}</p>}
        {appSince ? (
          <>
            <div>
              <h3>{words.codesTitle}</h3>
              <p className="text-muted">{words.codesLead}</p>
              <p className="mt-1 font-semibold">{words.codesLeft(codesLeft)}</p>
            </div>
            <div className="flex flex-wrap gap-3">
              <LinkButton href="/me/sign-in-ways/renew">{words.renew}</LinkButton>
              {!isRequired && (
                <LinkButton href="/me/sign-in-ways/off" tone="quiet">
                  {words.switchOff}
                </LinkButton>
              )}
            </div>
          </>
        ) : (
          <div>
            <LinkButton href="/me/sign-in-ways/app" tone="primary">
              {words.setUp}
            </LinkButton>
          </div>
        )}
      </div>
    </Card>
  )
}
