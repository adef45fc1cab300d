import { say } from '../bootstrap/say.mjs'
import { load, median } from './load.mjs'
import { webProcessOf } from './up.mjs'

const ROUNDS = 5
const SECONDS = 4
/** V8 goes on compiling for about as many requests: before, the slower page is judged on its start. */
const WARM_UP = 4_000

/** The list of children beside the bare pages: round by round in turn, the median of the rounds. */
export async function measureSpeed({ product, bare, pages }) {
  const list = pages.find(({ path, who }) => path === '/children' && who === 'officer')
  const contenders = [
    {
      name: 'children',
      url: `${product.url}/children`,
      pid: webProcessOf(product),
      cookie: list?.cookie,
    },
    { name: 'bare table', url: `${bare.url}/table`, pid: bare.pid },
    { name: 'one line', url: `${bare.url}/line`, pid: bare.pid },
  ]
  const rounds = new Map(contenders.map(({ name }) => [name, []]))
  for (const one of contenders) await load({ ...one, amount: WARM_UP })
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const one of turned(contenders, round)) {
      rounds.get(one.name).push(await load({ ...one, seconds: SECONDS }))
    }
    say(
      `Vòng ${round + 1}/${ROUNDS}`,
      contenders.map(({ name }) => lastOf(rounds, name)).join(', '),
    )
  }
  const figures = []
  for (const one of contenders) figures.push({ ...(await shapeOf(one)), ...sumUp(rounds, one) })
  return { rounds: ROUNDS, secondsEach: SECONDS, figures, ratio: ratioOf(rounds) }
}

/** Whoever goes first in one round goes last in the next. */
function turned(list, by) {
  const at = by % list.length
  return [...list.slice(at), ...list.slice(0, at)]
}

function sumUp(rounds, { name }) {
  const of = (key) => median(rounds.get(name).map((round) => round[key] ?? 0))
  return { name, perSecond: of('perSecond'), p95Ms: of('p95Ms'), coreMsEach: of('coreMsEach') }
}

/** Each round against the bare table of the same round: what disturbs one disturbs the other. */
function ratioOf(rounds) {
  const bare = rounds.get('bare table')
  return median(rounds.get('children').map(({ perSecond }, at) => perSecond / bare[at].perSecond))
}

async function shapeOf({ url, cookie }) {
  const response = await fetch(url, { headers: cookie ? { cookie } : {} })
  const text = await response.text()
  return {
    bytes: Buffer.byteLength(text),
    rows: text.split('<tbody')[1]?.split('</tbody')[0]?.match(/<tr/g)?.length ?? 0,
  }
}

function lastOf(rounds, name) {
  return `${name} ${rounds.get(name).at(-1).perSecond.toFixed(0)}/s`
}
