import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

// Set here, not in `env`: a worker reads its time zone when it starts.
process.env.TZ = 'UTC';

export default defineConfig({
  define: {
    __SROI_VERSION__: JSON.stringify(version),
    // Made by the tests that need it (tests/helpers/page.ts): dist/ may be of another day.
    __SROI_DIST__: JSON.stringify(new URL('node_modules/.cache/sroi', import.meta.url).pathname),
  },
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // Says at the very end which programs were missing.
    globalSetup: ['tests/real/programs.ts'],
    env: { TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', LC_MESSAGES: 'en_US.UTF-8' },
    testTimeout: 20_000,
    retry: 0,
    watch: false,
  },
});
