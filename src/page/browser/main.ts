import { unpackPortfolio } from '../../model/packed.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import { bodyMarkup } from '../../render/formats/html/body.ts';
import type { ChartWidth } from '../../render/formats/html/chart.ts';
import type { PageData } from '../../render/formats/html/data.ts';
import { headlineMarkup, reportParts } from '../../render/formats/html/report.ts';
import { tableMarkup } from '../../render/formats/html/table.ts';
import { ratiosTable } from '../../render/pages/report/ratios.ts';
import { typedText } from '../../render/typed.ts';
import { WHAT_IF_WORDS } from '../../render/words/what-if.ts';
import { type Asked, commandOf, overridesOf, readFragment, writeFragment } from '../asked.ts';
import { controlsFrom, openingFrom, type Reckoned, reckon, reportFrom } from '../reckon.ts';
import { faultsMarkup, movedMarkup } from '../view.ts';
import { movedBy, showAsked, withMove } from './controls.ts';
import { byId, fill, put } from './elements.ts';

/** Wide enough for the controls beside the report. */
const WIDE = '(min-width:68rem)';
/** Too narrow for pictures as they are drawn in the report. */
const NARROW = '(max-width:40rem)';
/** Milliseconds without another move after which all of the report follows. */
const PAUSE = 80;

function start(data: PageData): void {
  const report: Asked = { language: data.language, target: data.target, texts: new Map() };
  let asked = readFragment(location.hash, report);
  let unpacked: Portfolio | undefined;
  let before: Reckoned | undefined;
  let waiting = false;
  let rest: ReturnType<typeof setTimeout> | undefined;

  /** Unpacked when something is moved: until then the page is as it was made. */
  const portfolio = (): Portfolio => {
    unpacked ??= unpackPortfolio(data.portfolio);
    return unpacked;
  };
  const first = (): Reckoned => {
    before ??= reckon(portfolio(), report);
    return before;
  };
  const command = (): string =>
    commandOf(overridesOf(asked, data.origin.overrides), data.origin.scenario);

  function ask(wanted: Asked): void {
    asked = wanted;
    history.replaceState(null, '', writeFragment(asked, report) || location.pathname);
    later();
  }

  /** Follows before the next frame, however often it is asked to until then. */
  function later(): void {
    if (!waiting) requestAnimationFrame(follow);
    waiting = true;
  }

  /** Makes again what a reader looks at while moving a figure. */
  function follow(): void {
    waiting = false;
    const { language, texts } = asked;
    const now = texts.size === 0 ? first() : reckon(portfolio(), asked);
    fill('fault', faultsMarkup(now.diagnostics, language));
    fill('moved', movedMarkup(command(), language));
    byId('told').textContent = now.sound ? '' : WHAT_IF_WORDS[language].kept;
    showAsked(asked);
    if (!now.sound) return;
    const ratios = ratiosTable(first().result, now.result, language);
    fill('live', tableMarkup(ratios, WHAT_IF_WORDS[language].title));
    fill('headline', headlineMarkup(openingFrom(now, asked, data)));
    clearTimeout(rest);
    rest = setTimeout(() => followFurther(now), PAUSE);
  }

  /** The rest takes longer, and can wait until a slider rests. */
  function followFurther(now: Reckoned): void {
    const { sections } = reportParts(reportFrom(now, asked, data), chartWidth());
    for (const section of document.querySelectorAll<HTMLElement>('[data-section]')) {
      const drawn = sections.get(section.dataset.section ?? '');
      if (drawn) put(section, drawn);
    }
  }

  /** Makes the whole page again, in the language that is asked for. */
  function draw(): void {
    const isOpen = panel().open;
    const now = reckon(portfolio(), asked);
    const drawn = reportFrom(now.sound ? now : first(), asked, data);
    const controls = controlsFrom(first(), asked);
    byId('page').innerHTML = bodyMarkup(drawn, controls, asked, chartWidth()).markup;
    document.documentElement.lang = asked.language;
    document.title = drawn.title;
    wake();
    panel().open = isOpen;
    follow();
  }

  async function copy(text: string): Promise<void> {
    const told = await navigator.clipboard.writeText(text).then(
      () => WHAT_IF_WORDS[asked.language].copied,
      // Where a page may not copy, its reader still may.
      () => text,
    );
    byId('told').textContent = told;
  }

  function act(name: string | undefined): void {
    switch (name) {
      case 'language':
        ask({ ...asked, language: asked.language === 'nl' ? 'en' : 'nl' });
        draw();
        byId('language').focus();
        break;
      case 'reset':
        ask({ ...report, language: asked.language });
        break;
      case 'copy-command':
        void copy(command());
        break;
      case 'copy-link':
        void copy(location.href);
        break;
      default:
    }
  }

  const page = byId('page');
  page.addEventListener('input', ({ target }) => {
    const isSlider = target instanceof HTMLInputElement && target.type === 'range';
    const moved = isSlider ? movedBy(target) : undefined;
    if (moved) ask(withMove(asked, moved));
  });
  page.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const moved = movedBy(target);
    if (moved) ask(withMove(asked, moved));
    else if (target.id === 'target' && target instanceof HTMLInputElement) {
      ask({ ...asked, target: typedText(target.value) || report.target });
    }
  });
  page.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link) return act(event.target.closest<HTMLElement>('[data-do]')?.dataset.do);
    // The fragment of the address is what is asked for: links within the page leave it so.
    event.preventDefault();
    const goal = byId(link.hash.slice(1));
    goal.scrollIntoView();
    goal.focus({ preventScroll: true });
  });
  addEventListener('hashchange', () => {
    asked = readFragment(location.hash, report);
    draw();
  });
  matchMedia(NARROW).addEventListener('change', later);

  wake();
  if (matchMedia(WIDE).matches) panel().open = true;
  const isMoved = asked.texts.size > 0 || asked.target !== report.target;
  if (asked.language !== data.language) draw();
  else if (isMoved || chartWidth() === 'narrow') later();
  // What a first move is held against is reckoned while the reader reads.
  else whenIdle(first);
}

function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task);
  else setTimeout(task, PAUSE);
}

/** Shows what works only now that the script runs. */
function wake(): void {
  panel().hidden = false;
  byId('language').hidden = false;
}

function chartWidth(): ChartWidth {
  return matchMedia(NARROW).matches ? 'narrow' : 'wide';
}

function panel(): HTMLDetailsElement {
  return byId('what-if') as HTMLDetailsElement;
}

start(JSON.parse(byId('data').textContent) as PageData);
