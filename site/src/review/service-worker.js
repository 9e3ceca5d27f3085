// Written to `offline.js` by `src/build/offline-page.ts`, with the files to keep in place of `FILES`.
const files = FILES
const cacheName = 'VERSION'

addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(files))
      .then(() => self.skipWaiting())
  )
})

addEventListener('activate', (event) => {
  event.waitUntil(forgetOld().then(() => self.clients.claim()))
})

addEventListener('fetch', (event) => {
  const {request} = event
  const {origin, pathname} = new URL(request.url)
  if (request.method === 'GET' && origin === self.location.origin && files.includes(pathname))
    event.respondWith(caches.match(pathname, {cacheName}).then((kept) => kept ?? fetch(request)))
})

async function forgetOld() {
  const names = await caches.keys()
  await Promise.all(
    names.filter((old) => old.startsWith('revisar-') && old !== cacheName).map((old) => caches.delete(old))
  )
}
