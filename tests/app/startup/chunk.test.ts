import { describe, expect, test, vi } from 'vitest';
import { createChunk, isChunkError } from '#app/startup/chunk.ts';

describe('a part that is loaded when needed', () => {
  test('is fetched once, however often it is asked for', async () => {
    const fetchPart = vi.fn<() => Promise<string>>(() => Promise.resolve('part'));
    const chunk = createChunk(fetchPart);
    chunk.warm();
    expect(chunk.isLoaded()).toBe(false);
    expect(await chunk.load()).toBe('part');
    expect(chunk.isLoaded()).toBe(true);
    expect(await chunk.load()).toBe('part');
    expect(fetchPart).toHaveBeenCalledTimes(1);
  });

  test('says that it is a missing part when it cannot be loaded', async () => {
    const chunk = createChunk(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(chunk.load()).rejects.toSatisfy(isChunkError);
    expect(chunk.isLoaded()).toBe(false);
  });

  test('is tried again after it could not be loaded in advance', async () => {
    const fetchPart = vi.fn<() => Promise<string>>();
    fetchPart.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValueOnce('part');
    const chunk = createChunk(fetchPart);
    chunk.warm();
    await vi.waitFor(() => expect(fetchPart).toHaveBeenCalledTimes(1));
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    expect(await chunk.load()).toBe('part');
  });
});
