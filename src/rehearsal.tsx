import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createPath, Router, type Navigator } from 'react-router';
import { type Decision, readingOf } from '#content';
import { readAddress } from '#permalink';
import { addressFrom, RESULT } from '#state/addresses.ts';
import { QuestionCard } from '#parts/QuestionCard.tsx';
import { SessionContext, useActions, useReading } from '#parts/SessionContext.tsx';
import { createSession } from '#state/session.ts';
import { whenIdle } from '#ui/timing/whenIdle.ts';

/**
 * Answers a question and puts a result together once where nobody meets it, before the visitor does: program and letters
 * that were used before take half the time. It is that of the decision's typical reader, in a session and under a router
 * of its own, inside a closed shadow tree that is neither seen nor read out; resolves when it has been laid out and is
 * gone again.
 */
export async function rehearseResult(decision: Decision): Promise<void> {
  const { ResultBody } = await import('#app/routes/PickPage.tsx');
  const host = document.createElement('div');
  host.inert = true;
  host.dataset['rehearsal'] = '';
  const stage = host.attachShadow({ mode: 'closed' });
  stage.adoptedStyleSheets = [stylesOfPage()];
  document.body.append(host);
  const root = createRoot(stage, { onUncaughtError: () => host.remove() });
  await new Promise<void>((resolve) => {
    root.render(
      <Staged decision={decision} onceDone={resolve}>
        <Answered decision={decision} />
        <ResultBody decision={decision} />
      </Staged>,
    );
  });
  root.unmount();
  host.remove();
}

function stylesOfPage(): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(document.querySelector('head > style')?.textContent ?? '');
  return styles;
}

const NOWHERE: Navigator = {
  createHref: (to) => (typeof to === 'string' ? to : createPath(to)),
  go: () => undefined,
  push: () => undefined,
  replace: () => undefined,
};

/** A question that is answered as it comes up. */
function Answered({ decision }: { readonly decision: Decision }) {
  const { choices } = useReading();
  const { answer } = useActions();
  const [question] = decision.questions;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // “Not sure” is another answer than the typical reader's: only a change is followed.
    [...(box.current?.querySelectorAll('input') ?? [])].at(-1)?.click();
  }, []);
  if (!question) return null;
  return (
    <div ref={box}>
      <QuestionCard
        question={question}
        heading={question.question}
        given={choices[question.id]?.answer ?? null}
        problem={null}
        onChoose={(chosen) => answer(question.id, chosen)}
        onContinue={() => undefined}
      />
    </div>
  );
}

interface StagedProps {
  readonly decision: Decision;
  readonly onceDone: () => void;
  readonly children: ReactNode;
}

function Staged({ decision, onceDone, children }: StagedProps) {
  useEffect(() => whenIdle(onceDone), [onceDone]);
  const address = addressFrom(decision, RESULT, readingOf(decision.typicalReader.answers));
  const [session] = useState(() => {
    const created = createSession(() => {
      throw new Error('A rehearsal stores nothing.');
    });
    const { pathname, hash } = new URL(address, window.location.origin);
    created.actions.receive(decision, readAddress(pathname, hash, decision), []);
    return created;
  });
  return (
    <SessionContext value={{ session, inFull: (each) => each }}>
      <Router location={address} navigator={NOWHERE}>
        {children}
      </Router>
    </SessionContext>
  );
}
