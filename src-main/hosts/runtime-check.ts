/** Node-API version that the database driver was built for; older ones end in a crash without a message. */
const neededNodeApi = 10;

/**
 * What stands against running here, as a German sentence; null when nothing does. Every entry asks before anything
 * opens the database.
 */
export function runtimeProblem(nodeApi: string | undefined = process.versions['napi']): string | null {
  if (Number(nodeApi) >= neededNodeApi) return null;
  return (
    `Node 22.14 oder neuer nötig; dies ist Node ${process.versions.node}. ` +
    'Bitte starten Sie den Planer mit „npm start“, dann wird das mitgelieferte Node verwendet.'
  );
}

/** Ends the process with a German sentence when the runtime is too old for the database driver. */
export function requireRuntime(): void {
  const problem = runtimeProblem();
  if (problem === null) return;
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}
