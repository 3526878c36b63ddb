import { expect, test } from 'vitest';
import { checksum } from '#permalink/fragment/checksum.ts';

test('the two published examples keep their checksums', () => {
  expect(checksum('go-vs-rust', 'rev=1&team=new&latency=web&timeline=weeks')).toBe('kzm7');
  expect(checksum('go-vs-rust', 'rev=3&team=new&latency=web.x1.7&crash=unsure&rust.learning-curve=50')).toBe('pg1p');
});

test('the checksum depends on the decision', () => {
  expect(checksum('boats', 'rev=1&team=new')).not.toBe(checksum('ships', 'rev=1&team=new'));
});

test('the checksum of other letters is that of their UTF-8', () => {
  const independent = (text: string): string => {
    const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
    let hash = 0x811c9dc5n;
    for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x01000193n) % 2n ** 32n;
    const low = (hash ^ (hash >> 16n)) % 2n ** 20n;
    return [15n, 10n, 5n, 0n].map((shift) => alphabet[Number((low >> shift) % 32n)]).join('');
  };
  for (const text of ['é', '船', '🛶', 'a\u{D800}b', '\u{DC00}']) {
    expect(checksum('boats', text), JSON.stringify(text)).toBe(independent(`boats#${text}`));
  }
});
