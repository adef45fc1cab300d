import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const long = process.env.LONG === '1'

// Neither Vietnam's zone nor UTC, and off by half an hour: whatever leans on the machine's zone breaks here.
process.env.TZ = 'America/St_Johns'

export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    maxWorkers: 2,
    env: { TZ: 'America/St_Johns' },
    expect: { requireAssertions: true },
    // A busy machine is no fault of the code: only what hangs fails.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          // They only read: what one of them has parsed of the house, the next need not parse again.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/support/quiet.ts'],
          // Rules hold nothing between two tests: a process for each file is a quarter of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/cluster.ts'],
          setupFiles: [
            'tests/support/afresh.ts',
            'tests/support/quiet.ts',
            'tests/support/database.ts',
          ],
          isolate: false,
          testTimeout: long ? 600_000 : 120_000,
          hookTimeout: 120_000,
        },
      },
      // Whole installations, started and killed: minutes each, so only in `npm run test:long`.
      ...(long
        ? [
            {
              extends: true as const,
              test: {
                name: 'start',
                include: ['tests/start/**/*.test.ts'],
                setupFiles: ['tests/support/quiet.ts'],
                testTimeout: 600_000,
                hookTimeout: 600_000,
              },
            },
          ]
        : []),
    ],
  },
})
