/** Every pattern of the code is checked for backtracking (recheck: automata and fuzzing). None may be exponential; those that
 * are polynomial see bounded input only, and stand here with what bounds it. */
import { globSync, readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { expect, test } from 'vitest'

const bounded: Readonly<Record<string, string>> = {
  'src/surfaces/web/view.ts': 'a header cut to 1,000 characters',
  'src/surfaces/web/message/markdown.ts': 'a line of a message that the bot itself has built, 4,000 characters at most',
  'src/surfaces/terminal/prompt.ts': 'a line that somebody types',
  'src/reading/names/gazetteer.ts': 'names of the locale data',
  'src/language/fr/claims.ts': 'the first 1,500 characters of a sentence',
  'src/language/en/claims.ts': 'the first 1,500 characters of a sentence',
  'src/language/fr/time.ts': 'one word',
  'src/corpus/sentences.ts': 'the twelve characters before a stop',
  'src/corpus/page/agencies.ts': 'the first or last characters of a line',
  'src/corpus/page/marks.ts': 'a line cut to 400 characters',
  'src/corpus/page/posts.ts': 'the last 200 characters of a line',
  'src/answering/checking.ts': 'an option of 6,000 characters at most',
  'src/answering/quotes.ts': 'the first 2,000 characters of a post',
}

interface Pattern {
  readonly file: string
  readonly source: string
  readonly flags: string
}

function patternsIn(file: string): Pattern[] {
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)!
      found.push({ file, source: source!, flags: flags! })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest))
  return found
}

test('no pattern backtracks badly on input without bounds', () => {
  const patterns = globSync('{src,commands}/**/*.ts').flatMap(patternsIn)
  expect(patterns.length).toBeGreaterThan(200)
  const bad = patterns.flatMap(({ file, source, flags }) => {
    const result = checkSync(source, flags, { timeout: 1000 })
    const name = `${file}: /${source}/${flags}`
    if (result.status !== 'vulnerable') return []
    const { complexity } = result
    return complexity.type === 'exponential' || !bounded[file.replaceAll('\\', '/')]
      ? [`${name} is ${complexity.summary}`]
      : []
  })
  expect(bad).toEqual([])
}, 120_000)

test('the checker does find one', () => {
  expect(checkSync('^(a+)+$', '').status).toBe('vulnerable')
})
