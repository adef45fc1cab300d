import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { contentToKeep } from '@/lib/platform/files/content'
import { dispositionOf, keptName } from '@/lib/platform/files/file-name'
import { MOST_BYTES } from '@/lib/platform/files/limits'
import { PDF, photograph, pictureBomb, PROGRAM, SVG } from '@/tests/support/pictures'

describe('a picture', () => {
  test('is drawn anew: upright, at most 2,000 long, without position, camera or anything else', async () => {
    const sent = await photograph()
    expect((await sharp(sent).metadata()).exif).toBeDefined()
    const kept = await contentToKeep('voucher', sent)
    if (typeof kept === 'string') throw new Error(kept)
    expect([kept.contentType, kept.extension]).toEqual(['image/jpeg', 'jpg'])
    const { width, height, exif, icc, xmp } = await sharp(kept.bytes).metadata()
    expect([width, height]).toEqual([1333, 2000])
    expect([exif, icc, xmp]).toEqual([undefined, undefined, undefined])
    expect(Buffer.from(kept.bytes).includes('GPS')).toBe(false)
  })

  test('small ones are not blown up; PNG and WebP become JPEG', async () => {
    const made = sharp({ create: { width: 40, height: 30, channels: 4, background: '#00000000' } })
    for (const bytes of [await made.png().toBuffer(), await made.webp().toBuffer()]) {
      const kept = await contentToKeep('photo', new Uint8Array(bytes))
      if (typeof kept === 'string') throw new Error(kept)
      const { width, height, format } = await sharp(kept.bytes).metadata()
      expect([width, height, format]).toEqual([40, 30, 'jpeg'])
    }
  })

  test('what hides behind it is left behind', async () => {
    const sent = new Uint8Array([...(await photograph(60, 40)), ...PROGRAM, ...SVG])
    const kept = await contentToKeep('voucher', sent)
    if (typeof kept === 'string') throw new Error(kept)
    expect(Buffer.from(kept.bytes).includes('<script>')).toBe(false)
  })

  test('cut in the middle it is damaged; 50,000 × 50,000 is refused before a pixel is read', async () => {
    const whole = await photograph(600, 400)
    expect(await contentToKeep('voucher', whole.slice(0, 400))).toBe('file_damaged')
    const before = process.memoryUsage().rss
    expect(await contentToKeep('voucher', pictureBomb())).toBe('picture_too_large')
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024)
  })
})

describe('by content, never by name', () => {
  const avif = Buffer.from('0000001c66747970617669660000000061766966', 'hex')
  const heic = Buffer.from('000000186674797068656963000000006d696631', 'hex')
  const zip = Buffer.from('504b0304140000000000', 'hex')
  test.each([
    ['a program', PROGRAM],
    ['SVG', SVG],
    ['AVIF', new Uint8Array(avif)],
    ['HEIC', new Uint8Array(heic)],
    ['an archive', new Uint8Array(zip)],
    ['text', new TextEncoder().encode('biên nhận')],
  ])('%s is no voucher', async (_, bytes) => {
    expect(await contentToKeep('voucher', bytes)).toBe('file_kind_not_taken')
  })

  test.each([
    ['a program', PROGRAM],
    ['SVG', SVG],
    ['an archive', new Uint8Array(zip)],
    ['a PDF', PDF],
  ])('%s is no list', async (_, bytes) => {
    expect(await contentToKeep('list', bytes)).toBe('file_kind_not_taken')
  })

  test('a PDF is a voucher or a scan as it is, and no photograph', async () => {
    expect(await contentToKeep('voucher', PDF)).toMatchObject({ bytes: PDF, extension: 'pdf' })
    expect(await contentToKeep('scan', PDF)).toMatchObject({ contentType: 'application/pdf' })
    expect(await contentToKeep('photo', PDF)).toBe('file_kind_not_taken')
  })

  test('text is a list, in UTF-16 too', async () => {
    const csv = new TextEncoder().encode('STT;Họ và tên\n1;Nguyễn Văn A\n')
    expect(await contentToKeep('list', csv)).toMatchObject({ bytes: csv, extension: 'csv' })
    const wide = new Uint8Array(Buffer.from('\ufeffSTT\n1\n', 'utf16le'))
    expect(await contentToKeep('list', wide)).toMatchObject({ extension: 'csv' })
  })
})

test.each(['list', 'scan', 'voucher', 'photo'] as const)('%s: empty and too big', async (kind) => {
  expect(await contentToKeep(kind, new Uint8Array(0))).toBe('file_empty')
  expect(await contentToKeep(kind, new Uint8Array(MOST_BYTES[kind] + 1))).toBe('file_too_big')
})

test.each([
  ['../../etc/passwd', 'passwd.jpg'],
  ['C:\\Ảnh\\biên nhận quý III.PNG', 'biên nhận quý III.jpg'],
  ['bad"\r\nname.exe', 'badname.jpg'],
  ['', 'tep.jpg'],
  ['.jpg', 'tep.jpg'],
])('%j is kept as %j', (sent, kept) => {
  expect(keptName(sent, 'jpg')).toBe(kept)
})

test('only our own pictures are shown in the browser; the rest is saved', () => {
  expect(dispositionOf('biên nhận.jpg', 'image/jpeg')).toBe(
    `inline; filename="bi_n nh_n.jpg"; filename*=UTF-8''bi%C3%AAn%20nh%E1%BA%ADn.jpg`,
  )
  expect(dispositionOf('a.pdf', 'application/pdf')).toMatch(/^attachment; /)
})
