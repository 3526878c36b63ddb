// Before first paint: marks an address with answers, so no prerendered pick shows.
const marks = document.documentElement.dataset;
if (/=|%3d/i.test(location.hash)) marks.loadingAnswers = '';
const tell = ({ target }) => {
  if (target.type !== 'module' || !('loadingAnswers' in marks)) return;
  delete marks.loadingAnswers;
  marks.answersNotRead = '';
};
addEventListener('error', tell, true);
