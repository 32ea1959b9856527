import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { findAdjustables } from '../../../analysis/adjustables.ts';
import { packPortfolio } from '../../../model/packed.ts';
import type { PageData } from '../../../render/formats/html/data.ts';
import { renderHtml } from '../../../render/formats/html.ts';
import { whatIfOf } from '../../../render/pages/report/what-if.ts';
import { VERSION } from '../../version.ts';
import type { Made } from './made.ts';

/** The folder of the bundled files, put in by the build. */
declare const __SROI_DIST__: string;

/** Break even: where the impact is as much as the investment. */
const TARGET = '1';

/** The report as one HTML file, with the engine in it. */
export function htmlReport({ result, origin, report }: Made): string {
  const { language } = report;
  const script = scriptOf('page');
  const data: PageData = {
    portfolio: packPortfolio(result.portfolio),
    origin,
    language,
    target: TARGET,
  };
  return renderHtml(
    report,
    whatIfOf(findAdjustables(result), result, language),
    { texts: new Map(), target: TARGET },
    {
      boot: scriptOf('boot'),
      script,
      packed: deflateRawSync(script, { level: 9 }).toString('base64'),
      data,
      version: VERSION,
      fingerprint: (text) => createHash('sha256').update(text).digest('base64'),
    },
  );
}

function scriptOf(name: 'page' | 'boot'): string {
  return readFileSync(join(__SROI_DIST__, `${name}.js`), 'utf8');
}
