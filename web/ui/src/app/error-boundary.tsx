import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/feedback';

interface State {
  error?: Error;
}

/** A mistake in one page shows a way on, instead of an empty window. */
export class ErrorBoundary extends Component<{ children: ReactNode; resetOn?: string }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override componentDidUpdate(before: { resetOn?: string }): void {
    if (before.resetOn !== this.props.resetOn && this.state.error) this.setState({});
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div className="page">
        <EmptyState title="This page ran into a problem" page>
          <p>{error.message}</p>
          <p>What you typed is kept in this browser.</p>
          <Button variant="primary" onClick={() => location.reload()}>
            Load the page again
          </Button>
        </EmptyState>
      </div>
    );
  }
}
