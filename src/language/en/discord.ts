import type { DiscordWording } from '../rules/discord.ts'

export const discord: DiscordWording = {
  context: 'Context',
  cite: 'Cite',
  differ: 'Where they differ',
  why: 'Why',
  post: 'Post in channel',
  file: 'As a file',
  asFile: 'The answer as Markdown, as a table and as data:',
  onlyOutlet: 'Only one outlet …',
  tooOld: 'This button is too old to be served. Ask again, please.',
  notYours: 'Only the person who asked can turn this page. Ask yourself: it takes a second.',
  tooMany: seconds =>
    `That was quick! Please wait ${seconds === 1 ? 'a second' : `${seconds} seconds`} before the next question.`,
  failed: reference => `Sorry, that went wrong. If it happens again, tell the bot’s owner this reference: ${reference}`,
  noText: 'There is no text in this message that could be checked.',
}
