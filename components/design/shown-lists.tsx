import { DataTable, type Column } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { FiguresTable } from '@/components/ui/figures-table'
import { FilterBar } from '@/components/ui/filter-bar'
import { LinkButton } from '@/components/ui/link-button'
import { StatusChip } from '@/components/ui/status-chip'
import { TaskList, type WaitingTask } from '@/components/ui/task-list'
import type { Words } from '@/lib/words/words'
import { Specimen, State } from './specimen'

type Row = { key: string; name: string; village: string; amount: string }

/** Tables, the way through them, and the work that waits. */
export function ShownLists({ words }: { words: Words }) {
  const { states, samples } = words.design
  const { filters } = words.shell
  const [first = '', , longest = ''] = samples.villages
  const one: Row = { key: '1', name: samples.child, village: first, amount: '1.500.000 đ' }
  const two: Row = { key: '2', name: samples.longChild, village: longest, amount: '0 đ' }
  const columns: Column<Row>[] = [
    {
      key: 'name',
      header: samples.name,
      primary: true,
      sort: { href: '/design#sort', direction: 'ascending' },
      cell: ({ name }) => name,
    },
    { key: 'village', header: samples.villageHeader, cell: ({ village }) => village },
    {
      key: 'state',
      header: samples.state,
      cell: () => <StatusChip meaning="waiting">{samples.waiting}</StatusChip>,
    },
    { key: 'note', header: samples.note, prose: true, cell: () => samples.longSponsor },
    { key: 'amount', header: samples.amount, align: 'end', cell: ({ amount }) => amount },
    {
      key: 'act',
      header: samples.all,
      actions: true,
      cell: ({ name }) => (
        <LinkButton ariaLabel={`${samples.all}: ${name}`} href="/design">
          {samples.all}
        </LinkButton>
      ),
    },
  ]
  const table = (caption: string, rows: Row[], footer?: string[]) => (
    <DataTable
      caption={caption}
      columns={columns}
      empty={<EmptyState level={3} title={samples.emptyTitle} />}
      footer={footer}
      rowKey={({ key }) => key}
      rows={rows}
    />
  )
  const task = (key: string, title: string, text?: string): WaitingTask => ({
    key,
    count: 27,
    title,
    text,
    tone: key === 'late' ? 'late' : 'waiting',
    action: { href: '/design', label: samples.all, primary: key === 'first' },
  })
  const selects = [
    {
      name: 'village',
      label: samples.villageHeader,
      value: '',
      options: [
        { value: '', label: words.common.all },
        ...samples.villages.map((name, index) => ({ value: String(index), label: name })),
      ],
    },
  ]
  return (
    <>
      <Specimen name="DataTable" wide>
        <State of={states.none}>{table(states.none, [])}</State>
        <State of={states.one}>{table(states.one, [one])}</State>
        <State of={states.foot}>
          {table(states.foot, [one, two], [samples.total, '', '', '', '1.500.000 đ', ''])}
        </State>
      </Specimen>
      <Specimen name="FiguresTable">
        <State of={states.foot}>
          <FiguresTable
            caption={samples.coverage}
            headers={[samples.villageHeader, samples.supported, samples.children]}
            rows={samples.villages.map((name) => [name, '12', '25'])}
            total={[samples.total, '36', '75']}
          />
        </State>
      </Specimen>
      <Specimen name="FilterBar" wide>
        <State of={states.empty}>
          <FilterBar
            action="/design"
            label={`${filters.label} 1`}
            search={{ name: 'q1', label: words.common.search, value: '' }}
            selects={selects.map((one) => ({ ...one, name: 'village1' }))}
            submitLabel={filters.submit}
            foldLabel={filters.fold}
          />
        </State>
        <State of={states.filled}>
          <FilterBar
            action="/design"
            active={[
              {
                label: longest,
                removeHref: '/design#remove',
                removeLabel: filters.remove(longest),
              },
            ]}
            clear={{ href: '/design#clear', label: filters.clear }}
            label={`${filters.label} 2`}
            search={{ name: 'q2', label: words.common.search, value: samples.child }}
            selects={selects.map((one) => ({ ...one, name: 'village2', value: '2' }))}
            submitLabel={filters.submit}
            foldLabel={filters.fold}
          />
        </State>
      </Specimen>
      <Specimen name="TaskList" wide>
        <State of={states.one}>
          <TaskList label={states.one} tasks={[task('first', samples.task, samples.taskText)]} />
        </State>
        <State of={states.many}>
          <TaskList
            label={states.many}
            tasks={[
              task('first', samples.task, samples.taskText),
              task('late', samples.lateTask),
              task('long', samples.longSponsor, samples.taskText),
            ]}
          />
        </State>
      </Specimen>
    </>
  )
}
