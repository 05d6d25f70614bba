/** "Amt" administers several municipalities; an "amtsfreie Stadt" administers itself; the "Landkreis" is the partner of the coordination. */
export type AmtKind = 'Amt' | 'amtsfreie Stadt' | 'Landkreis';

/** An administration with its postal address. Empty text means: not known. */
export interface Amt {
  readonly id: string;
  readonly name: string;
  readonly kind: AmtKind;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly version: number;
}
