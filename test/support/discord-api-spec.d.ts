/** The package's schemas come without types. */
declare module 'discord-api-spec/zod' {
  interface Schema {
    safeParse(value: unknown): { success: true } | { success: false; error: { issues: unknown[] } }
  }
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema
  export const CreateMessageInteractionCallbackRequestSchema: Schema
  export const UpdateMessageInteractionCallbackRequestSchema: Schema
}
