import { parseArgs } from 'node:util';
import { writeEvaluation } from './evaluation.ts';

/**
 * Prints the result of some answers: `npm run evaluate -- <decision> "<answers or link>" [--format json|markdown]`. Answers
 * may also stand apart, as in `team=new latency=web`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string', default: 'json' } },
});
const [id, ...given] = positionals;
const written = await writeEvaluation({ id, given, format: values.format });
if ('text' in written) console.log(written.text);
else {
  console.error(written.problem);
  process.exitCode = 2;
}
