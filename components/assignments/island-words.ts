import type { Words } from '@/lib/words/words'
import type { EffectWords } from './effect-panel'
import type { ProposalWords } from './proposal-form'

/** Islands get the sentences they show and no others. */
export function proposalWords({ assignments: w, giving, needs }: Words): ProposalWords {
  return {
    inChargeGroup: w.inChargeGroup,
    roomGroup: w.roomGroup,
    fullGroup: w.fullGroup,
    ...{ fitsMark: giving.fitsMark, fits: giving.fitsShort, needs: needs.kinds },
    chooseSponsor: w.chooseSponsor,
    note: w.note,
    noteShort: w.noteShort,
    warnings: w.warnings,
    unitsTitle: w.unitsTitle,
    unitLoad: w.unitLoad,
    room: w.room,
    promisedShort: w.promisedShort,
    loadShort: w.loadShort,
    chosenShort: w.chosenShort,
    fromQuarter: w.fromQuarter,
    fromQuarterHint: w.fromQuarterHint,
    chosen: w.chosen,
    chosenOf: w.chosenOf,
    send: w.send,
  }
}

/** @see proposalWords */
export function effectWords(w: Words['assignments']): EffectWords & { decide: string } {
  return {
    effectTitle: w.effectTitle,
    effectCoverage: w.effectCoverage,
    effectUnits: w.effectUnits,
    now: w.now,
    after: w.after,
    promisedShort: w.promisedShort,
    decide: w.decide,
  }
}
