import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decision } from '#content';
import { NOTHING_ANSWERED } from '#engine';
import { readAddress, writeFragment } from '#permalink';
import { createSession, type Session } from '#state/session.ts';
import { readStored } from '#state/storedDrafts.ts';
import { reading } from '../support/models.ts';
import { runs } from '../support/runs.ts';
import { storeOn } from '../support/shelf.ts';
import { smallDecision } from '../support/smallDecision.ts';

const MOST_ASIDE = 4;
const decisions: readonly Decision[] = [smallDecision, { ...smallDecision, id: 'another-trip' }];

/** An act of a visitor in a tab, or an event in it. */
const anyAct = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('answer'), question: fc.nat(3), answer: fc.nat(2) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('add to team'), answer: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove from team') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('start over') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('go back to own') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('go back to own team') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('open a link'), answer: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('open a decision'), decision: fc.nat(1) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('hear of the other tab') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('open a new tab') }) },
);
type Act = { readonly kind: string; readonly question?: number; readonly answer?: number; readonly decision?: number };

/** A tab, and the answers and teams that it showed as its visitor's own when it stored them last, by kind and decision. */
interface Tab {
  session: Session;
  readonly kept: Map<string, string>;
}

const KINDS = ['drafts', 'teams'] as const;
/** Acts that change what is on the page in small steps: what was there before is not to be had any more. */
const EDITS = ['answer', 'add to team', 'remove from team'];

function openTab(shelf: Map<string, string>, decision: Decision): Session {
  const session = createSession(() => storeOn(shelf));
  session.restore();
  receive(session, decision, 'ask/luggage/', '');
  receive(session, decision, 'team/', session.getState().teams[decision.id]?.own ?? '');
  return session;
}

function receive(session: Session, decision: Decision, page: string, fragment: string): void {
  session.actions.receive(decision, readAddress(`/${decision.id}/${page}`, fragment, decision), []);
}

function act(tab: Tab, { kind, question = 0, answer = 0, decision = 0 }: Act, shelf: Map<string, string>): void {
  const { session } = tab;
  const { actions } = session;
  const shown = session.getState().decision ?? smallDecision;
  const asked = smallDecision.questions[question];
  const given = asked?.answers[answer]?.id ?? '';
  switch (kind) {
    case 'answer':
      return actions.answer(asked?.id ?? '', given);
    case 'add to team':
      return actions.addMembers([
        { name: '', reading: reading({ luggage: smallDecision.questions[0]?.answers[answer]?.id ?? '' }) },
      ]);
    case 'remove from team':
      return actions.removeMember(0);
    case 'start over':
      return actions.startOver();
    case 'go back to own':
      return actions.backToOwn();
    case 'go back to own team':
      return actions.backToOwnTeam();
    case 'open a link':
      return receive(
        session,
        shown,
        'pick/bike/',
        writeFragment(shown, reading({ wish: smallDecision.questions[3]?.answers[answer]?.id ?? '' })),
      );
    case 'open a decision':
      return void (tab.session = openTabOn(session, decisions[decision] ?? smallDecision));
    case 'hear of the other tab':
      return session.follow();
    default:
      tab.kept.clear();
      tab.session = openTab(shelf, shown);
  }
}

function openTabOn(session: Session, decision: Decision): Session {
  receive(session, decision, 'ask/luggage/', '');
  receive(session, decision, 'team/', session.getState().teams[decision.id]?.own ?? '');
  return session;
}

/** Returns the answers or the team that a tab shows as its visitor's own. */
function ownIn({ session }: Tab, kind: (typeof KINDS)[number]): string | null {
  const { decision, origin, reading: shown, team } = session.getState();
  if (!decision) return null;
  if (kind === 'drafts') return origin === 'own' ? writeFragment(decision, shown) : null;
  return team.origin === 'own' ? writeFragment(decision, NOTHING_ANSWERED, team.members) : null;
}

test('whatever a tab showed as kept is still there, in whichever order two tabs act and hear of each other', () => {
  const anySteps = fc.array(fc.record({ tab: fc.nat(1), act: anyAct }), { minLength: 2, maxLength: 24 });
  fc.assert(
    fc.property(anySteps, (steps) => {
      const shelf = new Map<string, string>();
      const tabs = [0, 1].map((): Tab => ({ session: openTab(shelf, smallDecision), kept: new Map() }));
      for (const { tab: place, act: done } of steps) {
        const [tab, other] = place === 0 ? tabs : tabs.toReversed();
        if (!tab || !other) return;
        const before = KINDS.map((kind) => ownIn(tab, kind));
        const textBefore = shelf.get('weighpoint');
        act(tab, done, shelf);
        const id = tab.session.getState().decision?.id ?? '';
        const isStored = shelf.get('weighpoint') !== textBefore;
        KINDS.forEach((kind, at) => {
          const key = `${kind} ${id}`;
          const own = ownIn(tab, kind);
          if (isStored && own !== null && own !== before[at]) tab.kept.set(key, own);
          // The other tab showed the same, and it was edited on here.
          if (EDITS.includes(done.kind) && own !== before[at] && other.kept.get(key) === before[at])
            other.kept.delete(key);
        });
        for (const each of tabs) expectKept(each, shelf);
      }
    }),
    { ...runs, seed: 14 },
  );
});

function expectKept({ kept }: Tab, shelf: Map<string, string>): void {
  const stored = readStored(shelf.get('weighpoint') ?? '');
  for (const [key, own] of kept) {
    const [kind, id = ''] = key.split(' ');
    const { own: draft = '', aside = [] } = (kind === 'teams' ? stored.teams : stored.drafts)[id] ?? {};
    // There is room for four: older ones are dropped by design.
    if (own !== '' && aside.length < MOST_ASIDE) expect([draft, ...aside], key).toContain(own);
  }
}
