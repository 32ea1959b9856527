import type { Block, Page } from '../../page.ts';
import type { Report, Section } from '../../report.ts';

/** A report as one page, for formats that have no parts: text and Markdown. */
export function reportPage({ language, title, departures, headline, sections }: Report): Page {
  const { name, value, meaning, caveats, facts, conventions } = headline;
  const [firstDeparture] = departures;
  return {
    language,
    title,
    blocks: [
      ...(firstDeparture === undefined
        ? []
        : [{ kind: 'paragraph', text: departures.join(' '), tone: 'strong' } as const]),
      { kind: 'paragraph', text: `${name}: ${value}`, tone: 'strong' },
      { kind: 'paragraph', text: [meaning, ...caveats].join(' ') },
      {
        kind: 'entries',
        entries: facts.map(({ term, values }) => ({ term, text: values.join(', ') })),
      },
      { kind: 'paragraph', text: conventions },
      ...sections.flatMap((section) => sectionBlocks(section, 2)),
    ],
  };
}

function sectionBlocks({ title, blocks, parts }: Section, level: 2 | 3): readonly Block[] {
  return [
    { kind: 'heading', text: title, level },
    ...blocks.map((block) => deeper(block, level)),
    ...parts.flatMap((part) => sectionBlocks(part, 3)),
  ];
}

/** A heading among the blocks of a section stands below that of the section. */
function deeper(block: Block, level: 2 | 3): Block {
  return block.kind === 'heading' ? { ...block, level: level === 2 ? 3 : 4 } : block;
}
