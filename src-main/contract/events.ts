/** What the host tells every open window. */
export type ApiEvent =
  | {
      readonly type: 'changed';
      readonly title: string;
      /** Tables that were touched; the screen maps them to what it shows. */
      readonly tables: readonly string[];
      readonly municipalityIds: readonly string[];
    }
  | { readonly type: 'workspace' }
  | { readonly type: 'progress'; readonly jobId: string; readonly done: number; readonly total: number };
