import { Pagination } from '@/components/ui/pagination'
import { SortLink } from '@/components/ui/sort-link'
import { Steps } from '@/components/ui/steps'
import { Tabs } from '@/components/ui/tabs'
import type { Words } from '@/lib/words/words'
import { Specimen, State } from './specimen'

/** Where one stands and how one goes on. */
export function ShownWays({ words }: { words: Words }) {
  const { states, samples } = words.design
  const { pages } = words.shell
  const at = (to: string, label: string) => ({ href: `/design#${to}`, label })
  return (
    <>
      <Specimen name="Tabs" wide>
        <State of={states.many}>
          <Tabs
            label={samples.shares}
            tabs={[
              { ...at('all', samples.allShown), count: 75, current: true },
              { ...at('supported', samples.supported), count: 33 },
              { ...at('waiting', samples.waiting), count: 42 },
              at('long', samples.longSponsor),
            ]}
          />
        </State>
      </Specimen>
      <Specimen name="Steps">
        {samples.steps.map((step, index) => (
          <State key={step} of={step}>
            <Steps
              current={index}
              label={`${samples.stepsLabel} ${index + 1}`}
              steps={samples.steps}
            />
          </State>
        ))}
      </Specimen>
      <Specimen name="Pagination" wide>
        <State of={states.first}>
          <Pagination
            label={`${pages.label} 1`}
            next={at('next', pages.next)}
            summary={pages.range(1, 50, '75')}
          />
        </State>
        <State of={states.middle}>
          <Pagination
            label={`${pages.label} 2`}
            next={at('next', pages.next)}
            previous={at('previous', pages.previous)}
            summary={pages.range(1001, 1050, '20.000')}
          />
        </State>
      </Specimen>
      <Specimen name="SortLink">
        <State of={states.unsorted}>
          <SortLink href="/design#sort">{samples.name}</SortLink>
        </State>
        <State of={states.sorted}>
          <SortLink direction="ascending" href="/design#sort">
            {samples.name}
          </SortLink>
        </State>
        <State of={states.sorted}>
          <SortLink direction="descending" href="/design#sort">
            {samples.name}
          </SortLink>
        </State>
      </Specimen>
    </>
  )
}
