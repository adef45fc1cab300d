/**
 * The ledger's arithmetic on the command line: `npm run --silent ask -- <what> <file>`. One JSON
 * object on standard output; exit 0, or `{ "error": { "code", "message" } }` and exit 2. Knows no
 * database; each question is one line of QUESTIONS.
 */
import { findDoublesIn } from './ask/find-doubles'
import { matchIn } from './ask/match'
import { AskRefusal } from './ask/refusal'
import { readList } from './ask/read-list'
import { wordsIn } from '@/lib/words/words'

type Question = (file: string | undefined) => Promise<unknown>

const QUESTIONS: Readonly<Record<string, Question>> = {
  'find-doubles': findDoublesIn,
  match: matchIn,
  'read-list': readList,
}

const words = wordsIn('vi').ask

async function answer(what: string | undefined, file: string | undefined): Promise<unknown> {
  const known = Object.keys(QUESTIONS)
  if (what === undefined) throw new AskRefusal('what_missing', words.what_missing(known.join(', ')))
  const question = Object.hasOwn(QUESTIONS, what) ? QUESTIONS[what] : undefined
  if (!question) throw new AskRefusal('what_unknown', words.what_unknown(what, known.join(', ')))
  return question(file)
}

const [what, file] = process.argv.slice(2)
try {
  const text = JSON.stringify(await answer(what, file))
  process.stdout.write(`${text}\n`)
} catch (error) {
  const refusal = error instanceof AskRefusal ? error : new AskRefusal('failed', words.failed())
  process.stdout.write(
    `${JSON.stringify({ error: { code: refusal.code, message: refusal.message } })}\n`,
  )
  if (!(error instanceof AskRefusal)) console.error(error)
  process.exitCode = 2
}
