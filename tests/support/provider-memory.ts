type Payload = Record<string, unknown>

/** Where a provider of the tests keeps what it has begun: a map for each kind of thing. */
export function providerMemory() {
  const things = new Map<string, Payload>()
  return class {
    readonly #kind: string

    constructor(kind: string) {
      this.#kind = kind
    }

    upsert(id: string, payload: Payload): Promise<void> {
      things.set(this.#named(id), payload)
      return Promise.resolve()
    }

    find(id: string): Promise<Payload | undefined> {
      return Promise.resolve(things.get(this.#named(id)))
    }

    findByUid(uid: string): Promise<Payload | undefined> {
      return Promise.resolve([...things.values()].find((one) => one.uid === uid))
    }

    consume(id: string): Promise<void> {
      const found = things.get(this.#named(id))
      if (found) found.consumed = 1
      return Promise.resolve()
    }

    destroy(id: string): Promise<void> {
      things.delete(this.#named(id))
      return Promise.resolve()
    }

    revokeByGrantId(grantId: string): Promise<void> {
      for (const [name, thing] of things) {
        if (name.startsWith(this.#named('')) && thing.grantId === grantId) things.delete(name)
      }
      return Promise.resolve()
    }

    #named(id: string): string {
      return `${this.#kind} ${id}`
    }
  }
}
