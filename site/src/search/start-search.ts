import {type FoundPage, findPages} from './find-pages.ts'

const field = document.getElementById('busqueda') as HTMLInputElement
const status = document.getElementById('cuenta') as HTMLElement
const list = document.getElementById('hallado') as HTMLElement
const everything = [...list.children]
/** A pause between letters is shorter, between words longer. */
const pauseMs = 200
let pause: ReturnType<typeof setTimeout> | undefined

field.form?.addEventListener('submit', (event) => {
  event.preventDefault()
  void search()
})
field.addEventListener('input', () => {
  clearTimeout(pause)
  pause = setTimeout(search, pauseMs)
})
field.value = new URLSearchParams(location.search).get('q') ?? ''
if (field.value) void search()

async function search(): Promise<void> {
  const words = field.value.trim()
  history.replaceState(null, '', words ? `?q=${encodeURIComponent(words)}` : location.pathname)
  if (words === '') {
    status.textContent = ''
    list.replaceChildren(...everything)
    return
  }
  const pages = await findPages(words, list.dataset.base ?? '/')
  // An answer that comes late is of other words.
  if (words !== field.value.trim()) return
  status.textContent = countPages(pages.length, words)
  list.replaceChildren(...pages.map(drawPage))
}

function countPages(count: number, words: string): string {
  if (count === 0) return `No hay nada con «${words}». Prueba con otra palabra.`
  return count === 1 ? `1 página con «${words}».` : `${count} páginas con «${words}».`
}

function drawPage({url, title, kind, description}: FoundPage): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = url
  link.textContent = title
  const [before, after] = [kind, description].map((words) => {
    const line = document.createElement('span')
    line.textContent = words
    return line
  }) as [HTMLElement, HTMLElement]
  before.className = 'small soft'
  item.append(before, link, after)
  return item
}
