import { Packer, type Document } from 'docx'

/**
 * The bytes of a .docx file. The core properties are ours: `docx` would stamp the machine's clock
 * and "Un-named" as author into every file.
 */
export function bytesOf(document: Document, about: { title: string; author: string }) {
  return Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(about) },
  ])
}

function coreProperties({ title, author }: { title: string; author: string }): string {
  const spaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ].join(' ')
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${spaces}>`,
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:creator>${escaped(author)}</dc:creator>`,
    '<dc:language>vi-VN</dc:language>',
    '</cp:coreProperties>',
  ].join('')
}

/** What XML cannot hold, as pasting from a PDF brings along, would make the whole file damaged. */
function escaped(text: string): string {
  return text
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
