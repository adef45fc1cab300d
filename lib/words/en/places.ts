import type { places as vi } from '@/lib/words/vi/places'
import { children } from './children'

export const places = {
  refusals: {
    not_found: () => 'This village or school is no longer in the ledger. Open the list again.',
    name_taken: () => 'The ledger already has this name. Use another, or change the line there is.',
    changed_meanwhile: ([now = '']) =>
      `Somebody has just changed this line to “${now}”. Open the page again and go on.`,
  },
  issues: {
    name_unclear: 'Write a name with letters, such as Thôn An Lâm.',
  },
  levels: children.schoolLevels,
  title: 'Villages and schools',
  lead: 'A new name here is the name on every list and document from then on. Children stay where they are.',
  back: 'Villages and schools',
  villages: 'Villages',
  schools: 'Schools',
  level: 'Level',
  count: (count: string) => `${count} children on the list`,
  withoutVillage: (count: string) => `${count} children without a known village`,
  withoutSchool: (count: string) => `${count} children without a known school`,
  change: 'Change',
  changeIt: (name: string) => `Change ${name}`,
  addVillage: 'Add a village',
  addSchool: 'Add a school',
  villageName: 'Name of the village',
  villageHint: 'With the word Thôn or Tổ dân phố, such as Thôn An Lâm.',
  schoolName: 'Name of the school',
  schoolHint: 'Such as Trường Tiểu học Bình Lâm. Schools outside the commune belong here too.',
  chooseLevel: 'Choose a level',
  save: 'Save',
  saved: (name: string) => `${name} saved.`,
  added: (name: string) => `${name} added.`,
  noVillages: 'No villages yet',
  noVillagesText:
    'Villages on a list of children are added when the list is written into the ledger.',
  noSchools: 'No schools yet',
  noSchoolsText:
    'Schools on a list of children are added when the list is written into the ledger.',
} satisfies typeof vi
