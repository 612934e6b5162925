// npm run build: the server with its tools to dist/, the web client to dist/web, as far as their sources have changed.
import { buildWhenStale, builds, PreparationError } from './workspace.mjs';

try {
  buildWhenStale([builds.server, builds.web]);
} catch (error) {
  if (!(error instanceof PreparationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
