/** Who may look at whom: surfaces → commands → answering → library → {search, reading, citing} → {corpus, language}. */
const layers = [
  ['^src/(corpus|language)/'],
  ['^src/(search|reading|citing)/'],
  ['^src/library/'],
  ['^src/answering/'],
  ['^commands/', '^src/picturing/'],
  ['^src/surfaces/'],
  ['^src/(app|main|config)\\.ts$'],
]

const upward = layers.slice(0, -1).map(([from], i) => ({
  name: `no-looking-up-from-${i}`,
  severity: 'error',
  from: { path: from },
  to: { path: layers.slice(i + 1).flat() },
}))

/** `answering/command.ts` says what a library is asked through; citing looks at articles as they are kept. */
const shapes = ['^src/library/library\\.ts$']

export default {
  forbidden: [
    ...upward.map(rule => ({ ...rule, to: { ...rule.to, pathNot: shapes } })),
    {
      name: 'no-sideways-surfaces',
      severity: 'error',
      from: { path: '^src/surfaces/([^/]+)/' },
      to: { path: '^src/surfaces/', pathNot: '^src/surfaces/$1/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'discord-in-its-surface',
      severity: 'error',
      from: { pathNot: '^src/surfaces/discord/' },
      to: { path: 'node_modules/discord\\.js/' },
    },
    {
      name: 'minisearch-in-one-file',
      severity: 'error',
      from: { pathNot: '^src/search/minisearch-index\\.ts$' },
      to: { path: 'node_modules/minisearch/' },
    },
    {
      name: 'no-tests-in-code',
      severity: 'error',
      from: { pathNot: '^(test|bench)/' },
      to: { path: '^(test|bench)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
}
