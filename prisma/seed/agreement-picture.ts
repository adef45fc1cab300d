import sharp from 'sharp'

/** A drawn agreement with two signatures, so that the demo shows a scan and nobody's real paper. */
export async function agreementPicture(): Promise<Uint8Array> {
  const lines = [360, 420, 480, 540, 600, 660, 720, 780].map(
    (y) => `<path d="M90 ${y}h720" stroke="#b9b2a0" stroke-width="2"/>`,
  )
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200">
    <rect width="900" height="1200" fill="#fdfbf4"/>
    <g font-family="sans-serif" fill="#1c2b23" text-anchor="middle">
      <text x="450" y="180" font-size="40" font-weight="bold">THỎA THUẬN BẢO VỆ TRẺ EM</text>
      <text x="450" y="240" font-size="28">(bản mẫu của xã dùng thử)</text>
      <text x="240" y="900" font-size="26">ĐẠI DIỆN ĐƠN VỊ</text>
      <text x="650" y="900" font-size="26">ĐẠI DIỆN UBND</text>
    </g>
    ${lines.join('')}
    <path d="M170 1000q30-70 60-10t50-40 40 40 60-30" fill="none" stroke="#20607f" stroke-width="5"/>
    <path d="M580 1000q40-60 50 0t60-30 30 30 70-40" fill="none" stroke="#20607f" stroke-width="5"/>
  </svg>`
  return new Uint8Array(await sharp(Buffer.from(drawing)).png().toBuffer())
}
