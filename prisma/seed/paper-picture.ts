import sharp from 'sharp'

/** A drawn certificate, so that the demo shows a paper and no real family's. */
export async function paperPicture(): Promise<Uint8Array> {
  const lines = [380, 460, 540, 620, 700].map(
    (y) => `<path d="M90 ${y}h720" stroke="#b9b2a0" stroke-width="2"/>`,
  )
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200">
    <rect width="900" height="1200" fill="#fdfbf4"/>
    <g font-family="sans-serif" fill="#1c2b23" text-anchor="middle">
      <text x="450" y="180" font-size="40" font-weight="bold">GIẤY CHỨNG NHẬN HỘ NGHÈO</text>
      <text x="450" y="240" font-size="28">(bản mẫu của xã dùng thử)</text>
      <text x="660" y="860" font-size="28">Chủ tịch UBND xã</text>
    </g>
    ${lines.join('')}
    <circle cx="560" cy="960" fill="none" r="90" stroke="#a33a2a" stroke-width="6"/>
    <path d="M580 970q30-70 60-10t50-40 40 40 60-30" fill="none" stroke="#20607f" stroke-width="5"/>
  </svg>`
  return new Uint8Array(await sharp(Buffer.from(drawing)).png().toBuffer())
}
