// Completion in the prompt: an ARIA listbox under the field. Without this script the form works as it is.
const field = document.querySelector('input[data-complete]')
if (field) {
  const list = document.createElement('ul')
  list.className = 'choices'
  list.id = 'choices'
  list.role = 'listbox'
  list.hidden = true
  const status = document.createElement('p')
  status.className = 'unseen'
  status.role = 'status'
  field.parentElement.after(list, status)
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-controls', 'choices'],
    ['aria-expanded', 'false'],
    ['aria-autocomplete', 'list'],
  ])
    field.setAttribute(name, value)
  let found = []
  let at = -1
  let asked = 0

  const close = () => {
    list.hidden = true
    at = -1
    field.setAttribute('aria-expanded', 'false')
    field.removeAttribute('aria-activedescendant')
  }
  const mark = to => {
    at = to
    for (const [i, item] of [...list.children].entries()) item.setAttribute('aria-selected', String(i === at))
    const item = list.children[at]
    if (!item) return field.removeAttribute('aria-activedescendant')
    field.setAttribute('aria-activedescendant', item.id)
    item.scrollIntoView({ block: 'nearest' })
  }
  const choose = i => {
    if (!found[i]) return
    field.value = found[i].line
    close()
    field.focus()
    look()
  }
  const show = choices => {
    found = choices
    list.replaceChildren(
      ...choices.map(({ label, about }, i) => {
        const item = document.createElement('li')
        item.id = `choice-${i}`
        item.role = 'option'
        item.setAttribute('aria-selected', 'false')
        item.append(label)
        if (about) item.append(Object.assign(document.createElement('small'), { textContent: about }))
        item.addEventListener('pointerdown', event => {
          event.preventDefault()
          choose(i)
        })
        return item
      }),
    )
    at = -1
    list.hidden = !choices.length
    field.setAttribute('aria-expanded', String(choices.length > 0))
    status.textContent = choices.length ? field.dataset.found.replace('{count}', choices.length) : ''
  }
  const look = async () => {
    if (!field.value.startsWith('/')) return close()
    const mine = ++asked
    const address = new URL(field.dataset.complete, location.href)
    address.searchParams.set('line', field.value)
    try {
      const choices = await (await fetch(address)).json()
      if (mine === asked) show(choices)
    } catch {
      close()
    }
  }
  field.addEventListener('input', look)
  field.addEventListener('blur', close)
  field.addEventListener('keydown', event => {
    if (list.hidden || !found.length) return
    if (event.key === 'ArrowDown') mark((at + 1) % found.length)
    else if (event.key === 'ArrowUp') mark((at + found.length - 1) % found.length)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Tab' || (event.key === 'Enter' && at >= 0)) choose(Math.max(0, at))
    else return
    event.preventDefault()
  })
  const reply = document.getElementById('reply')
  if (reply) reply.focus({ preventScroll: false })
  else if (!location.search) field.focus()
}
