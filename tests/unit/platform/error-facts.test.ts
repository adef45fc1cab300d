import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { errorFacts } from '@/lib/platform/error-facts'

const NAME = 'Nguyễn Thị An'

describe('what the log keeps of an error', () => {
  test('name, code and the places in the code; not the message of a driver', () => {
    const error = Object.assign(new Error(`Key (full_name)=(${NAME}) already exists.`), {
      ...{ code: '23505', constraint: 'child_code_key', table: 'child', detail: NAME },
    })
    const facts = errorFacts(error)
    expect(facts).toMatchObject({ name: 'Error', code: '23505', constraint: 'child_code_key' })
    expect(facts.frames?.[0]).toMatch(/error-facts\.test\.ts:\d+:\d+/)
    expect(JSON.stringify(facts)).not.toContain('An')
  })

  test('the cause that Prisma wraps, down to the constraint', () => {
    const cause = {
      name: 'DriverAdapterError',
      cause: {
        originalCode: '23505',
        originalMessage: `duplicate key value violates unique constraint "child_code_key" (${NAME})`,
      },
    }
    const error = Object.assign(new Error(NAME), {
      code: 'P2002',
      meta: { driverAdapterError: cause },
    })
    expect(errorFacts(error).cause?.cause).toEqual({
      ...{ name: 'Error', code: '23505', constraint: 'child_code_key' },
    })
    expect(JSON.stringify(errorFacts(error))).not.toContain('Nguyễn')
  })

  test.each([
    [() => (undefined as unknown as { name: string }).name, /^Cannot read properties of undefined/],
    [() => (null as unknown as () => void)(), /^null is not a function$/],
    [() => JSON.parse(`{${NAME}`) as unknown, undefined],
    [() => BigInt(NAME), undefined],
  ])('a message stays only where it can hold no value: %s', (fail, message) => {
    const facts = errorFacts(thrownBy(fail))
    if (message) expect(facts.message).toMatch(message)
    else expect(facts).not.toHaveProperty('message')
  })

  test.each([
    ['nonce mismatch, expected abc, got: def', 'nonce mismatch'],
    ['aud mismatch, expected la-lanh, got: other', 'aud mismatch'],
    ['JWT expired, now 1, exp 2', 'JWT expired'],
    ['invalid_grant (grant of an@xa.example is used)', undefined],
    ['failed to decode JWT (Error: an@xa.example)', undefined],
  ])('a sign-in provider’s “%s” is told as %s', (said, message) => {
    expect(errorFacts(new Error(said)).message).toBe(message)
  })

  test('a full disk is named by its code', () => {
    const error = Object.assign(new Error("ENOSPC: no space left on device, write '/x/An.pdf'"), {
      ...{ code: 'ENOSPC', syscall: 'write', path: '/x/An.pdf' },
    })
    expect(errorFacts(error)).toMatchObject({ code: 'ENOSPC', syscall: 'write' })
    expect(JSON.stringify(errorFacts(error))).not.toContain('An.pdf')
  })

  test('whatever is thrown, in whatever field, no word of it is kept', () => {
    const secret = fc
      .string({ minLength: 6, unit: 'grapheme' })
      .map((text) => `Bí mật ${text}\n    at ${text} (/tmp/${NAME})`)
    const thrown = fc.record({
      ...{ name: secret, message: secret, detail: secret, code: secret, stack: secret },
      ...{ constraint: secret, table: secret, cause: fc.record({ originalMessage: secret }) },
    })
    fc.assert(
      fc.property(fc.oneof(secret, thrown), (error) => {
        expect(JSON.stringify(errorFacts(error))).not.toMatch(/mật|Nguyễn|\/tmp/)
      }),
    )
  })

  test('a circle of causes has an end', () => {
    const error: Error & { cause?: unknown } = new Error('x')
    error.cause = error
    expect(JSON.stringify(errorFacts(error)).match(/"name"/g)).toHaveLength(5)
  })
})

function thrownBy(fail: () => unknown): unknown {
  try {
    return fail()
  } catch (error) {
    return error
  }
}
