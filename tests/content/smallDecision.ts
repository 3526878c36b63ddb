import type {
  AnswerWords,
  Decision,
  Evidence,
  FactorWords,
  OptionWords,
  QuestionWords,
  Scenario,
} from '#content/decision.ts';

/**
 * The smallest decision without a complaint: two options that tie before any answer, eight factors that differ by 10,
 * 20, 30 or 40 points for one of them, and three questions whose answers add 40, 30 and 30 points to one side.
 */
export const smallDecision: Decision = {
  id: 'bus-or-tram',
  revision: 1,
  title: 'Bus or tram',
  category: 'Transport',
  reviewed: '2026-11-23',
  summary: sentence(100),
  related: [],
  typicalReader: { who: sentence(60), answers: { distance: 'short' } },
  options: [optionOf('bus', 'Bus'), optionOf('tram', 'Tram')],
  groups: [{ id: 'ride', label: 'Ride' }],
  factors: [
    factorOf('reach', 60, 50),
    factorOf('detours', 70, 50),
    factorOf('price', 80, 50),
    factorOf('start', 90, 50),
    factorOf('noise', 50, 60),
    factorOf('seats', 50, 70),
    factorOf('comfort', 50, 80),
    factorOf('capacity', 50, 90),
  ],
  questions: [
    questionOf('riders', [answerOf('few', { start: 1 }), answerOf('many', { capacity: 1 })]),
    questionOf('budget', [answerOf('little', { price: 1 }), answerOf('much', { comfort: 1 })]),
    questionOf('distance', [answerOf('long', { noise: 1, seats: 1 }), answerOf('short', { reach: 1, detours: 1 })]),
  ],
  contradictions: [{ id: 'few-with-much', when: { riders: ['few'], budget: ['much'] }, hint: sentence(100) }],
  cautions: [{ option: 'bus', when: { riders: ['many'] }, text: sentence(100), sources: ['counts'] }],
  closeCalls: { 'bus/tram': sentence(120) },
  misconceptions: [{ said: sentence(40), found: sentence(100), sources: ['counts'] }],
  bottomLine: sentence(120),
  sources: { counts: { title: 'Own counts', url: null, date: '2026-11', claim: 'Both run.' } },
  scenarios: Array.from({ length: 10 }, (_, index) => village(index)),
};

/** The list with its first member changed. */
export function changeFirst<Item>([first, ...rest]: readonly Item[], change: Partial<Item>): readonly Item[] {
  return first === undefined ? [] : [{ ...first, ...change }, ...rest];
}

/** The small decision with its first question, `riders`, changed. */
function withQuestion(change: Partial<QuestionWords>): Decision {
  return { ...smallDecision, questions: changeFirst(smallDecision.questions, change) };
}

/** The small decision with the first answer to its first question, `few`, changed. */
export function withAnswer(change: Partial<AnswerWords>): Decision {
  return withQuestion({ answers: changeFirst(smallDecision.questions[0]?.answers ?? [], change) });
}

/** A sentence of this many characters. */
function sentence(length: number): string {
  return `${'So it is and '.repeat(length).slice(0, length - 2)}x.`;
}

/** What carries a value in the small decision. */
export function evidenceOf(value: number): Evidence {
  return { low: value, value, high: value, fact: sentence(100), sources: ['counts'], confidence: 'high' };
}

function optionOf(id: string, label: string): OptionWords {
  return {
    id,
    label,
    philosophy: sentence(50),
    useIf: sentence(120),
    gain: sentence(130),
    price: sentence(100),
    wins: sentence(80),
    friction: sentence(120),
    today: sentence(80),
    pointsFor: ['A point that speaks for it, say'],
    pointsAgainst: ['A point against it, of like length'],
    sources: ['counts'],
  };
}

function factorOf(id: string, bus: number, tram: number): FactorWords {
  return {
    id,
    label: `The ${id}`,
    group: 'ride',
    classic: null,
    definition: sentence(60),
    anchors: { 0: sentence(40), 50: sentence(40), 100: sentence(40) },
    base: 1,
    values: { bus: evidenceOf(bus), tram: evidenceOf(tram) },
  };
}

function questionOf(id: string, answers: readonly AnswerWords[]): QuestionWords {
  return {
    id,
    label: `The ${id}`,
    kind: 'fact',
    ordered: false,
    question: 'How much is there of it?',
    hint: sentence(40),
    why: sentence(60),
    answers,
  };
}

function answerOf(id: string, weights: Readonly<Record<string, number>>): AnswerWords {
  return { id, label: id, hint: sentence(40), said: `there is ${id} of it`, share: 50, weights };
}

/** Few riders and little money, so the bus. */
function village(index: number): Scenario {
  return {
    id: `village-${index}`,
    title: 'A village',
    persona: 'A council with few riders and little money.',
    answers: { riders: 'few', budget: 'little' },
    leader: 'bus',
    tossUp: false,
    firmness: ['clear'],
  };
}
