const FONT = 'Times New Roman'
const EDGES = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('')
/** Numbers of the built-in formats: as is, and text. */
const PLAIN = 0
const TEXT = 49

type Look = {
  format?: number
  font?: number
  fill?: number
  border?: number
  align?: 'left' | 'center'
}

/** Every look a cell of a form may have, in the order of its number. */
const LOOKS = {
  plain: {},
  title: { font: 1, align: 'center' },
  under: { font: 2, align: 'center' },
  header: { font: 3, fill: 2, border: 1, align: 'center' },
  heading: { font: 3, border: 1, align: 'left' },
  ordinal: { border: 1, align: 'center' },
  filled: { format: TEXT, border: 1, align: 'left' },
  centred: { format: TEXT, border: 1, align: 'center' },
  signer: { font: 3, align: 'center' },
  guide: { align: 'left' },
} as const satisfies Record<string, Look>

/** The number by which a cell asks for its look. */
export const STYLE_OF = Object.fromEntries(
  Object.keys(LOOKS).map((name, at) => [name, at]),
) as Record<keyof typeof LOOKS, number>

const FONTS = [
  { size: 12 },
  { size: 14, as: '<b/>' },
  { size: 12, as: '<i/>' },
  { size: 12, as: '<b/>' },
].map(({ size, as = '' }) => `<font>${as}<sz val="${size}"/><name val="${FONT}"/></font>`)

const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE3F0E7"/></patternFill></fill>',
]
const BORDERS = ['<border/>', `<border>${EDGES}</border>`]

/** The styles of a form's workbook: Times New Roman, thin lines, a tint behind the titles. */
export const FORM_STYLES = [
  counted('fonts', FONTS),
  counted('fills', FILLS),
  counted('borders', BORDERS),
  counted('cellStyleXfs', ['<xf/>']),
  counted('cellXfs', Object.values<Look>(LOOKS).map(formatOf)),
].join('')

function formatOf({ format = PLAIN, font = 0, fill = 0, border = 0, align = 'left' }: Look) {
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${align}" vertical="center" wrapText="1"/></xf>`
}

function counted(name: string, all: readonly string[]): string {
  return `<${name} count="${all.length}">${all.join('')}</${name}>`
}
