import type { files as vi } from '@/lib/words/vi/files'

export const files = {
  refusals: {
    file_empty: () => 'The file is empty. Please choose it again.',
    file_too_big: () =>
      'The file is too big: lists and scans up to 10 MB, pictures and vouchers up to 8 MB. Please save a smaller one.',
    file_kind_not_taken: () =>
      'This kind of file is not taken. Pictures: JPG, PNG, WebP. Vouchers and scans: PDF as well. Lists: Excel or CSV.',
    picture_too_large: () =>
      'The picture has too many pixels (over 40 million). Please take a smaller one.',
    file_damaged: () =>
      'The file is damaged and cannot be opened. Please save it again and resend.',
  },
  missing: 'There is no such file, or it lies outside your scope.',
} satisfies typeof vi
