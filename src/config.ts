/** The environment and `.env`, read once. A wrong value is a sentence for the owner; the token never appears in one. */
import { config as loadDotenv } from 'dotenv'
import { z } from 'zod'

const unset = (value: unknown): unknown => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(unset, schema.optional())
const port = z.coerce
  .number({ error: 'must be a port number' })
  .int('must be a port number')
  .min(0, 'must be at least 0')
  .max(65_535, 'must be at most 65535')
const snowflake = z.string().regex(/^\d{17,20}$/, 'must be an id of 17 to 20 digits')
const address = z.url({ protocol: /^https?$/, error: 'must be an address that starts with http:// or https://' })

const environment = z.object({
  DISCORD_TOKEN: optional(z.string().regex(/^\S+$/, 'must not contain spaces')),
  DISCORD_GUILD: optional(snowflake),
  DISCORD_API: optional(address),
  SEEDS_DIR: z.preprocess(unset, z.string().default('seeds')),
  INDEX_DIR: z.preprocess(unset, z.string().default('index')),
  PUBLIC_URL: optional(address),
  WEB_PORT: optional(port),
  HEALTH_PORT: optional(port),
  LOG_LEVEL: z.preprocess(
    unset,
    z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'must be debug, info, warn, error or silent' })
      .default('info'),
  ),
})

export interface Config {
  /** `null`: no Discord, the prompt in the terminal instead. */
  readonly token: string | null
  /** Register commands in this server alone (at once), instead of everywhere. */
  readonly guild: string | null
  /** Base address of Discord's REST interface, for compatible servers; `null`: Discord's own. */
  readonly api: string | null
  readonly seeds: string
  readonly index: string
  /** Where the reading room can be reached from outside; citations link to it. */
  readonly publicUrl: string | null
  readonly webPort: number | null
  readonly healthPort: number | null
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

/** A setting is wrong; `message` is one sentence that names it and says how to mend it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** Reads `.env` of the working directory under the given environment, which wins. Throws `ConfigError`. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const file: Record<string, string> = {}
  loadDotenv({ processEnv: file, quiet: true })
  const checked = environment.safeParse({ ...file, ...env })
  if (!checked.success) {
    const problems = checked.error.issues.map(issue => `${issue.path.join('.')} ${issue.message}`)
    throw new ConfigError(
      `The configuration is wrong: ${problems.join('; ')}. Correct it in .env or in the environment.`,
    )
  }
  const { data } = checked
  return {
    token: data.DISCORD_TOKEN ?? null,
    guild: data.DISCORD_GUILD ?? null,
    api: data.DISCORD_API ?? null,
    seeds: data.SEEDS_DIR,
    index: data.INDEX_DIR,
    publicUrl: data.PUBLIC_URL ?? null,
    webPort: data.WEB_PORT ?? null,
    healthPort: data.HEALTH_PORT ?? null,
    logLevel: data.LOG_LEVEL,
  }
}
