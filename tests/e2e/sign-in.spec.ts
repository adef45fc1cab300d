import { expectGoodAtEveryWidth } from './support/accessibility'
import { expect, test } from './support/test'

test('whoever has an account comes in and lands at home', async ({ office, page }) => {
  await office.enter('canbo')
  await expect(office.title).toBeVisible()
  await expectGoodAtEveryWidth(page)
})

test('a wrong password is answered with a sentence at the door', async ({ office, page }) => {
  await office.signIn('canbo', 'sai-mat-khau')
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await expect(page).toHaveURL(/\/sign-in/)
})

test('without signing in every office page leads to the door and back', async ({ page }) => {
  await page.goto('/home')
  await expect(page).toHaveURL(/\/sign-in\?to=%2Fhome/)
})
