import { expect } from '@playwright/test'
import type { Supervised } from '@/tests/support/supervised'
import { brokenLines } from '../chain'
import { Desk, Over, type Kind, type Tally } from './desk'
import { expectGifts, writeGifts, type Gifts } from './gifts'
import { expectLists, writeLists, type Lists } from './lists'
import { expectPledges, writePledges, type Pledges } from './pledges'

/** What was acknowledged up to now. */
type Written = { gifts: Gifts; pledges: Pledges; lists: Lists }
type Counts = Record<Kind, number>
type Write = (desk: Desk, written: Written) => Promise<void>

const WRITERS: [Kind, string, Write][] = [
  ['gifts', 'congan', (desk, { gifts }) => writeGifts(desk, gifts)],
  ['pledges', 'congan', (desk, { pledges }) => writePledges(desk, pledges)],
  ['lists', 'canbo', (desk, { lists }) => writeLists(desk, lists)],
]
const NOTHING: Counts = { gifts: 0, pledges: 0, lists: 0 }
const OF_EACH_KIND = 2

let begun = 0

/** People who write into a product without a pause: gifts, pledges, lists of children. */
export class Writing {
  readonly #written: Written = {
    gifts: new Map(),
    pledges: { acknowledged: new Map(), turnedDown: new Set() },
    lists: new Map(),
  }
  readonly #tally: Tally = { isOver: false, repeated: { ...NOTHING }, dropped: 0 }
  readonly #writers: Promise<void>[]

  constructor({ url }: Pick<Supervised, 'url'>) {
    this.#writers = Array.from({ length: OF_EACH_KIND }, () => WRITERS)
      .flat()
      .map(async ([kind, username, write]) => {
        begun += 1
        const desk = new Desk(url, begun, kind, this.#tally)
        try {
          await desk.signIn(username)
          await write(desk, this.#written)
        } catch (error) {
          if (!(error instanceof Over)) throw error
        } finally {
          desk.close()
        }
      })
  }

  /** The acknowledged writes of each kind. */
  get counts(): Counts {
    const { gifts, pledges, lists } = this.#written
    return { gifts: gifts.size, pledges: pledges.acknowledged.size, lists: lists.size }
  }

  get total(): number {
    return Object.values(this.counts).reduce((sum, count) => sum + count)
  }

  /** Waits until so many more are acknowledged, and of every kind at least one. */
  async goesOn(more: number, since = NOTHING): Promise<void> {
    const total = Object.values(since).reduce((sum, count) => sum + count)
    await expect
      .poll(
        () => {
          const { gifts, pledges, lists } = this.counts
          const isEveryKind = gifts > since.gifts && pledges > since.pledges && lists > since.lists
          return isEveryKind ? this.total - total : 0
        },
        { timeout: 60_000 },
      )
      .toBeGreaterThanOrEqual(more)
  }

  /** What is acknowledged at this moment, for a later look. */
  soFar(): Written {
    return structuredClone(this.#written)
  }

  /** Lets everybody finish what is being written; how often a form was repeated, a request dropped. */
  async end(): Promise<Omit<Tally, 'isOver'>> {
    this.#tally.isOver = true
    await Promise.all(this.#writers)
    const { repeated, dropped } = this.#tally
    return { repeated, dropped }
  }
}

/** Everything acknowledged is in the ledger once, whole, and its chain unbroken. */
export async function expectAllThere(
  { gifts, pledges, lists }: Written,
  product: Pick<Supervised, 'url' | 'superuserUrl'>,
): Promise<void> {
  await expectGifts(gifts, product)
  await expectPledges(pledges, product.superuserUrl)
  await expectLists(lists, product)
  expect(await brokenLines(product.superuserUrl)).toEqual([])
}
