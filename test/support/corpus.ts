import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import type { Library } from '../../src/library/library.ts'
import { type BuildFigures, openLibrary } from '../../src/library/open.ts'

const roots: string[] = []
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true })
})

/** A temporary folder with a `seeds` and an `index` folder in it, gone when the test file is through. */
export function folders(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'verbatim-'))
  roots.push(root)
  const seeds = join(root, 'seeds')
  mkdirSync(seeds)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(seeds, name), content)
  return { root, seeds, index: join(root, 'index') }
}

/** A library over these files, closed when the test ends. */
export function libraryOf(files: Readonly<Record<string, string | Uint8Array>>): Library {
  return opened(folders(files)).library
}

export function opened(at: { seeds: string; index: string }): { library: Library; figures: BuildFigures } {
  const result = openLibrary(at)
  onTestFinished(() => result.library.close())
  return result
}

/** The articles that come with the project, indexed into a temporary folder. */
export const bundled = (): Library => opened({ seeds: 'seeds', index: folders().index }).library
