// Installs the packages of package-lock.json where they are not installed yet.
import { installWhenNeeded, PreparationError, requireNode } from './workspace.mjs';

try {
  requireNode();
  installWhenNeeded();
} catch (error) {
  if (!(error instanceof PreparationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
