/**
 * Returns the address of the repository for corrections, without a slash at its end; null if the build names none. Throws a
 * sentence if it is not a web address.
 */
export function repositoryUrl(named: string | undefined): string | null {
  if (named === undefined || named === '') return null;
  if (!/^https?:\/\/[^\s/?#]+\/[^\s?#]+$/u.test(named) || !URL.canParse(named)) {
    throw new Error(
      `REPOSITORY_URL is “${named}”. Give the address of a repository, https://host/owner/name, or leave it out.`,
    );
  }
  return named.replace(/\/+$/u, '');
}
