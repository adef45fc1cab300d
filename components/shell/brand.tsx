/** The leaf, the name and whose ledger this is. */
export function Brand({ name, place, href }: { name: string; place?: string; href: string }) {
  return (
    <a className="brand" href={href}>
      <img alt="" height="36" src="/icon.svg" width="36" />
      <span className="min-w-0">
        <span className="brand-name">{name}</span>
        {place && <span className="brand-place">{place}</span>}
      </span>
    </a>
  )
}
