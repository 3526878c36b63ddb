import { editDistance } from '#lib/editDistance.ts';
import type { AnswerWords, FullDecision, QuestionWords } from '../decision.ts';
import { clausesOf } from './texts/clauses.ts';

/** The mention of an id, and the ids that there are. */
interface Mention {
  readonly where: string;
  readonly noun: string;
  readonly id: string;
  readonly known: readonly string[];
}

/** Every id that a decision names exists, every option has its value, and every close call is of two options in order. */
export function checkReferences(decision: FullDecision): readonly string[] {
  return [...mentionsIn(decision).flatMap(checkMention), ...checkValues(decision), ...checkPairs(decision)];
}

function checkMention({ where, noun, id, known }: Mention): readonly string[] {
  if (known.includes(id)) return [];
  const [nearest] = known
    .map((each) => ({ each, distance: editDistance(id, each) }))
    .filter(({ distance }) => distance <= id.length / 2)
    .toSorted((one, other) => one.distance - other.distance);
  const hint = nearest ? ` Is it “${nearest.each}”?` : known.length <= 15 ? ` There are ${known.join(', ')}.` : '';
  return [`Correct the ${noun} “${id}” ${where}: there is none of this id.${hint}`];
}

function mentionsIn(decision: FullDecision): readonly Mention[] {
  const groups = decision.groups.map(({ id }) => id);
  const options = decision.options.map(({ id }) => id);
  const factors = decision.factors.map(({ id }) => id);
  const conditions = [
    ...decision.contradictions.map(({ id, when }) => ({ where: `of the contradiction “${id}”`, when })),
    ...decision.cautions.map(({ option, when }) => ({ where: `of a caution about “${option}”`, when })),
    ...decision.denials.map(({ when, words }) => ({ where: `of the denial of “${words.join(', ')}”`, when })),
    ...clausesOf(decision).map(({ where, clause: { when = {} } }) => ({ where: `of the ${where}`, when })),
    ...(decision.formerAnswers ?? []).map(({ label, now }) => ({
      where: `of the former answer “${label}”`,
      when: now,
    })),
  ];
  return [
    ...decision.factors.map(({ id, group }) => ({
      where: `of the factor “${id}”`,
      noun: 'group',
      id: group,
      known: groups,
    })),
    ...decision.cautions.map(({ option, text }) => ({
      where: `of the caution “${text}”`,
      noun: 'option',
      id: option,
      known: options,
    })),
    ...conditions.flatMap(({ where, when }) =>
      Object.entries(when).flatMap(([question, answers]) => mentionsOf(decision, where, { question, answers })),
    ),
    ...Object.entries(decision.typicalReader.answers).flatMap(([question, answer]) =>
      mentionsOf(decision, 'of the typical reader', { question, answers: [answer] }),
    ),
    ...decision.questions.flatMap((question) => question.answers.flatMap((each) => weighed(decision, question, each))),
    ...clausesOf(decision).flatMap(({ where, clause: { values = {} } }) =>
      Object.keys(values).map((id) => ({ where: `of the ${where}`, noun: 'factor', id, known: factors })),
    ),
    ...citations(decision),
  ];
}

interface Given {
  readonly question: string;
  readonly answers: readonly string[];
}

/** The question and the answers to it that something names. */
function mentionsOf({ questions }: FullDecision, where: string, { question, answers }: Given): readonly Mention[] {
  const asked = questions.find(({ id }) => id === question);
  if (!asked) return [{ where, noun: 'question', id: question, known: questions.map(({ id }) => id) }];
  const known = asked.answers.map(({ id }) => id);
  return answers.map((id) => ({ where: `to “${question}” ${where}`, noun: 'answer', id, known }));
}

function weighed(decision: FullDecision, { id: question }: QuestionWords, answer: AnswerWords): readonly Mention[] {
  const where = `of the answer “${answer.id}” to “${question}”`;
  const factors = decision.factors.map(({ id }) => id);
  const options = decision.options.map(({ id }) => id);
  return [
    ...Object.keys(answer.weights).map((id) => ({
      where: `in the weights ${where}`,
      noun: 'factor',
      id,
      known: factors,
    })),
    ...Object.keys(answer.fit ?? {}).map((id) => ({
      where: `in the fit ${where}`,
      noun: 'factor',
      id,
      known: factors,
    })),
    ...(answer.rulesOut ?? []).map(({ option }) => ({
      where: `in the rule-outs ${where}`,
      noun: 'option',
      id: option,
      known: options,
    })),
  ];
}

function citations(decision: FullDecision): readonly Mention[] {
  const known = Object.keys(decision.sources);
  const answers = decision.questions.flatMap((question) => question.answers);
  const cited = [
    ...decision.options.map(({ id, sources }) => ({ where: `of the option “${id}”`, sources })),
    ...decision.factors.flatMap(({ id, values }) =>
      Object.entries(values).map(([option, { sources }]) => ({ where: `of the fact ${option}.${id}`, sources })),
    ),
    ...answers.flatMap(({ id, rulesOut = [] }) =>
      rulesOut.map(({ sources }) => ({ where: `of a rule-out under “${id}”`, sources })),
    ),
    ...decision.cautions.map(({ text, sources }) => ({ where: `of the caution “${text}”`, sources })),
    ...decision.misconceptions.map(({ said, sources }) => ({ where: `of the misconception “${said}”`, sources })),
  ];
  return cited.flatMap(({ where, sources }) => sources.map((id) => ({ where, noun: 'source', id, known })));
}

/** A value, or a fit, for each option and for nothing else. */
function checkValues({ factors, options, questions }: FullDecision): readonly string[] {
  const wanted = options.map(({ id }) => id);
  const rows = [
    ...factors.map(({ id, values }) => ({ where: `the factor “${id}”`, row: values })),
    ...questions.flatMap(({ answers }) =>
      answers.flatMap(({ id: answer, fit = {} }) =>
        Object.entries(fit).map(([factor, row]) => ({ where: `“${factor}” under the answer “${answer}”`, row })),
      ),
    ),
  ];
  return rows.flatMap(({ where, row }) => [
    ...wanted
      .filter((id) => row[id] === undefined)
      .map((id) => `Write the value of “${id}” for ${where}: it is missing.`),
    ...Object.keys(row)
      .filter((id) => !wanted.includes(id))
      .flatMap((id) => checkMention({ where: `among the values of ${where}`, noun: 'option', id, known: wanted })),
  ]);
}

function checkPairs({ options, closeCalls }: FullDecision): readonly string[] {
  const pairs = options.flatMap(({ id }, place) => options.slice(place + 1).map((other) => `${id}/${other.id}`));
  return Object.keys(closeCalls)
    .filter((pair) => !pairs.includes(pair))
    .map((pair) => {
      const turned = pair.split('/').toReversed().join('/');
      return pairs.includes(turned)
        ? `Write the close call “${pair}” as “${turned}”: options stand in the order of the list.`
        : `Take the close call “${pair}” out: it is not of two options.`;
    });
}
