/**
 * Advance widths of Times New Roman Bold in thousandths of the type size. Marks stand above or
 * below their letter and take no room of their own.
 */
const WIDTHS: Readonly<Record<number, string>> = {
  250: ' ,.',
  278: 'il/',
  333: 'fjt-()',
  389: 'Is',
  444: 'cerz',
  500: 'Jagovxy0123456789–“”',
  556: 'Sbdhknpquđ',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐ',
  778: 'GHKOQ',
  833: 'm',
  944: 'M',
  1000: 'W',
}
/** What a character outside the table is taken for: the width of a digit. */
const USUAL = 500
const MM_PER_POINT = 25.4 / 72

const widthOf = new Map(
  Object.entries(WIDTHS).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width)] as const),
  ),
)

/** Width in millimetres of bold Times New Roman at a size in points: rules are as long as their text. */
export function boldWidthMm(text: string, points: number): number {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
  let thousandths = 0
  for (const character of bare) thousandths += widthOf.get(character) ?? USUAL
  return (thousandths / 1000) * points * MM_PER_POINT
}
