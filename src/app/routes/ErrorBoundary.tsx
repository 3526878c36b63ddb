import { Component, type ReactNode } from 'react';
import { ErrorPage } from './ErrorPage.tsx';
import { reloadOnce } from '../startup/reloadOnce.ts';
import { isChunkError } from '../startup/chunk.ts';

interface Props {
  /** The key of the current history entry. Going to another entry tries again. */
  readonly entry: string;
  readonly children: ReactNode;
}

interface State {
  readonly entry: string;
  readonly failure: { readonly error: unknown } | null;
}

/**
 * Shows the error page in place of a page that failed. If a part is missing, it first reloads the page once. React
 * offers error boundaries as classes only, so this is the one class here.
 */
export class ErrorBoundary extends Component<Props, State> {
  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ entry }: Props, state: State): State | null {
    return entry === state.entry ? null : { entry, failure: null };
  }

  override state: State = { entry: this.props.entry, failure: null };

  override componentDidCatch(error: unknown): void {
    document.documentElement.removeAttribute('data-loading-answers');
    if (isChunkError(error) && reloadOnce()) return;
    document.querySelector('h1')?.focus();
  }

  override render(): ReactNode {
    return this.state.failure ? <ErrorPage error={this.state.failure.error} /> : this.props.children;
  }
}
