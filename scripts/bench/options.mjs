import { Failure } from '../bootstrap/say.mjs'

const PARTS = [
  'up',
  'speed',
  'script',
  'lighthouse',
  'memory',
  'names',
  'children',
  'lists',
  'paste',
  'matching',
]

/**
 * What the command line asks for. `--fresh` installs the packages anew, `--json file` keeps the
 * figures, `--only a,b` leaves out the other parts (`up` is always there: it starts the product).
 * @param {string[]} words
 */
export function readOptions(words) {
  const rest = [...words]
  const options = { fresh: false, json: null, only: PARTS }
  while (rest.length > 0) {
    const word = rest.shift()
    if (word === '--fresh') options.fresh = true
    else if (word === '--json' && rest.length > 0) options.json = rest.shift()
    else if (word === '--only' && rest.length > 0) options.only = rest.shift().split(',')
    else throw unknown(word)
  }
  const strange = options.only.find((part) => !PARTS.includes(part))
  if (strange) throw unknown(strange)
  return { ...options, wants: (part) => options.only.includes(part) }
}

function unknown(word) {
  return new Failure(
    `Không hiểu "${word}": dùng --fresh, --json <tệp>, --only ${PARTS.join(',')}.`,
    `"${word}" is not understood: use --fresh, --json <file>, --only ${PARTS.join(',')}.`,
  )
}
