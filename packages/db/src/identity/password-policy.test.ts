import { expect, test } from 'vitest'
import { judgePassword, type PasswordPolicy } from './password-policy.ts'

const who = { name: '李静', email: 'li.jingyi@sifa.example', places: [] }
const verdict = (password: string, policy: PasswordPolicy = 'asvs') => {
  try {
    judgePassword(policy, password, who)
    return 'taken'
  } catch (error) {
    return (error as { reason: string }).reason
  }
}

test('asvs takes any text of eight characters that is not guessed first, whatever it is composed of', () => {
  for (const good of ['correct horse battery', 'tvmkqzra', '春眠不觉晓处处闻', 'aller anfang ist schwer', 'otters-read-by-lamplight', 'Ωmega river 7', 'a very long sentence of small words, '.repeat(25)]) {
    expect(verdict(good), good).toBe('taken')
  }
})

test('too short and too long are said', () => {
  expect(verdict('tvmkqzr')).toBe('TOO_SHORT')
  expect(verdict('')).toBe('TOO_SHORT')
  expect(verdict('春眠不觉晓处处')).toBe('TOO_SHORT')
  expect(verdict('x y '.repeat(300))).toBe('TOO_LONG')
})

test('what is guessed first is refused, with figures and signs around it too', () => {
  const guessed = [
    'password', 'Password1', 'PASSWORD123', 'p@ssw0rd', 'P@ssw0rd1!', 'passw0rd', '12345678', '123456789', '1234567890', '87654321', '11111111', '00000000', '88888888',
    'qwertyuiop', 'qwerty123', 'qwertyui', '1qaz2wsx', '1qaz@WSX', '!QAZ2wsx', 'zaq12wsx', 'q1w2e3r4', '1q2w3e4r', '1q2w3e4r5t', 'asdfghjkl', 'qazwsxedc', '1234qwer', 'qwer1234', '147258369', '789456123',
    'abcdefgh', 'abc12345', 'abcd1234', 'abcabcabc', 'aaaaaaaa', '12341234', '12121212', 'a1a1a1a1', 'admin@123', 'Admin123!', 'admin888', 'administrator', 'root1234', 'letmein1', 'welcome1', 'Welcome@1',
    'iloveyou', 'iloveyou1', 'woaini1314', 'woaini520', 'woaini521', 'sunshine', 'princess', 'football', 'baseball', 'superman', 'trustno1', 'monkey123', 'dragon12', 'michael1',
    'computer', 'internet', 'whatever', 'charlie1', 'changeme', 'test1234', 'zhongguo1', 'beijing2008', '19900101', '1990-01-01', '13800138000', 'nianbao123', 'zhengfu1',
  ]
  expect(guessed.filter((text) => verdict(text) === 'taken')).toEqual([])
})

test('one’s own name and email are refused wherever they stand', () => {
  for (const own of ['今天是李静的生日呀', 'xx jingyi xx', 'LI.JINGYI at work', 'wo zai sifa.example']) expect(verdict(own), own).toBe('PERSONAL')
  expect(verdict('li is a short word')).toBe('taken')
})

test('the 等保 profile asks for ten characters of three kinds besides, and takes none that is guessed first', () => {
  expect(verdict('tvmkqzra', 'dengbao')).toBe('TOO_SHORT')
  expect(verdict('correct horse battery', 'dengbao')).toBe('KINDS')
  expect(verdict('Correct horse battery', 'dengbao')).toBe('taken')
  expect(verdict('correct9horse%battery', 'dengbao')).toBe('taken')
  expect(verdict('春眠不觉晓2026，处处', 'dengbao')).toBe('taken')
  expect(verdict('Password@2026', 'dengbao')).toBe('COMMON')
})
