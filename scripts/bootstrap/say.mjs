/**
 * A failure that a person can act on: what happened and the next step, in both languages.
 * Anything else that is thrown is a fault of the scripts and keeps its stack.
 */
export class Failure extends Error {
  /**
   * @param {string} vi
   * @param {string} en
   * @param {{ cause?: unknown, detail?: string }} [options]
   */
  constructor(vi, en, { cause, detail } = {}) {
    super(`${vi} / ${en}`, { cause })
    this.name = 'Failure'
    this.vi = vi
    this.en = en
    this.detail = detail
  }
}

/** @param {string} vi @param {string} en */
export function say(vi, en) {
  process.stdout.write(`          ${vi} · ${en}\n`)
}

/**
 * Runs one step and prints its sentence with the time it took. The work may answer with a
 * sentence of its own (`{ vi, en }`) that says what it found.
 * @template T
 * @param {{ vi: string, en: string }} words
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(words, work) {
  const startedAt = performance.now()
  const result = await work()
  process.stdout.write(`${seconds(performance.now() - startedAt)}  ${words.vi} · ${words.en}\n`)
  return result
}

/** @param {unknown} error */
export function sayFailure(error) {
  if (error instanceof Failure) {
    if (error.detail) process.stderr.write(`\n${error.detail.trimEnd()}\n`)
    process.stderr.write(`\n✗ ${error.vi}\n  ${error.en}\n`)
    return
  }
  const trace = error instanceof Error ? error.stack : String(error)
  process.stderr.write(`\n${trace}\n`)
  process.stderr.write(
    '\n✗ Lỗi ngoài dự kiến của chương trình; gửi kèm các dòng trên khi báo lỗi.\n',
  )
  process.stderr.write(
    '  An unexpected fault of the scripts; send the lines above with your report.\n',
  )
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`.padStart(8)
}
