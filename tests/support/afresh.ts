import { afterAll, vi } from 'vitest'

// The files of a worker share its process, so that what comes from packages is loaded once for all of
// them. Nothing of our own is shared: each file has its modules, its environment and its mocks to itself.
const environment = { ...process.env }

// Named first among the setup files, so it is the last to be called.
afterAll(() => {
  for (const name of Object.keys(process.env)) {
    if (!(name in environment)) delete process.env[name]
  }
  Object.assign(process.env, environment)
  vi.resetModules()
})
