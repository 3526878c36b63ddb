import { createContext } from 'react';

/** Whether this page is put together ahead of being shown, and has not been painted yet: what can wait is left out. */
export const AheadContext = createContext(false);
