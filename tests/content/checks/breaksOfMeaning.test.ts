import { test } from 'vitest';
import {
  type Break,
  expectSaid,
  withAnchor,
  withGroup,
  withScenario,
  withContradiction,
  withCaution,
  withSource,
  spanAt,
  ruleOut,
  powerless,
  withoutAir,
  withoutRuleOuts,
  withoutBike,
} from '../../support/brokenDecision.ts';
import {
  withAnswer,
  withFactor,
  withOption,
  withQuestion,
  smallDecision as whole,
} from '../../support/smallDecision.ts';

const BREAKS: readonly Break[] = [
  // Texts.
  ['a text too long', { ...whole, bottomLine: `${'x'.repeat(220)}.` }, 'Shorten the bottom line', 'index.ts'],
  ['a text too short', withOption({ gain: 'The bike.' }), 'Say more in the gain of the option “bike”', 'options.ts'],
  [
    'a sentence without a full stop',
    withOption({ today: `Begin with a bell ${'and a lamp '.repeat(4)}too` }),
    'End the today of the option “bike” with a full stop.',
    'options.ts',
  ],
  [
    '“you” in a result',
    withOption({ price: `The price is that you get wet ${'in the rain '.repeat(4)}too.` }),
    'without “you”',
    'options.ts',
  ],
  [
    'a summary that counts wrongly',
    { ...whole, summary: whole.summary.replace('eight factors', 'twelve factors') },
    'Correct “twelve factors” in the summary of the decision: there are eight.',
    'index.ts',
  ],
  [
    'a word that blames',
    withAnswer({ hint: 'Any valid ticket for a bag.' }),
    'Reword the hint of the answer “bag” to “luggage” without “valid”',
    'questions.ts',
  ],
  [
    'a gain without the name',
    withOption({ gain: `It leaves at once ${'and never waits at a stop '.repeat(4)}ever.` }),
    'Name Bike in the gain',
    'options.ts',
  ],
  ['an anchor that names an option', withAnchor('Faster than any Bike.'), 'does not name Bike', 'factors.ts'],
  ['a group without a label', withGroup(''), 'Write the label of the group “road”: it is empty.', 'index.ts'],
  ['a category of nothing', { ...whole, category: '' }, 'Write the category of the decision: it is empty.', 'index.ts'],
  ['a category of 200 letters', { ...whole, category: 'x'.repeat(200) }, 'Shorten the category', 'index.ts'],
  [
    'a situation without a title',
    withScenario({ title: '' }),
    'Write the situation “nothing-answered”: it is empty.',
    'scenarios.ts',
  ],
  [
    'a situation with a long title',
    withScenario({ title: 'x'.repeat(300) }),
    'Shorten the situation “nothing-answered”',
    'scenarios.ts',
  ],
  [
    'a persona of nothing',
    withScenario({ persona: '' }),
    'Write the persona of the situation “nothing-answered”: it is empty.',
    'scenarios.ts',
  ],
  ['“you” in a persona', withScenario({ persona: 'You have just arrived here.' }), 'without “you”', 'scenarios.ts'],
  [
    'a source without a title',
    withSource({ title: '' }),
    'Write the source title of “test-rides”: it is empty.',
    'index.ts',
  ],
  [
    'a claim of 400 letters',
    withSource({ claim: `${'x'.repeat(400)}.` }),
    'Shorten the claim of “test-rides”',
    'index.ts',
  ],
  [
    'said with a capital letter',
    withAnswer({ said: 'A bag comes along today' }),
    'Begin the said of the answer “bag” to “luggage” with a small letter',
    'questions.ts',
  ],
  [
    'HTML in a text',
    withAnswer({ hint: 'Sheet <b>music</b>, a flute.' }),
    'Take “<b>” out of the hint',
    'questions.ts',
  ],
  [
    'Markdown in a text',
    withAnswer({ hint: 'Sheet **music**, a flute.' }),
    'Take the Markdown “**” out',
    'questions.ts',
  ],
  ['an emoji in a text', withAnswer({ hint: 'Sheet music 🎵, a flute.' }), 'Take “🎵” out', 'questions.ts'],
  [
    'straight quotes in a text',
    withAnswer({ hint: 'Sheet "music", a flute.' }),
    'Write “ and ” in place of "',
    'questions.ts',
  ],
  [
    'double blanks in a text',
    withAnswer({ hint: 'Sheet  music, a flute.' }),
    'Take blanks at the ends',
    'questions.ts',
  ],
  [
    'a line break at the end of a text',
    withAnswer({ hint: 'Sheet music, a flute.\n' }),
    'Take blanks at the ends',
    'questions.ts',
  ],
  [
    'a control character in a text',
    withAnswer({ hint: 'Sheet\u0007 music, a flute.' }),
    'the invisible character U+0007',
    'questions.ts',
  ],
  [
    'a right-to-left mark in a text',
    withAnswer({ hint: 'Sheet\u202E music, a flute.' }),
    'the invisible character U+202E',
    'questions.ts',
  ],
  [
    'an invisible character in a source',
    withSource({ title: 'Sixty\u200B test rides' }),
    'the invisible character U+200B',
    'index.ts',
  ],

  // Sameness.
  ['two options of one label', withOption({ label: 'Tram' }), 'Tram', 'options.ts'],
  ['two factors of one label', withFactor({ label: 'Little effort' }), 'Little effort', 'factors.ts'],
  ['two questions of one label', withQuestion({ label: 'Hour' }), 'Hour', 'questions.ts'],
  ['two answers of one label', withAnswer({ label: 'A cello' }), 'A cello', 'questions.ts'],
  [
    'one source under two ids',
    withSource(whole.sources['players'] ?? {}),
    'Merge the sources “test-rides” and “players”: they are one.',
    'index.ts',
  ],
  [
    'two factors with the same values',
    withFactor({ values: whole.factors[1]?.values ?? {} }),
    'Merge the factors “time” and “effort”',
    'factors.ts',
  ],

  // The effects of answers.
  [
    'a rule-out of all options',
    withAnswer({ rulesOut: ['bike', 'taxi', 'tram'].map(ruleOut) }),
    'Leave an option to the answer “bag”',
    'questions.ts',
  ],
  [
    'two questions that set one factor',
    withAnswer({ fit: { time: { bike: spanAt(50), taxi: spanAt(60), tram: spanAt(70) } } }),
    'Let one question alone set the values of “time”',
    'factors.ts',
  ],
  [
    'answers out of order',
    withQuestion({ answers: whole.questions[0]?.answers.toReversed() ?? [] }),
    'Put the answers to “luggage” into this order',
    'questions.ts',
  ],
  [
    'a factor that no answer reaches',
    { ...whole, questions: whole.questions.map(withoutAir) },
    'no question reaches this factor',
    'index.ts',
  ],
  [
    'a question without effect',
    withQuestion({ answers: (whole.questions[0]?.answers ?? []).map(powerless) }),
    'Drop the question “luggage” or raise its weights',
    'questions.ts',
  ],
  [
    'an option that never wins',
    withoutRuleOuts({ ...whole, factors: whole.factors.map(withoutBike) }),
    'Give the option “bike” answers under which it wins',
    'options.ts',
  ],

  // Conditions.
  ['a caution that always shows', withCaution({ when: {} }), 'it would always show', 'asides.ts'],
  [
    'a contradiction that always shows',
    withContradiction({}),
    'Name two questions or more in the contradiction “night-without-fumes”',
    'asides.ts',
  ],
  [
    'a caution about an option that its condition rules out',
    withCaution({ option: 'bike', when: { luggage: ['cello'] } }),
    'where it would show, “bike” is ruled out',
    'asides.ts',
  ],

  // Scenarios.
  [
    'a wrong leader',
    withScenario({ leader: 'taxi' }),
    'Restore the leader “taxi”, which is now “bike”',
    'scenarios.ts',
  ],
  ['a leader misspelt', withScenario({ leader: 'bkie' }), 'bkie', 'scenarios.ts'],
  [
    'a scenario with an answer that does not exist',
    withScenario({ answers: { hour: 'noon' } }),
    'there is no answer “noon” to a question “hour”',
    'scenarios.ts',
  ],
  ['too few scenarios', { ...whole, scenarios: whole.scenarios.slice(0, 8) }, 'Add 2 scenarios', 'index.ts'],
];

test.each(BREAKS)('%s is said, with the file to open', (_mistake, decision, said, file) => {
  expectSaid(decision, said, file);
});
