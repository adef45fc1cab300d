import { openHouse, type House, type Wanted } from './house'

/**
 * What one worker serves: the ledger that files share, from its first test to the worker's end, and one
 * that is a file's own, until a file with another comes.
 */
export class Houses {
  private shared: Promise<House> | null = null
  private own: { name: string; house: Promise<House> } | null = null

  openFor({ start, own: name, env }: Wanted): Promise<House> {
    if (!name) return (this.shared ??= openHouse({ start }, { env }))
    if (this.own?.name === name) return this.own.house
    const before = this.own?.house
    // Nobody waits for the house of the file before to be cleared away.
    const house = Promise.all([openHouse({ start }, { env }), closed(before)]).then(([one]) => one)
    this.own = { name, house }
    return house
  }

  async close(): Promise<void> {
    await Promise.all([closed(this.shared), closed(this.own?.house)])
  }
}

async function closed(house: Promise<House> | null | undefined): Promise<void> {
  // One that never opened has said so to the test that wanted it.
  await (await house?.catch(() => null))?.close()
}
