import { remembered } from './remembered.ts'

/**
 * Whether a word is spelled as a Vietnamese syllable can be. Names of other peoples and foreign
 * words may fail: the answer only weighs one reading of doubtful text against another.
 */

const ONSETS = 'ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x'

const RHYMES = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu',
  'iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay',
  'oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot ô ôc ôi ôm ôn ông ôp ôt',
  'ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung',
  'uôc uôi uôm uôn uông uôt up ut uy uya uych uyn uynh uyt uyên uyêt uyu uơ',
  'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu ynh yt',
]
  .join(' ')
  .split(' ')

const SYLLABLE = new RegExp(`^(${ONSETS})?(${RHYMES.join('|')})$`)
const TONES = /\u0300|\u0301|\u0303|\u0309|\u0323/g
/** Rhymes that end in a stop carry the rising or the heavy tone only. */
const STOP_END = /(c|ch|p|t)$/

export const isVietnameseSyllable = remembered((word): boolean => {
  const parts = word.toLowerCase().normalize('NFD')
  const tones = parts.match(TONES) ?? []
  if (tones.length > 1) return false
  const base = parts.replace(TONES, '').normalize('NFC')
  const match = SYLLABLE.exec(base)
  if (!match) return false
  const [, onset = '', rhyme = ''] = match
  const front = /^[eêiy]/.test(rhyme)
  if (front ? onset === 'c' : /^(k|gh|ngh)$/.test(onset)) return false
  if (STOP_END.test(rhyme)) return tones[0] === '\u0301' || tones[0] === '\u0323'
  return true
}, 20_000)

/** How many of the words with a letter beyond ASCII are possible syllables, and how many there are. */
export function weighSpelling(text: string): { words: number; good: number } {
  let words = 0
  let good = 0
  // Signs such as « and ¬ are letters of the old fonts: inside a word they speak against Unicode.
  for (const word of text.split(/[^\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7]+/u)) {
    if (!/[^\p{ASCII}]/u.test(word) || !/\p{L}/u.test(word)) continue
    words += 1
    if (isVietnameseSyllable(word)) good += 1
  }
  return { words, good }
}
