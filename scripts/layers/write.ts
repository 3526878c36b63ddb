import { readFile, writeFile } from 'node:fs/promises';
import { DOCUMENT, LINT_RULES } from './files.ts';
import { withTable } from './document.ts';
import { lintRules } from './lintRules.ts';
import { layers } from './table.ts';

await writeFile(LINT_RULES, `${JSON.stringify(lintRules(layers), null, 2)}\n`);
await writeFile(DOCUMENT, withTable(await readFile(DOCUMENT, 'utf8'), layers));
