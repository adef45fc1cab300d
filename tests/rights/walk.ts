import { Pool } from 'pg'
import { wordsIn } from '@/lib/words/words'
import type { Ear } from '@/tests/canaries/ear'
import { goFurther } from '@/tests/canaries/further'
import { changedSince, digestsOf } from './books'
import { addressOf, doorsOf, isAllowed, named, nameOf, type Cell, type Door } from './cell'
import { findThings, statesOf, type Found } from './found-things'
import { FORMS, type Fields } from './forms'
import { MATRIX } from './matrix'
import { WALKERS, type Walker } from './people'
import { OF_A_UNIT, type Owner } from './roles'
import { AT_ONCE, severalAtATime } from './several-at-a-time'
import { open, sendByScript, sendPlainly, sendTo, type Answer, type Raw, type Sender } from './send'
import { isDone, isTurnedAway, opened, saysNo, sentenceIn } from './told'
import { openSessionOf } from './sessions'
import type { Thing } from './thing'

const words = wordsIn('vi')
const OWNERS: readonly Owner[] = ['own unit', 'other unit', 'other commune']
/** Things that are of no unit: the whole commune's. */
const OF_THE_COMMUNE: readonly Thing[] = [
  ...['waiting child', 'proposal', 'list', 'file of a list', 'plan', 'village', 'school'],
  ...['person', 'held role', 'school year', 'class', 'direction'],
] as Thing[]

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
  /** things in states that these books do not have */
  notThere: Set<string>
}

/** Walks every line of the matrix as every person and says what was wrong. */
export async function walkMatrix(ground: Ground): Promise<Walked> {
  const client = new Pool({ connectionString: ground.superuserUrl, max: AT_ONCE })
  try {
    return await new Walk(ground, client).all()
  } finally {
    await client.end()
  }
}

/** Knocks once at every door as a stranger and as somebody whose role may not, and says what was wrong. */
export async function knockOnce(ground: Ground): Promise<Walked> {
  const client = new Pool({ connectionString: ground.superuserUrl, max: AT_ONCE })
  try {
    return await new Walk(ground, client).closedOnce()
  } finally {
    await client.end()
  }
}

class Walk {
  private readonly walked: Walked = {
    ...{ cells: 0, allowed: 0, denied: 0, foreign: 0 },
    ...{ wrongAllows: [], wrongDenies: [], notThere: new Set<string>() },
  }
  private readonly things = new Map<string, Found[]>()
  private readonly used = new Set<string>()
  private readonly sessions = new Map<string, string>()

  constructor(
    private readonly ground: Ground,
    private readonly client: Pool,
  ) {}

  async all(): Promise<Walked> {
    const doors = doorsOf(MATRIX)
    await this.lookAround()
    const read = doors.filter(({ door }) => /^(page|GET) /.test(door))
    const before = await digestsOf(this.client)
    await this.openSessions()
    const reading = read.flatMap((door) => this.cellsOf(door))
    await severalAtATime(reading, (cell) => this.openOne(cell))
    for (const table of await changedSince(this.client, before)) {
      this.walked.wrongAllows.push(`a GET has written ${table}`)
    }
    await this.listenFurther()
    for (const door of doors.filter((one) => one.door.startsWith('POST '))) {
      await this.openSessions()
      await severalAtATime(this.cellsOf(door), (cell) => this.openOne(cell))
    }
    for (const door of doors.filter((one) => one.door.startsWith('action '))) {
      await this.lookAround()
      await this.openSessions()
      const cells = this.cellsOf(door)
      const before = await digestsOf(this.client)
      const shut = cells.filter((one) => !isAllowed(one))
      await severalAtATime(shut, (cell) => this.tryAction(cell))
      const open = cells.find(isAllowed)
      if (open) await this.tryFromElsewhere(open)
      for (const table of await changedSince(this.client, before)) {
        this.walked.wrongAllows.push(`${door.door}: somebody who may not has written ${table}`)
      }
      for (const cell of cells.filter(isAllowed)) await this.doAction(cell)
    }
    return this.walked
  }

  async closedOnce(): Promise<Walked> {
    await this.lookAround()
    await this.openSessions()
    const before = await digestsOf(this.client)
    for (const door of doorsOf(MATRIX)) {
      const step = door.door.startsWith('action ') ? 'tryAction' : 'openOne'
      await severalAtATime(this.wrongCellsOf(door), (cell) => this[step](cell))
    }
    for (const table of await changedSince(this.client, before)) {
      this.walked.wrongAllows.push(`somebody who may not has written ${table}`)
    }
    return this.walked
  }

  /** One who has no session, one whose session ended, and the first whose role is not named. */
  private wrongCellsOf(door: Door): Cell[] {
    const shut = this.cellsOf(door).filter((cell) => !isAllowed(cell))
    const strangers = this.people.filter(({ role }) => role === null)
    const others = this.people.filter(({ role }) => role !== null)
    const wrong = others.find((walker) => {
      return door.rows.every(({ may }) => may !== 'anybody' && !named(may, walker))
    })
    return [...strangers, wrong].flatMap((walker) => {
      if (!walker || door.rows.some(({ may }) => may === 'anybody')) return []
      const cell = shut.find((one) => one.walker === walker)
      return cell ?? { ...door, walker, owner: null, state: null, ids: [crypto.randomUUID()] }
    })
  }

  private get people(): readonly Walker[] {
    return this.ground.people ?? WALKERS
  }

  /** Everybody at every thing; roles that nothing was given to are asked once at each door. */
  private cellsOf(door: Door): Cell[] {
    return this.people.flatMap((walker) => {
      const all = door.about ? this.thingsFor(door.about, walker) : [NOTHING]
      const hasWork =
        MATRIX.some(({ may }) => may !== 'anybody' && named(may, walker)) || !walker.role
      return (hasWork ? all : all.slice(0, 1)).map((one) => ({ ...door, walker, ...one }))
    })
  }

  private thingsFor(thing: Thing, { name }: Walker) {
    const owners = OF_THE_COMMUNE.includes(thing)
      ? OWNERS.filter((o) => o !== 'other unit')
      : OWNERS
    return owners.flatMap((owner) =>
      statesOf(thing).flatMap((state) => {
        const found = (this.things.get(name) ?? []).filter(
          (one) => one.thing === thing && one.owner === owner && one.state === state,
        )
        const ids = found.flatMap((one) => one.ids)
        if (ids.length > 0) return [{ owner, state, ids }]
        // Said among the figures, so that what was not walked is seen.
        this.walked.notThere.add([thing, state, owner].filter(Boolean).join(' · '))
        return []
      }),
    )
  }

  /** Pages and handlers: open or closed is told by the answer. */
  private async openOne(cell: Cell): Promise<void> {
    const sender = this.senderOf(cell.walker)
    const path = addressOf(cell)
    const isPost = cell.door.startsWith('POST ')
    const answers = isPost
      ? [await sendTo(sender, path)]
      : [
          await open(sender, path),
          ...(cell.door.startsWith('page ') ? [await open(sender, path, true)] : []),
        ]
    for (const answer of answers)
      this.judge(cell, opened(cell, answer), isTurnedAway(cell, answer), answer)
  }

  /** Somebody who may not, once as scripts send and once as browsers without them. */
  private async tryAction(cell: Cell): Promise<void> {
    const { id, page, fields } = await this.formOf(cell)
    const sender = this.senderOf(cell.walker)
    for (const send of [sendByScript, sendPlainly]) {
      // The front door reads no word of a stranger's action, so a long one would break off.
      const isUnread = send === sendByScript && sender.cookie === null
      const answer = await send(sender, page, id, isUnread ? {} : fields)
      const isSaid = send === sendPlainly || saysNo(cell, answer)
      this.judge(cell, isDone(answer), isSaid, answer)
    }
  }

  /** Somebody who may, from a page that is not ours: nothing is done, and nothing written. */
  private async tryFromElsewhere(cell: Cell): Promise<void> {
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
  private async doAction(cell: Cell): Promise<void> {
    const { id, page, fields } = await this.formOf(cell)
    const hasForm = nameOf(cell) in FORMS
    const before = await this.entries()
    const answer = await sendByScript(this.senderOf(cell.walker), page, id, fields)
    const isTold = answer.text.includes(words.refusals.forbidden())
    const wrote = (await this.entries()) > before
    const isOpen = hasForm ? wrote : !isTold && answer.status < 400
    this.judge(cell, isOpen, isTold, answer)
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

  private async row(sql: string, id: string, { walker, owner }: Cell) {
    const isElsewhere = owner === 'other commune'
    const places = await this.client.query<{ commune: string; unit: string }>(
      `select c.id as commune, (select m.sponsor_id from membership m join person p on p.id = m.person_id
         join account a on a.id = p.account_id where m.commune_id = c.id and m.role = 'sponsor_member'
         order by a.username = $3 desc nulls last, a.username limit 1) as unit
       from commune c where (c.prefix = $1) <> $2 order by c.prefix limit 1`,
      [walker.prefix, isElsewhere, walker.username],
    )
    const { commune = '', unit = '' } = places.rows[0] ?? {}
    const values = { id, commune, unit }
    const asked = sql.replaceAll(/\$(\w+)/g, (_, name: 'id') => `'${values[name]}'::uuid`)
    const { rows } = await this.client.query<Record<string, string>>(asked)
    return rows[0] ?? {}
  }

  private async fieldOf(path: string, name: string, { walker, owner }: Cell): Promise<string> {
    const isFirst = (walker.prefix === 'VA') === (owner !== 'other commune')
    const officer = { username: isFirst ? 'canbo' : 'canbo.khac', hasCookie: true }
    const { text } = await open({ url: this.ground.url, cookie: this.cookieOf(officer) }, path)
    return new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(text)?.[1] ?? ''
  }

  private senderOf(walker: Walker): Sender {
    const { ear } = this.ground
    const hear =
      ear && ((path: string, answer: Raw, sent: string) => ear.hear(walker, path, answer, sent))
    return { url: this.ground.url, cookie: this.cookieOf(walker), hear }
  }

  private cookieOf({ username, hasCookie }: Pick<Walker, 'username' | 'hasCookie'>) {
    if (username === null) return hasCookie ? 'ended' : null
    return this.sessions.get(username) ?? ''
  }

  private async listenFurther(): Promise<void> {
    const { ear } = this.ground
    if (!ear) return
    await this.openSessions()
    const everybody = this.people.map((walker) => ({ walker, sender: this.senderOf(walker) }))
    await goFurther(ear, everybody, this.client)
  }

  /** Everybody comes in anew: signing out and the administrator's ending of sessions are doors too. */
  private async openSessions(): Promise<void> {
    await severalAtATime(this.people, async ({ username }) => {
      if (username === null) return
      this.sessions.set(username, await openSessionOf(this.client, username, this.ground.at))
    })
  }

  private async lookAround(): Promise<void> {
    const asOffice = new Map<string, Found[]>()
    for (const { name, username, role, prefix } of this.people) {
      const isOfUnit = role !== null && OF_A_UNIT.includes(role)
      const found =
        (!isOfUnit && asOffice.get(prefix)) ||
        (await findThings(this.client, prefix, isOfUnit ? username : null))
      if (!isOfUnit) asOffice.set(prefix, found)
      this.things.set(name, found)
    }
  }

  private async entries(): Promise<number> {
    const { rows } = await this.client.query<{ n: string }>('select count(*) as n from entry')
    return Number(rows[0]?.n)
  }
}

const NOTHING = { owner: null, state: null, ids: [] as string[] }
