import type { RecordedConsent } from '@/lib/children/consent'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = { consent: RecordedConsent; words: Words }

/** What was agreed to, by whom, and whether it was taken back. */
export function ConsentLine({ consent, words }: Props) {
  const { consents: w, family } = words
  const { representative, withdrawal } = consent
  return (
    <div>
      <p className={withdrawal ? 'text-muted line-through' : 'font-semibold'}>
        {w.purposes[consent.purpose]}
      </p>
      <p className="text-[0.9375rem] text-muted">
        {[
          w.given(
            formatDay(consent.givenOn),
            representative.name,
            family.relations[representative.relation],
          ),
          consent.childSigned ? w.withChild : '',
          w.channels[consent.channel],
          w.version(consent.textVersion),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {withdrawal && <p>{w.withdrawn(formatDay(withdrawal.on), withdrawal.by)}</p>}
    </div>
  )
}
