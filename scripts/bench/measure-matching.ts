import { match } from '@/lib/assignments/matching/match'
import { linearSolver } from '@/lib/platform/linear-solver'
import { drawInstance } from '@/tests/support/matching/instances'

/** Matches one drawn instance in a process of its own and tells what it took. */
const [children = 75, sponsors = 18, seed = 1] = process.argv.slice(2).map(Number)
const asked = drawInstance(seed, {
  ...{ children, sponsors, capacity: 1.2 },
  ...{ fixed: Math.round(children / 8), excluded: Math.round(children / 10) },
})
const began = performance.now()
const { objective, bounds, optimal } = await match(asked, linearSolver(8_000))
const seconds = (performance.now() - began) / 1000
const peakMb = process.resourceUsage().maxRSS / 1024
process.stdout.write(
  JSON.stringify({ children, sponsors, seconds, peakMb, objective, bounds, optimal }),
)
