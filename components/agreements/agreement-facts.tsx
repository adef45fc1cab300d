import { DescriptionList } from '@/components/ui/description-list'
import type { Agreement } from '@/lib/agreements/agreement'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

/** What the parties signed. */
export function AgreementFacts({ agreement, words }: { agreement: Agreement; words: Words }) {
  const w = words.agreements
  return (
    <DescriptionList
      facts={[
        { label: w.signedOn, value: formatDay(agreement.signedOn) },
        {
          label: w.validUntil,
          value: agreement.validUntil ? formatDay(agreement.validUntil) : w.untilEnded,
        },
        { label: w.visits, value: w.manners[agreement.visits] },
        ...(agreement.visitors.length > 0
          ? [{ label: w.visitors, value: agreement.visitors.join(', ') }]
          : []),
        {
          label: w.handedOver,
          value: agreement.handedOver.map((datum) => w.data[datum]).join(', '),
        },
        { label: w.purpose, value: agreement.purpose },
        { label: w.keptUntil, value: w.kept(agreement.dataEnd, agreement.keptUntil) },
        { label: w.unitSigner, value: agreement.unitSigner },
        { label: w.communeSigner, value: agreement.communeSigner },
        { label: w.recordedBy, value: w.byOn(agreement.by, formatDay(agreement.recordedOn)) },
        {
          label: w.scan,
          value: (
            <a className="text-link" href={`/api/files/${agreement.fileId}`}>
              {w.openScan}
            </a>
          ),
        },
      ]}
      none={words.shell.none}
    />
  )
}
