/** A line of progress for long work, redrawn in place; nothing where standard error is not a terminal. */
export function showProgress(): { show(done: number, total: number): void; end(): void } {
  const terminal = process.stderr.isTTY
  let last = 0
  let shown = false
  return {
    show(done, total) {
      const now = performance.now()
      if (!terminal || (now - last < 100 && done < total)) return
      last = now
      shown = true
      const filled = Math.round((24 * done) / total)
      process.stderr.write(`\r${'█'.repeat(filled)}${'░'.repeat(24 - filled)} ${done} / ${total} articles read`)
    },
    end() {
      if (shown) process.stderr.write('\r\u001b[K')
    },
  }
}
