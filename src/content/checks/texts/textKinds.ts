interface Rule {
  /** The least and the most characters, so that texts side by side have similar lengths. */
  readonly least: number;
  readonly most: number;
  /** The ending: a clause or label without a full stop, a sentence with one, a question with its mark; any for the words of others. */
  readonly form: 'clause' | 'sentence' | 'question' | 'any';
  /** The reader: only somebody who answers the questions may be called “you”. */
  readonly reader: 'anyone' | 'answering';
}

/** The rule for each kind of text. */
export const TEXT_KINDS = {
  title: { least: 3, most: 60, form: 'clause', reader: 'anyone' },
  category: { least: 2, most: 40, form: 'clause', reader: 'anyone' },
  summary: { least: 60, most: 160, form: 'sentence', reader: 'anyone' },
  'typical reader': { least: 30, most: 120, form: 'sentence', reader: 'anyone' },
  'bottom line': { least: 60, most: 200, form: 'sentence', reader: 'anyone' },
  label: { least: 2, most: 32, form: 'clause', reader: 'anyone' },
  philosophy: { least: 30, most: 70, form: 'sentence', reader: 'anyone' },
  useIf: { least: 90, most: 200, form: 'sentence', reader: 'anyone' },
  gain: { least: 110, most: 160, form: 'sentence', reader: 'anyone' },
  price: { least: 70, most: 140, form: 'sentence', reader: 'anyone' },
  wins: { least: 50, most: 120, form: 'sentence', reader: 'anyone' },
  friction: { least: 80, most: 170, form: 'sentence', reader: 'anyone' },
  today: { least: 50, most: 130, form: 'sentence', reader: 'anyone' },
  point: { least: 28, most: 48, form: 'clause', reader: 'anyone' },
  definition: { least: 40, most: 140, form: 'sentence', reader: 'anyone' },
  anchor: { least: 20, most: 110, form: 'sentence', reader: 'anyone' },
  fact: { least: 80, most: 145, form: 'sentence', reader: 'anyone' },
  question: { least: 15, most: 70, form: 'question', reader: 'answering' },
  why: { least: 40, most: 130, form: 'sentence', reader: 'answering' },
  hint: { least: 15, most: 80, form: 'sentence', reader: 'answering' },
  'answer label': { least: 2, most: 44, form: 'clause', reader: 'anyone' },
  said: { least: 15, most: 60, form: 'clause', reader: 'anyone' },
  reason: { least: 60, most: 140, form: 'sentence', reader: 'anyone' },
  contradiction: { least: 60, most: 150, form: 'sentence', reader: 'anyone' },
  caution: { least: 60, most: 140, form: 'sentence', reader: 'anyone' },
  'close call': { least: 80, most: 170, form: 'sentence', reader: 'anyone' },
  misconception: { least: 20, most: 80, form: 'sentence', reader: 'anyone' },
  finding: { least: 70, most: 150, form: 'sentence', reader: 'anyone' },
  situation: { least: 3, most: 60, form: 'clause', reader: 'anyone' },
  persona: { least: 20, most: 120, form: 'sentence', reader: 'anyone' },
  'source title': { least: 3, most: 120, form: 'any', reader: 'answering' },
  claim: { least: 20, most: 260, form: 'sentence', reader: 'anyone' },
  'source conditions': { least: 10, most: 200, form: 'sentence', reader: 'anyone' },
} as const satisfies Readonly<Record<string, Rule>>;

export type TextKind = keyof typeof TEXT_KINDS;
