/** Names for the parts of a time field, which screen readers read one by one. */
export function timeLabels(label: string) {
  return {
    hoursInputLabel: `${label}, Stunde`,
    minutesInputLabel: `${label}, Minute`,
    clearButtonProps: { 'aria-label': `${label} leeren` },
  };
}
