import { expect, type Page } from '@playwright/test'
import { wordsIn } from '@/lib/words/words'
import { photograph } from '@/tests/support/pictures'
import { keyIdsIn } from './browser-store'
import { Office } from './office'

const { proposing: w, queue, children, shell } = wordsIn('vi')

/** What a village head knows of a child. All names are invented. */
export const CHILD = {
  fullName: 'Trịnh Thị Ngọc Quyên',
  birth: '05/09/2016',
  guardianName: 'Bà ngoại Lưu Thị Hậu',
  guardianPhone: '0905 417 263',
  reason: 'Cháu ở với bà, nhà dột, bà hay đau yếu.',
  schooling: 'Lớp 5A, Trường Tiểu học Việt An',
}
/** What nobody may find in a browser: of each field a word that stands nowhere else. */
export const SECRETS = ['Ngọc Quyên', 'Lưu Thị Hậu', '0905 417 263', '0905417263', 'nhà dột']

/** A village head with a telephone at a door. */
export class Proposer extends Office {
  constructor(
    page: Page,
    private readonly username: string,
  ) {
    super(page)
  }

  async begin(): Promise<void> {
    await this.enter(this.username)
    await this.open('/children/propose')
    await this.ready()
  }

  /** The page has its key: from here on it can do without a connection. */
  async ready(): Promise<void> {
    await expect
      .poll(() =>
        this.page.evaluate(async () => {
          const kept = await caches.open('la-lanh-phone')
          const isThere = (await kept.keys()).length > 2
          return isThere && Boolean(await navigator.serviceWorker.getRegistration())
        }),
      )
      .toBe(true)
    await expect.poll(() => keyIdsIn(this.page)).not.toEqual([])
  }

  /** Everything that is asked, with one picture of a paper. */
  async write(child = CHILD, { photo = true } = {}): Promise<void> {
    await this.fill(w.fullName, child.fullName)
    await this.fill(w.birth, child.birth)
    await this.page.getByLabel(children.sexes.female, { exact: true }).check()
    await this.page.getByLabel(w.guardianName).fill(child.guardianName)
    await this.page.getByLabel(w.guardianPhone).fill(child.guardianPhone)
    await this.page.getByLabel(w.why.orphan_both).check()
    await this.fill(w.reason, child.reason)
    await this.page.getByLabel(w.schooling).fill(child.schooling)
    if (photo) await this.takePhoto()
  }

  async takePhoto(): Promise<void> {
    const taken = {
      name: 'IMG_20261120_nha_chau.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from(await photograph()),
    }
    await this.page.getByLabel(queue.photo.choose).setInputFiles(taken)
    await expect(this.page.getByAltText(queue.photo.preview)).toBeVisible()
  }

  async send(): Promise<void> {
    await this.press(w.submit)
  }

  /** The line that says how many wait; never what they say. */
  get waiting() {
    return this.page.getByText(/^\d+ đề xuất đang chờ gửi, lúc \d\d:\d\d/)
  }

  get signInToSend() {
    return this.page.getByRole('link', { name: queue.signIn })
  }

  /** Presses the way out; whether it opens at once is another question. */
  async leave(): Promise<void> {
    const out = this.page.getByRole('button', { name: shell.signOut, exact: true })
    if (!(await out.isVisible()))
      await this.page.locator('summary', { hasText: shell.account }).click()
    await out.click()
  }
}
