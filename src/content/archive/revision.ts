import type {
  AnswerWords,
  Decision,
  FactorWords,
  Group,
  OptionWords,
  QuestionWords,
  RuleOutWords,
} from '../decision.ts';

/**
 * Everything of one revision of a decision that scores, and the names with which its result can be told. The archive keeps
 * one of each revision, also of the present one.
 */
export interface Revision extends Pick<Decision, 'revision'> {
  readonly options: readonly Pick<OptionWords, 'id' | 'label'>[];
  readonly groups: readonly Group[];
  readonly factors: readonly Omit<FactorWords, 'aliases' | 'classic'>[];
  readonly questions: readonly ArchivedQuestion[];
}

interface ArchivedQuestion extends Omit<QuestionWords, 'aliases' | 'why' | 'answers'> {
  readonly answers: readonly ArchivedAnswer[];
}

interface ArchivedAnswer extends Omit<AnswerWords, 'aliases' | 'rulesOut'> {
  readonly rulesOut?: readonly Omit<RuleOutWords, 'sources'>[];
}

/** One line of a decision's changelog. */
export interface Release {
  readonly revision: number;
  /** ISO date. */
  readonly date: string;
  /** One or two sentences that say what changed and why. */
  readonly text: string;
}
