/** What an address asks of its reader is what a scanner changes: links with a question, forms that ask. */
const MOST = 14

/**
 * Addresses with parameters, as the pages of a person's navigation link to them.
 * @param {{ url: string, cookie: string }} person
 * @returns {Promise<string[]>}
 */
export async function targetsOf({ url, cookie }) {
  const read = async (path) =>
    (await fetch(url + path, { headers: { cookie }, redirect: 'manual' })).text()
  const home = await read('/home')
  const pages = [...new Set([...home.matchAll(/href="(\/[a-z/-]+)"/g)].map(([, path]) => path))]
  const targets = new Map()
  for (const page of pages) {
    const html = await read(page)
    for (const path of [...linksIn(html), ...formsIn(html, page)]) {
      const { pathname, searchParams } = new URL(path, url)
      // One address for each set of questions: the values are the scanner's.
      const asked = `${pathname}?${[...searchParams.keys()].sort().join()}`
      if (searchParams.size > 0 && !targets.has(asked)) targets.set(asked, path)
    }
  }
  return [...targets.values()].slice(0, MOST).map((path) => new URL(path, url).href)
}

function linksIn(html) {
  return [...html.matchAll(/href="(\/[^"#]*\?[^"#]*)"/g)].map(([, path]) =>
    path.replaceAll('&amp;', '&'),
  )
}

function formsIn(html, page) {
  const forms = [...html.matchAll(/<form(?![^>]*method="post")([^>]*)>(.*?)<\/form>/gis)]
  return forms
    .filter(([, head]) => /action="\//.test(head))
    .map(([, head, inside]) => {
      const action = /action="([^"]+)"/.exec(head)?.[1] ?? page
      const names = [...inside.matchAll(/name="([^"]+)"/g)].map(([, name]) => name)
      return `${action}?${new URLSearchParams(names.map((name) => [name, 'a']))}`
    })
}
