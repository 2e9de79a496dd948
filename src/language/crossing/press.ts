/** General words of the press that the dictionaries lack or know in another sense only; compiled for this project. */
export const pressWords: readonly (readonly [en: string, fr: string])[] = []
