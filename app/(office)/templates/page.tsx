import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LiveSheet } from '@/components/templates/live-sheet'
import { TemplateCard } from '@/components/templates/template-card'
import { TemplateForm } from '@/components/templates/template-form'
import { TemplateSheet } from '@/components/templates/template-sheet'
import {
  templatesAddress,
  TemplateVersions,
  type ShownTemplate,
} from '@/components/templates/template-versions'
import { VersionCard } from '@/components/templates/version-card'
import { PageHeader } from '@/components/ui/page-header'
import { Tabs } from '@/components/ui/tabs'
import { may } from '@/lib/access/viewer'
import { monthOf, yearOf } from '@/lib/calendar/day'
import { templatePaper } from '@/lib/documents/template-paper'
import { previewOf } from '@/lib/documents/template-preview'
import { usualTemplate } from '@/lib/documents/usual-template'
import { inForceOn, standingOfVersion } from '@/lib/parameters/validity'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { listTemplateVersions } from '@/lib/templates/queries'
import { TEMPLATE_KINDS, type TemplateKind, type TemplateText } from '@/lib/templates/template'
import type { Words } from '@/lib/words/words'
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
  const asked = await props.searchParams
  const kind = kindOf(asked.kind)
  const all = await listTemplateVersions(viewer, kind)
  const versions = all.map((one) => ({ ...one, standing: standingOfVersion(one, all, on) }))
  const usual = usualTemplate(viewer, kind)
  const inForce = inForceOn(all, on)
  const month = { year: yearOf(on), month: monthOf(on) }
  const { communeName, communeKind } = viewer
  const named = { communeName, communeKind }
  const sheetWords = { content: w.content, childPlace: w.childPlace, endPlace: w.endPlace }
  const sheetOf = (text: TemplateText) => (
    <TemplateSheet
      content={previewOf(kind, text, named)}
      kind={kind}
      paper={templatePaper(text, month)}
      words={sheetWords}
    />
  )
  const isUsualAgain = asked.from === 'usual' && all.length > 0
  const start = isUsualAgain ? usual : (all[0] ?? usual)
  const mayKeep = may(viewer, 'template.keep')
  const opened = openedOf(asked.version, versions)
  return (
    <>
      <PageHeader lead={w.lead} title={w.title} />
      <div className="mb-6">
        <Tabs
          label={w.tabs}
          tabs={TEMPLATE_KINDS.map((one) => ({
            ...{ href: templatesAddress(one), label: w.kinds[one], current: one === kind },
          }))}
        />
      </div>
      <div className="grid gap-6">
        <TemplateCard
          kind={kind}
          inForce={inForce}
          coming={versions.filter(({ standing }) => standing === 'coming')}
          sheet={all.length > 0 || !mayKeep ? sheetOf(inForce ?? usual) : null}
          locale={locale}
          words={words}
        />
        {mayKeep && (
          <TemplateForm
            // Another kind, and the usual words again, are other fields: nothing typed stays in them.
            key={`${kind} ${isUsualAgain}`}
            action={saveTemplate}
            formKey={randomUUID()}
            isUsualAgain={isUsualAgain}
            kind={kind}
            newestNo={all[0]?.versionNo ?? 0}
            preview={
              <LiveSheet
                {...{ kind, named, month, words: sheetWords, text: textAlone(start) }}
                faults={faultsIn(w)}
              />
            }
            text={start}
            today={on}
            usualHref={
              all.length > 0 && !isUsualAgain
                ? `${templatesAddress(kind, { from: 'usual' })}#new-version`
                : null
            }
            words={words}
          />
        )}
        <h2>{w.history}</h2>
        <TemplateVersions {...{ kind, versions, locale }} words={w} />
        {opened && (
          <VersionCard version={opened} sheet={sheetOf(opened)} locale={locale} words={words} />
        )}
      </div>
    </>
  )
}

/** The kind of document the address names; the plan where it names none. */
function kindOf(asked: string | string[] | undefined): TemplateKind {
  if (asked === undefined) return 'plan'
  const kind = TEMPLATE_KINDS.find((one) => one === asked)
  if (!kind) notFound()
  return kind
}

/** Sentences a browser fills in itself: it is given no functions. */
function faultsIn({ refusals }: Words['templates']) {
  const marks = ['«1»', '«2»']
  return {
    unknown_field: refusals.unknown_field(marks),
    unclosed: refusals.unclosed(marks),
    not_alone: refusals.not_alone(marks),
    lacking: refusals.lacking(marks),
    no_field_here: refusals.no_field_here(marks),
  }
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
  const { superior, issuer, sign, placeName, subject, basis, body } = text
  const { signerAuthority, signerName, recipients } = text
  return {
    ...{ superior, issuer, sign, placeName, subject, basis, body },
    ...{ signerAuthority, signerName, recipients },
  }
}
