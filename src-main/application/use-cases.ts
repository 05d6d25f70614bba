import type { ProcedureName } from '#contract/index.ts';
import { askAmts } from './contacts/ask-amts.ts';
import { listContacts, markContactsChecked, removeContact, saveContact } from './contacts/contacts.ts';
import type { UseCase } from './context.ts';
import { attach, detach, handOutAttachment } from './coordination/attachments.ts';
import { askDistrict, recordAnswer, withdraw } from './coordination/coordinate.ts';
import { answerInquiry, inquire } from './coordination/inquiries.ts';
import { openAnswers, takeAnswers } from './coordination/take-answers.ts';
import { writeList } from './coordination/write-list.ts';
import { exportRegister } from './exports/export-register.ts';
import { exportSituationReport } from './exports/export-situation-report.ts';
import { revealFile } from './exports/reveal-file.ts';
import { writeExport } from './exports/write-export.ts';
import {
  escalateFollowUps,
  finishFollowUps,
  giveMorningNotice,
  handOverFollowUps,
  listFollowUps,
  postponeFollowUps,
} from './follow-ups/follow-ups.ts';
import { getUndoState, listHistory } from './history/read-history.ts';
import { redo, undo } from './history/reverse.ts';
import { commitImport, reportImport } from './imports/commit-import.ts';
import { openImport } from './imports/open-import.ts';
import { previewImport } from './imports/preview-import.ts';
import { cancelJob } from './letters/cancel-job.ts';
import { checkLetters, listLetters } from './letters/read-letters.ts';
import { recordLetters } from './letters/record-letters.ts';
import { writeLetters } from './letters/write-letters.ts';
import { answerForAmt } from './meetings/answer-for-amt.ts';
import { assignTeam } from './meetings/assign-team.ts';
import { fallThrough, loseVenue, recordAfterwards } from './meetings/failed-meeting.ts';
import { addMeeting, joinMeeting, leaveMeeting, takeLead } from './meetings/joint-meeting.ts';
import { moveMeetingTo } from './meetings/move-meeting.ts';
import { proposeFormat } from './meetings/propose-format.ts';
import { checkPlan, getMeeting, getPlanning } from './meetings/read-planning.ts';
import { cancelMeeting, recordEarlier, recordResult, recordStep } from './meetings/record-meeting.ts';
import { resizeMeeting } from './meetings/resize-meeting.ts';
import { scheduleMeeting } from './meetings/schedule-meeting.ts';
import { unscheduleMeeting } from './meetings/unschedule-meeting.ts';
import { updateMeeting } from './meetings/update-meeting.ts';
import {
  assignProjectArea,
  createMunicipality,
  decideNeed,
  setFollowUp,
  updateMunicipality,
} from './municipalities/change-municipalities.ts';
import { adviseFormatFor, closeMunicipalities, notePetition, succeedMunicipality } from './municipalities/procedure.ts';
import { getMunicipality, getOverview, listMunicipalities } from './municipalities/read-municipalities.ts';
import { listTimetables, saveTimetable } from './municipalities/timetables.ts';
import { getCatalogue } from './registers/catalogue.ts';
import { removeTeam, removeVenue, saveAmt, saveProjectArea, saveTeam, saveVenue } from './registers/save-records.ts';
import { listViews, removeView, saveView } from './registers/saved-views.ts';
import { getSettings, saveSettings } from './registers/settings.ts';
import { getSituationReport } from './reports/read-report.ts';
import { listRestrictions, removeRestriction, saveRestriction } from './restrictions/restrictions.ts';
import { settleRestriction } from './restrictions/settle.ts';
import { initialise } from './setup/initialise.ts';
import { createBackup, getAppInfo, openWorkspace, resetSandbox } from './setup/workspace.ts';

/** Every use case under its contract name: the table of contents of the product. */
export const useCases: { readonly [Name in ProcedureName]: UseCase<Name> } = {
  'app.info': getAppInfo,
  'setup.initialise': initialise,
  'setup.openWorkspace': openWorkspace,
  'setup.resetSandbox': resetSandbox,
  'backup.create': createBackup,
  'files.reveal': revealFile,

  'overview.get': getOverview,
  'municipalities.list': listMunicipalities,
  'municipalities.get': getMunicipality,
  'municipalities.create': createMunicipality,
  'municipalities.update': updateMunicipality,
  'municipalities.decideNeed': decideNeed,
  'municipalities.setFollowUp': setFollowUp,
  'municipalities.assignProjectArea': assignProjectArea,
  'municipalities.close': closeMunicipalities,
  'municipalities.petition': notePetition,
  'municipalities.succeed': succeedMunicipality,
  'municipalities.adviseFormat': adviseFormatFor,

  'coordination.ask': askDistrict,
  'coordination.answer': recordAnswer,
  'coordination.withdraw': withdraw,
  'coordination.inquire': inquire,
  'coordination.answerInquiry': answerInquiry,
  'coordination.attach': attach,
  'coordination.detach': detach,
  'coordination.handOutAttachment': handOutAttachment,

  'restrictions.list': listRestrictions,
  'restrictions.save': saveRestriction,
  'restrictions.remove': removeRestriction,
  'restrictions.settle': settleRestriction,

  'followUps.list': listFollowUps,
  'followUps.morningNotice': giveMorningNotice,
  'followUps.done': finishFollowUps,
  'followUps.postpone': postponeFollowUps,
  'followUps.escalate': escalateFollowUps,
  'followUps.handOver': handOverFollowUps,
  'coordination.writeList': writeList,
  'coordination.openAnswers': openAnswers,
  'coordination.takeAnswers': takeAnswers,

  'planning.get': getPlanning,
  'planning.check': checkPlan,
  'meetings.get': getMeeting,
  'meetings.proposeFormat': proposeFormat,
  'meetings.schedule': scheduleMeeting,
  'meetings.move': moveMeetingTo,
  'meetings.resize': resizeMeeting,
  'meetings.unschedule': unscheduleMeeting,
  'meetings.update': updateMeeting,
  'meetings.assignTeam': assignTeam,
  'meetings.recordStep': recordStep,
  'meetings.recordResult': recordResult,
  'meetings.recordEarlier': recordEarlier,
  'meetings.cancel': cancelMeeting,
  'meetings.fallThrough': fallThrough,
  'meetings.loseVenue': loseVenue,
  'meetings.recordAfterwards': recordAfterwards,
  'meetings.join': joinMeeting,
  'meetings.leave': leaveMeeting,
  'meetings.lead': takeLead,
  'meetings.add': addMeeting,
  'meetings.answerForAmt': answerForAmt,

  'catalogue.get': getCatalogue,
  'settings.get': getSettings,
  'settings.save': saveSettings,
  'amts.save': saveAmt,
  'projectAreas.save': saveProjectArea,
  'teams.save': saveTeam,
  'teams.remove': removeTeam,
  'venues.save': saveVenue,
  'venues.remove': removeVenue,
  'contacts.list': listContacts,
  'contacts.save': saveContact,
  'contacts.remove': removeContact,
  'contacts.askAmts': askAmts,
  'contacts.markChecked': markContactsChecked,
  'timetables.list': listTimetables,
  'timetables.save': saveTimetable,
  'views.list': listViews,
  'views.save': saveView,
  'views.remove': removeView,

  'letters.list': listLetters,
  'letters.check': checkLetters,
  'letters.write': writeLetters,
  'letters.record': recordLetters,
  'jobs.cancel': cancelJob,

  'exports.write': writeExport,
  'exports.register': exportRegister,
  'exports.situationReport': exportSituationReport,

  'reports.situation': getSituationReport,

  'imports.open': openImport,
  'imports.preview': previewImport,
  'imports.commit': commitImport,
  'imports.report': reportImport,

  'history.list': listHistory,
  'history.state': getUndoState,
  'history.undo': undo,
  'history.redo': redo,
};
