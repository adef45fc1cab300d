import { officeKey } from '@/lib/people/office-key'

/** The name of a sponsor as it is compared: quotation marks, dashes and abbreviations do not count. */
export function sponsorKey(name: string): string {
  return officeKey(name)
}
