// Before first paint: where the address brings answers, no prerendered name may stand in for the pick.
const page = document.documentElement;
if (/=|%3d/i.test(location.hash)) page.setAttribute('data-arriving', '');
// Unless the program that reads them does not come.
addEventListener('error', ({ target }) => target.type === 'module' && page.removeAttribute('data-arriving'), true);
