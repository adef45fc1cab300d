import { expect, test } from 'vitest'
import { statusOfRefused, type Arrival } from '@/lib/platform/gate/request-limit'

const MB = 1024 * 1024
const plain: Arrival = {
  method: 'POST',
  contentLength: '200',
  isChunked: false,
  isAction: false,
  hasSession: false,
}

test.each<[string, Partial<Arrival>, ReturnType<typeof statusOfRefused>]>([
  ['a page', { method: 'GET', contentLength: null }, null],
  ['signing in', {}, null],
  ['a stranger’s megabyte', { contentLength: String(MB) }, null],
  ['a stranger’s larger form', { contentLength: String(MB + 1) }, 413],
  ['a stranger’s form of unknown length', { contentLength: null, isChunked: true }, 411],
  ['a stranger’s action', { isAction: true }, 403],
  ['a stranger’s action by another way', { method: 'GET', isAction: true }, 403],
  ['a form of somebody signed in', { hasSession: true, contentLength: String(12 * MB) }, null],
  ['an action of somebody signed in', { hasSession: true, isAction: true }, null],
  ['more than is ever read', { hasSession: true, contentLength: String(12 * MB + 1) }, 413],
  ['a length that is none', { contentLength: 'many' }, null],
])('%s', (_, arrival, status) => {
  expect(statusOfRefused({ ...plain, ...arrival })).toBe(status)
})
