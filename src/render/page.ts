import type { Language } from '../model/text.ts';
import type { Picture } from './chart.ts';

/**
 * What is to be read, before any format: a format turns it into text, Markdown or HTML. All numbers
 * in it are already shown; all texts may come from files, so a format makes them harmless.
 */
export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | Table | Notes | Entries | Outline | Chart;

interface Heading {
  readonly kind: 'heading';
  readonly text: string;
  /** How deep it stands below the title, which is 1; 2 if not stated. */
  readonly level?: 2 | 3 | 4 | undefined;
}

/** A picture with what it shows in words: the table behind it has its numbers. */
export interface Chart {
  readonly kind: 'chart';
  readonly title: string;
  /** What is to be seen, in a sentence, for whoever can not see it. */
  readonly description: string;
  readonly picture: Picture;
  /** The numbers of the picture, shown beside it or behind it. */
  readonly table: Table;
}

interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly tone?: Tone | undefined;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  /** May hold soft hyphens, where a narrow column may break it. */
  readonly head: string;
  /** Numbers stand right, and are never broken over lines. */
  readonly align: 'left' | 'right';
}

export interface Row {
  readonly cells: readonly Cell[];
  /** A total stands apart from what it is the total of; a section opens the rows below it. */
  readonly kind?: 'total' | 'section' | undefined;
}

export interface Cell {
  readonly text: string;
  /** Points at the note with the same mark. */
  readonly mark?: string | undefined;
  readonly tone?: Tone | undefined;
}

/** Footnotes, in the order of their marks. */
export interface Notes {
  readonly kind: 'notes';
  readonly notes: readonly { readonly mark: string; readonly text: string }[];
}

/** Terms with what there is to say of each: a legend. */
export interface Entries {
  readonly kind: 'entries';
  readonly entries: readonly { readonly term: string; readonly text: string }[];
}

/** What is made of what: each item stands under the one that it is a part of. */
export interface Outline {
  readonly kind: 'outline';
  readonly items: readonly OutlineItem[];
}

export interface OutlineItem {
  /** 0 for what all the rest is a part of. */
  readonly depth: number;
  readonly heading: string;
  readonly details: readonly string[];
}

/** How something is meant, for formats that have colour. */
export type Tone = 'strong' | 'good' | 'bad' | 'faint';
