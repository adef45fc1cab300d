/**
 * The process of its own in which an assignment is looked for: the solver keeps its thread while it works,
 * and pages are not to wait for it. What is asked comes by standard input, what was found goes by standard
 * output. Started by ask-matching.ts; Node runs this TypeScript as it stands.
 */
import { linearSolver } from '../../platform/linear-solver.ts'
import type { MatchingAsked } from '../matching/asked.ts'
import { match } from '../matching/match.ts'

const [longestMs = 0] = process.argv.slice(2).map(Number)

async function asked(): Promise<MatchingAsked> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as MatchingAsked
}

const question = await asked()
const { given, optimal, bounds } = await match(question, linearSolver(longestMs))
const sponsors = [...given].map((place) => question.sponsors[place]?.id ?? null)
process.stdout.write(JSON.stringify({ given: sponsors, optimal, bounds }))
