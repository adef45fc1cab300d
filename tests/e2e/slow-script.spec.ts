import type { Page } from '@playwright/test'
import { wordsIn } from '@/lib/words/words'
import { isTakenOver } from './support/taken-over'
import { expect, test } from './support/test'

const w = wordsIn('vi').plans

test('what is typed before the script arrives stands in the form afterwards', async ({
  office,
  page,
}) => {
  await office.enter('canbo')
  const letScriptsIn = await holdScripts(page)
  await page.goto('/plan/edit', { waitUntil: 'commit' })
  const recipients = page.getByLabel(w.recipients)
  const drawn = await recipients.inputValue()
  await recipients.press('Control+End')
  await page.keyboard.type('\nHội Khuyến học xã')
  await office.fill(w.signerName, 'Trần Thị Hòa')
  const quarter = page.getByLabel(w.startQuarter)
  const options = await quarter.locator('option').all()
  const last = (await options.at(-1)?.getAttribute('value')) ?? ''
  expect(await quarter.inputValue()).not.toBe(last)
  await quarter.selectOption(last)
  await page.getByLabel(w.birthdayQuarter).uncheck()
  await recipients.press('Control+Home')
  expect(await isTakenOver(page)).toBe(false)

  letScriptsIn()
  await expect.poll(() => isTakenOver(page)).toBe(true)
  await expect(recipients).toHaveValue(`${drawn}\nHội Khuyến học xã`)
  await page.keyboard.type('Sở Nội vụ\n')
  await expect(recipients).toHaveValue(`Sở Nội vụ\n${drawn}\nHội Khuyến học xã`)
  await expect(page.getByLabel(w.signerName)).toHaveValue('Trần Thị Hòa')
  await expect(quarter).toHaveValue(last)
  await expect(page.getByLabel(w.birthdayQuarter)).not.toBeChecked()
})

/** Keeps scripts on their way, as a slow line does, until told otherwise. */
async function holdScripts(page: Page): Promise<() => void> {
  let letIn = (): void => undefined
  const told = new Promise<void>((resolve) => {
    letIn = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await told
    await route.continue()
  })
  return letIn
}
