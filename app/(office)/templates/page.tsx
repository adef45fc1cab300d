import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LiveSheet } from '@/components/templates/live-sheet'
import { TemplateCard } from '@/components/templates/template-card'
import { TemplateForm } from '@/components/templates/template-form'
import { TemplateSheet } from '@/components/templates/template-sheet'
import { TemplateVersions, type ShownTemplate } from '@/components/templates/template-versions'
import { VersionCard } from '@/components/templates/version-card'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/viewer'
import { monthOf, yearOf } from '@/lib/calendar/day'
import { templatePaper } from '@/lib/documents/template-paper'
import { planHeading, usualTemplate } from '@/lib/documents/usual-template'
import { inForceOn, standingOfVersion } from '@/lib/parameters/validity'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { listTemplateVersions } from '@/lib/templates/queries'
import type { TemplateText } from '@/lib/templates/template'
import { saveTemplate } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.templates.title }
}

export default async function TemplatesPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const viewer = await requireRight('template.read')
  const { locale, words } = await readWords()
  const w = words.templates
  const on = today()
  const all = await listTemplateVersions(viewer, 'plan')
  const versions = all.map((one) => ({ ...one, standing: standingOfVersion(one, all, on) }))
  const usual = usualTemplate(viewer)
  const inForce = inForceOn(all, on)
  const month = { year: yearOf(on), month: monthOf(on) }
  const around = { heading: planHeading(viewer), content: w.content }
  const sheetOf = (text: TemplateText) => (
    <TemplateSheet {...around} paper={templatePaper(text, month)} />
  )
  const start = all[0] ?? usual
  const mayKeep = may(viewer, 'template.keep')
  const opened = openedOf((await props.searchParams).version, versions)
  return (
    <>
      <PageHeader lead={w.lead} title={w.title} />
      <div className="grid gap-6">
        <TemplateCard
          kind="plan"
          inForce={inForce}
          coming={versions.filter(({ standing }) => standing === 'coming')}
          sheet={all.length > 0 || !mayKeep ? sheetOf(inForce ?? usual) : null}
          locale={locale}
          words={words}
        />
        {mayKeep && (
          <TemplateForm
            action={saveTemplate}
            formKey={randomUUID()}
            kind="plan"
            newestNo={all[0]?.versionNo ?? 0}
            preview={<LiveSheet {...around} month={month} text={textAlone(start)} />}
            text={start}
            today={on}
            words={words}
          />
        )}
        <h2>{w.history}</h2>
        <TemplateVersions versions={versions} locale={locale} words={w} />
        {opened && (
          <VersionCard version={opened} sheet={sheetOf(opened)} locale={locale} words={words} />
        )}
      </div>
    </>
  )
}

/** The version the address names; the one in force stands on the page anyway. */
function openedOf(
  asked: string | string[] | undefined,
  versions: ShownTemplate[],
): ShownTemplate | null {
  if (asked === undefined) return null
  const found = versions.find(({ versionNo }) => String(versionNo) === asked)
  if (!found) notFound()
  return found.standing === 'in_force' ? null : found
}

/** What goes to the browser: the words, not by whom and why. */
function textAlone(text: TemplateText): TemplateText {
  const { superior, issuer, sign, placeName, signerAuthority, signerName, recipients } = text
  return { superior, issuer, sign, placeName, signerAuthority, signerName, recipients }
}
