// npm run dev: the server restarts and the web client reloads when a source changes. The client answers on http://localhost:5173.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenStale, builds, installWhenNeeded, requireNode, root } from './workspace.mjs';

process.chdir(root);
requireNode();
installWhenNeeded();
buildWhenStale([builds.server]);
if (existsSync('.env')) process.loadEnvFile('.env');
const { prepareDatabase } = await import(join(root, 'dist/tools/database/prepare.js'));
await prepareDatabase(process.env);

const children = [
  [...builds.server.command, '--watch'],
  ['--watch', '--watch-preserve-output', '--enable-source-maps', builds.server.result],
  ['node_modules/vite/bin/vite.js', 'apps/web'],
].map((args) => spawn(process.execPath, args, { stdio: 'inherit' }));

const stop = () => children.forEach((child) => child.kill('SIGTERM'));
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
