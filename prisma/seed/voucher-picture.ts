import sharp from 'sharp'
import { formatVnd } from '@/lib/words/format'

/** A drawn receipt, so that the demo shows a voucher and no real person's signature. */
export async function voucherPicture(amountVnd: string): Promise<Uint8Array> {
  const lines = [300, 380, 460, 540].map(
    (y) => `<path d="M90 ${y}h720" stroke="#b9b2a0" stroke-width="2"/>`,
  )
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200">
    <rect width="900" height="1200" fill="#fdfbf4"/>
    <g font-family="sans-serif" fill="#1c2b23" text-anchor="middle">
      <text x="450" y="140" font-size="46" font-weight="bold">GIẤY NHẬN HỖ TRỢ</text>
      <text x="450" y="200" font-size="28">(bản mẫu của xã dùng thử)</text>
      <text x="450" y="690" font-size="44">${formatVnd(Number(amountVnd), 'vi')}</text>
      <text x="220" y="840" font-size="28">Người nhận</text>
      <text x="680" y="840" font-size="28">Người chứng kiến</text>
    </g>
    ${lines.join('')}
    <g fill="none" stroke="#20607f" stroke-width="5">
      <path d="M120 960q40-90 70 0t60-20 60 30"/>
      <path d="M580 970q30-70 60-10t50-40 40 40 60-30"/>
    </g>
  </svg>`
  return new Uint8Array(await sharp(Buffer.from(drawing)).png().toBuffer())
}
