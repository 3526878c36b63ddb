import { buildSite, SITE } from './buildSite.ts';

/** Run before the journeys, by `playwright.config.ts`. */
buildSite(SITE);
