const typedInto = ['text', 'search', 'url', 'tel', 'email', 'number', 'password'];

/** True where Ctrl+Z belongs to a text field, or where a dialog is open whose change is not made yet. */
export function keysBelongElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[aria-modal="true"]')) return true;
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement) return typedInto.includes(target.type) && !target.readOnly;
  return target instanceof HTMLElement && target.isContentEditable;
}
