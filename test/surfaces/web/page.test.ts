/** The page in a real browser: asked, completed, pressed, turned, read, and fed with a hostile article. */

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library/library.ts'
import { openLibrary } from '../../../src/library/open.ts'
import { toMessage } from '../../../src/surfaces/discord/message.ts'
import { press } from '../../../src/surfaces/discord/press.ts'
import { parseCommandLine } from '../../../src/surfaces/terminal/command-line.ts'
import { type RunningServer, startServer } from '../../../src/surfaces/web/server.ts'
import { folders } from '../../support/corpus.ts'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const hostile = [
  '<script>document.title = "taken"</script> Headline <img src=x onerror="document.title=1">',
  'The mayor, Ann Miller, said on 3 June 2024 that <b>the bridge</b> of Oldford would be closed for ten days. [Click](javascript:alert(1)) and see.',
  `A line without an end: ${'very '.repeat(20_000)}long.`,
  '\u202Eright to left\u202C and back, in Oldford, on 4 June 2024, with twenty people.',
].join('\n\n')

let library: Library
let server: RunningServer
let browser: Browser

beforeAll(async () => {
  if (!existsSync(executablePath))
    throw new Error(
      `The tests of the page need Chromium at ${executablePath}: install Debian's chromium or set CHROMIUM_PATH.`,
    )
  const at = folders({
    'gazette.txt':
      'Bridge closed\n\nThe bridge of Oldford was closed on 3 June 2024 after the flood, the mayor Ann Miller said. About twenty people were hurt, and three houses were lost to the river that night.\n\nThe water had risen by two metres since Sunday.',
    'courier.txt':
      'Le pont fermé\n\nLe pont d’Oldford a été fermé le 4 juin 2024 après la crue, selon la maire Ann Miller. Trois personnes ont été blessées et trois maisons ont été emportées par la rivière cette nuit-là.',
    'hostile.txt': hostile,
    'catalogue.json': JSON.stringify({
      articles: [
        { file: 'gazette.txt', outlet: 'The Gazette', language: 'en', published: '2024-06-05' },
        { file: 'courier.txt', outlet: 'Le Courrier', language: 'fr', published: '2024-06-05' },
        { file: 'hostile.txt', outlet: '<i>Evil</i>', language: 'en', published: '2024-06-06' },
      ],
    }),
  })
  library = openLibrary({ seeds: at.seeds, index: at.index }, () => {}).library
  server = await startServer(
    {
      library,
      publicUrl: null,
      parseLine: parseCommandLine,
      toMessage: (answer, request) => ({ payload: toMessage(answer, request), files: [] }),
      press: ({ customId, values, language }) => press(customId, values, language, { library, publicUrl: null }),
    },
    0,
  )
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
  library?.close()
})

const mistakes: string[] = []

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', ...options })
  const page = await context.newPage()
  page.on('pageerror', error => mistakes.push(`${path}: ${error}`))
  page.on('dialog', dialog => mistakes.push(`${path}: dialog ${dialog.message()}`))
  page.on('console', message => message.type() === 'error' && mistakes.push(`${path}: ${message.text()}`))
  await page.goto(new URL(path, server.address).href)
  return page
}

const close = (page: Page): Promise<void> => page.context().close()

describe('the console', () => {
  test('a command is completed, filled in, asked and answered', async () => {
    const page = await open('/')
    await page.fill('#line', '/wh')
    await page.waitForSelector('#choices li')
    expect(await page.locator('#choices li').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('/when')]),
    )
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.type('bridge of Oldford')
    await page.keyboard.press('Escape')
    await page.click('form.prompt button')
    expect(await page.locator('.message .text').first().textContent()).toContain(
      'The bridge of Oldford was closed on 3 June 2024',
    )
    await close(page)
  })

  test('buttons are pressed: another message follows, with the quote ready to paste', async () => {
    const page = await open('/?line=%2Fwhen%20event%3Abridge%20of%20Oldford')
    await page.getByRole('button', { name: 'Cite' }).click()
    expect(await page.locator('.message').count()).toBe(2)
    expect(await page.locator('.message pre').textContent()).toContain('> ')
    await close(page)
  })

  test('pages are turned', async () => {
    const page = await open('/?line=%2Fread%20article%3Ahostile.txt')
    const first = await page.locator('.message .text').first().textContent()
    await page.getByRole('button', { name: /▶/ }).click()
    expect(await page.locator('.message .text').first().textContent()).not.toBe(first)
    await close(page)
  })

  test('a mistake is told', async () => {
    const page = await open('/?line=%2Fnonsense')
    expect(await page.getByRole('alert').textContent()).toContain('/nonsense')
    await close(page)
    mistakes.length = 0 // The browser logs the status 422 of the page as an error of its own.
  })

  test('in French, on a phone, without JavaScript', async () => {
    const page = await open('/?line=%2Fquand', {
      locale: 'fr-FR',
      viewport: { width: 360, height: 700 },
      javaScriptEnabled: false,
    })
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    expect(await page.evaluate(() => 1).catch(() => 'off')).toBeDefined()
    await close(page)
    mistakes.length = 0
  })
})

describe('the reading room', () => {
  test('a citation leads to the marked sentence', async () => {
    const article = library.articleByFile('gazette.txt')!
    const { quoteId } = await import('../../../src/citing/quote-id.ts')
    const sentence = article.passages.flatMap(({ sentences }) => sentences).find(({ block }) => block === 'paragraph')!
    const page = await open(`/articles/gazette.txt?quote=${quoteId(article.file, article.text, sentence)}`)
    expect(await page.locator('mark').first().textContent()).toContain('The bridge of Oldford was closed')
    await page.check('#mark-times')
    expect(await page.evaluate("getComputedStyle(document.querySelector('.time')).textDecorationLine")).toBe(
      'underline',
    )
    await close(page)
  })

  test('a hostile article is shown, not run', async () => {
    const page = await open('/articles/hostile.txt')
    expect(await page.title()).not.toBe('taken')
    expect(await page.locator('main script, main img, a[href^="javascript"]').count()).toBe(0)
    expect(await page.locator('main').textContent()).toContain('<b>the bridge</b>')
    await close(page)
  })

  test.each(['/articles/..%2F..%2Fpackage.json', '/articles/catalogue.json', '/assets/..%2Fserver.ts'])(
    '%s is not there',
    async path => {
      expect((await fetch(new URL(path, server.address))).status).toBe(404)
    },
  )
})

test('where they differ: the table and the picture', async () => {
  const page = await open('/topics?topic=bridge%20of%20Oldford')
  expect(await page.locator('svg.timeline circle').count()).toBeGreaterThan(0)
  expect(await page.locator('.disagreement, .matrix').count()).toBeGreaterThan(0)
  await close(page)
})

test('other host names are refused; nothing runs that is not ours; pages are small', async () => {
  const { request } = await import('node:http')
  const { hostname, port } = new URL(server.address)
  const status = await new Promise(resolve =>
    request({ hostname, port, path: '/', headers: { host: 'evil.example' } }, response =>
      resolve(response.statusCode),
    ).end(),
  )
  expect(status).toBe(421)
  for (const path of ['/', '/articles/hostile.txt', '/topics?topic=bridge']) {
    const response = await fetch(new URL(path, server.address))
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(response.headers.get('set-cookie')).toBeNull()
    expect((await response.arrayBuffer()).byteLength).toBeLessThan(200_000)
  }
})

describe.each(['light', 'dark'] as const)('axe finds nothing serious (%s)', colorScheme => {
  test.each([
    '/',
    '/?command=compare',
    '/?line=%2Fwhen%20event%3Abridge%20of%20Oldford',
    '/articles',
    '/articles/gazette.txt',
    '/topics?topic=bridge',
  ])('%s', async path => {
    const page = await open(path, { colorScheme, bypassCSP: true })
    await page.addScriptTag({ content: axe })
    const found = await page.evaluate(async () =>
      (
        await (
          globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> }
          }
        ).axe.run()
      ).violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    )
    expect(found).toEqual([])
    await close(page)
  })
})

test('nothing went wrong in any page', () => expect(mistakes).toEqual([]))
