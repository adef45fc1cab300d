import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { ShownActions } from '@/components/design/shown-actions'
import { ShownCharts } from '@/components/design/shown-charts'
import { ShownChoices } from '@/components/design/shown-choices'
import { ShownFields } from '@/components/design/shown-fields'
import { ShownForms } from '@/components/design/shown-forms'
import { ShownFrame } from '@/components/design/shown-frame'
import { ShownLists } from '@/components/design/shown-lists'
import { ShownMarks } from '@/components/design/shown-marks'
import { ShownNotices } from '@/components/design/shown-notices'
import { ShownSurfaces } from '@/components/design/shown-surfaces'
import { ShownWays } from '@/components/design/shown-ways'
import { readWords } from '@/lib/platform/locale'
import type { Words } from '@/lib/words/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.design.title, robots: { index: false } }
}

/** Every part of the face in every state, for those who build it and those who translate it. */
export default async function DesignPage() {
  const { locale, words } = await readWords()
  const { title, lead, contents, parts } = words.design
  const drawings: Record<keyof Words['design']['parts'], ReactNode> = {
    actions: <ShownActions words={words} />,
    fields: (
      <>
        <ShownFields words={words} />
        <ShownChoices words={words} />
      </>
    ),
    forms: <ShownForms words={words} />,
    marks: <ShownMarks words={words} />,
    surfaces: <ShownSurfaces words={words} />,
    ways: <ShownWays words={words} />,
    lists: <ShownLists words={words} />,
    charts: <ShownCharts locale={locale} words={words} />,
    notices: <ShownNotices words={words} />,
    frame: <ShownFrame locale={locale} words={words} />,
  }
  const names = Object.keys(drawings) as (keyof typeof drawings)[]
  return (
    <div className="grid gap-8">
      <header className="grid gap-2">
        <h1>{title}</h1>
        <p className="page-lead max-w-[44rem]">{lead}</p>
      </header>
      <nav aria-label={contents}>
        <ul className="flex flex-wrap gap-x-5">
          {names.map((name) => (
            <li key={name}>
              <a className="roomy-link text-link" href={`#${name}`}>
                {parts[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {names.map((name) => (
        <section aria-labelledby={name} className="min-w-0" key={name}>
          <h2 className="mb-4" id={name}>
            {parts[name]}
          </h2>
          {drawings[name]}
        </section>
      ))}
    </div>
  )
}
