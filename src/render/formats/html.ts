import type { Report } from '../report.ts';
import type { WhatIf } from '../what-if.ts';
import { bodyMarkup } from './html/body.ts';
import { pageStyle } from './html/style.ts';
import type { Settled } from './html/what-if.ts';
import { asMarkup, markup } from './markup.ts';

/** What makes the page work once it is open. */
export interface Engine {
  /** The script, built from this project's own sources: the engine and the pages. */
  readonly script: string;
  /** The same deflated, in base64: as it lies in the page. */
  readonly packed: string;
  /** The script that unpacks it. */
  readonly boot: string;
  /** What the script starts from: anything that JSON can carry. */
  readonly data: unknown;
  /** The version of sroi. */
  readonly version: string;
  /** The SHA-256 of a text, in base64: what the content security policy allows by. */
  readonly fingerprint: (text: string) => string;
}

/**
 * A report as one HTML file that needs nothing else: no network, and no script or style but its own,
 * which its policy names by their hashes. The same report gives the same bytes.
 */
export function renderHtml(
  report: Report,
  whatIf: WhatIf,
  settled: Settled,
  { script, packed, boot, data, version, fingerprint }: Engine,
): string {
  const style = pageStyle();
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${fingerprint(boot)}' 'sha256-${fingerprint(script)}'`,
    `style-src 'sha256-${fingerprint(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return markup`<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${asMarkup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="sroi ${version}">
<title>${report.title}</title>
<style>${asMarkup(style)}</style>
</head>
<body>
<div id="page">
${bodyMarkup(report, whatIf, settled)}
</div>
<script type="application/json" id="data">${asMarkup(inScript(data))}</script>
<script type="text/plain" id="engine">${packed}</script>
<script>${asMarkup(boot)}</script>
</body>
</html>
`.markup;
}

/** JSON that can not end the element that it stands in. */
function inScript(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
