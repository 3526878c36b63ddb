import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shortName } from '../../vite.classNames.ts';

const at = (path: string) => join(process.cwd(), path);

test('a class keeps its name, and gets the same end in every build', () => {
  const name = shortName('marker', at('src/ui/Marker.module.css'));
  expect(name).toMatch(/^marker_[\da-f]{3}$/u);
  expect(shortName('marker', `${at('src/ui/Marker.module.css')}?used`)).toBe(name);
  expect(shortName('marker', at('src/ui/Other.module.css'))).not.toBe(name);
});

test('two classes that would be the same are told', () => {
  // 4,096 ends for 5,000 files
  const files = Array.from({ length: 5000 }, (_, number) => at(`src/ui/X${number}.module.css`));
  expect(() => files.map((file) => shortName('same', file))).toThrow(
    /^“same” of src\/ui\/X\d+\.module\.css and of src\/ui\/X\d+\.module\.css would both be same_[\da-f]{3}: rename one\.$/u,
  );
});
