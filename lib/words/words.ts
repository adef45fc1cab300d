import { accounts as enAccounts } from './en/accounts'
import { takeout as enTakeout } from './en/takeout'
import { views as enViews } from './en/views'
import { years as enYears } from './en/years'
import { ask as enAsk } from './en/ask'
import { children as enChildren } from './en/children'
import { classes as enClasses } from './en/classes'
import { common as enCommon } from './en/common'
import { directions as enDirections } from './en/directions'
import { rounds as enRounds } from './en/rounds'
import { design as enDesign } from './en/design'
import { documents as enDocuments } from './en/documents'
import { drafts as enDrafts } from './en/drafts'
import { entries as enEntries } from './en/entries'
import { exports as enExports } from './en/exports'
import { factors as enFactors } from './en/factors'
import { files as enFiles } from './en/files'
import { gate as enGate } from './en/gate'
import { guide as enGuide } from './en/guide'
import { issues as enIssues } from './en/issues'
import { logins as enLogins } from './en/logins'
import { matching as enMatching } from './en/matching'
import { jobs as enJobs } from './en/jobs'
import { lists as enLists } from './en/lists'
import { mobilisation as enMobilisation } from './en/mobilisation'
import { help as enHelp } from './en/help'
import { offers as enOffers } from './en/offers'
import { office as enOffice } from './en/office'
import { plans as enPlans } from './en/plans'
import { places as enPlaces } from './en/places'
import { parameters as enParameters } from './en/parameters'
import { payments as enPayments } from './en/payments'
import { pledges as enPledges } from './en/pledges'
import { doubles as enDoubles } from './en/doubles'
import { poverty as enPoverty } from './en/poverty'
import { priority as enPriority } from './en/priority'
import { due as enDue } from './en/due'
import { archivals as enArchivals } from './en/archivals'
import { consents as enConsents } from './en/consents'
import { papers as enPapers } from './en/papers'
import { tags as enTags } from './en/tags'
import { circumstances as enCircumstances } from './en/circumstances'
import { needs as enNeeds } from './en/needs'
import { family as enFamily } from './en/family'
import { facts as enFacts } from './en/facts'
import { templates as enTemplates } from './en/templates'
import { system as enSystem } from './en/system'
import { endings as enEndings } from './en/endings'
import { holds as enHolds } from './en/holds'
import { agreements as enAgreements } from './en/agreements'
import { givers as enGivers } from './en/givers'
import { terms as enTerms } from './en/terms'
import { tasks as enTasks } from './en/tasks'
import { proposing as enProposing } from './en/proposing'
import { schooling as enSchooling } from './en/schooling'
import { queue as enQueue } from './en/queue'
import { reports as enReports } from './en/reports'
import { proposals as enProposals } from './en/proposals'
import { provider as enProvider } from './en/provider'
import { refusals as enRefusals } from './en/refusals'
import { shell as enShell } from './en/shell'
import { support as enSupport } from './en/support'
import { assignments as enAssignments } from './en/assignments'
import { intake as enIntake } from './en/intake'
import { paperwork as enPaperwork } from './en/paperwork'
import { review as enReview } from './en/review'
import { contacts as enContacts } from './en/contacts'
import { giving as enGiving } from './en/giving'
import { unitHistory as enUnitHistory } from './en/unit-history'
import { sponsors as enSponsors } from './en/sponsors'
import type { Locale } from './locale'
import { accounts as viAccounts } from './vi/accounts'
import { takeout as viTakeout } from './vi/takeout'
import { views as viViews } from './vi/views'
import { years as viYears } from './vi/years'
import { ask as viAsk } from './vi/ask'
import { children as viChildren } from './vi/children'
import { classes as viClasses } from './vi/classes'
import { common as viCommon } from './vi/common'
import { directions as viDirections } from './vi/directions'
import { rounds as viRounds } from './vi/rounds'
import { design as viDesign } from './vi/design'
import { documents as viDocuments } from './vi/documents'
import { drafts as viDrafts } from './vi/drafts'
import { entries as viEntries } from './vi/entries'
import { exports as viExports } from './vi/exports'
import { factors as viFactors } from './vi/factors'
import { files as viFiles } from './vi/files'
import { gate as viGate } from './vi/gate'
import { guide as viGuide } from './vi/guide'
import { issues as viIssues } from './vi/issues'
import { logins as viLogins } from './vi/logins'
import { matching as viMatching } from './vi/matching'
import { jobs as viJobs } from './vi/jobs'
import { lists as viLists } from './vi/lists'
import { mobilisation as viMobilisation } from './vi/mobilisation'
import { help as viHelp } from './vi/help'
import { offers as viOffers } from './vi/offers'
import { office as viOffice } from './vi/office'
import { plans as viPlans } from './vi/plans'
import { places as viPlaces } from './vi/places'
import { parameters as viParameters } from './vi/parameters'
import { payments as viPayments } from './vi/payments'
import { pledges as viPledges } from './vi/pledges'
import { doubles as viDoubles } from './vi/doubles'
import { poverty as viPoverty } from './vi/poverty'
import { priority as viPriority } from './vi/priority'
import { due as viDue } from './vi/due'
import { archivals as viArchivals } from './vi/archivals'
import { consents as viConsents } from './vi/consents'
import { papers as viPapers } from './vi/papers'
import { tags as viTags } from './vi/tags'
import { circumstances as viCircumstances } from './vi/circumstances'
import { needs as viNeeds } from './vi/needs'
import { family as viFamily } from './vi/family'
import { facts as viFacts } from './vi/facts'
import { templates as viTemplates } from './vi/templates'
import { system as viSystem } from './vi/system'
import { endings as viEndings } from './vi/endings'
import { holds as viHolds } from './vi/holds'
import { agreements as viAgreements } from './vi/agreements'
import { givers as viGivers } from './vi/givers'
import { terms as viTerms } from './vi/terms'
import { tasks as viTasks } from './vi/tasks'
import { proposing as viProposing } from './vi/proposing'
import { schooling as viSchooling } from './vi/schooling'
import { queue as viQueue } from './vi/queue'
import { reports as viReports } from './vi/reports'
import { proposals as viProposals } from './vi/proposals'
import { provider as viProvider } from './vi/provider'
import { refusals as viRefusals } from './vi/refusals'
import { shell as viShell } from './vi/shell'
import { support as viSupport } from './vi/support'
import { assignments as viAssignments } from './vi/assignments'
import { intake as viIntake } from './vi/intake'
import { paperwork as viPaperwork } from './vi/paperwork'
import { review as viReview } from './vi/review'
import { contacts as viContacts } from './vi/contacts'
import { giving as viGiving } from './vi/giving'
import { unitHistory as viUnitHistory } from './vi/unit-history'
import { sponsors as viSponsors } from './vi/sponsors'

const vi = {
  contacts: viContacts,
  giving: viGiving,
  unitHistory: viUnitHistory,
  sponsors: viSponsors,
  paperwork: viPaperwork,
  review: viReview,
  assignments: viAssignments,
  agreements: viAgreements,
  givers: viGivers,
  terms: viTerms,
  holds: viHolds,
  endings: viEndings,
  intake: viIntake,
  accounts: viAccounts,
  takeout: viTakeout,
  proposing: viProposing,
  schooling: viSchooling,
  queue: viQueue,
  views: viViews,
  years: viYears,
  ask: viAsk,
  children: viChildren,
  classes: viClasses,
  common: viCommon,
  directions: viDirections,
  rounds: viRounds,
  design: viDesign,
  documents: viDocuments,
  drafts: viDrafts,
  entries: viEntries,
  exports: viExports,
  factors: viFactors,
  files: viFiles,
  gate: viGate,
  guide: viGuide,
  issues: viIssues,
  jobs: viJobs,
  lists: viLists,
  logins: viLogins,
  matching: viMatching,
  mobilisation: viMobilisation,
  help: viHelp,
  offers: viOffers,
  office: viOffice,
  plans: viPlans,
  places: viPlaces,
  parameters: viParameters,
  templates: viTemplates,
  payments: viPayments,
  pledges: viPledges,
  doubles: viDoubles,
  poverty: viPoverty,
  priority: viPriority,
  due: viDue,
  archivals: viArchivals,
  consents: viConsents,
  papers: viPapers,
  tags: viTags,
  circumstances: viCircumstances,
  needs: viNeeds,
  family: viFamily,
  facts: viFacts,
  system: viSystem,
  proposals: viProposals,
  provider: viProvider,
  tasks: viTasks,
  reports: viReports,
  refusals: viRefusals,
  shell: viShell,
  support: viSupport,
}

/** Every sentence of the product in one language, by slice. */
export type Words = typeof vi

const en = {
  contacts: enContacts,
  giving: enGiving,
  unitHistory: enUnitHistory,
  sponsors: enSponsors,
  paperwork: enPaperwork,
  review: enReview,
  assignments: enAssignments,
  agreements: enAgreements,
  givers: enGivers,
  terms: enTerms,
  holds: enHolds,
  endings: enEndings,
  intake: enIntake,
  accounts: enAccounts,
  takeout: enTakeout,
  proposing: enProposing,
  schooling: enSchooling,
  queue: enQueue,
  views: enViews,
  years: enYears,
  ask: enAsk,
  children: enChildren,
  classes: enClasses,
  common: enCommon,
  directions: enDirections,
  rounds: enRounds,
  design: enDesign,
  documents: enDocuments,
  drafts: enDrafts,
  entries: enEntries,
  exports: enExports,
  factors: enFactors,
  files: enFiles,
  gate: enGate,
  guide: enGuide,
  issues: enIssues,
  jobs: enJobs,
  lists: enLists,
  logins: enLogins,
  matching: enMatching,
  mobilisation: enMobilisation,
  help: enHelp,
  offers: enOffers,
  office: enOffice,
  plans: enPlans,
  places: enPlaces,
  parameters: enParameters,
  templates: enTemplates,
  payments: enPayments,
  pledges: enPledges,
  doubles: enDoubles,
  poverty: enPoverty,
  priority: enPriority,
  due: enDue,
  archivals: enArchivals,
  consents: enConsents,
  papers: enPapers,
  tags: enTags,
  circumstances: enCircumstances,
  needs: enNeeds,
  family: enFamily,
  facts: enFacts,
  system: enSystem,
  proposals: enProposals,
  provider: enProvider,
  tasks: enTasks,
  reports: enReports,
  refusals: enRefusals,
  shell: enShell,
  support: enSupport,
} satisfies Words

const WORDS: Record<Locale, Words> = { vi, en }

export function wordsIn(locale: Locale): Words {
  return WORDS[locale]
}
