import { useSyncExternalStore } from 'react';
import type { BaseLocationHook } from 'wouter';

function follow(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function readHash(): readonly [path: string, search: string] {
  const [path = '', ...search] = window.location.hash.replace(/^#?\/?/, '').split('?');
  return [`/${path}`, search.join('?')];
}

function navigate(to: string, options: { readonly replace?: boolean } = {}): void {
  const address = `#${to}`;
  if (window.location.hash === address) return;
  if (!options.replace) {
    window.location.hash = to;
    return;
  }
  // Replacing an entry of the browser history reports no change by itself.
  window.history.replaceState(window.history.state, '', address);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/**
 * Path behind the hash (`#/gemeinden?stufe=missing` → `/gemeinden`), for wouter. Its own hash hook puts the search in
 * front of the hash, where a link that is typed or opened anew would not carry it.
 */
export const useHashPath: BaseLocationHook = () => [useSyncExternalStore(follow, () => readHash()[0]), navigate];

useHashPath.hrefs = (href) => `#${href}`;

/** Search behind the hash without its question mark (`stufe=missing`), for wouter. */
export function useHashSearch(): string {
  return useSyncExternalStore(follow, () => readHash()[1]);
}
