import { useCallback, useEffect, useRef } from 'react';
import { showDone, showRefusal } from '../../ui/notices.tsx';
import { tableAsHtml, tableAsText } from './clipboard-forms.ts';
import type { CopiedTable } from './copied-table.ts';

/** True where Ctrl+C is meant for something else: marked text, a field, an open dialog. */
function isForSomethingElse(target: EventTarget | null): boolean {
  if (!(window.getSelection()?.isCollapsed ?? true)) return true;
  return (
    document.querySelector('[aria-modal="true"]') !== null ||
    (target instanceof HTMLElement &&
      target.closest('input:not([type="checkbox"]), textarea, [role="dialog"]') !== null)
  );
}

/**
 * Puts rows on the clipboard as a table for Word and Excel: with Ctrl+C those of `onKeys`, if any, and with the answered
 * function those that it is given. Both go through the event of the browser, which needs no permission.
 */
export function useCopyRows(onKeys: () => CopiedTable | null): (table: CopiedTable) => void {
  const wanted = useRef<CopiedTable | null>(null);
  const chosen = useRef(onKeys);
  chosen.current = onKeys;

  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      const table = wanted.current ?? (isForSomethingElse(event.target) ? null : chosen.current());
      wanted.current = null;
      if (!table || !event.clipboardData) return;
      event.clipboardData.setData('text/plain', tableAsText(table));
      event.clipboardData.setData('text/html', tableAsHtml(table));
      event.preventDefault();
      showDone(copiedSentence(table));
    };
    document.addEventListener('copy', copy);
    return () => document.removeEventListener('copy', copy);
  }, []);

  return useCallback((table) => {
    wanted.current = table;
    document.execCommand('copy');
    if (wanted.current === null) return;
    wanted.current = null;
    showRefusal({
      code: 'unavailable',
      message:
        'Die Zwischenablage war nicht erreichbar, es wurde nichts kopiert. Wählen Sie Zeilen aus und drücken Sie in der Tabelle Strg+C.',
    });
  }, []);
}

/** "12 Gemeinden mit 11 Spalten kopiert …" */
function copiedSentence({ rows, head }: CopiedTable): string {
  const counted = rows.length === 1 ? '1 Gemeinde' : `${rows.length.toLocaleString('de-DE')} Gemeinden`;
  return `${counted} mit ${head.length} Spalten kopiert. In Word oder Excel mit Strg+V einfügen.`;
}
