import { decisionIds, loadLibrary } from '#content';
import { readAddress } from '#permalink';
import { summarise } from './summarise.ts';

const [asked, fragment = ''] = process.argv.slice(2);
const { findDecision } = await loadLibrary();
const decision = asked === undefined ? null : await findDecision(asked);

if (decision === null) {
  const problem = asked === undefined ? 'Name a decision.' : `There is no decision “${asked}”.`;
  const example = 'npm run evaluate -- go-vs-rust "team=new&latency=web"';
  console.error(`${problem} The decisions are: ${decisionIds.join(', ')}. For example: ${example}`);
  process.exitCode = 2;
} else {
  const { reading, notices } = readAddress(`/${decision.id}/`, fragment, decision);
  console.log(JSON.stringify(summarise(decision, reading, notices), null, 2));
}
