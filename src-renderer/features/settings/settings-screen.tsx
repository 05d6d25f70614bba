import { Tabs } from '@mantine/core';
import { useLocation, useSearch } from 'wouter';
import { useApiQuery } from '../../api/hooks.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { LoadingMark } from '../../ui/loading-mark.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AmtsSection } from './amts-section.tsx';
import { DataSection } from './data-section.tsx';
import { DefaultsForm } from './defaults-form.tsx';
import { MorningNoticeSwitch } from './morning-notice-switch.tsx';
import { ProjectAreasSection } from './project-areas-section.tsx';
import { RulesSection } from './rules-section.tsx';
import { SenderForm } from './sender-form.tsx';
import { TeamsSection } from './teams-section.tsx';

const sections = [
  { id: 'absender', title: 'Absender' },
  { id: 'vorgaben', title: 'Vorgaben' },
  { id: 'projektgebiete', title: 'Projektgebiete' },
  { id: 'teams', title: 'Teams' },
  { id: 'aemter', title: 'Ämter und Landkreis' },
  { id: 'regeln', title: 'Regeln' },
  { id: 'daten', title: 'Daten' },
] as const;

/** Who writes, what is taken for granted, the records beside the municipalities, and the data themselves. */
export function SettingsScreen() {
  const [, goTo] = useLocation();
  const wanted = new URLSearchParams(useSearch()).get('bereich');
  const section = sections.find(({ id }) => id === wanted)?.id ?? 'absender';
  const settings = useApiQuery('settings.get', {});
  const catalogue = useApiQuery('catalogue.get', {});
  const failed = settings.error ?? catalogue.error;
  if (failed) return <ErrorMessage message={failed.message} onRetry={() => void settings.refetch()} />;
  if (!settings.data || !catalogue.data) return <LoadingMark />;
  return (
    <>
      <PageHeader title="Einstellungen" />
      <Tabs
        value={section}
        onChange={(id) => goTo(`/einstellungen?bereich=${id ?? ''}`, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {sections.map(({ id, title }) => (
            <Tabs.Tab key={id} value={id} fw={id === section ? 700 : 400}>
              {title}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="absender">
          <SenderForm settings={settings.data} />
        </Tabs.Panel>
        <Tabs.Panel value="vorgaben">
          <DefaultsForm settings={settings.data} />
          <MorningNoticeSwitch wished={settings.data.morningNotice} />
        </Tabs.Panel>
        <Tabs.Panel value="projektgebiete">
          <ProjectAreasSection projectAreas={catalogue.data.projectAreas} />
        </Tabs.Panel>
        <Tabs.Panel value="teams">
          <TeamsSection teams={catalogue.data.teams} />
        </Tabs.Panel>
        <Tabs.Panel value="aemter">
          <AmtsSection amts={catalogue.data.amts} />
        </Tabs.Panel>
        <Tabs.Panel value="regeln">
          <RulesSection rules={catalogue.data.rules} />
        </Tabs.Panel>
        <Tabs.Panel value="daten">
          <DataSection />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
