import type { Walker } from '@/tests/rights/people'

/** As many further ways as one person goes; the long form goes every one of them. */
const MOST = process.env.LONG === '1' ? 500 : 40
const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g
/** What one leaves a trace by opening it. */
const TRACED = /^\/(children|payments|api\/files|api\/documents\/annex)(\/|\?|$)/

/** Where people have been and where links would lead them. */
export class Ways {
  private readonly been = new Map<string, Set<string>>()
  private readonly linked = new Map<string, Map<string, string>>()
  private readonly opened = new Map<string, Set<string>>()

  /** Somebody was at an address, and links were there. */
  note({ name }: Walker, path: string, html: string, isOpen: boolean): void {
    setOf(this.been, name).add(patternOf(path))
    if (isOpen && TRACED.test(path)) setOf(this.opened, name).add(path)
    const links = this.linked.get(name) ?? new Map<string, string>()
    for (const link of linksIn(html)) links.set(patternOf(link), link)
    this.linked.set(name, links)
  }

  /** Addresses nobody told this person of but links: one of each kind, in the long form each. */
  further({ name }: Walker): string[] {
    const been = setOf(this.been, name)
    const links = [...(this.linked.get(name) ?? [])].filter(([pattern]) => !been.has(pattern))
    return links.map(([, link]) => link).slice(0, MOST)
  }

  /** What this person opened and left a trace by. */
  traced({ name }: Walker): string[] {
    return [...setOf(this.opened, name)].slice(0, MOST)
  }
}

/** Addresses of one kind differ by what they are about and by the values they ask for. */
function patternOf(path: string): string {
  if (process.env.LONG === '1') return path
  const [place = '', asked = ''] = path.replaceAll(ID, '[id]').split('?')
  return `${place}?${[...new URLSearchParams(asked).keys()].sort().join('&')}`
}

function linksIn(html: string): string[] {
  const found = [...html.matchAll(/href="(\/[^"#]*)"/g)].map(([, path = '']) =>
    path.replaceAll('&amp;', '&'),
  )
  return found.filter((path) => !/^\/(_next|icon|favicon|manifest)/.test(path))
}

function setOf(sets: Map<string, Set<string>>, name: string): Set<string> {
  const known = sets.get(name) ?? new Set<string>()
  sets.set(name, known)
  return known
}
