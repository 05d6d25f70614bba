const longestLink = 2000;
const webPage = /^https:\/\/[^/]/;
const mailAddress = /^mailto:[^?]+@[^?]+/;

/**
 * The link as it may be handed to the system, or null. Only https: and mailto: pass: other schemes start programs,
 * open network drives (which send the password hash of the user) or run scripts.
 */
export function allowedLink(link: string): string | null {
  // The text is looked at before it is parsed, because parsing repairs "https:/\foreign" and the like.
  if (link.length > longestLink || /[\s\p{Control}\\"'<>^`{|}]/u.test(link) || !URL.canParse(link)) return null;
  const url = new URL(link);
  if (url.protocol === 'https:' && webPage.test(link)) return url.username || url.password ? null : url.href;
  if (url.protocol === 'mailto:' && mailAddress.test(link)) {
    // "attach" makes some mail programs add a file of this machine.
    const allowed = [...url.searchParams.keys()].every((key) => ['subject', 'body', 'cc'].includes(key.toLowerCase()));
    return allowed ? url.href : null;
  }
  return null;
}
