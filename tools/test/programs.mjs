// The programs that the tests need beside Node: a MariaDB server and a Chromium. Found where they are, else installed.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** A program is missing and cannot be installed here. The message says what to do. */
export class MissingProgramError extends Error {}

const POLICY_FILE = '/usr/sbin/policy-rc.d';

/**
 * @param {string[]} names program names, the preferred first
 * @returns {string | null} the path of the first that exists
 */
export function findProgram(names) {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin', '/sbin'];
  for (const name of names) {
    for (const folder of folders) if (folder && existsSync(`${folder}/${name}`)) return `${folder}/${name}`;
  }
  return null;
}

/**
 * Finds a program, or installs it as a Debian package where that can be done without asking (apt-get, as root).
 * @param {string[]} names program names, the preferred first
 * @param {string} debianPackage
 * @returns {string} the program's path
 * @throws {MissingProgramError} when it is neither there nor installable
 */
export function ensureProgram(names, debianPackage) {
  const found = findProgram(names);
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !findProgram(['apt-get'])) {
    throw new MissingProgramError(`${names[0]} is missing. Install it (Debian: apt-get install ${debianPackage}) and run again.`);
  }
  console.log(`installing ${debianPackage} …`);
  installDebianPackage(debianPackage);
  const installed = findProgram(names);
  if (!installed) throw new MissingProgramError(`apt-get installed ${debianPackage}, but ${names[0]} is still missing.`);
  return installed;
}

/** @param {string} debianPackage */
function installDebianPackage(debianPackage) {
  // A policy that answers 101 keeps apt from starting the service: the tests run a private server of their own.
  const ownPolicy = !existsSync(POLICY_FILE);
  if (ownPolicy) writeFileSync(POLICY_FILE, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    const install = ['install', '-y', '--no-install-recommends', debianPackage];
    if (aptGet(install).status === 0) return;
    aptGet(['update']);
    const { status, stderr } = aptGet(install);
    if (status !== 0) throw new MissingProgramError(`apt-get install ${debianPackage} failed:\n${stderr}`);
  } finally {
    if (ownPolicy) rmSync(POLICY_FILE, { force: true });
  }
}

/** @param {string[]} args */
function aptGet(args) {
  return spawnSync('apt-get', args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
