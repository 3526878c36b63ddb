import { decisionIds, findDecisionId, loadDecision } from '#content';
import { readAddress } from '#permalink';
import { summarise } from './summarise.ts';

const [asked, fragment = ''] = process.argv.slice(2);
const id = asked === undefined ? null : findDecisionId(asked);

if (id === null) {
  const problem = asked === undefined ? 'Name a decision.' : `There is no decision “${asked}”.`;
  const example = 'npm run evaluate -- go-vs-rust "team=new&latency=web"';
  console.error(`${problem} The decisions are: ${decisionIds.join(', ')}. For example: ${example}`);
  process.exitCode = 2;
} else {
  const decision = await loadDecision(id);
  const { reading, notices } = readAddress(`/${id}/`, fragment, decision);
  console.log(JSON.stringify(summarise(decision, reading, notices), null, 2));
}
