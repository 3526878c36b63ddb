/** For a visitor of an option's page who may have been sent the link of a result. */
export const ANSWERS_PERHAPS_LOST =
  'Did someone send you this link to show their result? Their answers did not come with it. They stand after a # at the end of the link: ask for the whole link.';

/** For a visitor whose link has answers, when the program that reads them does not load. */
export const ANSWERS_NOT_READ =
  'This link has answers, but the part of this page that reads them did not load. Reload the page to see their result.';
