import type { Pool } from 'pg'
import { wordsIn } from '@/lib/words/words'
import type { Ear } from '@/tests/canaries/ear'
import { addressOf, isAllowed, isRefusedForRole, nameOf, type Cell } from './cell'
import { FORMS, type Fields } from './forms'
import { WALKERS, type Walker } from './people'
import { open, sendByScript, sendPlainly, sendTo, type Answer, type Raw, type Sender } from './send'
import { openSessionOf } from './sessions'
import { severalAtATime } from './several-at-a-time'
import { isDone, isTurnedAway, opened, saysNo, sentenceIn } from './told'

const words = wordsIn('vi')
const IS_LONG = process.env.LONG === '1'

/** Where the product is, what it was built from, and the books to look into. */
export type Ground = {
  url: string
  superuserUrl: string
  /** the instant the product takes for now */
  at: string
  /** the ids of the server actions of this very build, and a page that has each */
  actions: ReadonlyMap<string, { id: string; page: string }>
  /** listens to every answer */
  ear?: Ear
  /** who walks; everybody where nobody is named */
  people?: readonly Walker[]
}

/** What a walk came to. */
export type Walked = {
  cells: number
  allowed: number
  denied: number
  /** forms sent from another site's page, or from none, by somebody who may */
  foreign: number
  wrongAllows: string[]
  wrongDenies: string[]
  /** things in states in which they stood at no time of the walk */
  notThere: string[]
}

/** What one person does at one door, and whether the answer is the one the matrix says. */
export class Steps {
  readonly walked: Walked = {
    ...{ cells: 0, allowed: 0, denied: 0, foreign: 0 },
    ...{ wrongAllows: [], wrongDenies: [], notThere: [] },
  }
  private readonly used = new Set<string>()
  /** what was asked once and would be answered the same again */
  private readonly asked = new Set<string>()
  /** what the books said since everybody came in; nobody who may not has changed a word of it */
  private readonly seen = new Map<string, Promise<Record<string, string>>>()
  private readonly sessions = new Map<string, string>()

  constructor(
    private readonly ground: Ground,
    private readonly client: Pool,
  ) {}

  get people(): readonly Walker[] {
    return this.ground.people ?? WALKERS
  }

  /** Everybody comes in anew: signing out and the administrator's ending of sessions are doors too. */
  async openSessions(): Promise<void> {
    this.seen.clear()
    await severalAtATime(this.people, async ({ username }) => {
      if (username === null) return
      this.sessions.set(username, await openSessionOf(this.client, username, this.ground.at))
    })
  }

  /** Pages and handlers: open or closed is told by the answer. */
  async openOne(cell: Cell): Promise<void> {
    const sender = this.senderOf(cell.walker)
    const path = addressOf(cell)
    const isPost = cell.door.startsWith('POST ')
    const answer = await (isPost ? sendTo(sender, path) : open(sender, path))
    const isPage = cell.door.startsWith('page ')
    const payload = isPage && this.hasOwnPayload(cell, answer) && (await open(sender, path, true))
    for (const one of payload ? [answer, payload] : [answer])
      this.judge(cell, opened(cell, one), isTurnedAway(cell, one), one)
  }

  /**
   * Whether the product's own script would hear anything the page has not said. Next draws a page from
   * its payload and writes that payload, whole, into the page: the answer has been judged and listened to
   * with it. So the payload alone is asked for only where the page came without it, as where strangers are
   * sent to the door, and once at each door by the first who is let in and the first who is not.
   */
  private hasOwnPayload(cell: Cell, { text }: Answer): boolean {
    const isWhole = text.includes('self.__next_f.push')
    return !isWhole || this.isNew(`payload of ${cell.door}, ${isAllowed(cell) ? 'open' : 'closed'}`)
  }

  /**
   * Somebody who may not, as scripts send and as browsers without them. Next hands the same form to the
   * same function either way, so that what differs is the road to it, not what the function finds there:
   * the plain road is taken once to what is of each owner, the other one in every state too. Around the
   * answer it draws the page, which the same person has opened by its own address. Of those whom their role
   * refuses one takes the plain road for all, and each of them in the long form.
   */
  async tryAction(cell: Cell): Promise<void> {
    const isOneForAll = !IS_LONG && cell.walker.role !== null && isRefusedForRole(cell, cell.walker)
    const who = isOneForAll ? 'one for all' : `${cell.walker.name} ${cell.owner}`
    const isNew = this.isNew(`plainly to ${cell.door} ${who}`)
    const { id, page, fields } = await this.formOf(cell)
    const sender = this.senderOf(cell.walker)
    for (const send of isNew ? [sendByScript, sendPlainly] : [sendByScript]) {
      // The front door reads no word of a stranger's action, so a long one would break off.
      const isUnread = send === sendByScript && sender.cookie === null
      const answer = await send(sender, page, id, isUnread ? {} : fields)
      const isSaid = send === sendPlainly || saysNo(cell, answer)
      this.judge(cell, isDone(answer), isSaid, answer)
    }
  }

  /** Somebody who may, from a page that is not ours: nothing is done, and nothing written. */
  async tryFromElsewhere(cell: Cell): Promise<void> {
    const { id, page, fields } = await this.formOf({ ...cell, ids: cell.ids.slice(-1) })
    for (const origin of [null, 'null', 'https://la-lanh.example']) {
      for (const send of [sendByScript, sendPlainly]) {
        const answer = await send({ ...this.senderOf(cell.walker), origin }, page, id, fields)
        this.walked.foreign += 1
        if (isDone(answer)) this.walked.wrongAllows.push(`${cell.door} was done for ${origin}`)
      }
    }
  }

  /** Somebody who may: done means that the record of acts has a line more. */
  async doAction(cell: Cell): Promise<void> {
    const { id, page, fields } = await this.formOf(cell)
    const hasForm = nameOf(cell) in FORMS
    const before = await this.entries()
    const answer = await sendByScript(this.senderOf(cell.walker), page, id, fields)
    const isTold = answer.text.includes(words.refusals.forbidden())
    const wrote = (await this.entries()) > before
    const isOpen = hasForm ? wrote : !isTold && answer.status < 400
    this.judge(cell, isOpen, isTold, answer)
  }

  private isNew(question: string): boolean {
    const isNew = !this.asked.has(question)
    this.asked.add(question)
    return isNew
  }

  private judge(cell: Cell, isOpen: boolean, isClosed: boolean, { status, text }: Answer): void {
    const { walker, door, owner, state } = cell
    const said = [door, walker.name, owner, state].filter(Boolean).join(' · ')
    const came = `${said} came to ${status}${status === 200 && isOpen ? '' : ` ${sentenceIn(text)}`}`
    const may = isAllowed(cell)
    this.walked.cells += 1
    this.walked[may ? 'allowed' : 'denied'] += 1
    if (may && !isOpen) this.walked.wrongDenies.push(came)
    if (!may && (isOpen || !isClosed)) this.walked.wrongAllows.push(came)
  }

  private async formOf(cell: Cell): Promise<{ id: string; page: string; fields: Fields }> {
    const name = nameOf(cell)
    const action = this.ground.actions.get(name)
    if (!action) throw new Error(`The build has no action ${name}`)
    const id = this.nextOf(cell)
    const fields = await FORMS[name]?.({
      id,
      row: (sql) => this.row(sql, id, cell),
      word: async (sql) => Object.values(await this.row(sql, id, cell))[0] ?? '',
      field: (path, field) => this.fieldOf(path, field, cell),
    })
    const page = action.page.replace(/\[\w+\]/, id || crypto.randomUUID())
    return { ...action, page, fields: { formKey: crypto.randomUUID(), ...fields } }
  }

  /** What an act used up is used up: whoever may gets the next one. */
  private nextOf(cell: Cell): string {
    if (!isAllowed(cell)) return cell.ids.at(-1) ?? ''
    const free = cell.ids.find((id) => !this.used.has(`${cell.door} ${id}`))
    const next = free ?? cell.ids[0] ?? ''
    this.used.add(`${cell.door} ${next}`)
    return next
  }

  private async row(sql: string, id: string, cell: Cell): Promise<Record<string, string>> {
    const place = await this.placeOf(cell)
    const values = { id, ...place }
    const asked = sql.replaceAll(/\$(\w+)/g, (_, name: 'id') => `'${values[name]}'::uuid`)
    return isAllowed(cell) ? this.firstRow(asked) : this.once(asked, () => this.firstRow(asked))
  }

  private async placeOf(cell: Cell): Promise<{ commune: string; unit: string }> {
    const { walker, owner } = cell
    const isElsewhere = owner === 'other commune'
    const read = () =>
      this.firstRow(
        `select c.id as commune, (select m.sponsor_id from membership m join person p on p.id = m.person_id
         join account a on a.id = p.account_id where m.commune_id = c.id and m.role = 'sponsor_member'
         order by a.username = $3 desc nulls last, a.username limit 1) as unit
       from commune c where (c.prefix = $1) <> $2 order by c.prefix limit 1`,
        [walker.prefix, isElsewhere, walker.username],
      )
    const who = `${walker.prefix} ${isElsewhere} ${walker.username}`
    const { commune = '', unit = '' } = await (isAllowed(cell) ? read() : this.once(who, read))
    return { commune, unit }
  }

  private once(question: string, read: () => Promise<Record<string, string>>) {
    const known = this.seen.get(question) ?? read()
    this.seen.set(question, known)
    return known
  }

  private async firstRow(sql: string, values: unknown[] = []): Promise<Record<string, string>> {
    const { rows } = await this.client.query<Record<string, string>>(sql, values)
    return rows[0] ?? {}
  }

  private async fieldOf(path: string, name: string, { walker, owner }: Cell): Promise<string> {
    const isFirst = (walker.prefix === 'VA') === (owner !== 'other commune')
    const officer = { username: isFirst ? 'canbo' : 'canbo.khac', hasCookie: true }
    const { text } = await open({ url: this.ground.url, cookie: this.cookieOf(officer) }, path)
    return new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(text)?.[1] ?? ''
  }

  senderOf(walker: Walker): Sender {
    const { ear } = this.ground
    const hear =
      ear && ((path: string, answer: Raw, sent: string) => ear.hear(walker, path, answer, sent))
    return { url: this.ground.url, cookie: this.cookieOf(walker), hear }
  }

  private cookieOf({ username, hasCookie }: Pick<Walker, 'username' | 'hasCookie'>) {
    if (username === null) return hasCookie ? 'ended' : null
    return this.sessions.get(username) ?? ''
  }

  private async entries(): Promise<number> {
    const { rows } = await this.client.query<{ n: string }>('select count(*) as n from entry')
    return Number(rows[0]?.n)
  }
}
