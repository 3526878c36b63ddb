import { useMemo, useRef } from 'react';
import type { Decision } from '#content';
import type { Pair } from '#engine';
import { countOf, formatTenths, joinWords } from '#lib/english.ts';
import { sayPairLead } from '#words/lead.ts';
import { sayPick } from '#words/outcome.ts';
import { useActions, useSession } from '#parts/SessionContext.tsx';
import { optionLabel } from '#words/labels.ts';
import { setAside } from '#state/sessionState.ts';
import { Button } from '#ui/forms/Button.tsx';
import { Section } from '#ui/page/Section.tsx';
import { useFocusHeir } from '#ui/page/useFocusHeir.ts';
import styles from './ColleagueLink.module.css';
import { type Apart, type Move, movesBetween } from '#words/colleague/moves.ts';
import { type Readings, sayDifference } from '#words/colleague/differences.ts';
import { useDecision } from '#parts/DecisionContext.ts';

interface Props {
  /** For links that lead here. */
  readonly id: string;
}

/** What a link says differently from the answers that its reader has, and what each difference moves. */
export function ColleagueLink({ id }: Props) {
  const here = useSession(({ reading }) => reading);
  const own = useSession((state) => (state.origin === 'address' ? setAside(state) : null));
  return own && <Differences id={id} here={here} own={own} />;
}

function Differences({ id, here, own }: Props & Readings) {
  const decision = useDecision();
  const { makeOwn } = useActions();
  const box = useRef<HTMLDivElement>(null);
  useFocusHeir(box);
  const apart = useMemo(() => movesBetween(decision, own, here), [decision, own, here]);
  if (apart.moves.length === 0) return null;
  return (
    <div ref={box}>
      <Section
        id={id}
        heading="What this link says differently"
        sentence={`${sayOutcomes(decision, apart)} ${sayParting(decision, apart, { here, own })}`}
      >
        <ul role="list" className={styles.moves}>
          {apart.moves.map((move) => {
            const said = sayDifference(decision, move.difference, { here, own });
            return (
              <li key={said.label}>
                <b>{said.label}</b>: {said.here} here, {said.own} among the answers of your own.{' '}
                {sayMove(decision, move, apart.pair)}
              </li>
            );
          })}
        </ul>
        {apart.pair && apart.moves.length > 1 && (
          <p>
            All {countOf(apart.moves.length, 'difference')} together: {sayMoved(decision, apart.allTenths, apart.pair)}.
            Each line tells what one does alone, so they need not add up.
          </p>
        )}
        <Button kind="quiet" onClick={makeOwn}>
          Make it mine
        </Button>
      </Section>
    </div>
  );
}

/** “This link comes to Rust, your own answers to Go.” */
function sayOutcomes(decision: Decision, { own, other }: Apart): string {
  const [mine, theirs] = [sayPick(decision, own.outcome), sayPick(decision, other.outcome)];
  if (mine === theirs) return `This link and the answers of your own both come to: ${mine}.`;
  return `This link comes to: ${theirs}. The answers of your own: ${mine}.`;
}

/** Which single difference makes the picks part, where they do. */
function sayParting(decision: Decision, { own, other, moves }: Apart, readings: Readings): string {
  const goal = sayPick(decision, other.outcome);
  if (sayPick(decision, own.outcome) === goal) return '';
  const alone = moves.filter(({ evaluation }) => sayPick(decision, evaluation.outcome) === goal);
  if (alone.length === 0) return 'No single difference does that: it takes several of them.';
  const labels = alone.map(({ difference }) => `“${sayDifference(decision, difference, readings).label}”`);
  return `${joinWords(labels, 'or')} alone makes the picks part.`;
}

function sayMove(decision: Decision, { evaluation, partsPicks, tenths }: Move, pair: Pair | null): string {
  const outcome = partsPicks ? [`Then: ${sayPick(decision, evaluation.outcome)}.`] : [];
  if (!pair) return outcome.join(' ');
  const out = evaluation.ruledOut
    .filter(({ option }) => pair.includes(option))
    .map(({ option }) => `${optionLabel(decision, option)} is ruled out.`);
  const moved = `Alone it moves ${sayMoved(decision, tenths, pair)}.`;
  return [moved, sayPairLead(decision, evaluation, pair), ...out, ...outcome].join(' ');
}

function sayMoved(decision: Decision, tenths: number, [first, second]: Pair): string {
  if (tenths === 0) return 'nothing';
  return `${formatTenths(Math.abs(tenths))} points to ${optionLabel(decision, tenths > 0 ? first : second)}`;
}
