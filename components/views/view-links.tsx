import { Banner } from '@/components/ui/banner'
import { Icon } from '@/components/ui/icon'
import { PageLink } from '@/components/ui/page-link'
import { openingOf, paramsOf, WHOLE_LIST } from '@/lib/views/kept-filter'
import type { SavedView, ViewedList } from '@/lib/views/view'
import type { Words } from '@/lib/words/words'

type Props = {
  own: {
    list: ViewedList
    mayKeep: boolean
    views: SavedView[]
    present: string
  }
  /** words that are searched for just now: they are no part of any view */
  isSearching: boolean
  words: Words['views']
}

/** Somebody's own views above a list: links, and what keeps the present one. They fold on phones. */
export function ViewLinks({ own, isSearching, words }: Props) {
  const { list, mayKeep, views, present } = own
  const opened = views.map((view) => ({ ...view, ...openingOf(view) }))
  const now = isSearching ? undefined : opened.find(({ address }) => isAt(address, present))
  const isNew = mayKeep && present !== '' && !opened.some(({ address }) => isAt(address, present))
  if (!isNew && views.length === 0) return null
  const save = isNew && (
    <PageLink className="card-link" href={`/views/new?${savingOf(list, present)}`}>
      <Icon name="plus" size={18} />
      {words.save}
    </PageLink>
  )
  if (views.length === 0) return <div className="no-print">{save}</div>
  const links = (
    <>
      <nav aria-label={words.label}>
        <ul className="view-links">
          <li>
            <PageLink
              className="view-link"
              current={present === '' && !isSearching}
              href={WHOLE_LIST[list]}
            >
              {words.all}
            </PageLink>
          </li>
          {opened.map(({ id, name, address }) => (
            <li key={id}>
              <PageLink className="view-link" current={id === now?.id} href={address}>
                {name}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="view-ways">
        {save}
        <PageLink className="card-link" href={`/views?list=${list}`}>
          {words.manage}
        </PageLink>
      </div>
    </>
  )
  return (
    <>
      <div className="views-open no-print">{links}</div>
      <details className="views-folded no-print">
        <summary>
          {now ? now.name : words.folded(views.length)}
          <Icon name="chevron-down" size={18} />
        </summary>
        {links}
      </details>
      {now && !now.isWhole && <Banner kind="waiting">{words.lost}</Banner>}
    </>
  )
}

function isAt(address: string, present: string): boolean {
  const [, query = ''] = address.split('?')
  return query === present && present !== ''
}

function savingOf(list: ViewedList, present: string): string {
  return new URLSearchParams({ ...paramsOf(present), list }).toString()
}
