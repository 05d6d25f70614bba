import { expect, expectAccessible, test } from '../fixtures.ts';
import { municipalitiesOf } from '../pages/municipalities.ts';
import { overviewOf } from '../pages/overview.ts';
import { settingsOf } from '../pages/settings.ts';
import { setupOf } from '../pages/setup.ts';
import { shellOf } from '../pages/shell.ts';
import { places } from '../prepare.ts';

// The sample data are a plan in full swing, made by some hundred calls.
const fillingTime = 60_000;

test('the first start offers the register, an empty one and the sample data', async ({ newDesk }) => {
  const setup = setupOf(newDesk.page);
  await expect(setup.heading).toBeVisible();
  await expect(newDesk.page.getByText('142 Gemeinden (mit Städten), 15 Ämter und 5 amtsfreie Städte')).toBeVisible();
  expect((await newDesk.call('app.info', {})).initialised).toBe(false);
  await expectAccessible(newDesk.page);
});

test('the shipped register brings 142 Gemeinden and their Ämter', async ({ newDesk }) => {
  const { page, call } = newDesk;
  await setupOf(page).shippedRegister.click();
  await expect(shellOf(page).heading('Übersicht')).toBeVisible();
  await expect(page.getByText('142 Gemeinden und Städte')).toBeVisible();
  await expect(overviewOf(page).figure(142, 'fehlt')).toBeVisible();
  await expect(overviewOf(page).amtLink('Amt Ludwigslust-Land')).toBeVisible();

  const rows = await call('municipalities.list', {});
  expect(rows).toHaveLength(142);
  expect(rows.find(({ id }) => id === places.goehlen.id)).toMatchObject({ name: 'Göhlen', stage: 'missing' });
  const { amts } = await call('catalogue.get', {});
  expect(amts.filter(({ kind }) => kind === 'Amt')).toHaveLength(15);
});

test('an empty register begins without any Gemeinde', async ({ newDesk }) => {
  const { page, call } = newDesk;
  await setupOf(page).emptyRegister.click();
  await expect(page.getByText('0 Gemeinden und Städte')).toBeVisible();
  await shellOf(page).open('Gemeinden');
  await expect(page.getByText('Das Register ist leer.')).toBeVisible();
  await expect(municipalitiesOf(page).grid).toBeHidden();
  expect(await call('municipalities.list', {})).toEqual([]);
  await expectAccessible(page);
});

test('the sample data are marked on every screen and leave the real data as they are', async ({ desk }) => {
  const { page, call } = desk;
  const shell = shellOf(page);
  const { goehlen } = places;
  const deferred = { decision: 'deferred', reason: 'Dorffest' } as const;
  await call('municipalities.decideNeed', { municipalityIds: [goehlen.id], ...deferred });
  const before = { rows: await call('municipalities.list', {}), history: await call('history.list', {}) };

  await shell.open('Einstellungen');
  await settingsOf(page).part('Daten');
  await settingsOf(page).button('Beispieldaten öffnen').click();
  await expect(shell.sandboxBar).toContainText('nichts hiervon berührt Ihre echten Daten', { timeout: fillingTime });
  for (const title of ['Übersicht', 'Gemeinden', 'Kalender', 'Schreiben', 'Einstellungen'] as const) {
    await shell.open(title);
    await expect(shell.sandboxBar).toBeVisible();
  }
  expect((await call('app.info', {})).workspace).toBe('sandbox');
  expect((await call('overview.get', {})).counts.held).toBe(18);
  await shell.open('Übersicht');
  await expect(overviewOf(page).figure(18, 'durchgeführt')).toBeVisible();
  await call('municipalities.setFollowUp', { municipalityIds: [goehlen.id], on: '2099-12-31', note: 'nur zur Probe' });

  await shell.sandboxBar.getByRole('button', { name: 'Zu meinen Daten' }).click();
  await expect(shell.sandboxBar).toBeHidden();
  await shell.open('Übersicht');
  await expect(overviewOf(page).figure(1, 'zurückgestellt')).toBeVisible();
  expect({ rows: await call('municipalities.list', {}), history: await call('history.list', {}) }).toEqual(before);
});

test('from the sample data the way leads back to the first start', async ({ newDesk }) => {
  const { page, call } = newDesk;
  const shell = shellOf(page);
  await setupOf(page).sandbox.click();
  await expect(shell.sandboxBar).toBeVisible({ timeout: fillingTime });
  await expect(shell.heading('Übersicht')).toBeVisible();
  await expectAccessible(page);
  await shell.sandboxBar.getByRole('button', { name: 'Zu meinen Daten' }).click();
  await expect(setupOf(page).heading).toBeVisible();
  expect(await call('app.info', {})).toMatchObject({ workspace: 'real', initialised: false });
});
