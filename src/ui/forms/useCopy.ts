import { useState } from 'react';

/** The result of the last attempt to copy; null without an attempt. */
type Copied = 'copied' | 'refused' | null;

/**
 * Copies text to the clipboard. The state belongs to the `about` of the attempt, and is null for any other. If the
 * browser refuses, the caller shows the text selected in a field.
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
