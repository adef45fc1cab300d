/**
 * How the fonts of the years before Unicode wrote the marked small letters of Vietnamese, one
 * spelling for each letter of `SMALL`, in its order. Sources: TCVN 5712 (VN3, fonts .VnTime) and
 * the VNI table for Windows (fonts VNI-Times).
 */
export const SMALL = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ'

/** One letter each. */
export const TCVN3_SMALL = [
  ...['µ¸¶·¹', '¨»¾¼½Æ', '©ÇÊÈÉË', 'ÌÐÎÏÑ', 'ªÒÕÓÔÖ', '×ÝØÜÞ', 'ßãáâä', '«åèæçé'],
  ...['¬êíëìî', 'ïóñòô', '\u00adõøö÷ù', 'úýûüþ', '®'],
].flatMap((letters) => [...letters])

/** Capital letters without a tone; one with a tone is this followed by the small letter's spelling. */
export const TCVN3_CAPITAL: Readonly<Record<string, string>> = {
  ă: '¡',
  â: '¢',
  ê: '£',
  ô: '¤',
  ơ: '¥',
  ư: '¦',
  đ: '§',
}

/** A base letter and a mark, or one letter. Capitals are the same in capital letters. */
export const VNI_SMALL = [
  'aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä eø eù eû eõ eï eâ eà eá eå eã eä',
  'ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï',
  'ö öø öù öû öõ öï yø yù yû yõ î ñ',
]
  .join(' ')
  .split(' ')
