import type { Environment } from './decisionFiles.ts';
import { runBundled } from './bundled.ts';
import { sayComplaints } from './sayComplaints.ts';

type Complaints = typeof import('../src/content/checkAll.ts').complaints;

const SOURCE = 'src/content/checkAll.ts';

/**
 * Ends the build if the content has mistakes, with the sentences of `npm run check:content`. `CONTENT_CHECK=none` skips the
 * check, to measure the rest of the build.
 */
export async function stopAtMistakes(environment: Environment): Promise<void> {
  if (environment['CONTENT_CHECK'] === 'none') return;
  const { complaints } = (await runBundled(SOURCE, environment)).values;
  if (!isListOfComplaints(complaints)) throw new Error(`${SOURCE} exports no list of complaints.`);
  if (complaints.length === 0) return;
  console.error(
    ['The content is not ready, so nothing was built:', ...sayComplaints(complaints, environment)].join('\n'),
  );
  process.exit(1);
}

/** Checks the type, since the bundled program exports values without types. */
function isListOfComplaints(exported: unknown): exported is Complaints {
  return (
    Array.isArray(exported) &&
    exported.every(
      (each: unknown) => typeof each === 'object' && each !== null && 'sentence' in each && 'folder' in each,
    )
  );
}
