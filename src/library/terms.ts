/** The search terms of a TIMEX3 value: its day, month or year. `2023-11-14TMO` → `2023-11-14`; none for durations and sets. */
export const dateTerms = (value: string): string[] => value.match(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?![\dWQ])/) ?? []
