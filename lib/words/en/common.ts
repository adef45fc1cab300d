import type { common as vi } from '@/lib/words/vi/common'

export const common = {
  productName: 'Lá Lành',
  tagline: 'The shared ledger of commune and schools, so that no child in hardship is forgotten',
  save: 'Save',
  cancel: 'Cancel',
  back: 'Back',
  close: 'Close',
  search: 'Search',
  print: 'Print this page',
  download: 'Download',
  all: 'All',
  none: 'None',
  yes: 'Yes',
  no: 'No',
  languageName: 'English',
} satisfies typeof vi
