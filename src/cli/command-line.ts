/** A command line as a shell takes it, so that a reader can run it again. */
export function commandLine(name: string, words: readonly string[]): string {
  return [`sroi ${name}`, ...words.map(quoted)].join(' ');
}

/** An option with its value, where it has one. */
export function option(name: string, value: string | number | undefined): readonly string[] {
  return value === undefined ? [] : [`--${name}`, `${value}`];
}

function quoted(word: string): string {
  return /^[\w.%=,:/+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
