import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { MOST_BYTES } from '@/lib/platform/gate/request-limit'
import { sessionCookieName } from '@/lib/platform/gate/csrf-cookie'

type Service = { environment?: Record<string, string>; [key: string]: unknown }
type Compose = { services: Record<string, Service>; networks: Record<string, unknown> }

const folder = 'docs/deploy'
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')
const text = read('compose.yaml')
const compose = load(text) as Compose
const readme = readFileSync('README.md', 'utf8')
const table = readme.slice(readme.indexOf('| variable'), readme.indexOf('## Running it for real'))
const known = new Set([...table.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name]) => name))
const fronts = ['nginx.conf', 'Caddyfile', 'compose.yaml']

describe('the compose file', () => {
  test('sets only variables that the table of the README explains', () => {
    const set = Object.keys(compose.services.product?.environment ?? {})
    expect(set).toEqual(expect.arrayContaining(['DATABASE_URL', 'FIELD_KEY', 'TRUSTED_PROXIES']))
    expect(set.filter((name) => !known.has(name))).toEqual([])
  })

  test('asks for what it is not told, and the guide says how each of it is made', () => {
    const guide = readFileSync('docs/guides/hosted.md', 'utf8')
    const asked = new Set([...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name = '']) => name))
    expect([...asked].filter((name) => !guide.includes(name))).toEqual([])
    for (const name of asked) {
      if (name !== 'BACKUPS') expect(text, name).toContain(`\${${name}:?`)
    }
  })

  test('lets nobody but the product reach the database, and holds no secret of its own', () => {
    const reaching = Object.entries(compose.services).filter(([, { networks }]) =>
      (networks as string[]).includes('inside'),
    )
    expect(reaching.map(([name]) => name)).toEqual(['database', 'product'])
    expect(compose.networks.inside).toEqual({ internal: true })
    expect(compose.services.database).not.toHaveProperty('ports')
    expect(compose.services.product).not.toHaveProperty('ports')
    const secrets = Object.entries(compose.services).flatMap(([, service]) =>
      Object.entries(service.environment ?? {}).filter(([name]) =>
        /PASSWORD|KEY|SECRET/.test(name),
      ),
    )
    expect(secrets.filter(([, value]) => !value.startsWith('${'))).toEqual([])
  })

  test('mounts files that are there', () => {
    const mounts = [...text.matchAll(/- \.\/([\w.-]+):/g)].map(([, name = '']) => name)
    expect(mounts).toEqual(['database.sql', 'database.sh'])
    expect(mounts.filter((name) => !existsSync(`${folder}/${name}`))).toEqual([])
  })
})

describe('whoever stands in front', () => {
  test.each(fronts)('%s takes as much as the product takes, and no more', (name) => {
    const megabytes = /(?:client_max_body_size|max_size) (\d+)(?:m;|MiB)/.exec(read(name))?.[1]
    expect(Number(megabytes) * 1024 * 1024).toBe(MOST_BYTES)
  })

  test.each(fronts)('%s names the sender itself, and knows a session by its cookie', (name) => {
    expect(read(name)).toMatch(/X-Forwarded-For (?:\$remote_addr;|\{remote_host\})/)
    const cookie = sessionCookieName('https://lalanh.example.vn').replaceAll('.', '\\.')
    expect(read(name)).toContain(`${cookie}=`)
  })
})

describe('the units of systemd', () => {
  test('ask the product alone to end, and give it longer than it takes', () => {
    const unit = read('la-lanh.service')
    expect(unit).toContain('KillMode=mixed')
    expect(Number(/TimeoutStopSec=(\d+)/.exec(unit)?.[1])).toBeGreaterThan(15)
  })

  test('set only variables that the table of the README explains', () => {
    const set = [...read('la-lanh.env').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
    expect(set.length).toBeGreaterThan(4)
    expect(set.filter((name) => !known.has(name))).toEqual([])
  })

  test('start scripts that are there', () => {
    const units = readdirSync(folder).filter((name) => name.endsWith('.service'))
    const scripts = units.flatMap((name) => read(name).match(/scripts\/\w+\.mjs/g) ?? [])
    expect(scripts.filter((script) => !existsSync(script))).toEqual([])
    expect(scripts).toHaveLength(2)
  })
})

test('both guides name every file of the folder', () => {
  const guides = ['office-server', 'hosted'].map((name) =>
    readFileSync(`docs/guides/${name}.md`, 'utf8'),
  )
  const all = guides.join('\n')
  const unnamed = readdirSync(folder).filter(
    (name) => !all.includes(name) && !/^la-lanh.*\.service$|^Dockerfile$|^database\.sh$/.test(name),
  )
  expect(unnamed).toEqual([])
})
