/** What a measuring process prints: numbers by name. */
export type Measures = Readonly<Record<string, number>>

/** Median, 99th percentile and longest time in milliseconds of asking each question once, and the process's memory after. */
export function timesOf<T>(
  questions: readonly T[],
  ask: (question: T) => void,
): Measures & { p50: number; p99: number } {
  const times = questions.map(question => {
    const started = performance.now()
    ask(question)
    return performance.now() - started
  })
  times.sort((a, b) => a - b)
  return {
    p50: times[Math.floor(times.length / 2)]!,
    p99: times[Math.floor(times.length * 0.99)]!,
    longest: times.at(-1)!,
    memory: process.memoryUsage.rss(),
  }
}
