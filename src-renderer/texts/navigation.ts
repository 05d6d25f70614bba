/** Screens of the navigation with their addresses behind the hash. */
export const screens = [
  { path: '/', title: 'Übersicht' },
  { path: '/gemeinden', title: 'Gemeinden' },
  { path: '/karte', title: 'Karte' },
  { path: '/kalender', title: 'Kalender' },
  { path: '/wiedervorlagen', title: 'Wiedervorlagen' },
  { path: '/schreiben', title: 'Schreiben' },
  { path: '/einstellungen', title: 'Einstellungen' },
] as const;

/** Address of one of the screens. */
export type ScreenPath = (typeof screens)[number]['path'];

/** Screens that are reached from another one, and by the search. */
export const furtherScreens = [
  { path: '/abstimmungsliste', title: 'Abstimmungsliste' },
  { path: '/einschraenkungen', title: 'Einschränkungen' },
  { path: '/kontakte', title: 'Kontakte prüfen' },
] as const;
