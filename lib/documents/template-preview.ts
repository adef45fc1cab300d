import { FIELDS, type Field } from '@/lib/templates/field'
import { fillText, isBlock, type FieldValues } from '@/lib/templates/filled'
import type { TemplateKind, TemplateText } from '@/lib/templates/template'
import { fictional } from '@/lib/words/official/fictional'
import { officialDecision } from '@/lib/words/official/decision'
import { official } from '@/lib/words/official/form'
import { officialMinutes } from '@/lib/words/official/minutes'
import { communeNamed } from './commune-name'
import { decisionText } from './decision'
import { headingOf, type Named } from './usual-template'

/** A line of the content on the sheet. */
export type SheetLine = { kind: 'basis' | 'centred' | 'lead' | 'text'; lead?: string; text: string }

/** What stands between heading and signature on the sheet; null where the product says it. */
export type SheetContent = { type: string; subject: string; lines: SheetLine[] | null }

/** A template as it will print, with nobody's figures in the place of its fields. */
export function previewOf(kind: TemplateKind, text: TemplateText, named: Named): SheetContent {
  const heading = headingOf(kind, named, text)
  if (kind === 'plan') return { ...heading, lines: null }
  const values = fictionalValues(named)
  const filled = (lines: readonly string[]) => fillText(lines, kind, values).lines
  const subject = filled([heading.subject]).join(' ')
  if (kind === 'decision') return { ...heading, subject, lines: decisionLines(text, values, named) }
  const lines = text.body.flatMap((line): SheetLine[] =>
    isBlock(line, 'childFacts') ? childLines() : filled([line]).map(plain),
  )
  return { ...heading, subject, lines }
}

/** Every field has a value: what can be empty is what the preview need not show. */
export function fictionalValues({ communeName, communeKind }: Named): FieldValues {
  const at = communeNamed(communeName, communeKind)
  const known: Partial<Record<Field, string>> = {
    ...valuesOf(fictional),
    ...{ commune: at.full, communeKind: at.kind, body: at.body },
    roleOfUnit: officialMinutes.roles.lead,
    period: officialMinutes.period(fictional.from, null),
  }
  return known
}

function valuesOf(values: Record<string, string>): Partial<Record<Field, string>> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name in FIELDS))
}

function decisionLines(text: TemplateText, values: FieldValues, named: Named): SheetLine[] {
  const at = communeNamed(named.communeName, named.communeKind)
  const { basis, articles } = decisionText(text, values)
  return [
    { kind: 'centred', text: officialDecision.authority(at) },
    ...basis.map((base): SheetLine => ({ kind: 'basis', text: base })),
    { kind: 'centred', text: officialDecision.decides },
    ...articles.flatMap(({ lead, text: said, points }): SheetLine[] => [
      { kind: 'lead', lead, text: said },
      ...points.map((point) => plain(official.dash(point))),
    ]),
  ]
}

function childLines(): SheetLine[] {
  const { child, code, born, village } = officialMinutes
  return [
    [child, fictional.childName],
    [code, fictional.childCode],
    [born, fictional.childBorn],
    [village, fictional.childVillage],
  ].map(([label = '', value = '']) => plain(official.dash(official.labelled(label, value))))
}

function plain(text: string): SheetLine {
  return { kind: 'text', text }
}
