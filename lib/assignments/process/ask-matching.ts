import { log } from '@/lib/platform/log'
import { isOutOfMemory, runApart, turnsOf } from '@/lib/platform/own-process'
import type { MatchingAsked } from '../matching/asked'
import type { Bounds } from '../matching/match'

/** What was found: a sponsor for each child, in the order they were asked about, or nobody. */
export type MatchingFound = {
  given: readonly (string | null)[]
  optimal: boolean
  bounds: Bounds
}
export type MatchingFailure = 'matching_too_long' | 'matching_failed'

/** The solver ends by itself after so long and tells its bounds; a commune takes a fraction of a second. */
const SOLVER_MS = 8_000
/** What has no answer by then is ended from here: somebody waits for the page. */
const PROCESS_MS = 12_000
/** Two cores: more at once would only slow each other. */
const takeTurn = turnsOf(2)

/**
 * Looks for the best assignment, in a process of its own. Whatever goes wrong there is a named failure:
 * the table still works by hand.
 */
export async function askMatching(
  asked: MatchingAsked,
  limits: { solverMs: number; processMs: number } = { solverMs: SOLVER_MS, processMs: PROCESS_MS },
): Promise<MatchingFound | MatchingFailure> {
  try {
    return await takeTurn(() => inProcess(asked, limits))
  } catch (error) {
    log().error({ error }, 'matching failed')
    return 'matching_failed'
  }
}

async function inProcess(
  asked: MatchingAsked,
  { solverMs, processMs }: { solverMs: number; processMs: number },
): Promise<MatchingFound | MatchingFailure> {
  const ended = await runApart(
    {
      program: 'lib/assignments/process/match-process.ts',
      args: [String(solverMs)],
      readable: [
        'lib/assignments/matching',
        'lib/assignments/process',
        'lib/platform/linear-solver.ts',
      ],
      // The solver's own memory, which Node does not count, comes beside it: 150 MB at 2,000 children.
      memoryMegabytes: 512,
      milliseconds: processMs,
      answerBytes: 4 * 1024 * 1024,
    },
    JSON.stringify(asked),
  )
  if (ended.over === 'time') return 'matching_too_long'
  if (ended.status !== 0) {
    const { status, signal, complaint } = ended
    const why = isOutOfMemory(ended) ? 'out of memory' : complaint
    log().error({ status, signal, why }, 'the matching process failed')
    return 'matching_failed'
  }
  return foundIn(JSON.parse(ended.output), asked)
}

function foundIn(answer: unknown, { children }: MatchingAsked): MatchingFound {
  const found = answer as Partial<MatchingFound> | null
  if (found?.given?.length !== children.length || !found.bounds) {
    throw new Error('the matching process answered something else')
  }
  return { given: found.given, optimal: found.optimal === true, bounds: found.bounds }
}
