import { Pool } from 'pg'
import { goFurther } from '@/tests/canaries/further'
import { changedSince, digestsOf } from './books'
import { doorsOf, isAllowed, isRefusedForRole, named, type Cell, type Door } from './cell'
import { findThings, statesOf, type Found } from './found-things'
import { MATRIX } from './matrix'
import type { Walker } from './people'
import { OF_A_UNIT, type Owner } from './roles'
import type { Row } from './row'
import { AT_ONCE, severalAtATime } from './several-at-a-time'
import { Steps, type Ground, type Walked } from './steps'
import type { Thing } from './thing'

const OWNERS: readonly Owner[] = ['own unit', 'other unit', 'other commune']
/** Things that are of no unit: the whole commune's. */
const OF_THE_COMMUNE: readonly Thing[] = [
  ...['waiting child', 'proposal', 'list', 'file of a list', 'plan', 'village', 'school'],
  ...['person', 'held role', 'school year', 'class', 'direction', 'pair of files', 'merger'],
  ...['round', 'offer'],
  ...['unit to be won', 'unit to be named', 'step of a unit', 'consent to be named', 'draft'],
  ...['agreement', 'agreement scan', 'programme', 'carried child', 'giver at rest'],
  ...['contact of a unit', 'promising unit'],
] as Thing[]

/** The lines to walk: all, or for whoever works on some of them those whose door MATRIX_DOORS matches. */
function wanted(matrix: readonly Row[]): readonly Row[] {
  const doors = process.env.MATRIX_DOORS
  return doors ? matrix.filter(({ door }) => new RegExp(doors).test(door)) : matrix
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
  private readonly things = new Map<string, Found[]>()
  private readonly met = new Set<string>()
  private readonly missed = new Set<string>()
  private readonly steps: Steps

  constructor(
    private readonly ground: Ground,
    private readonly client: Pool,
  ) {
    this.steps = new Steps(ground, client)
  }

  async all(): Promise<Walked> {
    const doors = doorsOf(wanted(MATRIX))
    await this.lookAround()
    const read = doors.filter(({ door }) => /^(page|GET) /.test(door))
    const before = await digestsOf(this.client)
    await this.steps.openSessions()
    const reading = read.flatMap((door) => this.cellsOf(door))
    await severalAtATime(reading, (cell) => this.steps.openOne(cell))
    for (const table of await changedSince(this.client, before)) {
      this.steps.walked.wrongAllows.push(`a GET has written ${table}`)
    }
    await this.listenFurther()
    for (const door of doors.filter((one) => one.door.startsWith('POST '))) {
      await this.steps.openSessions()
      await severalAtATime(this.cellsOf(door), (cell) => this.steps.openOne(cell))
    }
    const acts = doors.filter((one) => one.door.startsWith('action '))
    for (const [place, door] of acts.entries()) {
      if (door.about) await this.lookAround([door.about])
      await this.steps.openSessions()
      const cells = this.cellsOf(door)
      const before = await digestsOf(this.client)
      const shut = cells.filter((one) => !isAllowed(one))
      // At each door somebody else is the first, who takes the plain road for all whom their role refuses.
      const first = place % Math.max(shut.length, 1)
      const inTurn = [...shut.slice(first), ...shut.slice(0, first)]
      await severalAtATime(inTurn, (cell) => this.steps.tryAction(cell))
      const open = cells.find(isAllowed)
      if (open) await this.steps.tryFromElsewhere(open)
      for (const table of await changedSince(this.client, before)) {
        this.steps.walked.wrongAllows.push(
          `${door.door}: somebody who may not has written ${table}`,
        )
      }
      for (const cell of cells.filter(isAllowed)) await this.steps.doAction(cell)
    }
    // What stands in a state only after an act of the walk itself was there all the same.
    this.steps.walked.notThere = [...this.missed].filter((said) => !this.met.has(said))
    return this.steps.walked
  }

  async closedOnce(): Promise<Walked> {
    await this.lookAround()
    await this.steps.openSessions()
    const before = await digestsOf(this.client)
    for (const door of doorsOf(MATRIX)) {
      const step = door.door.startsWith('action ') ? 'tryAction' : 'openOne'
      await severalAtATime(this.wrongCellsOf(door), (cell) => this.steps[step](cell))
    }
    for (const table of await changedSince(this.client, before)) {
      this.steps.walked.wrongAllows.push(`somebody who may not has written ${table}`)
    }
    return this.steps.walked
  }

  /** One who has no session, one whose session ended, and the first whose role is not named. */
  private wrongCellsOf(door: Door): Cell[] {
    const shut = this.cellsOf(door).filter((cell) => !isAllowed(cell))
    const strangers = this.steps.people.filter(({ role }) => role === null)
    const others = this.steps.people.filter(({ role }) => role !== null)
    const wrong = others.find((walker) => {
      return door.rows.every(({ may }) => may !== 'anybody' && !named(may, walker))
    })
    return [...strangers, wrong].flatMap((walker) => {
      if (!walker || door.rows.some(({ may }) => may === 'anybody')) return []
      const cell = shut.find((one) => one.walker === walker)
      return cell ?? { ...door, walker, owner: null, state: null, ids: [crypto.randomUUID()] }
    })
  }

  /**
   * Everybody at every thing. Whom the role alone refuses, before the thing is looked for, is asked once for
   * each role, about another thing each; everybody about all of them in the long form.
   */
  private cellsOf(door: Door): Cell[] {
    const { people } = this.steps
    return people.flatMap((walker, place) => {
      const all = door.about ? this.thingsFor(door.about, walker) : [NOTHING]
      const one = place % all.length
      const isFirst = people.findIndex(({ role }) => role === walker.role) === place
      const once = isFirst || walker.role === null ? all.slice(one, one + 1) : []
      const asked = IS_LONG || !isRefusedForRole(door, walker) ? all : once
      return asked.map((thing) => ({ ...door, walker, ...thing }))
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
        const isThere = ids.length > 0
        const said = [thing, state, owner].filter(Boolean).join(' · ')
        this[isThere ? 'met' : 'missed'].add(said)
        return isThere ? [{ owner, state, ids }] : []
      }),
    )
  }

  private async listenFurther(): Promise<void> {
    const { ear } = this.ground
    if (!ear) return
    await this.steps.openSessions()
    const everybody = this.steps.people.map((walker) => ({
      walker,
      sender: this.steps.senderOf(walker),
    }))
    await goFurther(ear, everybody, this.client)
  }

  /** What there is now, of everything or of what the next door is about: acts change it. */
  private async lookAround(about?: readonly Thing[]): Promise<void> {
    const asOffice = new Map<string, Found[]>()
    for (const { name, username, role, prefix } of this.steps.people) {
      const isOfUnit = role !== null && OF_A_UNIT.includes(role)
      const found =
        (!isOfUnit && asOffice.get(prefix)) ||
        (await findThings(this.client, prefix, isOfUnit ? username : null, about))
      if (!isOfUnit) asOffice.set(prefix, found)
      this.things.set(name, found)
    }
  }
}

const IS_LONG = process.env.LONG === '1'
const NOTHING = { owner: null, state: null, ids: [] as string[] }
