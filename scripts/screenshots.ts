/** The README's two pictures of the page, from the bundled articles: `npx tsx scripts/screenshots.ts ADDRESS` while the bot runs. */
import { chromium } from 'playwright-core'

const [address = 'http://127.0.0.1:8080/'] = process.argv.slice(2)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
})
const shots = [
  {
    name: 'console',
    path: '?line=%2Fcheck%20text%3A600%20mercenaires%20russes',
    width: 1000,
    height: 640,
    colorScheme: 'light',
  },
  { name: 'topics-phone', path: 'topics', width: 380, height: 760, colorScheme: 'dark' },
] as const
for (const { name, path, width, height, colorScheme } of shots) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme })
  await page.goto(new URL(path, address).href)
  await page.screenshot({ path: `docs/images/${name}.png` })
  await page.close()
}
await browser.close()
