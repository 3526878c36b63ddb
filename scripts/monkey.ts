import { spawnSync } from 'node:child_process';

/**
 * Sends random visitors to the site. `npm run test:monkey` makes 50 visits of 200 acts; `npm run test:monkey -- 1 120 42`
 * makes one visit of 120 acts with the seed 42, for example to repeat a failure. The next visit has the next seed.
 */
const [visits = '50', acts = '200', seed = '1'] = process.argv.slice(2);
const { status } = spawnSync('npx playwright test monkey', {
  shell: true,
  stdio: 'inherit',
  env: { ...process.env, MONKEY: `${visits} ${acts} ${seed}` },
});
process.exitCode = status ?? 1;
