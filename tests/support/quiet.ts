import { afterEach, beforeEach, vi } from 'vitest'

/** What the code under test said on the console: a test that makes it complain has not passed. */
const said: string[] = []

beforeEach(() => {
  said.length = 0
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      said.push(`console.${level}: ${parts.map(String).join(' ')}`)
    })
  }
})

afterEach(() => {
  if (said.length > 0) throw new Error(`The console must stay silent.\n${said.join('\n')}`)
})
