import type { Parameters } from '../../model/parameters.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import type { SettingName } from '../../model/settings.ts';
import { firstPlace, type Node, valueAt } from '../yaml/node.ts';
import type { Reading } from './figure.ts';
import { readLint } from './lint.ts';
import { readPublished } from './published.ts';
import { readScenarios } from './scenarios.ts';
import { readSettings } from './settings.ts';
import { readText, readWords } from './text.ts';
import { groundSettings } from './values.ts';

/** What a portfolio file says; which cases it holds is for the folder. */
export type PortfolioFile = Omit<Portfolio, 'cases' | 'complete' | 'sources'>;

/** Reads a portfolio file. */
export function readPortfolioFile(
  root: Node,
  reading: Reading,
  parameters: Parameters | undefined,
): PortfolioFile {
  const at = (key: string): Node | undefined => valueAt(root, key);
  const limitations = at('limitations');
  const language = readWords(at('language'));
  return {
    place: firstPlace(root),
    title: readText(at('title')),
    language: language === 'nl' || language === 'en' ? language : undefined,
    settings: groundSettings(
      readSettings(root, reading),
      root,
      (name) =>
        parameters?.values.get(name) ?? parameters?.settings.figures.get(name as SettingName),
      reading.report,
    ),
    perspective: readText(at('perspective')),
    limitations:
      limitations?.kind === 'list' ? limitations.items.flatMap((item) => readText(item) ?? []) : [],
    published: readPublished(at('published'), reading),
    scenarios: readScenarios(at('scenarios'), undefined, reading),
    lint: readLint(at('lint'), reading.report),
  };
}
