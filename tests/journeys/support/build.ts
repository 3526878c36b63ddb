import { buildSite, SITE } from './buildSite.ts';

/** `playwright.config.ts` runs this before the journeys. */
buildSite(SITE);
