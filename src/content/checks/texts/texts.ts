import type { AnswerWords, FullDecision, FullFactor, OptionWords, QuestionWords, Source } from '../../decision.ts';
import { textsOfClauses } from '../../clauses.ts';
import type { TextKind } from './textKinds.ts';

/** A text of a decision with its place. */
export interface Text {
  readonly kind: TextKind;
  readonly where: string;
  readonly text: string;
}

/** Returns every text of a decision that a reader sees. */
export function textsOf(decision: FullDecision): readonly Text[] {
  return [
    { kind: 'title', where: 'of the decision', text: decision.title },
    { kind: 'category', where: 'of the decision', text: decision.category },
    { kind: 'summary', where: 'of the decision', text: decision.summary },
    { kind: 'typical reader', where: 'of the decision', text: decision.typicalReader.who },
    { kind: 'bottom line', where: 'of the decision', text: decision.bottomLine },
    ...decision.groups.map(({ id, label }): Text => ({ kind: 'label', where: `of the group “${id}”`, text: label })),
    ...decision.options.flatMap(optionTexts),
    ...decision.factors.flatMap(factorTexts),
    ...decision.questions.flatMap(questionTexts),
    ...(decision.formerAnswers ?? []).map(({ question, answer, label }): Text => ({
      kind: 'label',
      where: `of the former answer “${answer}” to “${question}”`,
      text: label,
    })),
    ...decision.contradictions.map(({ id, hint }): Text => ({ kind: 'contradiction', where: `“${id}”`, text: hint })),
    ...decision.cautions.map(({ option, text }): Text => ({ kind: 'caution', where: `about “${option}”`, text })),
    ...Object.entries(decision.closeCalls).map(([pair, text]): Text => ({ kind: 'close call', where: pair, text })),
    ...decision.misconceptions.flatMap(({ said, found }): readonly Text[] => [
      { kind: 'misconception', where: `“${said}”`, text: said },
      { kind: 'finding', where: `on “${said}”`, text: found },
    ]),
    ...Object.entries(decision.sources).flatMap(sourceTexts),
    ...decision.scenarios.flatMap(({ id, title, persona }): readonly Text[] => [
      { kind: 'situation', where: `“${id}”`, text: title },
      { kind: 'persona', where: `of the situation “${id}”`, text: persona },
    ]),
  ];
}

function optionTexts(option: OptionWords): readonly Text[] {
  const where = `of the option “${option.id}”`;
  const texts = (['label', 'philosophy', 'useIf', 'gain', 'price', 'wins', 'friction', 'today'] as const).flatMap(
    (kind) => textsOfClauses(option[kind]).map((text): Text => ({ kind, where, text })),
  );
  const points = [...option.pointsFor, ...option.pointsAgainst].map((text): Text => ({ kind: 'point', where, text }));
  return [...texts, ...points];
}

function sourceTexts([id, { title, claim, conditions }]: readonly [string, Source]): readonly Text[] {
  const where = `of “${id}”`;
  const texts: readonly Text[] = [
    { kind: 'source title', where, text: title },
    { kind: 'claim', where, text: claim },
  ];
  return conditions === undefined ? texts : [...texts, { kind: 'source conditions', where, text: conditions }];
}

function factorTexts({ id, label, definition, anchors, values }: FullFactor): readonly Text[] {
  const where = `of the factor “${id}”`;
  return [
    { kind: 'label', where, text: label },
    { kind: 'definition', where, text: definition },
    ...Object.values(anchors).map((text): Text => ({ kind: 'anchor', where, text })),
    ...Object.entries(values).map(([option, { fact }]): Text => ({
      kind: 'fact',
      where: `${option}.${id}`,
      text: fact,
    })),
  ];
}

function questionTexts({ id, label, question, hint, why, answers }: QuestionWords): readonly Text[] {
  const where = `of the question “${id}”`;
  return [
    { kind: 'label', where, text: label },
    { kind: 'question', where, text: question },
    { kind: 'hint', where, text: hint },
    { kind: 'why', where, text: why },
    ...answers.flatMap((answer) => answerTexts(answer, id)),
  ];
}

function answerTexts({ id, label, hint, said, rulesOut = [] }: AnswerWords, question: string): readonly Text[] {
  const where = `of the answer “${id}” to “${question}”`;
  return [
    { kind: 'answer label', where, text: label },
    { kind: 'hint', where, text: hint },
    { kind: 'said', where, text: said },
    ...rulesOut.map(({ reason }): Text => ({ kind: 'reason', where, text: reason })),
  ];
}
