// Before the first paint: marks an address with answers, so that no prerendered pick shows.
const page = document.documentElement;
if (/=|%3d/i.test(location.hash)) page.setAttribute('data-loading-answers', '');
// Unless the program that reads them does not load.
addEventListener('error', ({ target }) => target.type === 'module' && page.removeAttribute('data-loading-answers'), true);
