import { Link } from '#parts/page/Link.tsx';
import { PageTitle } from '#parts/page/PageTitle.tsx';
import { PageBody } from '#ui/page/PageBody.tsx';
import type { SuggestedLink } from '#words/page/suggestedLinks.ts';
import styles from './MessagePage.module.css';

interface Props {
  /** Links to pages with a similar address, best first; none in the prerendered page, which does not know its address. */
  readonly suggestions: readonly SuggestedLink[];
}

/** The page for an address that does not exist. */
export function NotFoundPage({ suggestions }: Props) {
  return (
    <PageBody>
      <PageTitle parts={['Page not found']} />
      <meta name="robots" content="noindex" />
      <div className={styles.message} data-page="not-found">
        <h1 tabIndex={-1}>Page not found</h1>
        <p>If you typed the address, check it. If you pasted it, check that all of it was copied.</p>
        {suggestions.length > 0 && (
          <>
            <p>Perhaps it is one of these:</p>
            <ul>
              {suggestions.map(({ to, label }) => (
                <li key={to}>
                  <Link to={to}>{label}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <Link to="/">All decisions</Link>
        </p>
      </div>
    </PageBody>
  );
}
