import { decisionIds, loadFullDecision } from '#content';
import { balanceOf } from './balanceOf.ts';

/** Prints how often each option wins, and how much each question decides: `npm run balance -- <decision>`. */
const [, , id = ''] = process.argv;
if (decisionIds.includes(id)) {
  const { wins, commonWins, pull } = balanceOf(await loadFullDecision(id));
  console.table({ 'all sets of answers': inPerCent(wins), 'by how common they are': inPerCent(commonWins) });
  console.table({ 'decides the pick': inPerCent(pull) });
} else {
  console.error(`Name a decision: ${decisionIds.join(', ')}.`);
  process.exitCode = 2;
}

function inPerCent(shares: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, Math.round(1000 * share) / 10]));
}
