import { z } from 'zod';
import type { Amt } from '#domain/amt.ts';
import type { MeetingFormat } from '#domain/formats/format.ts';
import type { ProjectArea } from '#domain/project-area.ts';
import type { Settings } from '#domain/settings.ts';
import type { Team } from '#domain/team.ts';
import { date, durationMinutes, filledLine, id, line, longText, timeOfDay } from './fields.ts';
import { mutation, query } from './procedure.ts';

const version = z.number().int().min(0);
const seats = z.number().int().min(0).max(100_000).nullable().default(null);
const yesNoUnknown = z.boolean().nullable().default(null);
const days = z.number().int().min(0).max(365);

/** A rule as the help shows it. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly source: string;
}

/** Lists that screens offer for choosing; served, so that no screen enumerates kinds itself. */
export interface Catalogue {
  readonly formats: readonly MeetingFormat[];
  readonly letterKinds: readonly { readonly id: string; readonly title: string; readonly help: string }[];
  readonly exportFormats: readonly { readonly id: string; readonly title: string; readonly extension: string }[];
  readonly rules: readonly RuleInfo[];
  readonly amts: readonly Amt[];
  readonly projectAreas: readonly ProjectArea[];
  readonly teams: readonly Team[];
}

/** Calls about the records beside the municipalities, and the settings. */
export const registersContract = {
  'catalogue.get': query<Catalogue>()(z.object({})),
  'settings.get': query<Settings>()(z.object({})),
  'settings.save': mutation<Settings>()(
    z.object({
      sender: z
        .object({
          organisation: line,
          street: line,
          postcode: line,
          city: line,
          contactName: line,
          phone: line,
          email: line,
          signaturePrefix: line,
          signatoryName: line,
        })
        .partial()
        .optional(),
      districtName: line.optional(),
      defaultDurationMinutes: durationMinutes.optional(),
      defaultStartTime: timeOfDay.optional(),
      defaultLeadTimeDays: days.optional(),
      districtFollowUpDays: days.optional(),
      municipalityFollowUpDays: days.optional(),
      deadlineMarginDays: days.optional(),
      participationPercent: z.number().int().min(1).max(100).optional(),
      morningNotice: z.boolean().optional(),
    }),
  ),
  'amts.save': mutation<{ readonly id: string }>()(
    z.object({
      id: id.optional(),
      expectedVersion: version.optional(),
      name: filledLine,
      kind: z.enum(['Amt', 'amtsfreie Stadt', 'Landkreis']),
      street: line,
      postcode: line,
      city: line,
      phone: line.default(''),
      email: line.default(''),
      website: line.default(''),
    }),
  ),
  'projectAreas.save': mutation<{ readonly id: string }>()(
    z.object({
      id: id.optional(),
      expectedVersion: version.optional(),
      name: filledLine,
      call: line.default(''),
      deadline: date.nullable().default(null),
    }),
  ),
  'teams.save': mutation<{ readonly id: string }>()(
    z.object({ id: id.optional(), expectedVersion: version.optional(), name: filledLine }),
  ),
  'teams.remove': mutation<{ readonly id: string }>()(z.object({ id })),
  'venues.save': mutation<{ readonly id: string }>()(
    z.object({
      id: id.optional(),
      expectedVersion: version.optional(),
      municipalityId: id,
      name: filledLine,
      street: line.default(''),
      postcode: line.default(''),
      city: line.default(''),
      seats,
      seatsOutside: seats,
      barrierFree: yesNoUnknown,
      projector: yesNoUnknown,
      internet: yesNoUnknown,
      keyHolder: line.default(''),
      rent: line.default(''),
      note: longText.default(''),
    }),
  ),
  'venues.remove': mutation<{ readonly id: string }>()(z.object({ id })),
};
