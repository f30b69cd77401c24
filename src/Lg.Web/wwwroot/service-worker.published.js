// Keeps the published page, so that it works without a network. Asks for nothing but its own files, each with the hash that the build wrote down.
self.importScripts('./service-worker-assets.js');
const prefix = 'lg-page-';
const name = `${prefix}${self.assetsManifest.version}`;
const base = new URL('./', self.location);
const kept = self.assetsManifest.assets.filter(asset => !/^service-worker|\.(br|gz|map|pdb)$/.test(asset.url));
const addresses = new Set(kept.map(asset => new URL(asset.url, base).href));

self.addEventListener('install', event => event.waitUntil((async () => {
  const cache = await caches.open(name);
  await cache.addAll(kept.map(asset => new Request(asset.url, { integrity: asset.hash })));
})()));

self.addEventListener('activate', event => event.waitUntil((async () => {
  for (const key of await caches.keys()) {
    if (key.startsWith(prefix) && key !== name) await caches.delete(key);
  }
})()));

self.addEventListener('fetch', event => {
  if (event.request.method !== 'GET') return;
  const isPage = event.request.mode === 'navigate' && new URL(event.request.url).pathname === base.pathname;
  const wanted = isPage ? new URL('index.html', base).href : event.request.url;
  if (!addresses.has(wanted)) return;
  event.respondWith((async () => (await (await caches.open(name)).match(wanted)) ?? fetch(event.request))());
});
