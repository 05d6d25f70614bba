import { Component, type ReactNode } from 'react';
import { ErrorMessage } from '../ui/error-message.tsx';

/** Keeps the frame alive when a screen fails while it is drawn. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <ErrorMessage
        message="Diese Ansicht konnte nicht gezeichnet werden. Ihre Daten sind gespeichert und unverändert. Bitte laden Sie sie neu."
        onRetry={() => this.setState({ failed: false })}
      />
    );
  }
}
