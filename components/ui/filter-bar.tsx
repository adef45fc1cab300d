import type { ReactNode } from 'react'
import { Button } from './button'
import { Icon } from './icon'
import { PageLink } from './page-link'

export type FilterSelect = {
  name: string
  label: string
  value: string
  options: { value: string; label: string }[]
}

type FilterSearch = { name: string; label: string; value: string; placeholder?: string }

export type ActiveFilter = { label: string; removeHref: string; removeLabel: string }

/**
 * Search and filters of a list as a plain form: everything ends up in the address, the back button
 * works, and so does a phone without script. On a phone what is chosen from folds behind one
 * line that says what is set, so that the list itself begins on the first screen.
 */
export function FilterBar({
  action,
  method = 'get',
  label,
  search,
  selects = [],
  fields,
  hidden = {},
  submitLabel,
  foldLabel,
  isOpen = false,
  active = [],
  clear,
  children,
}: {
  action: string
  /** "post" where what is typed may be personal: it is kept out of the address. */
  method?: 'get' | 'post'
  label: string
  search?: FilterSearch
  selects?: FilterSelect[]
  /** Fields of other kinds, such as days. */
  fields?: ReactNode
  /** What must survive a new search, such as the sort order. */
  hidden?: Record<string, string>
  submitLabel: string
  /** Names the fold; a single choice does not fold. */
  foldLabel?: string
  /** Unfolded from the beginning: something in it was not understood. */
  isOpen?: boolean
  active?: ActiveFilter[]
  clear?: { href: string; label: string }
  /** Beside the chips: the count, an export link. */
  children?: ReactNode
}) {
  const told = (active.length > 0 ? active : selects).map((one) => one.label).join(', ')
  const choices = (
    <div className="filters-fields">
      {selects.map((select) => (
        <FilterChoice key={select.name} {...select} />
      ))}
      {fields}
      <Button type="submit">
        <Icon name="search" size={18} />
        {submitLabel}
      </Button>
    </div>
  )
  return (
    <div className="filters no-print">
      <form action={action} aria-label={label} method={method} role="search">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} name={name} type="hidden" value={value} />
        ))}
        {search && (
          <div className="filters-find">
            <SearchField {...search} />
            <button aria-label={submitLabel} className="button" type="submit">
              <Icon name="search" size={18} />
            </button>
          </div>
        )}
        {foldLabel ? (
          <details className="filters-more" open={isOpen}>
            <summary>
              <Icon name="filter" size={18} />
              <span className="filters-set">
                <b>{foldLabel}</b> {told}
              </span>
              <Icon name="chevron-down" size={18} />
            </summary>
            {choices}
          </details>
        ) : (
          choices
        )}
      </form>
      {(active.length > 0 || children) && (
        <div className="filters-active">
          {active.map(({ label: what, removeHref, removeLabel }) => (
            <PageLink ariaLabel={removeLabel} className="filter-chip" href={removeHref} key={what}>
              {what}
              <Icon name="close" size={14} />
            </PageLink>
          ))}
          {active.length > 0 && clear && (
            <PageLink className="card-link px-2" href={clear.href}>
              {clear.label}
            </PageLink>
          )}
          {children}
        </div>
      )}
    </div>
  )
}

function SearchField({ name, label, value, placeholder }: FilterSearch) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <input
        className="input"
        defaultValue={value}
        id={`filter-${name}`}
        name={name}
        placeholder={placeholder}
        type="search"
      />
    </div>
  )
}

function FilterChoice({ name, label, value, options }: FilterSelect) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <select className="input" defaultValue={value} id={`filter-${name}`} name={name}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
