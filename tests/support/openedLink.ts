import { takeOver } from '#app/address/takeOver.ts';
import { type Decision, loadDecision, loadPastDecision } from '#content';
import { decisionIdIn, type Page, pastRevisionIn } from '#permalink';
import { createSession, type Session } from '#state/session.ts';
import { storeOn } from './shelf.ts';

interface OpenedLink {
  readonly session: Session;
  readonly decision: Decision;
  readonly page: Page;
}

/** Opens an address of a decision, with the storage of a visitor, as soon as the decision and its past revision are loaded. */
export async function openLink(address: string, shelf = new Map<string, string>()): Promise<OpenedLink> {
  const [path = '', rest] = address.split('#');
  const fragment = rest === undefined ? '' : `#${rest}`;
  const session = createSession(() => storeOn(shelf));
  session.restore();
  const decision = await loadDecision(decisionIdIn(path) ?? '');
  const revision = pastRevisionIn(path, fragment);
  const past = revision === null ? null : await loadPastDecision(decision, revision);
  const entry = { path, fragment, key: address };
  const { view } = takeOver(
    session,
    { kind: 'decision', decision, ...(past && { past }) },
    { entry, by: 'load', keepsAnswers: false },
  );
  if (view.kind !== 'page') throw new Error(`${address} shows no page of a decision, but ${view.kind}.`);
  return { session, decision: view.decision, page: view.page };
}
