/** Lets the hours of the week be scrolled by keyboard also while no meeting in them can take the focus. */
export function makeScrollable(view: HTMLElement): void {
  for (const area of view.querySelectorAll<HTMLElement>('div')) {
    if (getComputedStyle(area).overflowY === 'auto') area.tabIndex = 0;
  }
}
