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

export type ActiveFilter = { label: string; removeHref: string; removeLabel: string }

/**
 * Search and filters of a list as a plain GET form: everything ends up in the address, the back
 * button works, and so does a phone without script.
 */
export function FilterBar({
  action,
  label,
  search,
  selects = [],
  fields,
  hidden = {},
  submitLabel,
  active = [],
  clear,
  children,
}: {
  action: string
  label: string
  search?: { name: string; label: string; value: string; placeholder?: string }
  selects?: FilterSelect[]
  /** Fields of other kinds, such as days. */
  fields?: ReactNode
  /** What must survive a new search, such as the sort order. */
  hidden?: Record<string, string>
  submitLabel: string
  active?: ActiveFilter[]
  clear?: { href: string; label: string }
  /** Beside the chips: the count, an export link. */
  children?: ReactNode
}) {
  return (
    <div className="filters no-print">
      <form action={action} aria-label={label} method="get" role="search">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} name={name} type="hidden" value={value} />
        ))}
        <div className="filters-fields">
          {search && (
            <div className="field">
              <label className="field-label" htmlFor={`filter-${search.name}`}>
                {search.label}
              </label>
              <input
                className="input"
                defaultValue={search.value}
                id={`filter-${search.name}`}
                name={search.name}
                placeholder={search.placeholder}
                type="search"
              />
            </div>
          )}
          {selects.map((select) => (
            <FilterChoice key={select.name} {...select} />
          ))}
          {fields}
          <Button type="submit">
            <Icon name="search" size={18} />
            {submitLabel}
          </Button>
        </div>
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
