import { fromBuffer, type Entry, type ZipFile } from 'yauzl'

/** An element of a part: Word keeps everything we ask about in names, attributes and text. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

/** Every part of a .docx file as text, by its path. */
export async function partsOf(file: Buffer): Promise<Map<string, string>> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(file, { lazyEntries: true }, (error, opened) =>
      error ? reject(error) : resolve(opened),
    )
  })
  const parts = new Map<string, string>()
  return new Promise((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', () => resolve(parts))
    zip.on('entry', (entry: Entry) => {
      textOf(zip, entry)
        .then((text) => {
          parts.set(entry.fileName, text)
          zip.readEntry()
        })
        .catch(reject)
    })
    zip.readEntry()
  })
}

/** The root of a part; throws where a tag is not closed, an entity is unknown or text stands outside. */
export function elementOf(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const piece =
    /<\?[^>]*\?>|<!--.*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gsy
  let at = 0
  for (let match = piece.exec(xml); match; match = piece.exec(xml)) {
    at = piece.lastIndex
    const [, closes, name, attributes = '', closed, text] = match
    const within = open.at(-1)
    if (!within) throw new Error('Closed more than was opened')
    if (text !== undefined) within.text += plain(text)
    else if (closes && name !== undefined) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`)
    } else if (name !== undefined) {
      const element = { name, attributes: attributesIn(attributes), children: [], text: '' }
      within.children.push(element)
      if (!closed) open.push(element)
    }
  }
  const [only, ...others] = root.children
  if (at !== xml.length || open.length !== 1 || !only || others.length > 0) {
    throw new Error(`Not well formed near ${xml.slice(at, at + 60)}`)
  }
  return only
}

/** All elements of a name below an element, in the order of the page. */
export function all(name: string, within: Element): Element[] {
  return within.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(name, child),
  ])
}

/** What a person reads in an element; blanks that do not break are read as blanks. */
export function read(element: Element): string {
  const own = element.name === 'w:t' ? element.text : element.name === 'w:tab' ? '\t' : ''
  return (own + element.children.map(read).join('')).replaceAll('\u00a0', ' ')
}

/** The paragraphs of a part as lines. */
export function linesOf(xml: string): string[] {
  return all('w:p', elementOf(xml)).map(read)
}

/** The rows of the last table of a part, each as its cells. */
export function rowsOf(xml: string): { cells: string[]; header: boolean; unsplit: boolean }[] {
  const table = all('w:tbl', elementOf(xml)).at(-1)
  if (!table) return []
  return all('w:tr', table).map((row) => ({
    cells: all('w:tc', row).map(read),
    header: all('w:tblHeader', row).length === 1,
    unsplit: all('w:cantSplit', row).length === 1,
  }))
}

function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error)
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', reject)
      stream.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    })
  })
}

function attributesIn(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)]
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, plain(value)]))
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(text: string): string {
  return text.replace(/&([^;\s]*);?/g, (_, entity: string) => {
    const meant = ENTITIES[entity]
    if (meant === undefined) throw new Error(`Unknown entity &${entity}`)
    return meant
  })
}
