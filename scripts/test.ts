import { spawn } from 'node:child_process';
import { type Gate, stages } from './gates.ts';

interface Outcome {
  readonly gate: Gate;
  readonly verdict: 'passed' | 'failed' | 'not run';
  readonly seconds: number;
}

const AT_ONCE = 2;

const asked = process.argv.slice(2);
const known = stages.flat().map((gate) => gate.name);
const unknown = asked.filter((name) => !known.includes(name));

if (unknown.length > 0) {
  console.error(`There is no gate “${unknown.join('”, “')}”. The gates are: ${known.join(', ')}.`);
  process.exitCode = 2;
} else {
  const outcomes: Outcome[] = [];
  for (const stage of stages) {
    const gates = stage.filter((gate) => asked.length === 0 || asked.includes(gate.name));
    const isRed = outcomes.some((outcome) => outcome.verdict !== 'passed');
    outcomes.push(...(isRed ? gates.map(skipped) : await runStage(gates)));
  }
  summarise(outcomes);
}

function skipped(gate: Gate): Outcome {
  return { gate, verdict: 'not run', seconds: 0 };
}

async function runStage(gates: readonly Gate[]): Promise<readonly Outcome[]> {
  const waiting = [...gates];
  const outcomes: Outcome[] = [];
  const work = async () => {
    for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) outcomes.push(await run(gate, gates));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return gates.flatMap((gate) => outcomes.filter((outcome) => outcome.gate === gate));
}

/** A gate that runs alone writes as it goes; the output of one among others is shown when it is done. */
async function run(gate: Gate, besides: readonly Gate[]): Promise<Outcome> {
  const isAlone = besides.length === 1;
  if (isAlone) console.log(heading(gate));
  const start = performance.now();
  const child = spawn(gate.command, { shell: true, stdio: isAlone ? 'inherit' : 'pipe' });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += String(chunk)));
  child.stderr?.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise((resolve) => {
    child.once('close', resolve);
  });
  if (!isAlone) console.log([heading(gate), output.trim()].filter(Boolean).join('\n'));
  return { gate, verdict: code === 0 ? 'passed' : 'failed', seconds: (performance.now() - start) / 1000 };
}

function heading({ name, command }: Gate): string {
  return `\n── ${name}: ${command}`;
}

function summarise(outcomes: readonly Outcome[]): void {
  console.log('');
  for (const { gate, verdict, seconds } of outcomes) {
    const time = verdict === 'not run' ? '' : `${seconds.toFixed(1)} s`;
    console.log(`${gate.name.padEnd(14)}${verdict.padEnd(9)}${time.padStart(8)}`.trimEnd());
  }
  const count = (verdict: Outcome['verdict']) => outcomes.filter((outcome) => outcome.verdict === verdict).length;
  const left = count('not run');
  console.log(`\n${count('passed')} passed, ${count('failed')} failed${left > 0 ? `, ${left} not run` : ''}`);
  process.exitCode = count('failed') > 0 ? 1 : 0;
}
