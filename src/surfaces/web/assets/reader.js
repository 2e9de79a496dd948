// The kinds that a reader has marked stay marked from one article to the next, for this visit.
for (const box of document.querySelectorAll('.toggles input')) {
  box.checked = sessionStorage.getItem(box.id) === '1'
  box.addEventListener('change', () => sessionStorage.setItem(box.id, box.checked ? '1' : '0'))
}
document.querySelector('mark')?.scrollIntoView({ block: 'center' })
