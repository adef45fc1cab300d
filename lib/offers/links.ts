const EMAIL = /[^\s@]+@[^\s@]+/g
const LINK =
  /https?:\/\/|\bwww\.|\b[\w-]+\.(?:com|net|org|info|biz|xyz|top|vn|ru|cn|shop|site|online|link|click)\b/gi

/** How many addresses of pages a text names; an e-mail address is none. */
export function countLinks(text: string): number {
  const names = text.replaceAll(EMAIL, ' ').replaceAll(/https?:\/\/\S*|\bwww\.\S*/gi, ' www. ')
  return [...names.matchAll(LINK)].length
}
