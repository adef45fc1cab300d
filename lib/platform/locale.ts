import { cookies } from 'next/headers'
import { isLocale, type Locale } from '@/lib/words/locale'
import { wordsIn, type Words } from '@/lib/words/words'

/** The language this browser asked for; Vietnamese unless somebody chose otherwise. */
export async function readLocale(): Promise<Locale> {
  const chosen = (await cookies()).get('locale')?.value
  return isLocale(chosen) ? chosen : 'vi'
}

/** The words of this request. */
export async function readWords(): Promise<{ locale: Locale; words: Words }> {
  const locale = await readLocale()
  return { locale, words: wordsIn(locale) }
}
