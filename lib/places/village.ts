import { searchKey } from '@/lib/people/full-name'

/** The name of a village (thôn, tổ dân phố) as it is compared: "Thôn An Lâm" and "an lâm" are one. */
export function villageKey(name: string): string {
  return searchKey(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')
    .replace(/^thon (?=.)/, '')
}
