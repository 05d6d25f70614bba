/**
 * The data folder named on the command line; undefined when none is. All other words are passed over, because the
 * window system adds its own.
 */
export function namedDataFolder(words: readonly string[]): string | undefined {
  const joined = words.find((word) => word.startsWith('--data='));
  if (joined !== undefined) return joined.slice('--data='.length);
  const index = words.indexOf('--data');
  return index === -1 ? undefined : words[index + 1];
}
