const SAFE_HIGH_BITS = 0x1f_ffff

/**
 * A text as a whole number of 53 bits, which JSON and the database carry exactly: what is equal stays
 * equal, what differs is different but for once in billions. Two rounds of multiply and mix (cyrb53),
 * since a digest made for proving costs ten times as much and here nothing is proved.
 */
export function keyHash(text: string): number {
  let [low, high] = [0xdead_beef, 0x41c6_ce57]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 2_654_435_761)
    high = Math.imul(high ^ code, 1_597_334_677)
  }
  low = mixed(low) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  high = mixed(high) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  return 4_294_967_296 * (SAFE_HIGH_BITS & high) + (low >>> 0)
}

function mixed(half: number): number {
  return Math.imul(half ^ (half >>> 16), 2_246_822_507)
}
