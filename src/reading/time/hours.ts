/** Hours and parts of day, on the day that the text gives them. */
import { type Anchors, isoOf, type Resolved } from './anchors.ts'
import { pad } from './calendar.ts'
import type { Match } from './patterns.ts'

export function resolveClock({ captures, params }: Match, anchors: Anchors): Resolved | null {
  let hour: number
  let minute = 0
  if (captures.clock) [hour, minute] = captures.clock.split(':').map(Number) as [number, number]
  else hour = params.hour ?? (typeof captures.n === 'number' ? captures.n : -1)
  if (!Number.isInteger(hour) || hour < 0 || hour > (captures.clock ? 24 : 23)) return null
  if (typeof captures.minute === 'number') minute = captures.minute
  if (params.plus) minute = params.plus
  if (!Number.isInteger(minute) || minute > 59) return null
  const part = params.part ?? captures.part
  if (part && part !== 'MO' && hour < 12 && !(part === 'NI' && hour < 6)) hour += 12
  return timeOn(anchors, `${pad(hour, 2)}:${pad(minute, 2)}${captures.zone ?? ''}`)
}

/** An hour or part of day on the day that the sentence, the story or the publication gives. */
export function timeOn({ sentence, storyDay, published }: Anchors, time: string): Resolved {
  const day = [sentence, storyDay, published].find(date => date?.day) ?? null
  return { type: 'TIME', value: `${day ? isoOf(day) : 'XXXX-XX-XX'}T${time}`, date: null, dayless: true }
}
