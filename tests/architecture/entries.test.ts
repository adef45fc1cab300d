import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { ACTS, ACTS_AT_THE_DOOR, ACTS_OF_THE_HOUSE } from '@/lib/access/act'
import { roomOf } from './house/rooms'
import { nodesOf, parse, sources, type Source } from './house/sources'

const commands = sources().filter(({ path }) => roomOf(path) === 'command')

describe('the house', () => {
  test('every command leaves a line in the record of acts', () => {
    expect(commands.filter((source) => !leavesLine(source)).map(({ path }) => path)).toEqual([])
  })

  test('every act of the record is done by one command, and by one only, by the house or at the door', () => {
    const others = [...ACTS_OF_THE_HOUSE, ...ACTS_AT_THE_DOOR]
    expect([...commands.flatMap(actsOf), ...others].sort()).toEqual([...ACTS].sort())
  })

  test('an act is named after its slice and its command', () => {
    // Accounts and entries are kept by the slice of access, which is about the people behind both.
    const named = commands.filter(({ path }) => !path.startsWith('lib/access/'))
    const astray = named.filter((source) => {
      const [, slice = '', , file = ''] = source.path.split('/')
      return !actsOf(source).every((act) => {
        const [of, verb = ''] = act.split('/')
        return of === slice && file.replace('.ts', '').startsWith(verb)
      })
    })
    expect(astray.map(({ path }) => path)).toEqual([])
  })
})

describe('the law itself', () => {
  const silent = `export const x = command({ act: 'a/b', right: 'r', async run() { return done(1) } })`
  const telling = `export const x = command({ act: 'a/b', right: 'r', async run({ enter }) { enter({}) } })`

  test('a command that writes no line is found, and the act of one is read', () => {
    expect(leavesLine(parse('lib/a/commands/b.ts', silent))).toBe(false)
    expect(leavesLine(parse('lib/a/commands/b.ts', telling))).toBe(true)
    expect(actsOf(parse('lib/a/commands/b.ts', telling))).toEqual(['a/b'])
  })
})

function leavesLine({ tree }: Source): boolean {
  return [...nodesOf(tree)].some(
    (node) =>
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'enter',
  )
}

function actsOf({ tree }: Source): string[] {
  return [...nodesOf(tree)].flatMap((node) =>
    ts.isPropertyAssignment(node) &&
    node.name.getText(tree) === 'act' &&
    ts.isStringLiteral(node.initializer)
      ? [node.initializer.text]
      : [],
  )
}
