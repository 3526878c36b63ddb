// Before first paint: where the address brings answers, no prerendered name may stand in for the pick.
if (/=|%3d/i.test(location.hash)) document.documentElement.setAttribute('data-arriving', '');
