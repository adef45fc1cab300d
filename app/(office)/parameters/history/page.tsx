import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ParameterCard } from '@/components/parameters/parameter-card'
import { ParameterForm } from '@/components/parameters/parameter-form'
import { VersionTable, type ShownVersion } from '@/components/parameters/version-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { may, type Viewer } from '@/lib/access/viewer'
import { isParameterKey, type ParameterKey } from '@/lib/parameters/parameter'
import { listVersions } from '@/lib/parameters/queries'
import { lineOf, standingOfVersion } from '@/lib/parameters/validity'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { setValue } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.parameters.historyTitle }
}

export default async function ParameterHistoryPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const viewer = await requireRight('parameter.read')
  const { key } = await props.searchParams
  if (key === undefined) return <AllChanges viewer={viewer} />
  if (!isParameterKey(key)) notFound()
  return <OneParameter of={key} viewer={viewer} />
}

/** One parameter: how it stands, a new value, and all there were. */
async function OneParameter({ of, viewer }: { of: ParameterKey; viewer: Viewer }) {
  const { locale, words } = await readWords()
  const w = words.parameters
  const on = today()
  const [found] = await listVersions(viewer, of)
  const versions = found?.versions ?? []
  const line = lineOf(of, versions, on)
  return (
    <>
      <PageHeader
        back={{ href: '/parameters', label: w.title }}
        lead={w.about[of]}
        title={w.names[of]}
      />
      <div className="grid gap-6">
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <ParameterCard line={line} locale={locale} words={words} />
          {may(viewer, 'parameter.keep') && (
            <ParameterForm
              action={setValue}
              formKey={randomUUID()}
              newestNo={line.newestNo}
              parameter={of}
              today={on}
              locale={locale}
              words={words}
            />
          )}
        </div>
        <h2>{w.ownHistory}</h2>
        <VersionTable
          caption={w.ownHistory}
          empty={<EmptyState title={w.noHistory}>{w.noHistoryText}</EmptyState>}
          isOfAll={false}
          versions={versions.map((one) => ({
            ...one,
            key: of,
            standing: standingOfVersion(one, versions, on),
          }))}
          locale={locale}
          words={w}
        />
      </div>
    </>
  )
}

/** Every change of every parameter, the newest first. */
async function AllChanges({ viewer }: { viewer: Viewer }) {
  const { locale, words } = await readWords()
  const w = words.parameters
  const on = today()
  const versions: ShownVersion[] = (await listVersions(viewer, null)).flatMap(
    ({ key, versions: all }) =>
      all.map((one) => ({ ...one, key, standing: standingOfVersion(one, all, on) })),
  )
  return (
    <>
      <PageHeader
        back={{ href: '/parameters', label: w.title }}
        lead={w.historyLead}
        title={w.historyTitle}
      />
      <VersionTable
        caption={w.historyTitle}
        empty={<EmptyState title={w.noChanges}>{w.noChangesText}</EmptyState>}
        isOfAll
        versions={versions.toSorted((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime())}
        locale={locale}
        words={w}
      />
    </>
  )
}
