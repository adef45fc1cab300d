const LONGEST_STEM = 120

/**
 * The name a file is offered under: as the sender called it, without folders, control characters and
 * signs that file systems refuse, and with the ending of what it really is.
 */
export function keptName(sent: string, extension: string): string {
  const stem = sent
    .normalize('NFC')
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]{0,8}$/, '')
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .trim()
    .slice(0, LONGEST_STEM)
  return `${stem || 'tep'}.${extension}`
}

/** The header that names a file: plain letters for old programs, the true name for the rest. */
export function dispositionOf(fileName: string, contentType: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_')
  const how = contentType === 'image/jpeg' ? 'inline' : 'attachment'
  return `${how}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`
}
