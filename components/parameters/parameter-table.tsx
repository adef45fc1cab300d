import { DataTable } from '@/components/ui/data-table'
import { PageLink } from '@/components/ui/page-link'
import { StatusChip } from '@/components/ui/status-chip'
import { PARAMETERS, USUAL_CHECKED_ON } from '@/lib/parameters/parameter'
import type { ParameterLine } from '@/lib/parameters/validity'
import { formatDay } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { parameterText } from './parameter-text'

type Props = { parameters: ParameterLine[]; locale: Locale; words: Words['parameters'] }

/** Every parameter with what it rests on, and what is to come. */
export function ParameterTable({ parameters, locale, words: w }: Props) {
  return (
    <DataTable
      caption={w.title}
      rowKey={({ key }) => key}
      rows={parameters}
      columns={[
        {
          key: 'name',
          header: w.name,
          primary: true,
          cell: ({ key }) => (
            <>
              <PageLink href={`/parameters/history?key=${key}`}>{w.names[key]}</PageLink>
              <span className="block text-[0.9375rem] font-normal text-muted">{w.about[key]}</span>
            </>
          ),
        },
        { key: 'value', header: w.value, cell: (line) => <Value {...{ line, locale, w }} /> },
        {
          key: 'from',
          header: w.validFrom,
          cell: ({ inForce }) => (
            <span className="whitespace-nowrap">
              {inForce ? formatDay(inForce.validFrom) : w.usualFrom}
            </span>
          ),
        },
        {
          key: 'source',
          header: w.source,
          prose: true,
          cell: ({ key, inForce }) => inForce?.source ?? w.usualSources[key],
        },
        {
          key: 'checked',
          header: w.checkedOn,
          cell: ({ inForce }) => (
            <>
              <span className="whitespace-nowrap">
                {formatDay(inForce?.checkedOn ?? USUAL_CHECKED_ON)}
              </span>
              <span className="block text-muted">{inForce?.recordedBy ?? w.usualBy}</span>
            </>
          ),
        },
      ]}
    />
  )
}

function Value({
  line: { key, inForce, coming },
  locale,
  w,
}: {
  line: ParameterLine
  locale: Locale
  w: Words['parameters']
}) {
  const text = (value: number) => parameterText(key, value, locale, w)
  return (
    <>
      <strong className="whitespace-nowrap">{text(inForce?.value ?? PARAMETERS[key].usual)}</strong>
      {coming.map(({ versionNo, value, validFrom }) => (
        <span className="mt-1 block" key={versionNo}>
          <StatusChip meaning="waiting">{w.coming(text(value), formatDay(validFrom))}</StatusChip>
        </span>
      ))}
    </>
  )
}
