/** The presenter or team that holds a meeting. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}
