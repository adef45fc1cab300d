import pg from 'pg'
import { openDatabase } from '../bootstrap/open.mjs'
import { median } from './load.mjs'

const TRIES = 200
const KNOWN = 'canbo'

/**
 * How long a wrong try takes for a name somebody has and for one nobody has, at the doors of strangers:
 * what tells them apart would list the people of the office. One after the other in turn, each at a
 * clean throttle, which would otherwise answer both alike and prove nothing.
 */
export async function measureNames({ product }) {
  const database = await openDatabase({ DATA_DIR: product.dataDir })
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  try {
    const figures = []
    for (const door of [signInDoor(product), activationDoor(product)]) {
      figures.push(await measureDoor(await door, owner))
    }
    return { tries: TRIES, figures }
  } finally {
    await owner.end()
    await database.stop()
  }
}

async function measureDoor({ name, knock }, owner) {
  const took = { known: [], unknown: [] }
  for (let number = -10; number < TRIES; number += 1) {
    for (const [kind, username] of [
      ['known', KNOWN],
      ['unknown', `nobody${number + 100}`],
    ]) {
      await owner.query('delete from sign_in_throttle')
      const startedAt = performance.now()
      const answer = await knock(username)
      const ms = performance.now() - startedAt
      if (!/error=(wrong|CredentialsSignin)/.test(answer)) {
        throw new Error(`${name}: ${username} was answered with ${answer}`)
      }
      // The first ten only warm up.
      if (number >= 0) took[kind].push(ms)
    }
  }
  const [knownMs, unknownMs] = [median(took.known), median(took.unknown)]
  return { door: name, knownMs, unknownMs, apartMs: Math.abs(knownMs - unknownMs) }
}

async function signInDoor({ url }) {
  const form = await fetch(`${url}/sign-in`)
  const cookie = form.headers.getSetCookie().map((line) => line.split(';')[0])
  const csrfToken = /name="csrfToken" value="([^"]+)"/.exec(await form.text())?.[1] ?? ''
  const knock = (username) =>
    send(`${url}/api/auth/callback/credentials`, cookie.join('; '), {
      ...{ csrfToken, username, password: 'not the password' },
      callbackUrl: `${url}/home`,
    })
  return { name: '/sign-in', knock }
}

function activationDoor({ url }) {
  const password = 'a long sentence nobody uses'
  const knock = (username) =>
    send(`${url}/api/activate`, '', {
      ...{ username, code: '2222-2222-2222', password, again: password },
    })
  return { name: '/activate', knock }
}

async function send(address, cookie, fields) {
  const answer = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: new URL(address).origin },
    body: new URLSearchParams(fields),
  })
  await answer.arrayBuffer()
  return answer.headers.get('location') ?? String(answer.status)
}
