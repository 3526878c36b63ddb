// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { SlotTag } from '#charts/SlotTag.tsx';

afterEach(cleanup);

test('translators skip the name of an option', () => {
  render(<SlotTag slot={2} label="Rust" />);
  expect(screen.getByText('Rust')).toHaveAttribute('translate', 'no');
});
