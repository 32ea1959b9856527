// npm run rooms: holds the imports to the table of rooms in .dependency-cruiser.mjs.
import { cruise, format } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTypeScript from 'dependency-cruiser/config-utl/extract-ts-config';

// With a TypeScript it cannot use, the cruiser reads nothing and reports no violation.
const FEWEST_MODULES = 10;

const options = await extractOptions('./.dependency-cruiser.mjs');
const { output } = await cruise(['src'], options, undefined, {
  tsConfig: extractTypeScript('./tsconfig.json'),
});
const read = output.modules.filter(({ source }) => source.startsWith('src/')).length;
const imports = output.modules.reduce((sum, module) => sum + module.dependencies.length, 0);

console.log((await format(output, { outputType: 'err-long' })).output.trim());
console.log(`rooms: ${read} modules read, ${imports} imports`);

if (read < FEWEST_MODULES) console.error(`rooms: fewer than ${FEWEST_MODULES} modules were read`);
if (read < FEWEST_MODULES || output.summary.error > 0) process.exitCode = 1;
