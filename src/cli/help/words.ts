type CommandName =
  | 'calc'
  | 'check'
  | 'compare'
  | 'lint'
  | 'explain'
  | 'parameters'
  | 'report'
  | 'sweep'
  | 'simulate'
  | 'schema'
  | 'sensitivity'
  | 'new'
  | 'new_case';
type OptionName =
  | 'version'
  | 'help'
  | 'format'
  | 'excel'
  | 'out'
  | 'parameters'
  | 'set'
  | 'scenario'
  | 'lang'
  | 'strict'
  | 'color'
  | 'detail'
  | 'annual'
  | 'group_by'
  | 'notes'
  | 'moved'
  | 'figure'
  | 'cases'
  | 'chart'
  | 'vary'
  | 'scenarios'
  | 'paired'
  | 'points'
  | 'method'
  | 'seed'
  | 'swept'
  | 'decimals'
  | 'exact'
  | 'limit'
  | 'draws'
  | 'spread'
  | 'drawn'
  | 'indices'
  | 'threads'
  | 'pictures'
  | 'aim'
  | 'target'
  | 'tornados'
  | 'year'
  | 'folder';

type ArgumentName = 'path' | 'before' | 'after' | 'address' | 'kind' | 'folder' | 'name';

/** A command line, and what it does. */
type Example = readonly [string, string];

interface SharedWords {
  /** Commander's own headings, where they are not English. */
  readonly titles: Readonly<Record<string, string>>;
  readonly sroi: { readonly description: string; readonly examples: readonly Example[] };
  readonly arguments: Readonly<Record<ArgumentName, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
}

type CommandWords = Readonly<
  Record<
    CommandName,
    {
      readonly summary: string;
      readonly description: string;
      readonly examples: readonly Example[];
    }
  >
>;

/** Everything that the help says, in one language. */
export type HelpWords = SharedWords & CommandWords;
