import { readFileSync } from 'node:fs';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Secrets may stand in files, as container platforms hand them out: `NAME_FILE` names the file that holds what `NAME` would.
 * @returns the values by `NAME`, without the line break at the end, and what is wrong with the settings
 */
export function readSecretFiles(environment: Environment, names: readonly string[]): { values: Record<string, string>; faults: string[] } {
  const values: Record<string, string> = {};
  const faults: string[] = [];
  for (const name of names) {
    const file = environment[`${name}_FILE`];
    if (!file) continue;
    if (environment[name]) faults.push(`${name} and ${name}_FILE must not both be set`);
    try {
      const value = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
      // As if it were not set would be worse: without the address of a database the embedded one is used.
      if (value.trim() === '') faults.push(`${name}_FILE names a file that is empty`);
      values[name] = value;
    } catch (error) {
      faults.push(`${name}_FILE cannot be read (${(error as { code?: string }).code ?? 'unknown'})`);
    }
  }
  return { values, faults };
}
