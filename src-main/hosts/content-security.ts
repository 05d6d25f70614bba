/**
 * What the screen may load and do, the same in every host: only its own files, no foreign address, no plug-in, no
 * frame. The UI kit places its dialogs with inline styles; scripts are never inline.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');
