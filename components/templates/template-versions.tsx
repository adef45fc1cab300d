import { versionColumns } from '@/components/parameters/version-columns'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageLink } from '@/components/ui/page-link'
import type { ParameterStanding } from '@/lib/parameters/validity'
import type { TemplateKind, TemplateVersion } from '@/lib/templates/template'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

export type ShownTemplate = TemplateVersion & { standing: ParameterStanding }

type Props = {
  kind: TemplateKind
  versions: ShownTemplate[]
  locale: Locale
  words: Words['templates']
}

/** All versions, the newest first; each leads to the sheet it prints. */
export function TemplateVersions({ kind, versions, locale, words: w }: Props) {
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
            <PageLink href={placeOf(one, kind)}>
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

/** The page of a kind of document; the plan's is the one it opens with. */
export function templatesAddress(kind: TemplateKind, rest: Record<string, string> = {}): string {
  const asked = new URLSearchParams({ ...(kind === 'plan' ? {} : { kind }), ...rest }).toString()
  return asked === '' ? '/templates' : `/templates?${asked}`
}

/** The one in force has its sheet on the page already. */
function placeOf({ standing, versionNo }: ShownTemplate, kind: TemplateKind): string {
  if (standing === 'in_force') return `${templatesAddress(kind)}#in-force`
  return `${templatesAddress(kind, { version: String(versionNo) })}#version`
}
