import type { Decision } from '#content';
import { assertNever } from '#lib/assertNever.ts';
import { countOf, formatCount, joinWords } from '#lib/english.ts';
import { LONGEST_NAME, type Notice } from '#permalink';
import { labelOf, memberLabel, optionLabel } from './labels.ts';

/** The most notices that are shown; a link could cause thousands. */
const MOST_SAID = 5;

/** Says each different notice of a link once; of many only the first, and how many more there are. */
export function sayNotices(notices: readonly Notice[], decision: Decision): readonly string[] {
  const sentences = [...new Set(notices.map((notice) => sayNotice(notice, decision)))];
  const more = sentences.length - MOST_SAID;
  return more > 0 ? [...sentences.slice(0, MOST_SAID), `And ${formatCount(more)} more.`] : sentences;
}

/** Says in one sentence which part of a link a notice is about, and what happened to it. */
export function sayNotice(notice: Notice, decision: Decision): string {
  const question = (id: string) => labelOf(decision.questions, id);
  const factor = (id: string) => labelOf(decision.factors, id);
  switch (notice.kind) {
    case 'lost-answers':
      return 'This link came without its answers. They stand after a # at the end of the link: ask for the whole link.';
    case 'unknown-claim':
      return `We do not know the pick “${notice.received}” that this link names. The pick below is worked out from its answers.`;
    case 'pick-differs':
      return `This link was made for ${claimLabel(decision, notice.claimed)}. Its answers give what is shown below.`;
    case 'too-long':
      return `This link has ${notice.length} characters. We stopped reading after ${notice.limit}, at “${notice.received}”.`;
    case 'wrong-sum':
      return 'This link was cut or edited on its way. What could be read is kept: check the answers below.';
    case 'unknown-revision':
      return revisionSentence(notice);
    case 'unknown-question':
      return `This link names a question “${notice.question}” that “${decision.title}” does not have. It is left out.`;
    case 'unknown-answer':
      return notice.answer === ''
        ? `This link names no answer to “${question(notice.question)}”. That question is open.`
        : `This link names an answer “${notice.answer}” that “${question(notice.question)}” does not have. That question is open.`;
    case 'split-answer':
      return splitSentence(notice, decision);
    case 'dropped-answer':
      return `This link says “${notice.former}”, which is not asked any more. It is left out.`;
    case 'bad-importance':
      return `This link says that “${question(notice.question)}” counts “${notice.importance}” times. We take 0 to 12, with one decimal at most: the answer is kept and counts once.`;
    case 'unknown-own-value':
      return `This link sets a value “${notice.received}” that “${decision.title}” does not have. It is left out.`;
    case 'bad-own-value':
      return `This link sets ${optionLabel(decision, notice.option)} on “${factor(notice.factor)}” to “${notice.value}”. We take whole numbers from 0 to 100: ours is kept.`;
    case 'repeated-key':
      return `This link says “${notice.key}” ${countOf(notice.received.length, 'time')}, each time differently: ${notice.received.map((part) => `“${part}”`).join(', ')}. None of them is kept.`;
    case 'unknown-part':
      return `We could not read “${notice.received}” in this link. It is left out.`;
    case 'in-member':
      return `${memberLabel(notice.name, notice.member)}: ${sayNotice(notice.notice, decision)}`;
    case 'bad-name':
      return `“${notice.received}” is no name that a link can hold. A name has at most ${LONGEST_NAME} letters, digits and spaces: it is left out.`;
    case 'empty-member':
      return `We could read no answer in “${notice.received}”. This person is left out, the others are kept.`;
    case 'too-many-members':
      return `This link holds more than ${notice.limit} people. The first ${notice.limit} are kept; we stopped at “${notice.received}”.`;
    default:
      return assertNever(notice);
  }
}

/** The title over the notices: “About this link: three answers kept”. */
export function sayKept(kept: string): string {
  return `About this link: ${kept} kept`;
}

/** The title over the visitor's own answers while a link shows others. */
export function sayOwnAside(answers: number): string {
  return `You had ${countOf(answers, 'answer')} of your own`;
}

function claimLabel(decision: Decision, claim: string): string {
  if (claim === 'toss-up') return '“too close to call”';
  if (claim === 'none-fits') return '“none fits”';
  return `the pick ${optionLabel(decision, claim)}`;
}

function splitSentence({ former, question, answers }: Extract<Notice, { kind: 'split-answer' }>, decision: Decision) {
  const asked = decision.questions.find(({ id }) => id === question);
  const named = (labels: readonly string[]) => labels.map((label) => `“${label}”`);
  const choices = joinWords(named(answers.map((id) => labelOf(asked?.answers ?? [], id))), 'or');
  return `This link says ${joinWords(named(former), 'and')}. Today that can be ${choices}: “${asked?.label ?? question}” is open until one is chosen.`;
}

function revisionSentence({ received, revision, today }: Extract<Notice, { kind: 'unknown-revision' }>): string {
  if (revision === null)
    return `This link names “${received}”, which is no revision of the content. It is read with today's.`;
  if (revision > today)
    return `This link was made with revision ${revision} of the content; this page has ${today}. Reload to get the newer one.`;
  return `This link was made with revision ${revision} of the content. The pick is worked out with today's, revision ${today}.`;
}
