// npm run dev: the server restarts and the web client reloads when a source changes. The client answers on http://localhost:5173.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildWhenStale, builds, installWhenNeeded, prepareDatabase, requireNode, root } from './workspace.mjs';

process.chdir(root);
requireNode();
installWhenNeeded();
buildWhenStale([builds.server]);
if (existsSync('.env')) process.loadEnvFile('.env');
await prepareDatabase();

const children = [
  [...builds.server.command, '--watch'],
  ['--watch', '--watch-preserve-output', '--enable-source-maps', builds.server.result],
  ['node_modules/vite/bin/vite.js', 'apps/web'],
].map((args) => spawn(process.execPath, args, { stdio: 'inherit' }));

const stop = () => children.forEach((child) => child.kill('SIGTERM'));
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
