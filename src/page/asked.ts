import type { Language } from '../model/text.ts';

/** What a reader asks of the page: figures moved, by address, as they would be typed. */
export interface Asked {
  readonly language: Language;
  readonly target: string;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * What a link asks for: `#set=deadweight%3D60%25&lang=en`. What it does not say stays as it is in
 * the report.
 */
export function readFragment(fragment: string, report: Asked): Asked {
  const stated = new URLSearchParams(fragment.replace(/^#/, ''));
  const language = stated.get('lang');
  const pairs = stated.getAll('set').flatMap((text): readonly (readonly [string, string])[] => {
    const [, address, formula] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
    return address === undefined || formula === undefined ? [] : [[address, formula]];
  });
  return {
    language: language === 'nl' || language === 'en' ? language : report.language,
    target: stated.get('target') ?? report.target,
    texts: new Map([...report.texts, ...pairs]),
  };
}

/** The link that restores what is asked; empty where the report is asked for as it is. */
export function writeFragment(asked: Asked, report: Asked): string {
  const stated = new URLSearchParams();
  for (const [address, text] of asked.texts) stated.append('set', `${address}=${text}`);
  if (asked.target !== report.target) stated.append('target', asked.target);
  if (asked.language !== report.language) stated.append('lang', asked.language);
  return stated.size === 0 ? '' : `#${stated.toString()}`;
}

/**
 * All overrides in force, as they would be typed: those that the report was made with, but for what
 * is moved in the page.
 */
export function overridesOf({ texts }: Asked, made: readonly string[]): readonly string[] {
  const kept = made.filter((text) => !texts.has(text.slice(0, text.indexOf('=')).trim()));
  return [...kept, ...[...texts].map(([address, text]) => `${address}=${text}`)];
}

/** The options that make a shell repeat what the page shows; none where that is the files' own. */
export function commandOf(overrides: readonly string[], scenario: string | undefined): string {
  const options = [
    ...(scenario === undefined ? [] : ['--scenario', quoted(scenario)]),
    ...overrides.flatMap((text) => ['--set', quoted(text)]),
  ];
  return options.join(' ');
}

/** A text that a shell takes as one word: in quotes where it holds what a shell would act on. */
function quoted(text: string): string {
  return /^[\w.%=,:/+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
