import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_NAME, memberName } from '#permalink';
import { normalMembers } from '#permalink/fragment/member.ts';
import { reading } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';
import { boats } from '../../support/vocabulary.ts';

test('a letter with very many accents gives a name quickly', () => {
  const begin = performance.now();
  expect(memberName(`a${'\u{301}\u{323}'.repeat(50_000)}`)).toHaveLength(3);
  expect(performance.now() - begin).toBeLessThan(1000);
});

describe('a name', () => {
  test.each([
    ['Ana', 'Ana'],
    ['  Ana   Lucía ', 'Ana Lucía'],
    ['Anne-Marie', 'Anne Marie'],
    ['Zoe\u{308}', 'Zo\u{EB}'],
    ['李明', '李明'],
    ['R2D2', 'R2D2'],
    ['a_b.c&d=e', 'a b c d e'],
    ['Bartholomew Longname', 'Bartholomew Long'],
    ['Bartholomew Roe Vane', 'Bartholomew Roe'],
    ['\u{202E}\u{200B}', ''],
    ['<b>', 'b'],
    ['🛶', ''],
    ['\u{3164}', ''],
    ['\u{115F}\u{1160}\u{FFA0}', ''],
    ['Ana\u{3164}Bo', 'Ana Bo'],
    [`a${'\u{301}'.repeat(15)}`, 'á\u{301}\u{301}'],
    ['e\u{323}\u{302}\u{301}', 'ệ\u{301}'],
    ['ภิ์ผู้', 'ภิ์ผู้'],
    ['', ''],
  ])('from “%s” is “%s”', (text, name) => {
    expect(memberName(text)).toBe(name);
  });

  test('has at most sixteen Unicode characters, and a name is returned unchanged', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 40 }));
    fc.assert(
      fc.property(anyText, (text) => {
        const name = memberName(text);
        expect(Array.from(name).length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(memberName(name)).toBe(name);
        expect(name).not.toMatch(/[_.&=%#-]|^\s|\s$/);
        expect(name).not.toMatch(/\p{Default_Ignorable_Code_Point}|\p{M}{3}/u);
      }),
      runs,
    );
  });
});

test('a team has no empty members and at most twelve', () => {
  const said = { name: 'Ana', reading: reading({ team: 'new' }) };
  const silent = { name: 'Bo', reading: reading({}, { kayak: {} }) };
  expect(normalMembers(boats, [silent, said])).toEqual([said]);
  expect(
    normalMembers(
      boats,
      Array.from({ length: 14 }, () => said),
    ),
  ).toHaveLength(12);
});
