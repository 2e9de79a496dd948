/** What Discord's buttons and refusals say. */
export interface DiscordWording {
  readonly context: string
  readonly cite: string
  readonly differ: string
  readonly why: string
  readonly post: string
  readonly file: string
  readonly asFile: string
  readonly onlyOutlet: string
  readonly tooOld: string
  readonly notYours: string
  /** Too many questions: how many seconds to wait. */
  tooMany(seconds: number): string
  failed(reference: string): string
  readonly noText: string
}
