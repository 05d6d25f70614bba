import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { _electron, test as base, expect, type Page } from '@playwright/test';
import type { InputOf, OutputOf, ProcedureName } from '#contract/index.ts';
import type { Result } from '#contract/result.ts';
import { type RunningHost, startHost } from './host.ts';

/** Set by the project: the Electron program, or null for the browser host. */
export interface DeskOptions {
  readonly electronProgram: string | null;
}

/** The planner on a data folder of its own, with one window. */
export interface TestDesk {
  readonly page: Page;
  readonly dataFolder: string;
  /** Calls the API past the screen, to prepare or to check; throws when it is refused. */
  readonly call: <Name extends ProcedureName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>;
}

type Fixtures = {
  /** The planner with the shipped register loaded. */
  readonly desk: TestDesk;
  /** The planner at its first start. */
  readonly newDesk: TestDesk;
};

type WorkerFixtures = DeskOptions & {
  /** A data folder with the shipped register, made once and copied for each test. */
  readonly preparedFolder: string;
};

/** Tests with a planner; the same flows run in both hosts. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  electronProgram: [null, { option: true, scope: 'worker' }],
  preparedFolder: [
    // biome-ignore lint/correctness/noEmptyPattern: The runner reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const folder = newFolder();
      const host = await startHost(folder);
      await callOver(host)('setup.initialise', { register: 'ludwigslust-parchim' });
      await host.stop();
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  newDesk: async ({ electronProgram, page }, use) => {
    await deskOn(newFolder(), electronProgram, page, use);
  },
  desk: async ({ electronProgram, preparedFolder, page }, use) => {
    const folder = newFolder();
    cpSync(preparedFolder, folder, { recursive: true });
    await deskOn(folder, electronProgram, page, use);
  },
});

export { expect };

/** Fails with the list of what a screen reader or a low-vision user would stumble over. */
export async function expectAccessible(page: Page): Promise<void> {
  // There are no frames of other origins, so the findings need not be gathered on a page of their own.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'ortstermin-e2e-'));
}

async function deskOn(
  folder: string,
  electronProgram: string | null,
  page: Page,
  use: (desk: TestDesk) => Promise<void>,
): Promise<void> {
  if (electronProgram) await deskInWindow(electronProgram, folder, use);
  else await deskInBrowser(page, folder, use);
  rmSync(folder, { recursive: true, force: true });
}

function callOver(host: RunningHost): TestDesk['call'] {
  return async (name, input) => {
    const response = await fetch(`${host.origin}/api/${name}`, {
      method: 'POST',
      // A connection kept for the next call may have been closed by the host meanwhile.
      headers: { 'content-type': 'application/json', authorization: `Bearer ${host.token}`, connection: 'close' },
      body: JSON.stringify(input),
    });
    return unwrap(name, await response.json());
  };
}

async function deskInBrowser(page: Page, dataFolder: string, use: (desk: TestDesk) => Promise<void>): Promise<void> {
  const host = await startHost(dataFolder);
  await page.goto(host.address);
  // The first page exchanges the token for a cookie and leads on to the screen.
  await page.waitForURL((url) => url.search === '');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await use({ page, dataFolder, call: callOver(host) });
  await host.stop();
}

async function deskInWindow(
  program: string,
  dataFolder: string,
  use: (desk: TestDesk) => Promise<void>,
): Promise<void> {
  const main = join(import.meta.dirname, '..', 'out/main/electron.js');
  const application = await _electron.launch({ executablePath: program, args: [main, '--data', dataFolder] });
  const page = await application.firstWindow();
  await use({
    page,
    dataFolder,
    async call(name, input) {
      const answer = await page.evaluate(
        ([procedure, given]) => Reflect.get(window, 'ortstermin').call(procedure, given),
        [name, input] as const,
      );
      return unwrap(name, answer);
    },
  });
  await application.close();
}

function unwrap<Value>(name: string, result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
  return result.value;
}
