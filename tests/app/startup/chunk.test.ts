import { describe, expect, test, vi } from 'vitest';
import { createChunk, isChunkError } from '#app/startup/chunk.ts';

describe('a part that is loaded when needed', () => {
  test('is fetched once, however often it is loaded', async () => {
    const fetchPart = vi.fn<() => Promise<string>>(() => Promise.resolve('part'));
    const chunk = createChunk(fetchPart);
    const loading = [chunk.load(), chunk.load()];
    expect(chunk.isLoaded()).toBe(false);
    expect(await Promise.all(loading)).toEqual(['part', 'part']);
    expect(await chunk.load()).toBe('part');
    expect(fetchPart).toHaveBeenCalledTimes(1);
  });

  test('can be read at once when it is loaded, and not before', async () => {
    const chunk = createChunk(() => Promise.resolve('part'));
    expect(() => chunk.read()).toThrow('before it is loaded');
    await chunk.load();
    expect(chunk.isLoaded()).toBe(true);
    expect(chunk.read()).toBe('part');
  });

  test('fails as a missing part when it cannot be fetched, and is fetched again the next time', async () => {
    const fetchPart = vi.fn<() => Promise<string>>();
    fetchPart.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValueOnce('part');
    const chunk = createChunk(fetchPart);
    await expect(chunk.load()).rejects.toSatisfy(isChunkError);
    expect(chunk.isLoaded()).toBe(false);
    expect(await chunk.load()).toBe('part');
  });
});
