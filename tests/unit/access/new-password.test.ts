import { describe, expect, test } from 'vitest'
import { decidePassword } from '@/lib/access/new-password'
import { isCommonPassword } from '@/lib/platform/gate/common-password'

const facts = { username: 'hoa.nt', communeName: 'Việt An' }
const decide = (password: string, again = password) =>
  decidePassword(password, again, facts, isCommonPassword)

describe('a new password', () => {
  test.each([
    'con mèo nằm phơi nắng',
    'correct horse battery staple',
    'hunter Việt An yêu trẻ thơ',
    'zK8!vq2#Lm9s',
    'Nguyen Thi Hoa 1987 que Tien Phuoc',
    '电池订书钉正确马匹今天很好',
    'x7'.padEnd(256, 'một câu dài '),
  ])('%s may be chosen', (password) => {
    expect(decide(password)).toBeNull()
  })

  test.each([
    ['muoimotkytu', 'password_too_short'],
    ['a'.repeat(300), 'password_too_long'],
    ['123456789012', 'password_common'],
    ['987654321098', 'password_common'],
    ['qwertyuiopas', 'password_common'],
    ['1qaz2wsx3edc', 'password_common'],
    ['aaaaaaaaaaaaaaaa', 'password_common'],
    ['abcabcabcabc', 'password_common'],
    ['abcdefghijklmn', 'password_common'],
    ['password1234', 'password_common'],
    ['Password!2026', 'password_common'],
    ['Mật Khẩu 123456', 'password_common'],
    ['anhyeuem2026', 'password_common'],
    ['!!!!!!!!!!!!!!', 'password_common'],
    ['hoa.nt.hoa.nt-xa', 'password_about_you'],
    ['VietAn@2026-VietAn', 'password_about_you'],
    ['lalanh-vietan-1', 'password_about_you'],
  ])('%s: %s', (password, issue) => {
    expect(decide(password)).toBe(issue)
  })

  test('is typed twice alike; its marks may be composed in either way', () => {
    expect(decide('con mèo nằm phơi nắng', 'con mèo nằm phơi')).toBe('password_unequal')
    const decomposed = 'con mèo nằm phơi nắng'.normalize('NFD')
    expect(decide('con mèo nằm phơi nắng', decomposed)).toBeNull()
  })
})
