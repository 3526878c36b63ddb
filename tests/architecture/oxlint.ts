import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { LINT_RULES } from '../../scripts/layers/files.ts';

/** One complaint of the linter. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly advice: string;
}

export interface Linted {
  readonly files: number;
  readonly complaints: readonly Complaint[];
}

/** Lints files, given by path, with the rules of this project, in a temporary folder. */
export async function lintPlanted(planted: Readonly<Record<string, string>>): Promise<Linted> {
  const home = mkdtempSync(join(tmpdir(), 'weighpoint-lint-'));
  try {
    for (const file of ['.oxlintrc.json', LINT_RULES, 'package.json', 'tsconfig.json']) cpSync(file, join(home, file));
    symlinkSync(resolve('node_modules'), join(home, 'node_modules'), 'junction');
    for (const [path, text] of Object.entries(planted)) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), text);
    }
    return await lint(home, ['src']);
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** Lints folders of a project and returns what the linter reports. */
export async function lint(home: string, folders: readonly string[]): Promise<Linted> {
  const oxlint = resolve('node_modules/oxlint/bin/oxlint');
  const stdout = await new Promise<string>((hear) => {
    // The linter ends with 1 if it reports anything, which is fine here.
    execFile(
      process.execPath,
      [oxlint, '--format=json', ...folders],
      { cwd: home, maxBuffer: 64_000_000 },
      (_ended, said) => {
        hear(said);
      },
    );
  });
  const report: Report = JSON.parse(stdout);
  const complaints = report.diagnostics.map(({ filename, code, help, labels }) => ({
    file: filename.replaceAll('\\', '/'),
    line: labels[0]?.span.line ?? 0,
    rule: code,
    advice: help ?? '',
  }));
  return { files: report.number_of_files, complaints };
}

interface Report {
  readonly number_of_files: number;
  readonly diagnostics: readonly {
    readonly filename: string;
    readonly code: string;
    readonly help?: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
}
