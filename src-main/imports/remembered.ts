/** Enough for columns that repeat a few values, little enough for columns in which every value is different. */
const mostRemembered = 2_000;
const longestRemembered = 100;

/**
 * The same pure function with the answers it gave last. A column of dates, kinds or Ämter repeats the same few texts
 * thousands of times.
 */
export function remembered<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = compute(text);
    if (text.length > longestRemembered) return answer;
    if (answers.size >= mostRemembered) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
