import { wordsIn } from '@/lib/words/words'
import { expect, test } from './support/test'

test.use({ ledger: { start: 'demo', own: 'mobilisation' } })

const w = wordsIn('vi').mobilisation
const UNIT = 'Câu lạc bộ Xe đạp Việt An'

test('the Front wins a unit on a phone; the officer finds its promise, and a slip is taken back', async ({
  colleague,
}) => {
  test.setTimeout(120_000)
  const front = await colleague('mattran')
  await front.page.setViewportSize({ width: 360, height: 740 })
  await front.open('/mobilisation/new')
  await front.fill(w.fields.name, UNIT)
  await front.page.getByLabel(w.fields.kind).selectOption('group')
  await front.press(w.save)
  await expect(front.page.getByRole('heading', { level: 1, name: UNIT })).toBeVisible()

  await front.page.getByRole('radio', { name: w.kinds.promised }).check()
  await front.page.getByLabel(w.channel).selectOption('visit')
  await front.press(w.record)
  await expect(front.page.getByText(w.issues.children_required).first()).toBeVisible()
  await front.page.getByLabel(w.promisedChildren).fill('3')
  await front.page.getByLabel(w.nextStep).fill('Hẹn ngày nhận trẻ')
  await front.page.getByLabel(w.nextDay).fill('30/12/2099')
  await front.press(w.record)
  await expect(front.page.getByText(w.promisedStep('3', null))).toBeVisible()

  const officer = await colleague('canbo')
  await officer.open('/sponsors?search=xe+dap+viet+an')
  await expect(officer.page.getByRole('row').filter({ hasText: UNIT })).toContainText('3')

  await front.page.getByLabel(w.reason).last().fill('Ghi nhầm đơn vị')
  await front.press(w.reverse)
  await expect(front.page.getByText(w.notPromised)).toBeVisible()
  await expect(front.page.getByText(w.reversed, { exact: true })).toBeVisible()
  await front.open('/mobilisation')
  const listed = w.stageUnits(w.stages.listed, '2')
  await expect(front.page.getByRole('region', { name: listed })).toContainText(UNIT)

  const letter = await front.page.request.get('/api/documents/mobilisation?letter=open')
  expect(letter.headers()['content-disposition']).toContain('thu-ngo-viet-an-du-thao.docx')
  expect((await front.page.request.get('/children')).status()).toBe(404)
})
