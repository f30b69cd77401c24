// Installs what makes the page work without a network. On a development host the worker does nothing.
if ('serviceWorker' in navigator) {
  addEventListener('load', () => navigator.serviceWorker.register('service-worker.js', { updateViaCache: 'none' }).catch(() => {}));
}
