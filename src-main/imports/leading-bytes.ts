/** True when the file begins with these characters, one byte each. */
export function startsWith(bytes: Uint8Array, mark: string): boolean {
  return mark.length <= bytes.length && [...mark].every((character, index) => bytes[index] === character.charCodeAt(0));
}
