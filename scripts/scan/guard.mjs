import { createServer, request as ask } from 'node:http'

/**
 * Where a session ends, one's own or everybody's, and what takes half a minute to answer: a scanner that
 * has signed itself out looks at nothing. Debian's wapiti cannot be told so: with a name to leave out
 * (-x) its own crawl fails.
 */
const LEFT_OUT = /^\/(me|takeout|confirm|accounts|api\/(sign-out|auth|confirm|locale))(\/|\?|$)/

/**
 * Stands before the product while it is scanned: lets through so many requests and no more, and none to
 * where a scanner has no business.
 * @param {number} productPort
 */
export async function standGuard(productPort) {
  const state = { left: Infinity, isScanned: false, passed: 0, kept: 0 }
  const server = createServer((asked, answer) => {
    if (state.isScanned && (LEFT_OUT.test(asked.url) || state.left <= 0)) {
      state.kept += 1
      answer.writeHead(404, { 'Content-Length': 0, Connection: 'close' })
      return answer.end()
    }
    state.left -= 1
    state.passed += 1
    const { method, url: path, headers } = asked
    const to = { host: '127.0.0.1', port: productPort, method, path, headers }
    const passing = ask(to, (answered) => {
      answer.writeHead(answered.statusCode, answered.rawHeaders)
      answered.pipe(answer)
    })
    // Whoever leaves in the middle, on either side, leaves the other nobody to speak to.
    passing.on('error', () => answer.destroy())
    answer.on('close', () => passing.destroy())
    asked.pipe(passing)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    // By its number: scanners keep no cookies of a name without a dot.
    url: `http://127.0.0.1:${server.address().port}`,
    /** From here on it counts, and lets no more than so many through. */
    begin: (most) => Object.assign(state, { left: most, isScanned: true, passed: 0, kept: 0 }),
    /** From here on everything passes again; how many passed and how many it kept back. */
    end() {
      Object.assign(state, { left: Infinity, isScanned: false })
      return { passed: state.passed, kept: state.kept }
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
