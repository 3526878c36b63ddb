import { useState } from 'react';

/** What became of the last attempt to copy. */
type Copied = 'copied' | 'refused' | null;

/**
 * Copies a text about something; the state is that of what is there now. Where the browser refuses, whoever asks shows
 * the text selected in a field.
 */
export function useCopy(about: string): readonly [state: Copied, copy: (text: string) => void] {
  const [attempt, setAttempt] = useState<{ readonly about: string; readonly state: Copied } | null>(null);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setAttempt({ about, state: 'copied' });
    } catch {
      setAttempt({ about, state: 'refused' });
    }
  };
  return [attempt?.about === about ? attempt.state : null, (text) => void copy(text)];
}
