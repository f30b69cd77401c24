// What only the browser can do. Nothing here sends anything anywhere.
const restMilliseconds = 200;
let lastKey = 0;
addEventListener('keydown', event => { if (event.target.matches('input:not([type=checkbox]):not([type=radio]), textarea')) lastKey = performance.now(); }, true);

let database;
function open() {
  return database ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open('lg', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('drafts', { keyPath: 'id' });
    asked.onsuccess = () => {
      asked.result.onversionchange = () => { asked.result.close(); database = undefined; };
      resolve(asked.result);
    };
    asked.onerror = () => reject(asked.error);
    asked.onblocked = () => reject(new Error('blocked'));
  });
}

function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function drafts(mode) {
  return (await open()).transaction('drafts', mode).objectStore('drafts');
}

export async function list() {
  try {
    const all = await answer((await drafts('readonly')).getAll());
    return JSON.stringify(all.map(({ id, name, savedAt }) => ({ id, name, savedAt })).sort((a, b) => b.savedAt.localeCompare(a.savedAt)));
  } catch {
    return null;
  }
}

export async function load(id) {
  try {
    return (await answer((await drafts('readonly')).get(id)))?.json ?? null;
  } catch {
    return null;
  }
}

// Reads and writes in one transaction, so that one of two tabs learns that it is behind.
export async function save(id, name, savedAt, revision, json) {
  try {
    const store = await drafts('readwrite');
    const kept = await answer(store.get(id));
    if ((kept?.revision ?? 0) !== revision - 1) return 'conflict';
    const transaction = store.transaction;
    const ended = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    store.put({ id, name, savedAt, revision, json });
    await ended;
    return 'saved';
  } catch (error) {
    return error?.name === 'QuotaExceededError' ? 'full' : 'forbidden';
  }
}

export async function remove(id) {
  try { await answer((await drafts('readwrite')).delete(id)); } catch { /* Nothing is kept. */ }
  return null;
}

export async function removeAll() {
  try { await answer((await drafts('readwrite')).clear()); } catch { /* Nothing is kept. */ }
  return null;
}

export function today() {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, '0')).join('');
}

export function saveFile(name, bytes, type) {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  return null;
}

export async function rest() {
  for (let left = lastKey + restMilliseconds - performance.now(); lastKey > 0 && left > 0; left = lastKey + restMilliseconds - performance.now()) {
    await new Promise(resolve => setTimeout(resolve, left));
  }
  return null;
}

export function breathe() {
  return new Promise(resolve => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve(null);
    requestAnimationFrame(() => channel.port2.postMessage(null));
    setTimeout(() => resolve(null), 100);
  });
}

export function focusOn(id) {
  document.getElementById(id)?.focus();
  return null;
}

export function speak(language, title) {
  document.documentElement.lang = language;
  document.title = title;
  return null;
}

export function showPage(id, html) {
  const frame = document.getElementById(id);
  if (frame) frame.srcdoc = html;
  return null;
}

export function printPage(id) {
  const page = document.getElementById(id)?.contentWindow;
  page?.focus();
  page?.print();
  return null;
}
