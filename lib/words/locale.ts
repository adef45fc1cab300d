/** The two languages of the product; Vietnamese is the default. */
export const LOCALES = ['vi', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export function isLocale(text: unknown): text is Locale {
  return text === 'vi' || text === 'en'
}
