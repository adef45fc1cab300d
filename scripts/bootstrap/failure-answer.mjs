import { randomInt } from 'node:crypto'
import { BARE_POLICY } from '../../lib/platform/gate/page-policy.ts'
import { failure as en } from '../../lib/words/en/failure.ts'
import { failure as vi } from '../../lib/words/vi/failure.ts'

/**
 * Puts a sentence and the log's number into a failed answer that has neither: a document or a file
 * that could not be sent would leave the person before the browser's own blank page. Whatever has a
 * content of its own says of what kind it is.
 */
export function answerInWords(request, response, record) {
  const { writeHead, end } = response
  let text = null
  response.writeHead = (...args) => {
    const isWordless = args[0] === 500 && !response.hasHeader('content-type')
    if (isWordless && request.method !== 'HEAD') text = explain(request, response, record)
    return writeHead.apply(response, args)
  }
  response.end = (...args) => {
    if (response.statusCode === 500 && !response.headersSent) response.writeHead(500)
    return text === null ? end.apply(response, args) : end.call(response, text)
  }
}

function explain({ headers: asked }, response, record) {
  const words = /(?:^|;\s*)locale=en(?:;|$)/.test(asked.cookie ?? '') ? en : vi
  record.reference ??= String(randomInt(1e9, 1e10))
  const isPage = /text\/html/.test(asked.accept ?? '')
  const text = isPage ? pageOf(words, record.reference) : textOf(words, record.reference)
  response.setHeader('Content-Type', `text/${isPage ? 'html' : 'plain'}; charset=utf-8`)
  response.setHeader('Content-Length', Buffer.byteLength(text))
  response.setHeader('Content-Security-Policy', BARE_POLICY)
  response.setHeader('Cache-Control', 'no-store')
  return text
}

function pageOf(words, reference) {
  return `<!doctype html>
<html lang="${words === en ? 'en' : 'vi'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<h1>${words.title}</h1>
<p>${words.lead}</p>
<p>${words.reference}: <strong>${reference}</strong></p>
<p><a href="/">${words.home}</a></p>
</html>
`
}

function textOf(words, reference) {
  return `${words.title}. ${words.lead} ${words.reference}: ${reference}\n`
}
