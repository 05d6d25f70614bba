import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { OverviewScreen } from '../features/overview/overview-screen.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingMark } from '../ui/loading-mark.tsx';

const CalendarScreen = lazy(async () => ({
  default: (await import('../features/calendar/calendar-screen.tsx')).CalendarScreen,
}));
const ContactsScreen = lazy(async () => ({
  default: (await import('../features/contacts/contacts-screen.tsx')).ContactsScreen,
}));
const CoordinationListScreen = lazy(async () => ({
  default: (await import('../features/coordination/coordination-list-screen.tsx')).CoordinationListScreen,
}));
const FollowUpsScreen = lazy(async () => ({
  default: (await import('../features/follow-ups/follow-ups-screen.tsx')).FollowUpsScreen,
}));
const RestrictionsScreen = lazy(async () => ({
  default: (await import('../features/restrictions/restrictions-screen.tsx')).RestrictionsScreen,
}));
const ImportScreen = lazy(async () => ({
  default: (await import('../features/import/import-screen.tsx')).ImportScreen,
}));
const LettersScreen = lazy(async () => ({
  default: (await import('../features/letters/letters-screen.tsx')).LettersScreen,
}));
const MunicipalitiesScreen = lazy(async () => ({
  default: (await import('../features/municipalities/municipalities-screen.tsx')).MunicipalitiesScreen,
}));
const MunicipalityScreen = lazy(async () => ({
  default: (await import('../features/municipalities/municipality-screen.tsx')).MunicipalityScreen,
}));
const MapScreen = lazy(async () => ({ default: (await import('../features/map/map-screen.tsx')).MapScreen }));
const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
}));

/** Which address shows which screen. */
export function Routes() {
  return (
    <Suspense fallback={<LoadingMark />}>
      <Switch>
        <Route path="/">
          <OverviewScreen />
        </Route>
        <Route path="/gemeinden">
          <MunicipalitiesScreen />
        </Route>
        <Route path="/gemeinden/:id">{({ id }) => <MunicipalityScreen key={id} municipalityId={id} />}</Route>
        <Route path="/karte">
          <MapScreen />
        </Route>
        <Route path="/import">
          <ImportScreen />
        </Route>
        <Route path="/abstimmungsliste">
          <CoordinationListScreen />
        </Route>
        <Route path="/wiedervorlagen">
          <FollowUpsScreen />
        </Route>
        <Route path="/einschraenkungen">
          <RestrictionsScreen />
        </Route>
        <Route path="/kontakte">
          <ContactsScreen />
        </Route>
        <Route path="/kalender">
          <CalendarScreen />
        </Route>
        <Route path="/schreiben">
          <LettersScreen />
        </Route>
        <Route path="/einstellungen">
          <SettingsScreen />
        </Route>
        <Route>
          <EmptyState title="Diese Seite gibt es nicht. Bitte wählen Sie links eine Ansicht." />
        </Route>
      </Switch>
    </Suspense>
  );
}
