import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from '@playwright/test'
import { SUPERVISED_PASSWORD } from '@/tests/support/supervised'
import { NoAnswer, Visitor, type Answer } from '@/tests/support/visitor'

export type Kind = 'gifts' | 'pledges' | 'lists'

/** What the writers of one test have in common. */
export type Tally = {
  isOver: boolean
  /** forms that had to be sent more than once: something was killed under them */
  repeated: Record<Kind, number>
  /** requests that were taken and then not answered */
  dropped: number
}

/** The test ended while a writer waited for an answer. */
export class Over extends Error {}

type Fields = Parameters<Visitor['post']>[1]
/** Every so many forms are sent once more after their answer, as an impatient hand does. */
const SENT_TWICE = 3

/**
 * A person at a browser without script who does not give up: every page is asked for and every form
 * sent until there is an answer, the same form under the same key.
 */
export class Desk {
  readonly #visitor: Visitor
  #sent = 0

  constructor(
    url: string,
    /** no two writers of a ledger have the same, so that no two write the same thing */
    readonly ordinal: number,
    private readonly kind: Kind,
    private readonly tally: Tally,
  ) {
    this.#visitor = new Visitor(url, undefined, { keepAlive: true })
  }

  async signIn(username: string): Promise<void> {
    await this.#until(() =>
      this.#visitor.signIn(username, SUPERVISED_PASSWORD).catch((error: unknown) => {
        if (error instanceof NoAnswer) return false
        throw error
      }),
    )
  }

  /** One turn after the other until the test is over. */
  *turns(): Generator<number> {
    for (let turn = 1; !this.tally.isOver; turn += 1) yield turn
  }

  async open(path: string): Promise<string> {
    const { status, body } = await this.#until(() => this.#answered(this.#visitor.get(path)))
    expect(status, path).toBe(200)
    return body
  }

  /** What a form is answered: the place it leads to, or the page with the reason it was not taken. */
  async send(path: string, fields: Fields): Promise<{ to: string | null; body: string }> {
    let tries = 0
    const { status, headers, body } = await this.#until(() => {
      tries += 1
      return this.#answered(this.#visitor.post(path, fields))
    })
    if (tries > 1) this.tally.repeated[this.kind] += 1
    expect([200, 303], path).toContain(status)
    if (status === 200) return { to: null, body }
    this.#sent += 1
    if (this.#sent % SENT_TWICE === 0) await this.#sendAgain(path, fields, headers.location)
    return { to: headers.location ?? '', body }
  }

  close(): void {
    this.#visitor.close()
  }

  async #sendAgain(path: string, fields: Fields, to: string | undefined): Promise<void> {
    const again = await this.#answered(this.#visitor.post(path, fields))
    if (again) expect(again.headers.location, `${path} sent twice`).toBe(to)
  }

  /** Again and again until there is an answer; after the end of the test not any more. */
  async #until<T>(attempt: () => Promise<T | null | false>): Promise<T> {
    for (;;) {
      const result = await attempt()
      if (result) return result
      if (this.tally.isOver) throw new Over()
      await sleep(30)
    }
  }

  /** Nothing where the product could not answer. */
  async #answered(asking: Promise<Answer>): Promise<Answer | null> {
    try {
      const answer = await asking
      return answer.status < 500 ? answer : null
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
      if (!error.isRefused) this.tally.dropped += 1
      return null
    }
  }
}
