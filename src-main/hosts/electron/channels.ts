/** The one channel on which the screen calls the API. */
export const callChannel = 'ortstermin:call';
/** Events of the API on their way to the screen. */
export const eventChannel = 'ortstermin:event';
/** Commands of the menu on their way to the screen: "undo", "redo". */
export const commandChannel = 'ortstermin:command';

/** Scheme and host under which the screen is loaded. */
export const screenScheme = 'app';
export const screenHost = 'ortstermin';
export const screenAddress = `${screenScheme}://${screenHost}/`;

/** True for an address of the screen itself. */
export function isScreenAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password, port } = new URL(address);
  return protocol === `${screenScheme}:` && host === screenHost && username === '' && password === '' && port === '';
}
