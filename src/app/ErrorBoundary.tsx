import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';

interface State {
  readonly error: Error | undefined;
}

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What failed is let go of first, so that it is fetched again. */
  readonly onTryAgain?: () => void;
  /** The screen that is shown: going elsewhere leaves the fault behind. */
  readonly place?: string;
}

/** Where a screen breaks, no determination is shown; the case in hand stays in the tab. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate({ place }: ErrorBoundaryProps): void {
    if (this.state.error && place !== this.props.place) this.setState({ error: undefined });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className="mx-auto max-w-question space-y-4 p-6">
        <h1 className="text-2xl font-semibold">This screen broke</h1>
        <div className="space-y-1 border-s-4 border-problem bg-problem-soft px-4 py-3">
          <p className="font-semibold">No determination could be made.</p>
          <p>The fault is in this page, not in the case. The answers are kept in this tab.</p>
          <p className="text-sm text-muted">{error.message}</p>
        </div>
        <Button
          kind="primary"
          onClick={() => {
            this.props.onTryAgain?.();
            this.setState({ error: undefined });
          }}
        >
          Try again
        </Button>
      </main>
    );
  }
}
