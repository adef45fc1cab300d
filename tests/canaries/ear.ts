import type { Walker } from '@/tests/rights/people'
import type { Raw } from '@/tests/rights/send'
import { isRead, maySee, nameOf, type Canary } from './canary'
import { insideOf } from './inside'
import { Ways } from './ways'

const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g

/** Listens to answers and tells which words were in them that had no business there. */
export class Ear {
  readonly leaks = new Set<string>()
  readonly ways = new Ways()
  answers = 0
  /** answers of pages that failed */
  failures = 0
  /** words met where they belong */
  met = 0
  private readonly people = new Set<string>()
  private readonly read = new Set<string>()
  private readonly canaries: ReadonlyMap<string, Canary>
  private readonly any: RegExp

  constructor(canaries: readonly Canary[]) {
    this.canaries = new Map(canaries.map((one) => [one.word.toLowerCase(), one]))
    this.any = new RegExp([...this.canaries.keys()].map(escaped).join('|'), 'gi')
  }

  /** One answer to one person: what it says, what its headers say, where its links lead. */
  async hear(walker: Walker, asked: string, answer: Raw, sent: string): Promise<void> {
    const { status, headers, body } = answer
    this.answers += 1
    if (status >= 500) this.failures += 1
    this.people.add(walker.name)
    const [address, at] = [asked.replace(/[?#].*/, ''), asked.replaceAll(ID, '[id]')]
    const isPage = /html/.test(headers.get('content-type') ?? '')
    this.ways.note(walker, asked, isPage ? body.toString('utf8') : '', status === 200)
    const around = [...headers].map(([name, value]) => `${name}: ${decoded(value)}`).join('\n')
    // A form that comes back shows what was typed to whoever typed it.
    const typed = this.heardIn(sent)
    for (const canary of this.heardIn(`${around}\n${await insideOf(body)}`)) {
      if (maySee(canary, walker, address)) {
        this.met += 1
        this.read.add(canary.word)
      } else if (!typed.includes(canary)) {
        this.leaks.add(`${nameOf(canary)} to ${walker.name} at ${at}`)
      }
    }
    for (const canary of this.heardIn(addressesIn(headers, body).map(decoded).join('\n'))) {
      this.leaks.add(`${nameOf(canary)} in an address at ${at}`)
    }
  }

  /** A log is read by whoever looks after the machine: no word of anybody belongs there. */
  hearLog(lines: string): void {
    // Said with its line: another walk would write another log.
    for (const line of lines.split('\n').filter((one) => one.search(this.any) >= 0)) {
      for (const canary of this.heardIn(line)) {
        this.leaks.add(`${nameOf(canary)} in the log: ${line.slice(0, 500)}`)
      }
    }
  }

  /** What nobody came across would prove nothing. */
  unread(): string[] {
    const silent = [...this.canaries.values()].filter(
      (one) => isRead(one) && !this.read.has(one.word),
    )
    return silent.map(nameOf).sort()
  }

  get figure(): string {
    return (
      `${this.canaries.size} words × ${this.people.size} people × ${this.answers} answers looked at ` +
      `(${this.failures} failures among them), ` +
      `${this.met} times a word where it belongs, ${this.leaks.size} leaks`
    )
  }

  private heardIn(text: string): Canary[] {
    const words = new Set([...text.matchAll(this.any)].map(([word]) => word.toLowerCase()))
    return [...words].flatMap((word) => this.canaries.get(word) ?? [])
  }
}

/** Where an answer leads, where its forms are sent and what it fetches. */
function addressesIn(headers: Headers, body: Buffer): string[] {
  const said = ['location', 'x-action-redirect', 'link', 'refresh'].map((name) => headers.get(name))
  const written = body
    .toString('utf8')
    .matchAll(/(?:href|action|src|formaction)\\?"?[=:]\s*\\?"([^"\\]*)/gi)
  const all = [...said, ...[...written].map(([, address]) => address)]
  // A telephone number one may read is dialled, and sent nowhere.
  return all.flatMap((one) => (one && !/^(tel|mailto):/.test(one) ? one : []))
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '))
  } catch {
    return value
  }
}

function escaped(word: string): string {
  return word.replaceAll(/[$.*+?()[\]{}|\\^/]/g, String.raw`\$&`)
}
