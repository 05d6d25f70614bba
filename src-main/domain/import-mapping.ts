/** Which column of a file fills which field, kept under a name for the next file of the same source. */
export interface ImportMapping {
  readonly id: string;
  /** Name of the source: "Adressliste Landkreis". */
  readonly name: string;
  /** Header text of a column → id of the field it fills. */
  readonly columns: Readonly<Record<string, string>>;
  readonly version: number;
}
