import { wordsIn } from '@/lib/words/words'
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

test('where no provider is configured nothing of one is shown, and nothing answers', async ({
  page,
  request,
  house,
}) => {
  await page.goto('/sign-in')
  await expect(page.getByRole('button', { name: wordsIn('vi').gate.submit })).toBeVisible()
  await expect(page.locator('form[action^="/api/provider"]')).toHaveCount(0)
  const headers = { origin: house.url }
  const answers = [
    await request.get('/sign-in/provider'),
    await request.get('/api/provider/callback?code=a&state=b'),
    await request.post('/api/provider/start', { headers, form: { to: '/home' } }),
  ]
  expect(answers.map((answer) => answer.status())).toEqual([404, 404, 404])
})
