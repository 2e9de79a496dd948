export const readDateQuery = (t: string, _l: string): { from: string; to: string } | null =>
  /^\d{4}-\d\d-\d\d$/.test(t) ? { from: t, to: t } : null
export const dayInterval = (t: string): { from: string; to: string } | null =>
  /^\d{4}-\d\d-\d\d/.test(t) ? { from: t.slice(0, 10), to: t.slice(0, 10) } : null
