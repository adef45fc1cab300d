import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DescriptionList } from '@/components/ui/description-list'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { StatusChip } from '@/components/ui/status-chip'
import { Timeline } from '@/components/ui/timeline'
import type { Words } from '@/lib/words/words'
import { Specimen, State } from './specimen'

/** What things lie on. */
export function ShownSurfaces({ words }: { words: Words }) {
  const { states, samples } = words.design
  const link = { href: '/design', label: samples.all }
  const [first = '', second = '', third = ''] = samples.events
  return (
    <>
      <Specimen name="Card · CardHeader">
        <State of={states.onlyWords}>
          <Card labelledBy="card-plain">
            <CardHeader id="card-plain" title={samples.shares} />
            <p>{samples.cardLead}</p>
          </Card>
        </State>
        <State of={states.long}>
          <Card labelledBy="card-long">
            <CardHeader
              id="card-long"
              lead={samples.cardLead}
              link={link}
              title={samples.longSponsor}
            />
          </Card>
        </State>
      </Specimen>
      <Specimen name="EmptyState">
        <State of={states.onlyWords}>
          <EmptyState level={3} title={samples.emptyTitle} />
        </State>
        <State of={states.withAction}>
          <EmptyState
            action={<LinkButton href="/design">{samples.take}</LinkButton>}
            icon="child"
            level={3}
            title={samples.emptyTitle}
          >
            {samples.emptyText}
          </EmptyState>
        </State>
      </Specimen>
      <Specimen name="DescriptionList">
        <State of={states.many}>
          <DescriptionList
            facts={[
              { label: samples.name, value: samples.longChild },
              { label: samples.amount, value: '1.500.000 đ' },
              { label: samples.note, value: null },
            ]}
            none={words.common.none}
          />
        </State>
      </Specimen>
      <Specimen name="Timeline">
        <State of={states.one}>
          <Timeline
            events={[{ key: '1', when: '05/09/2026', dateTime: '2026-09-05', title: first }]}
            label={`${samples.history} 1`}
          />
        </State>
        <State of={states.many}>
          <Timeline
            events={[
              {
                key: '3',
                when: '05/09/2026 16:20',
                dateTime: '2026-09-05T16:20',
                title: third,
                by: samples.person,
              },
              {
                key: '2',
                when: '04/09/2026',
                dateTime: '2026-09-04',
                title: second,
                by: samples.longSponsor,
                children: samples.eventNote,
              },
              { key: '1', when: '01/09/2026', dateTime: '2026-09-01', title: first },
            ]}
            label={`${samples.history} 2`}
          />
        </State>
      </Specimen>
      {/* Last: it brings the title of a page, below which no title of a part may follow. */}
      <Specimen name="PageHeader" wide>
        <State of={states.onlyWords}>
          <PageHeader title={samples.children} />
        </State>
        <State of={states.long}>
          <PageHeader
            actions={<LinkButton href="/design">{samples.take}</LinkButton>}
            back={link}
            chip={<StatusChip meaning="waiting">{samples.waiting}</StatusChip>}
            lead={samples.cardLead}
            title={samples.longSponsor}
          />
        </State>
      </Specimen>
    </>
  )
}
