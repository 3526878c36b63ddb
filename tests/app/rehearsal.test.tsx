// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { loadDecision } from '#content';
import { UNSURE } from '#engine';
import { rehearseResult } from '../../src/rehearsal.tsx';

afterEach(() => void vi.restoreAllMocks());

test('what is rehearsed is an answer and a whole result, and nothing of it is left', async () => {
  const said: string[] = [];
  const chosen: string[] = [];
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const decision = await loadDecision('go-vs-rust');
  const looking = setInterval(() => {
    const stage = attach.mock.results[0]?.value;
    if (!(stage instanceof ShadowRoot)) return;
    said.push(stage.querySelector('h1')?.textContent ?? '');
    for (const radio of stage.querySelectorAll('input')) if (radio.checked) chosen.push(radio.value);
  });
  await rehearseResult(decision);
  clearInterval(looking);
  expect(attach).toHaveBeenCalledWith({ mode: 'closed' });
  expect(said.join(' ')).toMatch(/On these \w+ answers, pick /u);
  expect(chosen.at(-1)).toBe(UNSURE);
  expect(document.body.childNodes).toHaveLength(0);
  expect(document.title).toBe('');
});
