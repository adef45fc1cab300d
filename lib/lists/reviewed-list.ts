import type { ChildrenPlan, KnownNames } from './children-plan'
import type { ListSpeaks } from './comparison'
import type { ChildrenList, SponsorsList } from './list'
import type { ReviewedChild } from './review'
import type { ReviewedSponsor } from './review-sponsors'
import type { SponsorsPlan } from './sponsors-plan'

/** A list of children held against the ledger of one moment. */
export type ChildrenReview = {
  kind: 'children'
  list: ChildrenList
  rows: readonly ReviewedChild[]
  speaks: ListSpeaks
  known: KnownNames
  /** what a commit without any choice would write */
  plan: ChildrenPlan
  /** names exactly this review: a commit of another one is refused */
  digest: string
}

/** A list of units held against the ledger of one moment. */
export type SponsorsReview = {
  kind: 'sponsors'
  list: SponsorsList
  rows: readonly ReviewedSponsor[]
  known: KnownNames
  plan: SponsorsPlan
  digest: string
}

export type ReviewedList = ChildrenReview | SponsorsReview
