import { versionColumns } from '@/components/parameters/version-columns'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageLink } from '@/components/ui/page-link'
import type { ParameterStanding } from '@/lib/parameters/validity'
import type { TemplateVersion } from '@/lib/templates/template'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

export type ShownTemplate = TemplateVersion & { standing: ParameterStanding }

type Props = { versions: ShownTemplate[]; locale: Locale; words: Words['templates'] }

/** All versions, the newest first; each leads to the sheet it prints. */
export function TemplateVersions({ versions, locale, words: w }: Props) {
  const { from, standing, source, by } = versionColumns<ShownTemplate>(locale, w)
  return (
    <DataTable
      caption={w.history}
      empty={<EmptyState title={w.noHistory}>{w.noHistoryText}</EmptyState>}
      rowKey={({ versionNo }) => String(versionNo)}
      rows={versions}
      columns={[
        {
          key: 'version',
          header: w.versionNo,
          primary: true,
          cell: (one) => (
            <PageLink href={placeOf(one)}>
              <span className="whitespace-nowrap">{w.version(one.versionNo)}</span>
            </PageLink>
          ),
        },
        from,
        standing,
        source,
        by,
      ]}
    />
  )
}

/** The one in force has its sheet on the page already. */
function placeOf({ standing, versionNo }: ShownTemplate): string {
  return standing === 'in_force' ? '/templates#in-force' : `/templates?version=${versionNo}#version`
}
