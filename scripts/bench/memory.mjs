import { load } from './load.mjs'
import { residentMb } from './machine.mjs'
import { webProcessOf } from './up.mjs'

const REQUESTS = 10_000
const EVERY = 250

/** What the web process holds before and after many requests over all pages, and whether it climbs. */
export async function measureMemory({ product, pages }) {
  const pid = webProcessOf(product)
  const before = residentMb(pid)
  if (before === null) return null
  const samples = []
  const requests = pages.map(({ path, cookie }) => ({
    method: 'GET',
    path,
    headers: cookie ? { cookie } : {},
  }))
  const { perSecond } = await load({
    ...{ url: product.url, pid, requests },
    amount: REQUESTS,
    onAnswer: (count) => {
      if (count % EVERY === 0) samples.push({ count, mb: residentMb(pid) ?? 0 })
    },
  })
  const second = samples.filter(({ count }) => count > REQUESTS / 2)
  return {
    requests: REQUESTS,
    pages: pages.length,
    perSecond,
    beforeMb: before,
    afterMb: residentMb(pid),
    mostMb: Math.max(...samples.map(({ mb }) => mb)),
    slopeMbPer1000: slopeOf(second) * 1000,
    samples,
  }
}

/** The straight line closest to the samples, in MB for each request. */
function slopeOf(samples) {
  const meanOf = (key) => samples.reduce((sum, one) => sum + one[key], 0) / samples.length
  const [x, y] = [meanOf('count'), meanOf('mb')]
  const above = samples.reduce((sum, { count, mb }) => sum + (count - x) * (mb - y), 0)
  const below = samples.reduce((sum, { count }) => sum + (count - x) ** 2, 0)
  return above / below
}
