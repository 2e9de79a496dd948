/** The console: every command tried without a Discord account. A form and links; the script only makes it quicker. */
import { html } from 'hono/html'
import { commands, complete as completeValue } from '../../../../commands/registry.ts'
import type { Command, CommandOption, CommandRequest } from '../../../answering/command.ts'
import { named } from '../completion.ts'
import type { Message, WebContext } from '../context.ts'
import { renderMessage } from '../message/message.ts'
import type { Html, Page, View } from '../view.ts'
import { type Asked, askedBy, type Conversation, converse, optionField, writePress } from './conversation.ts'

export async function consolePage(view: View, context: WebContext): Promise<{ page: Page; status: 200 | 422 }> {
  const asked = askedBy(view.url)
  const conversation = await converse(asked, view, context)
  const { say } = view
  const { request, refusal } = conversation
  const typed = request ? lineOf(request, view) : asked.line
  const body = html`<h1>${say.consoleTitle}</h1>
<form class="prompt" method="get" action="/" role="search">${view.kept}
<label for="line">${say.lineLabel}</label>
<div class="field"><input id="line" name="line" value="${asked.line ? asked.line : typed}" placeholder="${say.linePlaceholder}" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="6100" data-complete="${view.link('/complete')}" data-found="${say.foundChoices}"><button class="primary">${say.send}</button></div>
</form>
<nav class="commands" aria-label="${say.commands}">${commands.map(command => commandLink(command, asked.command ?? null, view))}</nav>
${asked.command ? form(asked.command, asked.options, view, context) : ''}
<div id="conversation">${reply(conversation, asked, view)}</div>`
  const title = request ? typed : say.consoleTitle
  return { page: { title, section: 'console', body, script: 'console' }, status: refusal === null ? 200 : 422 }
}

function commandLink(command: Command, current: Command | null, view: View): Html {
  return html`<a href="${view.link('/', { command: command.name })}" title="${command.description[view.language]}"${command === current ? html` aria-current="true"` : ''}>/${command.name}</a>`
}

/** The line that asks the same, as it would be typed. */
function lineOf({ command, options }: CommandRequest, { language }: View): string {
  const known = commands.find(({ name }) => name === command)?.options ?? []
  const parts = Object.entries(options).map(([name, value]) => {
    const option = known.find(option => option.name === name)
    return `${option ? named(option, language) : name}:${value}`
  })
  return [`/${command}`, ...parts].join(' ')
}

function form(command: Command, filled: Asked['options'], view: View, { library }: WebContext): Html {
  const { say, language } = view
  const field = (option: CommandOption): Html => {
    const id = `${optionField}${option.name}`
    const value = filled[option.name] ?? ''
    const label = html`<label for="${id}">${named(option, language)}${option.required ? html` <span class="required">${say.required}</span>` : ''}</label>`
    const about = html`<small id="${id}-about">${option.description[language]}</small>`
    if (option.type === 'flag')
      return html`<div class="option flag"><input type="checkbox" id="${id}" name="${id}" value="true"${value ? html` checked` : ''} aria-describedby="${id}-about">${label}${about}</div>`
    if (option.choices)
      return html`<div class="option">${label}<select id="${id}" name="${id}" aria-describedby="${id}-about"><option value=""></option>${option.choices.map(choice => html`<option value="${choice.value}"${choice.value === value ? html` selected` : ''}>${choice.words[language]}</option>`)}</select>${about}</div>`
    const complete = option.completes
    const list = complete
      ? html`<datalist id="${id}-list">${completeValue(complete, '', library).map(({ name, value }) => html`<option value="${value}">${name === value ? '' : name}</option>`)}</datalist>`
      : ''
    return html`<div class="option">${label}<input id="${id}" name="${id}" value="${value}" aria-describedby="${id}-about" autocomplete="off"${option.required ? html` required` : ''}${complete ? html` list="${id}-list" data-values="${view.link('/complete', { command: command.name, option: option.name })}"` : ''}>${list}${about}</div>`
  }
  const shown = command.options.filter(({ type }) => type !== 'member')
  const first = shown.filter((option, i) => i === 0 || option.required || command.anyOf?.includes(option.name))
  const rest = shown.filter(option => !first.includes(option))
  return html`<form class="fields" method="get" action="/" aria-label="/${command.name}">${view.kept}<input type="hidden" name="command" value="${command.name}">
<p class="lead"><strong>/${command.name}</strong> ${command.description[language]}</p>
<div class="options">${first.map(field)}</div>
${rest.length ? html`<details${rest.some(({ name }) => filled[name]) ? html` open` : ''}><summary>${say.moreOptions}</summary><div class="options">${rest.map(field)}</div></details>` : ''}
<button class="primary" name="go" value="1">${say.send}</button></form>`
}

function reply({ request, messages, refusal }: Conversation, asked: Asked, view: View): Html {
  const { say } = view
  const kept = html`${view.kept}${keptFields(asked)}`
  const drawn = messages.map((message, i) => messageOf(message, i, kept, request, view))
  const refused =
    refusal === null ? '' : html`<article class="message refusal"><p role="alert">${refusal}</p></article>`
  if (!drawn.length && !refused) return html`<p class="hint">${say.hint}</p>`
  return html`<h2 class="unseen" id="reply" tabindex="-1">${say.reply}</h2>${drawn}${refused}`
}

/** What leads to the same conversation again. */
function keptFields({ command, line, options, presses }: Asked): Html {
  const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`
  return html`${line ? hidden('line', line) : ''}${command ? hidden('command', command.name) : ''}${command && !line ? hidden('go', '1') : ''}${Object.entries(
    options,
  ).map(([name, value]) => hidden(`${optionField}${name}`, value))}${presses.map(({ message, customId, values }) =>
    hidden('press', writePress(message, customId, values[0])),
  )}`
}

const ephemeral = 1 << 6

function messageOf(message: Message, index: number, kept: Html, request: CommandRequest | null, view: View): Html {
  const { say } = view
  const formId = `message-${index}`
  const isPrivate = ((message.payload.flags ?? 0) & ephemeral) !== 0
  const drawn = renderMessage({
    payload: message.payload,
    files: message.files,
    say,
    pressing: { form: formId, kept, press: (customId, value) => writePress(index, customId, value) },
  })
  return html`<article class="message" aria-label="${say.messageOf(index + 1)}">
<form id="${formId}" method="get" action="/">${kept}</form>
<header><span class="avatar" aria-hidden="true">❝</span><strong>Verbatim</strong> <span class="app">APP</span>${index === 0 && request ? html`<span class="used">/${request.command}</span>` : ''}</header>
${drawn}${isPrivate ? html`<p class="subtext">${say.onlyYou}</p>` : ''}</article>`
}
