// On a development host the network is always asked, so that what is built is what is seen.
self.addEventListener('fetch', () => { });
