/** The bot as its owner starts it, against a stand-in Discord on the loopback address. */
import { type ChildProcess, spawn } from 'node:child_process'
import { CreateMessageInteractionCallbackRequestSchema } from 'discord-api-spec/zod'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { folders } from '../../support/corpus.ts'
import { limits, StandIn, token } from '../../support/discord.ts'

const long = `${'A headline that does not end, with *stars*, @everyone and [links](https://example.org) '.repeat(60)}`
const at = folders({
  'gazette.txt':
    'Bridge closed\n\nThe bridge of Oldford was closed on 3 June 2024 after the flood, the mayor Ann Miller said. About twenty people were hurt, and three houses were lost to the river that night.',
  'courier.txt':
    'Le pont fermé\n\nLe pont d’Oldford a été fermé le 4 juin 2024 après la crue, selon la maire Ann Miller. Trois personnes ont été blessées et trois maisons ont été emportées par la rivière cette nuit-là.',
  'odd.txt': `${long}\n\n@everyone **The bridge** of Oldford ~~was~~ <@1234> closed, \u202Eright to left\u202C, said the mayor of the town on 3 June 2024. ${'日本語の長い文章がここに続きます。'.repeat(700)}`,
  'catalogue.json': JSON.stringify({
    articles: [
      { file: 'gazette.txt', outlet: 'The Gazette', language: 'en', published: '2024-06-05' },
      { file: 'courier.txt', outlet: 'Le Courrier', language: 'fr', published: '2024-06-05' },
      { file: 'odd.txt', outlet: 'Odd *News*', language: 'en', published: '2024-06-06', headline: long.slice(0, 5000) },
    ],
  }),
})

interface Bot {
  readonly process: ChildProcess
  readonly output: string[]
  readonly ended: Promise<number | null>
}

const running: Bot[] = []

function start(discord: StandIn, env: Record<string, string> = {}): Bot {
  const child = spawn('npm', ['start', '--silent'], {
    env: {
      ...process.env,
      DISCORD_TOKEN: token,
      DISCORD_API: discord.api,
      SEEDS_DIR: at.seeds,
      INDEX_DIR: at.index,
      ...env,
    },
    detached: true,
  })
  const output: string[] = []
  child.stdout.on('data', chunk => output.push(String(chunk)))
  child.stderr.on('data', chunk => output.push(String(chunk)))
  const bot = { process: child, output, ended: new Promise<number | null>(resolve => child.on('exit', resolve)) }
  running.push(bot)
  return bot
}

/** The signal goes to the whole group, as Ctrl-C in a terminal does. */
const stop = ({ process: { pid } }: Bot, signal: NodeJS.Signals = 'SIGTERM'): void => {
  try {
    process.kill(-pid!, signal)
  } catch {
    // It has ended already.
  }
}

const slash = (name: string, options: Record<string, string | boolean>, more: object = {}) => ({
  type: 2,
  data: {
    id: '555555555555555555',
    type: 1,
    name,
    options: Object.entries(options).map(([name, value]) => ({ name, type: typeof value === 'string' ? 3 : 5, value })),
  },
  ...more,
})

const press = (custom_id: string, more: object = {}) => ({
  type: 3,
  message: {
    id: '666666666666666666',
    channel_id: '444444444444444444',
    author: { id: '1', username: 'verbatim', discriminator: '0', avatar: null },
    content: '',
    timestamp: '2024-06-05T00:00:00Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    components: [],
  },
  data: { custom_id, component_type: 2, ...more },
})

const textOf = (data: Record<string, unknown>): string => JSON.stringify(data.components ?? data.content ?? '')

function buttonsOf(data: Record<string, unknown>): { label: string; custom_id: string }[] {
  const found: { label: string; custom_id: string }[] = []
  JSON.stringify(data, (_, value) => {
    if (value?.type === 2 && value.custom_id) found.push(value)
    return value
  })
  return found
}

let discord: StandIn
let bot: Bot
beforeAll(async () => {
  discord = await StandIn.start()
  const ready = discord.ready()
  bot = start(discord)
  await ready
}, 30_000)
afterAll(async () => {
  for (const each of running) stop(each, 'SIGKILL')
  await discord.close()
})
afterEach(() => expect(discord.violations).toEqual([]))

describe('over the wire', () => {
  test('the commands are registered, with their French names, and the message commands', async () => {
    const { body } = await discord.call(({ method, path }) => method === 'PUT' && path.endsWith('/commands'))
    const commands = body as unknown as { name: string; type: number; description_localizations?: object }[]
    expect(commands.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['when', 'compare', 'check', 'Check against sources']),
    )
    expect(commands.find(({ name }) => name === 'when')?.description_localizations).toHaveProperty('fr')
  })

  test('a slash command is answered with the quote, nobody is mentioned', async () => {
    const { type, data } = await discord.interact(slash('when', { event: 'bridge of Oldford' }))
    expect(type).toBe(4)
    expect(textOf(data)).toContain('was closed on 3 June 2024')
    expect(data.allowed_mentions).toEqual({ parse: [] })
    expect((data.flags as number) & (1 << 15)).toBeTruthy()
  })

  test('in the asker’s language; private where asked for', async () => {
    const { data } = await discord.interact(
      slash('when', { event: 'le pont d’Oldford', private: true }, { locale: 'fr' }),
    )
    expect(textOf(data)).toContain('Quand')
    expect((data.flags as number) & (1 << 6)).toBeTruthy()
  })

  test('a mistake is told to the asker alone', async () => {
    const { data } = await discord.interact(slash('day', { date: 'the other day' }))
    expect(data.content).toContain('is not a date')
    expect((data.flags as number) & (1 << 6)).toBeTruthy()
  })

  test('values are completed', async () => {
    const { type, data } = await discord.interact({
      type: 4,
      data: {
        id: '555555555555555555',
        type: 1,
        name: 'when',
        options: [
          { name: 'event', type: 3, value: 'x' },
          { name: 'outlet', type: 3, value: 'gaz', focused: true },
        ],
      },
    })
    expect(type).toBe(8)
    expect(data.choices).toEqual([expect.objectContaining({ value: 'The Gazette' })])
  })

  test('buttons: the context, the citation, the answer as a file', async () => {
    const { data } = await discord.interact(slash('when', { event: 'bridge of Oldford' }))
    const id = (label: string) => buttonsOf(data).find(button => button.label === label)!.custom_id
    const cited = await discord.interact(press(id('Cite')))
    expect(textOf(cited.data)).toContain('```')
    const context = await discord.interact(press(id('Context')))
    expect(textOf(context.data)).toContain('About twenty people')
    const file = await discord.interact(press(id('As a file')))
    expect(file.files).toEqual(['verbatim-when.md', 'verbatim-when.csv', 'verbatim-when.json'])
  })

  test('whatever an article holds, a reply keeps to the limits, and its pages are turned', async () => {
    const { data } = await discord.interact(slash('read', { article: 'odd.txt' }))
    expect(textOf(data)).not.toContain('**The bridge**')
    const next = buttonsOf(data).find(({ label }) => label.startsWith('▶'))!
    const turned = await discord.interact(press(next.custom_id))
    expect(turned.type).toBe(7)
    expect(textOf(turned.data)).not.toBe(textOf(data))
  })

  test('a button of another time or bot gets a polite private answer', async () => {
    const { data } = await discord.interact(press('something-else'))
    expect(data.content).toContain('too old')
    expect((data.flags as number) & (1 << 6)).toBeTruthy()
  })

  test('a message is checked against the sources', async () => {
    const { data } = await discord.interact({
      type: 2,
      data: {
        id: '555555555555555556',
        type: 3,
        name: 'Check against sources',
        target_id: '666666666666666666',
        resolved: {
          messages: {
            '666666666666666666': {
              ...press('x').message,
              content: '"the bridge of Oldford was closed on 3 June 2024 after the storm"',
            },
          },
        },
      },
    })
    expect(textOf(data)).toContain('Not quite')
    expect((data.flags as number) & (1 << 6)).toBeTruthy()
  })

  test('who asks too quickly is asked to wait', async () => {
    const user = { id: '777777777777777777', username: 'quick', discriminator: '0', global_name: null, avatar: null }
    const replies = await Promise.all(
      Array.from({ length: 12 }, () => discord.interact(slash('sources', {}, { user }))),
    )
    expect(replies.some(({ data }) => String(data.content ?? '').startsWith('That was quick'))).toBe(true)
    expect(replies.some(({ data }) => data.components)).toBe(true)
  })
})

describe('when Discord falters', () => {
  test('a dropped connection is resumed, and answers go on', async () => {
    const back = discord.ready()
    discord.drop(4000)
    await back
    expect(discord.resumes).toBeGreaterThan(0)
    expect((await discord.interact(slash('sources', {}))).type).toBe(4)
  }, 20_000)

  test('a 500 for a reply does not take the bot down', async () => {
    discord.answering = ({ path }) => (path.endsWith('/callback') ? { status: 500, body: { message: 'oops' } } : null)
    discord.dispatch('INTERACTION_CREATE', {
      ...slash('sources', {}),
      id: '299999999999999999',
      application_id: '111111111111111111',
      token: 'lost',
      version: 1,
      locale: 'en-GB',
      channel_id: '4',
      user: { id: '888888888888888888', username: 'a', discriminator: '0', avatar: null },
      entitlements: [],
      authorizing_integration_owners: {},
      app_permissions: '0',
    })
    await expect
      .poll(() => discord.calls.some(({ path }) => path.startsWith('/interactions/299999999999999999/')))
      .toBe(true)
    discord.answering = () => null
    expect((await discord.interact(slash('sources', {}))).type).toBe(4)
  }, 20_000)

  test('a reply whose receipt was lost is no failure', async () => {
    let calls = 0
    discord.answering = ({ path }) =>
      path.startsWith('/interactions/299999999999999998/')
        ? calls++ === 0
          ? { status: 500, body: { message: 'lost' } }
          : { status: 400, body: { message: 'Interaction has already been acknowledged.', code: 40060 } }
        : null
    const before = bot.output.join('').split('an answer failed').length
    discord.dispatch('INTERACTION_CREATE', {
      ...slash('sources', {}),
      id: '299999999999999998',
      application_id: '111111111111111111',
      token: 'lost',
      version: 1,
      locale: 'en-GB',
      channel_id: '4',
      user: { id: '888888888888888887', username: 'a', discriminator: '0', avatar: null },
      entitlements: [],
      authorizing_integration_owners: {},
      app_permissions: '0',
    })
    await expect.poll(() => calls, { timeout: 5000 }).toBe(2)
    discord.answering = () => null
    expect((await discord.interact(slash('sources', {}))).type).toBe(4)
    expect(bot.output.join('').split('an answer failed').length).toBe(before)
  }, 20_000)

  test('a 429 is waited out', async () => {
    let refused = 0
    discord.answering = ({ path }) =>
      path.endsWith('/callback') && refused++ === 0
        ? {
            status: 429,
            headers: { 'Retry-After': '0.3' },
            body: { message: 'slow down', retry_after: 0.3, global: false },
          }
        : null
    expect((await discord.interact(slash('sources', {}))).type).toBe(4)
    discord.answering = () => null
  }, 20_000)

  test('a token that is refused ends the bot with one clear sentence, without the token', async () => {
    const refusing = await StandIn.start()
    const refused = start(refusing, { DISCORD_TOKEN: 'a-wrong-token' })
    expect(await refused.ended).toBe(2)
    expect(refused.output.join('')).toContain('check DISCORD_TOKEN')
    expect(refused.output.join('')).not.toContain('a-wrong-token')
    await refusing.close()
  }, 20_000)

  test('an invalid session is begun anew', async () => {
    const before = discord.identifies
    const back = discord.ready()
    discord.invalidate()
    await back
    expect(discord.identifies).toBe(before + 1)
    expect((await discord.interact(slash('sources', {}))).type).toBe(4)
  }, 20_000)

  test('a second start registers nothing anew, tells its health, and ends when Discord closes for good', async () => {
    const puts = () => discord.calls.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands')).length
    const before = puts()
    const other = await StandIn.start()
    other.commands = discord.commands
    const ready = other.ready()
    const second = start(other, { HEALTH_PORT: '18473' })
    await ready
    await expect.poll(() => second.output.join('')).toContain('already registered')
    expect(other.calls.filter(({ method }) => method === 'PUT')).toEqual([])
    expect(puts()).toBe(before)
    await expect.poll(async () => (await fetch('http://127.0.0.1:18473/health')).status).toBe(200)
    expect(await (await fetch('http://127.0.0.1:18473/metrics')).text()).toContain('verbatim_articles 3')
    other.drop(4014)
    expect(await second.ended).toBe(1)
    expect(second.output.join('')).toContain('closed the connection for good')
    await other.close()
  }, 30_000)

  test('the log has no token and nothing that was asked', () => {
    expect(bot.output.join('')).toContain('interaction')
    expect(bot.output.join('')).not.toContain(token)
    expect(bot.output.join('')).not.toContain('Oldford')
  })

  test('SIGTERM ends it, with the answer that was on its way', async () => {
    const answer = discord.interact(slash('disagreements', {}))
    stop(bot)
    expect((await answer).type).toBe(4)
    // npm itself is ended by the signal, which leaves no status.
    expect([0, null]).toContain(await bot.ended)
  }, 20_000)
})

test('the stand-in does find what Discord would refuse', () => {
  const text = (content: string) => ({ type: 10, content })
  expect(limits({ components: [text('')] })).toEqual(['an empty text'])
  expect(limits({ components: [text('x'.repeat(4001))] })).toEqual(['4001 characters of text'])
  expect(
    limits({
      components: [
        { type: 2, custom_id: 'a' },
        { type: 2, custom_id: 'a' },
      ],
    }),
  ).toEqual(['a custom_id twice: a a'])
  const bad = { type: 4, data: { components: [{ type: 10 }] } }
  expect(CreateMessageInteractionCallbackRequestSchema.safeParse(bad).success).toBe(false)
})
