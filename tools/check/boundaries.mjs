// `npm run check`, one step: no import of the project crosses a boundary of .dependency-cruiser.cjs.
import { boundaryErrors, root } from './gates.mjs';

const { findings, crossings } = await boundaryErrors(root);
for (const finding of findings) console.error(`${finding.rule}: ${finding.message}`);
// Aliases that are no longer resolved would leave the rules with nothing to look at.
if (crossings === 0) console.error('No import from one library into another was seen: the rules check nothing.');
console.log(`${crossings} imports between libraries, ${findings.length} across a boundary`);
if (findings.length > 0 || crossings === 0) process.exitCode = 1;
