import { tidyName } from '@/lib/people/full-name'

/**
 * A column title as it is compared: small letters, no marks, words apart. Three words keep what
 * their marks tell: năm (year) from nam (male), bộ (ministry) from bố (father), tổ from to.
 */
export function titleKey(title: string): string {
  return tidyName(title)
    .toLowerCase()
    .replace(/gd\s*[&-]\s*đt|gdđt|gd\s*đt/gu, ' giáo dục ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => KEPT[word] ?? plain(word))
    .join(' ')
}

const KEPT: Readonly<Record<string, string>> = {
  năm: 'year',
  bộ: 'ministry',
  bố: 'father',
  ba: 'ba',
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}
