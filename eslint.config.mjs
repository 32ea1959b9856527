// Biome holds the style; here stand only the rules that need types.
import tseslint from 'typescript-eslint';
import { decimalOperators } from './tools/lint/decimal-operators.mjs';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'src/model/kernel/assembly/', 'src/model/kernel/generated/'] },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts', '*.config.ts'],
    extends: [tseslint.configs.base, tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { sroi: { rules: { 'decimal-operators': decimalOperators } } },
    rules: {
      'sroi/decimal-operators': 'error',
      'no-restricted-imports': [
        'error',
        {
          name: 'decimal.js',
          message: 'Import src/model/decimal.ts: another constructor would be another precision.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier[imported.name='z']",
          message:
            "Write `import * as z from 'zod'`: `{ z }` bundles 400 kB more, all its locales.",
        },
      ],
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
    },
  },
  { files: ['src/model/decimal.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    // A test reads JSON and HTML of unknown shape, and a wrong guess fails the test.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
