import sharp from 'sharp'
import { LONG_SIDE, MOST_PIXELS } from './limits'
import type { FileRefusal, KeptContent } from './stored-kind'

const QUALITY = 82

/**
 * The picture drawn anew as JPEG: upright, at most 2,000 pixels long, on white, without any of its
 * metadata. The header's size is read before a single pixel is.
 */
export async function redrawPicture(bytes: Uint8Array): Promise<KeptContent | FileRefusal> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > MOST_PIXELS) return 'picture_too_large'
    const drawn = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .rotate()
      .resize({ width: LONG_SIDE, height: LONG_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: QUALITY })
      .toBuffer()
    return { bytes: new Uint8Array(drawn), contentType: 'image/jpeg', extension: 'jpg' }
  } catch {
    return 'file_damaged'
  }
}
