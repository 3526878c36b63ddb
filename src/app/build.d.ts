interface ImportMetaEnv {
  /** Set by vite.config.ts. */
  readonly REPOSITORY_URL: string | null;
}
