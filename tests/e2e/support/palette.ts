import { expect, type Page } from '@playwright/test'
import { wordsIn } from '@/lib/words/words'

const { label } = wordsIn('vi').shell.palette

/** Presses Ctrl K as a person does: once more where the page's script was still on its way. */
export async function pressForPalette(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog', { name: label })).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 30_000 })
}
