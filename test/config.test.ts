import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../src/config.ts'

describe('configuration', () => {
  test('everything has a default, and an empty setting is none', () => {
    expect(readConfig({ DISCORD_TOKEN: '', SEEDS_DIR: '' })).toMatchObject({
      token: null,
      seeds: 'seeds',
      index: 'index',
      logLevel: 'info',
    })
  })

  test.each([
    [{ DISCORD_GUILD: 'my server' }, /DISCORD_GUILD must be an id of 17 to 20 digits/],
    [{ WEB_PORT: '99999' }, /WEB_PORT must be at most 65535/],
    [{ WEB_PORT: 'eighty' }, /WEB_PORT must be a port number/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL must be debug, info, warn, error or silent/],
    [{ PUBLIC_URL: 'ftp://example.org' }, /PUBLIC_URL must be an address that starts with http/],
  ])('%j stops the start with one sentence', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(ConfigError)
    expect(() => readConfig(env)).toThrow(sentence)
  })

  test('a wrong token is named, never shown', () => {
    const secret = 'abc def.very-secret'
    expect(() => readConfig({ DISCORD_TOKEN: secret })).toThrow(/^(?!.*secret).*DISCORD_TOKEN must not contain spaces/)
  })
})
