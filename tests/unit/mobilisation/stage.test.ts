import { describe, expect, test } from 'vitest'
import { hasAnswered, lastWord, STAGES, stageOf, type StageFacts } from '@/lib/mobilisation/stage'
import { STEP_KINDS, type StepKind } from '@/lib/mobilisation/step'

const NOTHING: StageFacts = { isHelping: false, standing: [], promised: null, hasHelped: false }
const steps = (...kinds: StepKind[]) => kinds.map((kind) => ({ kind }))

describe('how far one has come with a unit', () => {
  test.each([
    [{}, 'listed'],
    [{ promised: 0 }, 'listed'],
    [{ promised: 3 }, 'promised'],
    [{ hasHelped: true }, 'resting'],
    [{ hasHelped: true, promised: 2 }, 'promised'],
    [{ standing: steps('approached') }, 'approached'],
    [{ standing: steps('approached'), promised: 3 }, 'approached'],
    [{ standing: steps('approached', 'answered') }, 'answered'],
    [{ standing: steps('promised') }, 'promised'],
    [{ standing: steps('promised', 'resting') }, 'resting'],
    [{ standing: steps('promised', 'declined') }, 'declined'],
    [{ standing: steps('declined', 'approached') }, 'approached'],
    [{ standing: steps('answered', 'followed_up', 'followed_up') }, 'answered'],
    [{ standing: steps('followed_up'), promised: 3 }, 'promised'],
    [{ isHelping: true, standing: steps('declined') }, 'active'],
    [{ isHelping: true }, 'active'],
  ] as const)('%o: %s', (facts, stage) => {
    expect(stageOf({ ...NOTHING, ...facts })).toBe(stage)
  })

  test('every combination has one stage, and every stage some combination', () => {
    const every = [null, ...STEP_KINDS].flatMap((kind) =>
      [false, true].flatMap((isHelping) =>
        [false, true].flatMap((hasHelped) =>
          [null, 0, 2].map((promised) =>
            stageOf({ isHelping, hasHelped, promised, standing: kind ? steps(kind) : [] }),
          ),
        ),
      ),
    )
    expect(new Set(every)).toEqual(new Set(STAGES))
  })

  test('a follow-up is no word', () => {
    expect(lastWord(steps('followed_up'))).toBeUndefined()
    expect(lastWord(steps('answered', 'followed_up'))).toBe('answered')
  })

  test('whoever was only talked to has not answered', () => {
    expect(hasAnswered(steps('approached', 'followed_up'))).toBe(false)
    for (const kind of ['answered', 'promised', 'declined', 'resting'] as const) {
      expect(hasAnswered(steps('approached', kind, 'followed_up'))).toBe(true)
    }
  })
})
