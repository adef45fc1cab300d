import sharp from 'sharp'

/** Drawn minutes with three signatures, so that the demo shows a scan and no real family's. */
export async function minutesPicture(): Promise<Uint8Array> {
  const lines = [320, 380, 440, 500, 560, 620, 680, 740].map(
    (y) => `<path d="M90 ${y}h720" stroke="#b9b2a0" stroke-width="2"/>`,
  )
  const signatures = [150, 420, 690].map(
    (x) =>
      `<path d="M${x} 930q30-70 60-10t50-40 40 40 30-30" fill="none" stroke="#20607f" stroke-width="5"/>`,
  )
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200">
    <rect width="900" height="1200" fill="#fdfbf4"/>
    <g font-family="sans-serif" fill="#1c2b23" text-anchor="middle">
      <text x="450" y="160" font-size="40" font-weight="bold">BIÊN BẢN</text>
      <text x="450" y="215" font-size="28">Về việc nhận đỡ đầu trẻ em</text>
      <text x="450" y="255" font-size="24">(bản mẫu của xã dùng thử)</text>
      <text x="210" y="850" font-size="24">Gia đình</text>
      <text x="480" y="850" font-size="24">Đơn vị</text>
      <text x="750" y="850" font-size="24">UBND xã</text>
    </g>
    ${lines.join('')}
    ${signatures.join('')}
  </svg>`
  return new Uint8Array(await sharp(Buffer.from(drawing)).png().toBuffer())
}
