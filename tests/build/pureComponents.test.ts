import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { markPure } from '../../build/pureComponents.ts';

test('a component and a context are marked, and lose the names that developer tools show', () => {
  const code = [
    'var Link = React10.forwardRef(function () {});',
    'Link.displayName = "Link";',
    'var Place = React.createContext(null);',
    'var element = React10.createElement("a");',
    'var Boundary = class extends React3.Component {\n  render() {}\n};',
    'Boundary.contextType = Place;',
  ].join('\n');

  expect(markPure(code)).toBe(
    [
      'var Link = /* @__PURE__ */ React10.forwardRef(function () {});',
      '',
      'var Place = /* @__PURE__ */ React.createContext(null);',
      'var element = React10.createElement("a");',
      'var Boundary = /* @__PURE__ */ (() => class extends React3.Component {\n  render() {}\n})();',
      '',
    ].join('\n'),
  );
});

test('the unused components of the installed router are marked', () => {
  const folder = dirname(fileURLToPath(import.meta.resolve('react-router')));
  const chunks = readdirSync(folder).filter((file) => /^chunk-.*\.mjs$/u.test(file));
  const router = markPure(chunks.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'));

  expect(/^var Form = .*/mu.exec(router)?.[0]).toMatch(/^var Form = \/\* @__PURE__ \*\/ /u);
  expect(/^Form\..*/mu.exec(router)).toBeNull();
});
