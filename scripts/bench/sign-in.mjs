import { readDemoAccounts } from '../bootstrap/demo.mjs'

/**
 * Signs an account of the demo in through the form, as a browser without script does, and answers
 * the cookies of its session.
 * @param {{ url: string, dataDir: string }} product
 * @param {string} username
 */
export async function signIn({ url, dataDir }, username) {
  const account = readDemoAccounts(dataDir).find((one) => one.username === username)
  const form = await fetch(`${url}/sign-in`)
  const cookies = cookiesOf(form)
  const csrfToken = /name="csrfToken" value="([^"]+)"/.exec(await form.text())?.[1] ?? ''
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: textOf(cookies), origin: url },
    body: new URLSearchParams({
      csrfToken,
      username,
      password: account?.password ?? '',
      callbackUrl: `${url}/home`,
    }),
  })
  for (const [name, value] of cookiesOf(answer)) cookies.set(name, value)
  const session = [...cookies].filter(([name]) => name.includes('session-token'))
  if (session.length === 0) throw new Error(`${username} cannot sign in: ${answer.status}`)
  return textOf(session)
}

function cookiesOf(response) {
  return new Map(
    response.headers.getSetCookie().map((line) => {
      const [pair = ''] = line.split(';')
      return [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
    }),
  )
}

function textOf(cookies) {
  return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
}
