/** A Discord message payload (Components V2, or plain content) drawn as HTML: what the asker would see on Discord. */
import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  type APIUnfurledMediaItem,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10'
import { html } from 'hono/html'
import type { WebWording } from '../../../language/rules/web.ts'
import type { Html } from '../view.ts'
import { link, renderMarkdown } from './markdown.ts'

/** The part of a message payload that is drawn. */
export interface MessagePayload {
  readonly content?: string | null
  readonly flags?: number
  readonly components?: readonly APIMessageTopLevelComponent[]
}

/** A file that goes with a message; `attachment://name` in the payload means it. */
export interface MessageFile {
  readonly name: string
  readonly data: Uint8Array
}

export interface Pressing {
  /** `id` of the form that the message's buttons belong to. */
  readonly form: string
  /** Hidden fields for a menu's own form: all that the page needs to be drawn again. */
  readonly kept: Html
  /** What a press is called in the form: which message, which button or menu, which choice. */
  press(customId: string, value?: string): string
}

export interface Drawing {
  readonly payload: MessagePayload
  readonly files: readonly MessageFile[]
  readonly pressing: Pressing
  readonly say: WebWording
}

export function renderMessage(drawing: Drawing): Html {
  const { content, components } = drawing.payload
  return html`${content ? renderMarkdown(content) : ''}${(components ?? []).map(component => render(component, drawing))}`
}

type Component = APIMessageTopLevelComponent | { readonly type: ComponentType }

function render(component: Component, drawing: Drawing): Html {
  if (!('type' in component)) return html``
  const known = component as APIMessageTopLevelComponent
  switch (known.type) {
    case ComponentType.Container: {
      const children = known.components.map(child => render(child, drawing))
      // An SVG bar, because the colour is data and the page allows no inline styles.
      const colour = known.accent_color == null ? null : `#${known.accent_color.toString(16).padStart(6, '0')}`
      const bar = colour
        ? html`<svg class="accent" aria-hidden="true" width="4" height="100%"><rect width="4" height="100%" fill="${colour}"/></svg>`
        : ''
      return html`<div class="container">${bar}${children}</div>`
    }
    case ComponentType.TextDisplay:
      return html`<div class="text">${renderMarkdown(known.content)}</div>`
    case ComponentType.Section: {
      const { accessory } = known
      const beside =
        accessory.type === ComponentType.Button
          ? button(accessory, drawing)
          : image(accessory.media, accessory.description, drawing)
      return html`<div class="section"><div>${known.components.map(child => render(child, drawing))}</div>${beside}</div>`
    }
    case ComponentType.ActionRow:
      return html`<div class="row">${known.components.map(child =>
        child.type === ComponentType.Button
          ? button(child, drawing)
          : child.type === ComponentType.StringSelect
            ? menu(child, drawing)
            : '',
      )}</div>`
    case ComponentType.Separator:
      return known.divider === false ? html`<div class="gap"></div>` : html`<hr>`
    case ComponentType.MediaGallery:
      return html`<div class="gallery">${known.items.map(item => image(item.media, item.description, drawing))}</div>`
    case ComponentType.File:
      return file(known.file.url, drawing)
    default:
      return html``
  }
}

const styles: Partial<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
}

function button(component: APIButtonComponent, { pressing }: Drawing): Html {
  const emoji = component.style !== ButtonStyle.Premium && component.emoji?.name
  const label = component.style === ButtonStyle.Premium ? '' : (component.label ?? '')
  const words = html`${emoji ? html`<span aria-hidden="true">${emoji}</span> ` : ''}${label || (emoji ? html`<span class="unseen">${emoji}</span>` : '')}`
  if (component.style === ButtonStyle.Link)
    return /^https?:\/\//i.test(component.url)
      ? html`<span class="button">${link(component.url, words)}</span>`
      : html``
  if (component.style === ButtonStyle.Premium) return html``
  return html`<button class="${styles[component.style] ?? 'secondary'}" form="${pressing.form}" name="press" value="${pressing.press(component.custom_id)}"${component.disabled ? html` disabled` : ''}>${words}</button>`
}

/** A menu is sent by its button: a choice made with the arrow keys must not send anything yet. */
function menu(
  { custom_id, options, placeholder, disabled }: APIStringSelectComponent,
  { pressing, say }: Drawing,
): Html {
  const choices = options.map(
    ({ value, label, default: chosen }) =>
      html`<option value="${pressing.press(custom_id, value)}"${chosen ? html` selected` : ''}>${label}</option>`,
  )
  return html`<form class="menu" method="get" action="/">${pressing.kept}<select name="press" aria-label="${placeholder ?? say.choose}"${disabled ? html` disabled` : ''}><option value="">${placeholder ?? say.choose}</option>${choices}</select><button class="secondary"${disabled ? html` disabled` : ''}>${say.choose}</button></form>`
}

function image({ url }: APIUnfurledMediaItem, description: string | null | undefined, { files }: Drawing): Html {
  const address = dataAddress(url, files)
  return address
    ? html`<img src="${address}" alt="${description ?? ''}">`
    : html`<p class="subtext">${description ?? ''}</p>`
}

function file(url: string, { files }: Drawing): Html {
  const address = dataAddress(url, files)
  const name = url.replace(/^attachment:\/\//, '')
  return address
    ? html`<p class="file"><a href="${address}" download="${name}">${name}</a></p>`
    : html`<p class="file">${name}</p>`
}

const mediaTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  csv: 'text/csv',
  json: 'application/json',
  md: 'text/markdown',
}

/** Only files that came with the message are shown; the page fetches nothing from elsewhere. */
function dataAddress(url: string, files: readonly MessageFile[]): string | null {
  const found = files.find(({ name }) => url === `attachment://${name}`)
  if (!found) return null
  const type = mediaTypes[found.name.split('.').at(-1)!] ?? 'application/octet-stream'
  return `data:${type};base64,${Buffer.from(found.data).toString('base64')}`
}
