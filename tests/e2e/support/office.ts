import { expect, type Locator, type Page } from '@playwright/test'
import { TEST_PASSWORD } from './house'

/**
 * A person at work, in the office's own words: what they do, by the names they see. Tests speak
 * through this; only this knows labels and addresses.
 */
export class Office {
  constructor(readonly page: Page) {}

  async signIn(username: string, password = TEST_PASSWORD): Promise<void> {
    await this.page.goto('/sign-in')
    await this.signInHere(username, password)
  }

  /** Signs in at the door this person was led to. */
  async signInHere(username: string, password = TEST_PASSWORD): Promise<void> {
    await this.page.getByLabel('Tên đăng nhập').fill(username)
    await this.page.getByLabel('Mật khẩu').fill(password)
    await this.page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  }

  /**
   * Stands in the person's own home. The form of the door is sent as a browser sends it, but not drawn
   * and typed into again by each of a hundred tests: `signIn` does that.
   */
  async enter(username: string): Promise<void> {
    const { request } = this.page
    const door = await request.get('/sign-in')
    const [, csrfToken = ''] = /name="csrfToken" value="([^"]+)"/.exec(await door.text()) ?? []
    const Origin = new URL(door.url()).origin
    const device = await this.page.evaluate(() => navigator.userAgent)
    await request.post('/api/auth/callback/credentials', {
      headers: { Origin, 'User-Agent': device },
      form: { csrfToken, username, password: TEST_PASSWORD, callbackUrl: '/home' },
      maxRedirects: 0,
    })
    await this.page.goto('/home')
    expect(new URL(this.page.url()).pathname, `${username} stands at home`).toBe('/home')
  }

  async signOut(): Promise<void> {
    const out = this.page.getByRole('button', { name: 'Đăng xuất' }).first()
    await out.click()
    // What waits on the device is wiped first; only then the page leads out.
    await out.waitFor({ state: 'detached' })
    await this.page.waitForURL((url) => !url.pathname.startsWith('/home'))
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path)
  }

  /** What the page says it is. */
  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  /** Presses a button by the name on it. */
  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
  }

  /** Fills a field by its label. */
  async fill(label: string, value: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(value)
  }

  /** Hands a file to a file field by its label. */
  async attach(label: string, file: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).setInputFiles(file)
  }

  /** What is not there for this person is not there at all. */
  async expectNotFound(path: string): Promise<void> {
    const response = await this.page.goto(path)
    expect(response?.status(), path).toBe(404)
  }
}
